import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Snowflake. */
export const snowflakeRules: readonly Rule[] = [
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.93,
    codes: list(`
      390114 | 390110 | 390112 | 390318 | 390303 | 390309
    `),
    because: 'The Snowflake token or session has ended ({code}).',
    from: 'gosnowflake issue 160',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.45,
    codes: list(`
      250001 | 251001 | 390100 | 390102
    `),
    unless: list(`
      locked | jwt | could not connect | timed out | passcode | mfa | network policy
    `),
    because: 'Snowflake refused the login ({code}).',
    from: 'Snowflake 250001 wraps every failed login; the text decides',
  },
  {
    cause: 'account_disabled_or_locked',
    confidence: 0.93,
    codes: ['390102', '390101'],
    says: ['user access disabled', 'user temporarily locked'],
    because: 'Snowflake says that the user is disabled or locked.',
    from: 'Snowflake 390101, 390102',
  },
  {
    cause: 'permission_lost',
    confidence: 0.86,
    codes: ['390189', '390201', '390317', '390422'],
    says: list(`
      role … is not authorized | requested … does not exist or not authorized
      role … does not exist or not authorized | no active warehouse | not listed in the access token
      is not allowed to access snowflake | blocked by network policy | network policy … not allowed
      incoming request with ip
    `),
    because: 'Snowflake does not let this role or address in.',
    from: 'Snowflake roles and network policies',
  },
];
