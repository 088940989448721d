import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** SAP Business Warehouse and SAP HANA. */
export const sapRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.93,
    codes: ['RFC_LOGON_FAILURE'],
    says: list(`
      name or password is incorrect | sap dbtech … [10] | hdbodbc … authentication failed
      authentication failed;10 | [10]: authentication failed | (10, 'authentication failed') | code: 10, … '28000'
      hdb … authentication failed | name oder kennwort ist nicht korrekt
      name oder kennwort ist falsch
    `),
    unless: ['too many failed', 'is locked', 'user locked', 'account locked', 'gesperrt'],
    because: 'SAP rejected the user name or password.',
    from: 'SAP RFC logon; SAP HANA 10',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.5,
    says: ['sap dbtech', 'hdbodbc', 'sap hana'],
    and: list(`
      authentication failed | invalid username or password | ;10␣ | [414]
    `),
    because: 'SAP HANA did not accept the logon.',
    from: 'SAP HANA 10, 414',
  },
  {
    cause: 'other',
    confidence: 0.65,
    codes: ['-10709'],
    unless: ['refused', 'timeout', 'timed out', 'rte:[89006]', 'rte:[89013]', 'rte:[89008]'],
    says: ['1033 … error while parsing protocol', 'error while parsing protocol'],
    because: 'SAP HANA ended the session for a reason of its set-up, such as single sign-on.',
    from: 'learn.microsoft.com, Kerberos single sign-on to SAP HANA',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.85,
    codes: ['RFC_COMMUNICATION_FAILURE'],
    says: list(`
      partner … not reached | -10709 … timeout | -10709 … timed out | connect to sap gateway failed | rte:[89006]
      rte:[89008] | rte:[89013] | sap dbtech … cannot connect | connection to message server
    `),
    because: 'The SAP system was not reached.',
    from: 'SAP NetWeaver RFC',
  },
];
