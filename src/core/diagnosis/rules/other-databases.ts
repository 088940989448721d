import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Teradata and Db2. */
export const otherDatabaseRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.9,
    says: list(`
      the userid, password or account is invalid | user id or password invalid
      username and/or password invalid | username or password invalid | sql30082n … reason "24"
      sql30082n | sqlcode=-4214 | security processing failed
    `),
    because: 'The database rejected the user name or password.',
    from: 'Teradata 8017; Db2 SQL30082N',
  },
];
