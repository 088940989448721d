import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Windows logons, file shares and Kerberos, by name and by number: NTSTATUS, Win32 and HRESULT are three spellings of one error. */
export const windowsRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.93,
    says: list(`
      status_logon_failure | status_wrong_password | status_password_expired | status_password_must_change
      status_no_such_user | 0xc000006a | 0xc000006d | 0xc0000064 | 0xc0000071 | 0xc0000224 | error code 1326
      error: 1326 | (1326) | 0x8007052e | error 1326 | system error 1326 | (0x52e) | error code: 1326
      error code 1330 | error 1330 | 0x80070532 | error 86 | 0x80070056 | error code 1907 | error 1907 | 0x80070773
      kdc_err_preauth | preauthentication failed | pre-authentication failed | kdc_err_key_exp | kdc_err_c_principal
      client not found in kerberos database
    `),
    because: 'Windows rejected the user name or password.',
    from: 'Windows system error 1326; NTSTATUS 0xC000006D; Kerberos KDC_ERR_PREAUTH_FAILED',
  },
  {
    cause: 'account_disabled_or_locked',
    confidence: 0.94,
    says: list(`
      status_account_locked | status_account_disabled | status_account_expired | status_account_restriction
      status_invalid_logon_hours | 0xc0000234 | 0xc0000072 | 0xc0000193 | 0xc000006e | 0xc000006f | error code 1909
      error 1909 | 0x80070775 | error code 1331 | error 1331 | 0x80070533 | error code 1793 | error 1793
      error code 1327 | error 1327 | kdc_err_client_revoked | clients credentials have been revoked
      client's credentials have been revoked
    `),
    because: 'Windows says that the account is locked, disabled or expired.',
    from: 'Windows system errors 1331, 1909; NTSTATUS 0xC0000234; Kerberos KDC_ERR_CLIENT_REVOKED',
  },
  {
    cause: 'permission_lost',
    confidence: 0.8,
    says: list(`
      status_logon_type_not_granted | 0xc000015b | error code 1385 | error 1385 | 0x80070569
      access to the path … is denied | logon type | status_access_denied | 0xc0000022 | mount error(13)
    `),
    because: 'Windows knows the account, but does not grant it this.',
    from: 'Windows system error 1385; NTSTATUS 0xC0000022',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.88,
    says: list(`
      status_bad_network | status_host_unreachable | status_connection_refused | status_io_timeout
      status_no_logon_servers | 0xc00000cc | 0xc00000be | 0xc000005e | 0xc00000b5 | 0xc000020c | 0x80070035
      0x80070043 | 0x80070040 | 0x8007203a | 0x800704cf | 0x80072ee7 | 0x80072efd | 0x80072efe | 0x80072f8f
      mount error(112) | mount error(115) | mount error(2)
    `),
    because: 'The share or server was not reached under this name.',
    from: 'Windows system errors 53, 64, 67; NTSTATUS 0xC00000CC; WinINet 12007, 12029',
  },
  {
    cause: 'other',
    confidence: 0.8,
    says: list(`
      status_sharing_violation | 0xc0000043 | 0x80070020 | 0xc000018d | clock skew too great | krb_ap_err_skew
      kdc_err_s_principal | server not found in kerberos database | kdc_err_etype
    `),
    because: 'The file is open elsewhere, or Kerberos or the domain trust is not set up for this.',
    from: 'Windows system error 32; Kerberos KDC_ERR_S_PRINCIPAL_UNKNOWN',
  },
];
