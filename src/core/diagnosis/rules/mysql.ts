import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** MySQL and MariaDB. */
export const mysqlRules: readonly Rule[] = [
  {
    cause: 'source_unreachable',
    confidence: 0.85,
    says: [
      'is blocked because of many connection errors',
      'read past the end of the stream',
      'reading from the stream has failed',
    ],
    because: 'MySQL broke the connection off, or shut the calling machine out after too many broken ones.',
    from: 'MySQL error 1129; Connector/NET',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.93,
    codes: ['1045', 'ER_ACCESS_DENIED_ERROR', '1698'],
    says: ['using password: yes', 'access denied for user'],
    unless: ['using password: no', 'to database', 'account is locked'],
    because: 'MySQL rejected the user name or password of {account}.',
    from: 'MySQL error 1045',
  },
  {
    cause: 'credentials_missing_or_not_set',
    confidence: 0.88,
    says: ['using password: no'],
    because: 'MySQL was asked without any password.',
    from: 'MySQL error 1045, "using password: NO"',
  },
  {
    cause: 'permission_lost',
    confidence: 0.88,
    codes: list(`
      1044 | 1130 | ER_DBACCESS_DENIED_ERROR | ER_TABLEACCESS_DENIED_ERROR | ER_HOST_NOT_PRIVILEGED
    `),
    says: list(`
      access denied for user … to database | command denied to user
      is not allowed to connect to this mysql server
    `),
    because: 'MySQL knows the account, but does not let it into the database.',
    from: 'MySQL errors 1044, 1130, 1142',
  },
];
