import type { Rule } from '../rule.ts';
import { list } from './list.ts';

const noSecretRejected = list(`
  not supported | n't supported | deprecated | only supported | proxy | kerberos | gss | header | privacy
  gateway version | not prepared | npgsql | provider | driver | column | convert | can only be specified
`);
const from = 'Our own reading; no known message matched';

/** A text about signing in is a matter of sign-in until shown otherwise. */
export const signInWords: readonly Rule[] = [
  {
    cause: 'credentials_missing_or_not_set',
    confidence: 0.47,
    wraps: true,
    says: list(`
      missing credential | missing required authentication | authentication was not provided | credential … missing
      credential … required | no credential | without credential | credential … not provided | provide … credential
      provide … password | password … not provided | no password | empty password | enter … credential
      credential … not found | not signed in | not logged in | authentication required | authentication is required
      login required | anonymous | credential … not been | enter credentials | set … credentials
    `),
    unless: noSecretRejected,
    because: 'The text says that a credential is not there.',
    from,
  },
  {
    cause: 'account_disabled_or_locked',
    confidence: 0.46,
    wraps: true,
    says: list(`
      user … locked | account … locked | user … disabled | account … disabled | account … deactivated
      user … deactivated | account … expired | user … blocked | account … blocked | account … suspended
      account … deleted | user … deleted
    `),
    unless: ['token', 'password', 'storage account', 'the file', 'file is', 'file was'],
    because: 'The text speaks of an account that is locked or disabled.',
    from,
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.42,
    wraps: true,
    says: list(`
      credential | authenticat | login | logon | log on | password | user name | username | log in | passphrase
    `),
    unless: noSecretRejected,
    because: 'The text speaks of signing in, without saying what was refused.',
    from,
  },
  {
    cause: 'permission_lost',
    confidence: 0.44,
    wraps: true,
    says: list(`
      permission | not permitted | authoriz | authoris | forbidden | privilege | not allowed | insufficient right
      denied | access right | license | licence | no access | not a member | access to the | role | unauthorized
    `),
    unless: [...noSecretRejected, 'authorization code', 'reauthor', 'not found', 'does not exist'],
    because: 'The text speaks of rights, without saying which one is missing.',
    from,
  },
  {
    cause: 'service_principal_secret_expired',
    confidence: 0.47,
    wraps: true,
    says: list(`
      client secret | client_secret | app secret | application secret | client certificate
      service principal … expired | service principal … invalid
    `),
    unless: noSecretRejected,
    because: 'The text speaks of the secret of an app.',
    from,
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.46,
    wraps: true,
    says: list(`
      oauth | access token | refresh token | token … expired | token … invalid | invalid token | token … revoked | token
      sign in | sign-in | signed in | expired | revoked | session … expired | reauth
    `),
    unless: [
      ...noSecretRejected,
      'timeout expired',
      'certificate',
      'password',
      'api token',
      'sas token',
      'unsigned',
      'tokeneof',
      'token eof',
    ],
    because: 'The text speaks of a sign-in or a token, without saying what is wrong with it.',
    from,
  },
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.47,
    wraps: true,
    says: list(`
      api key | apikey | api-key | api_key | account key | access key | shared access | sas␣ | private key | key pair
      api token | secret key | access_key | shared key | key … invalid | key … expired
    `),
    unless: [...noSecretRejected, 'primary key', 'foreign key', 'the key didn'],
    because: 'The text speaks of a key, without saying what is wrong with it.',
    from,
  },
];
