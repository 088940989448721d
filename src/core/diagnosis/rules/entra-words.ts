import type { Rule } from '../rule.ts';
import { list } from './list.ts';

const from = 'Microsoft Entra authentication error codes, as the messages read without their number';
const aadsts = ['aadsts'];

/** What Microsoft Entra says where someone left the number out; with the number, that one decides. */
export const entraWordsRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.8,
    says: list(`
      resource principal named … not found in | application with identifier … was not found
      application with identifier … is disabled | user account does not exist in the
      external user account … not exist | does not exist in tenant | correct tenant id
      no active subscriptions for the tenant | tenant … is not a valid tenant
      neither a valid dns name, nor a valid external domain | specified tenant identifier
      tenant for the given … not exist
    `),
    unless: [...aadsts, 'identity provider'],
    because: 'The tenant, the application or the account in the connection is not known to Microsoft Entra.',
    from,
  },
  {
    cause: 'account_disabled_or_locked',
    confidence: 0.9,
    decides: true,
    codes: ['AADSTS50001'],
    and: ['is disabled'],
    because: 'The application that stands for the source is disabled in the tenant.',
    from,
  },
  {
    cause: 'other',
    confidence: 0.85,
    decides: true,
    codes: list(`
      missing_federation_metadata_url | unknown_user_type | wstrust_endpoint_not_found
      accessing_ws_metadata_exchange_failed
    `),
    because:
      'This kind of sign-in does not work for such an account, a federated one for example; no password was rejected.',
    from: 'MsalError, ADAL error codes',
  },
  {
    cause: 'permission_lost',
    confidence: 0.85,
    says: list(`
      from identity provider … does not exist in tenant | not assigned to a role for the application
      unless they are specifically granted | has not consented to use | consent to use the application
      needs permission to access resources | admin consent is required | is not listed in the requested permissions
    `),
    unless: aadsts,
    because: 'Microsoft Entra knows the account, but the application or the tenant does not let it in.',
    from,
  },
  {
    cause: 'conditional_access_or_mfa',
    confidence: 0.85,
    says: list(`
      does not meet the criteria to access this resource | external challenge is required
      external security challenge | must enroll in multi | strong authentication is required | required device state
      access policy does not allow token issuance | blocked by security defaults | security defaults policy
      untrusted location | from this location is not allowed
    `),
    unless: aadsts,
    because: 'A sign-in policy asks for more than a refresh can give.',
    from,
  },
  {
    cause: 'service_principal_secret_expired',
    confidence: 0.9,
    says: list(`
      certificate … client assertion … expired | client assertion is not within its valid time
      client assertion … expired | assertion … audience claim | reason - the key was not found
      certificate used to sign the client assertion
    `),
    unless: aadsts,
    because: 'The secret or certificate of the application has expired or is not the right one.',
    from,
  },
  {
    cause: 'account_disabled_or_locked',
    confidence: 0.9,
    says: list(`
      service principal for resource … is disabled | account … deleted from the directory | smart lockout
      ip address with malicious activity | account is locked because … too many
    `),
    unless: aadsts,
    because: 'Microsoft Entra says that the account or the application is disabled or locked.',
    from,
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.88,
    says: list(`
      fresh auth token is needed | token … inactive for | send a new interactive authorization request
      session has expired or is invalid | grant has expired | refresh token … maximum lifetime
      user session has expired
    `),
    unless: [...aadsts, 'consented', 'sign-in frequency', 'multi-factor'],
    because: 'Microsoft Entra says that the stored sign-in has run out or was revoked.',
    from,
  },
];
