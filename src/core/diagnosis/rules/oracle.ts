import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Oracle Database. */
export const oracleRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.93,
    codes: list(`
      ORA-01017 | ORA-28001 | ORA-28002 | ORA-28011
    `),
    says: ['invalid username/password; logon denied', 'the password has expired'],
    unless: ['ora-01045', 'ora-01005'],
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
    cause: 'other',
    confidence: 0.75,
    codes: ['ORA-01555', 'ORA-28040', 'ORA-12638', 'ORA-12631', 'ORA-28759', 'ORA-00257', 'ORA-00060'],
    because: 'Oracle stopped for a reason of its own set-up ({code}).',
    from: 'Oracle error messages ORA-01555, ORA-28040, ORA-12638',
  },
  {
    cause: 'memory_or_capacity',
    confidence: 0.88,
    codes: ['ORA-01652', 'ORA-01653', 'ORA-04030', 'ORA-04031', 'ORA-01536'],
    because: 'Oracle ran out of room ({code}).',
    from: 'Oracle error messages ORA-01652, ORA-04030, ORA-04031',
  },
  {
    cause: 'throttled',
    confidence: 0.8,
    codes: ['ORA-00018', 'ORA-00020', 'ORA-02391'],
    because: 'Oracle takes no more sessions ({code}).',
    from: 'Oracle error messages ORA-00020, ORA-02391',
  },
  {
    cause: 'data_conversion',
    confidence: 0.88,
    codes: ['ORA-01722', 'ORA-01830', 'ORA-01840', 'ORA-01843', 'ORA-01858', 'ORA-01861', 'ORA-06502'],
    because: 'A value did not fit its type ({code}).',
    from: 'Oracle error messages ORA-01722, ORA-01858, ORA-01861',
  },
  {
    cause: 'schema_or_query',
    confidence: 0.9,
    codes: list('ORA-00904 | ORA-00936 | ORA-00942 | ORA-00933 | ORA-00911 | ORA-00918 | ORA-04043 | ORA-01427'),
    because: 'The query asks for something that Oracle does not have, or does not understand ({code}).',
    from: 'Oracle error messages ORA-00904, ORA-00942',
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
