import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Oracle Database. */
export const oracleRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.93,
    codes: list(`
      ORA-01017 | ORA-28001 | ORA-28002 | ORA-01005 | ORA-28011
    `),
    says: ['invalid username/password; logon denied', 'the password has expired'],
    because: 'Oracle rejected the user name or password, or says the password is running out ({code}).',
    from: 'Oracle error messages ORA-01017, ORA-28001, ORA-28002',
  },
  {
    cause: 'permission_lost',
    confidence: 0.93,
    codes: ['ORA-01031', 'ORA-01045', 'ORA-01950'],
    says: ['insufficient privileges', 'lacks create session privilege'],
    because: 'The account lacks a right in the database.',
    from: 'Oracle error messages ORA-01031, ORA-01045',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.94,
    codes: list(`
      ORA-12154 | ORA-12170 | ORA-12504 | ORA-12505 | ORA-12514 | ORA-12516 | ORA-12519 | ORA-12520
      ORA-12528 | ORA-12535 | ORA-12537 | ORA-12541 | ORA-12543 | ORA-12545 | ORA-12547 | ORA-12560
      ORA-12571 | ORA-03113 | ORA-03114 | ORA-03135 | ORA-01033 | ORA-01034 | ORA-50201
    `),
    because: 'Oracle could not be reached under this name ({code}).',
    from: 'learn.microsoft.com/power-query/connectors/oracle-database',
  },
  {
    cause: 'timeout',
    confidence: 0.85,
    codes: ['ORA-01013', 'ORA-12170'],
    says: ['ora-01013'],
    because: 'The Oracle query was stopped, usually by a time limit.',
    from: 'Oracle error message ORA-01013',
  },
];
