import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Windows logons and file shares. */
export const windowsRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.93,
    codes: list(`
      NT_STATUS_LOGON_FAILURE | NT_STATUS_WRONG_PASSWORD | NT_STATUS_PASSWORD_EXPIRED
      NT_STATUS_PASSWORD_MUST_CHANGE
    `),
    says: list(`
      error code 1326 | error: 1326 | (1326) | 0x8007052e | error 1326 | system error 1326 | (0x52e)
      error code 1330 | error 86 | error code 1907
    `),
    because: 'Windows rejected the user name or password.',
    from: 'Windows system error 1326',
  },
  {
    cause: 'account_disabled_or_locked',
    confidence: 0.94,
    codes: ['NT_STATUS_ACCOUNT_LOCKED_OUT', 'NT_STATUS_ACCOUNT_DISABLED', 'NT_STATUS_ACCOUNT_EXPIRED'],
    says: list(`
      error code 1909 | error code 1331 | 0x80070775 | error code 1793 | error 1909 | error 1331
    `),
    because: 'Windows says that the account is locked, disabled or expired.',
    from: 'Windows system errors 1331, 1909',
  },
  {
    cause: 'permission_lost',
    confidence: 0.8,
    codes: ['NT_STATUS_LOGON_TYPE_NOT_GRANTED'],
    says: ['error code 1385', 'access to the path … is denied', 'logon type'],
    because: 'Windows knows the account, but does not grant it this.',
    from: 'Windows system error 1385',
  },
];
