import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Oracle Database. */
export const oracleRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.93,
    codes: list(`
      ORA-01017 | ORA-28001 | ORA-28002 | ORA-28011 | ORA-01004 | ORA-01040 | ORA-01988 | ORA-28003 | ORA-28007
      ORA-65162 | ORA-01435 | ORA-01918
    `),
    says: ['invalid username/password; logon denied', 'the password has expired'],
    unless: ['ora-01045', 'ora-01005'],
    because: 'Oracle rejected the user name or password, or says the password is running out ({code}).',
    from: 'Oracle error messages ORA-01017, ORA-28001, ORA-28002',
  },
  {
    cause: 'permission_lost',
    confidence: 0.93,
    codes: list(
      'ORA-01031 | ORA-01045 | ORA-01950 | ORA-00990 | ORA-01720 | ORA-01749 | ORA-02030 | ORA-28150 | ORA-41900',
    ),
    says: ['insufficient privileges', 'lacks create session privilege'],
    because: 'The account lacks a right in the database.',
    from: 'Oracle error messages ORA-01031, ORA-01045',
  },
  {
    cause: 'other',
    confidence: 0.75,
    codes: list(`
      ORA-01555 | ORA-28040 | ORA-12638 | ORA-12631 | ORA-12639 | ORA-12641 | ORA-28759 | ORA-28030 | ORA-28043
      ORA-00257 | ORA-00060 | ORA-08177
    `),
    says: ['oci.dll', 'dpi-1047', 'unable to load dll'],
    because: 'Oracle stopped for a reason of its own set-up ({code}).',
    from: 'Oracle error messages ORA-01555, ORA-28040, ORA-12638',
  },
  {
    cause: 'memory_or_capacity',
    confidence: 0.88,
    codes: list(`
      ORA-01652 | ORA-01653 | ORA-01654 | ORA-01658 | ORA-01659 | ORA-01688 | ORA-01691 | ORA-30036 | ORA-04030
      ORA-04031 | ORA-04036 | ORA-01536
    `),
    because: 'Oracle ran out of room ({code}).',
    from: 'Oracle error messages ORA-01652, ORA-04030, ORA-04031',
  },
  {
    cause: 'throttled',
    confidence: 0.8,
    codes: ['ORA-00018', 'ORA-00020', 'ORA-02391', 'ORA-02392', 'ORA-02393', 'ORA-12853'],
    because: 'Oracle takes no more sessions ({code}).',
    from: 'Oracle error messages ORA-00020, ORA-02391',
  },
  {
    cause: 'data_conversion',
    confidence: 0.88,
    codes: list(`
      ORA-01722 | ORA-01830 | ORA-01839 | ORA-01840 | ORA-01841 | ORA-01843 | ORA-01847 | ORA-01850 | ORA-01858
      ORA-01861 | ORA-01862 | ORA-06502 | ORA-01406 | ORA-01426 | ORA-01438 | ORA-01476 | ORA-01489 | ORA-12899
      ORA-22835
    `),
    because: 'A value did not fit its type ({code}).',
    from: 'Oracle error messages ORA-01722, ORA-01858, ORA-01861',
  },
  {
    cause: 'schema_or_query',
    confidence: 0.9,
    codes: list(`
      ORA-00900 | ORA-00904 | ORA-00905 | ORA-00906 | ORA-00907 | ORA-00911 | ORA-00913 | ORA-00917 | ORA-00918
      ORA-00920 | ORA-00923 | ORA-00932 | ORA-00933 | ORA-00936 | ORA-00937 | ORA-00942 | ORA-00947 | ORA-00960
      ORA-00979 | ORA-01008 | ORA-01427 | ORA-01775 | ORA-02289 | ORA-04043 | ORA-04044 | ORA-04063 | ORA-06550
    `),
    because: 'The query asks for something that Oracle does not have, or does not understand ({code}).',
    from: 'Oracle error messages ORA-00904, ORA-00942',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.94,
    codes: list(`
      ORA-12154 | ORA-12170 | ORA-12504 | ORA-12505 | ORA-12514 | ORA-12516 | ORA-12519 | ORA-12520
      ORA-12528 | ORA-12535 | ORA-12537 | ORA-12541 | ORA-12543 | ORA-12545 | ORA-12547 | ORA-12560
      ORA-12571 | ORA-03113 | ORA-03114 | ORA-03135 | ORA-01033 | ORA-01034 | ORA-50201 | ORA-12518 | ORA-12521
      ORA-12523 | ORA-12526 | ORA-12527 | ORA-12533 | ORA-12542 | ORA-12549 | ORA-12557 | ORA-12564 | ORA-12569
      ORA-12570 | ORA-12599 | ORA-12609 | ORA-12650 | ORA-12660 | ORA-03136 | ORA-01012 | ORA-01089 | ORA-01090
      ORA-01092 | ORA-01109 | ORA-17002 | ORA-17410 | ORA-28860 | ORA-28864 | ORA-28868 | ORA-29024
    `),
    says: ['dpy-6', 'dpy-4011', 'tns:'],
    because: 'Oracle could not be reached under this name ({code}).',
    from: 'learn.microsoft.com/power-query/connectors/oracle-database',
  },
  {
    cause: 'timeout',
    confidence: 0.85,
    codes: ['ORA-01013', 'ORA-12170', 'ORA-00040', 'ORA-02049', 'ORA-02396', 'ORA-02399'],
    says: ['ora-01013'],
    because: 'The Oracle query was stopped, usually by a time limit.',
    from: 'Oracle error message ORA-01013',
  },
];
