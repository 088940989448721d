import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** PostgreSQL, and Amazon Redshift, which words it alike. */
export const postgresRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.94,
    codes: ['28P01'],
    says: ['password authentication failed for user', 'password authentication failed'],
    because: 'The database rejected the password of {account}.',
    from: 'PostgreSQL SQLSTATE 28P01, 28000; Amazon Redshift uses the same',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.6,
    codes: ['28000'],
    unless: ['no pg_hba.conf entry', 'is not permitted to log in', 'does not exist'],
    because: 'The database refused the authorization (SQLSTATE 28000).',
    from: 'SQLSTATE class 28, invalid authorization',
  },
  {
    cause: 'schema_or_query',
    confidence: 0.88,
    codes: ['42P01', '42703', '3D000'],
    because: 'The query asks for something that the database does not have ({code}).',
    from: 'PostgreSQL SQLSTATE 42P01, 42703, 3D000',
  },
  {
    cause: 'permission_lost',
    confidence: 0.8,
    codes: ['42501'],
    says: list(`
      no pg_hba.conf entry | pg_hba.conf rejects connection | permission denied for | permission denied on | must be owner of
      must have usage privilege
    `),
    because: 'The database knows the account, but does not let it in or read.',
    from: 'PostgreSQL SQLSTATE 42501 and pg_hba.conf',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.6,
    says: ['role … does not exist', 'user … does not exist'],
    and: ['fatal', 'login', '28000'],
    because: 'The database has no such user.',
    from: 'PostgreSQL SQLSTATE 28000',
  },
];
