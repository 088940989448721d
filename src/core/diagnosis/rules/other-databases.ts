import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Teradata, Db2, MongoDB and others. */
export const otherDatabaseRules: readonly Rule[] = [
  {
    cause: 'other',
    confidence: 0.85,
    says: [
      'licensing problem',
      'license has expired',
      'license expired',
      'licence has expired',
      'license key is invalid',
    ],
    because: 'The database or its driver has no valid license.',
    from: 'Db2 SQL1598N, SQL8029N; CData and Simba drivers',
  },
  {
    cause: 'memory_or_capacity',
    confidence: 0.88,
    codes: ['SQL0289N', 'SQL0968C', 'SQL0954C', 'SQL0955C', 'SQL0973N'],
    says: [
      'tsv_tnew',
      'no more storage space',
      'exhausted resources',
      'unable to allocate new pages',
      "the table '… is full",
    ],
    because: 'The database ran out of memory or room.',
    from: 'Db2 SQL0289N; SAP ABAP TSV_TNEW_PAGE_ALLOC_FAILED; Amazon Athena; MySQL 1114',
  },
  {
    cause: 'schema_or_query',
    confidence: 0.88,
    codes: ['SQL0204N', 'SQL0206N', 'SQL0104N', 'SQL0199N', 'SQL0440N', 'SQL0203N', 'SQL0205N'],
    says: ['could not resolve table', 'could not resolve column'],
    because: 'The query asks for something that the database does not have ({code}).',
    from: 'Db2 SQL0204N, SQL0206N; Apache Impala',
  },
  {
    cause: 'data_conversion',
    confidence: 0.88,
    codes: ['SQL0420N', 'SQL0180N', 'SQL0181N', 'SQL0302N', 'SQL0802N', 'SQL0413N'],
    says: ['bad character in format'],
    because: 'A value did not fit its type ({code}).',
    from: 'Db2 SQL0420N; Teradata 2621',
  },
  {
    cause: 'timeout',
    confidence: 0.8,
    codes: ['SQL0952N', 'SQL0905N'],
    because: 'The database ended the query ({code}), usually by a time limit.',
    from: 'Db2 SQL0952N',
  },
  {
    cause: 'permission_lost',
    confidence: 0.88,
    codes: ['SQL1060N', 'SQL0551N', 'SQL0552N', 'SQL1092N'],
    says: ['does not have the connect privilege', 'does not have the required authorization or privilege'],
    because: 'The database knows the account, but it lacks a right.',
    from: 'Db2 SQL0551N, SQL1060N',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.88,
    codes: ['SQL30081N', 'SQL1336N', 'SQL1224N', 'SQL1032N', 'SQL1042C', 'SQL1776N'],
    says: ['serverselection', 'server selection timed out'],
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
