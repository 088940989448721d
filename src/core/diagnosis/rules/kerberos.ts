import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Single sign-on through the gateway: no stored credential is at fault. */
export const kerberosRules: readonly Rule[] = [
  {
    cause: 'permission_lost',
    confidence: 0.8,
    codes: ['DM_GWPipeline_Gateway_OleDbInvalidEffectiveUserNameError'],
    says: list(`
      'effectiveusername' | effectiveusername … not valid
      data source access error. please contact the gateway administrator
    `),
    because:
      "The account behind the gateway may not act for others on the server: it needs the server's administrator role.",
    from: 'learn.microsoft.com/power-bi/connect-data/service-gateway-onprem-tshoot',
  },
  {
    cause: 'other',
    confidence: 0.8,
    codes: list(`
      DM_GWPipeline_Gateway_SSOTestConnectionError
      DM_GWPipeline_Gateway_HttpAuthenticationTypeNotSupported | FailedToImpersonateUserException
    `),
    says: list(`
      failedtoimpersonateuser | impersonationlevel: identification | impersonationlevel identification | gss-api
      single sign-on authentication failed | kerberos error | hdbodbc … kerberos
      no credentials are available in the security package | cannot generate sspi context | sspi handshake failed
      spn … delegation | failed to create windows identity
    `),
    unless: ['0x8009030c', 'logon attempt failed'],
    because: 'Kerberos single sign-on is not set up for this; no stored credential is at fault.',
    from: 'learn.microsoft.com/power-bi/connect-data/service-gateway-onprem-tshoot, Kerberos',
  },
];
