import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Teradata and Db2. */
export const otherDatabaseRules: readonly Rule[] = [
  {
    cause: 'permission_lost',
    confidence: 0.88,
    codes: ['SQL1060N', 'SQL0551N', 'SQL0552N'],
    says: ['does not have the connect privilege', 'does not have the required authorization or privilege'],
    because: 'The database knows the account, but it lacks a right.',
    from: 'Db2 SQL0551N, SQL1060N',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.88,
    codes: ['SQL30081N', 'SQL1336N', 'SQL1224N'],
    because: 'The database server did not answer ({code}).',
    from: 'Db2 SQL30081N',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.9,
    unless: ['userid disabled', 'userid revoked', 'disabled or restricted', 'password expired'],
    says: list(`
      the userid, password or account is invalid | user id or password invalid
      username and/or password invalid | username or password invalid | sql30082n … reason "24"
      sql30082n | sqlcode=-4214 | security processing failed
    `),
    because: 'The database rejected the user name or password.',
    from: 'Teradata 8017; Db2 SQL30082N',
  },
];
