import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Salesforce. */
export const salesforceRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.88,
    says: ['authentication failure'],
    and: ['invalid_grant'],
    sources: ['salesforce'],
    because: 'Salesforce did not accept the user name, password or security token.',
    from: 'Salesforce OAuth user name and password flow',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.85,
    codes: list(`
      INVALID_LOGIN | LOGIN_MUST_USE_SECURITY_TOKEN | INVALID_OPERATION_WITH_EXPIRED_PASSWORD
    `),
    unless: ['user not active'],
    because: 'Salesforce rejected the user name, the password or its security token ({code}).',
    from: 'Salesforce API, login faults',
  },
  {
    cause: 'account_disabled_or_locked',
    confidence: 0.62,
    says: ['security token, user not active'],
    because: 'Salesforce names an inactive or locked user among the reasons.',
    from: 'Salesforce INVALID_LOGIN in its newer wording',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.93,
    codes: ['INVALID_SESSION_ID'],
    because: 'The Salesforce session has ended ({code}).',
    from: 'Salesforce API, session faults',
  },
];
