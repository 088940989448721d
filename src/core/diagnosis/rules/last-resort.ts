import type { Rule } from '../rule.ts';
import { list } from './list.ts';

const noSecretRejected = list(`
  not supported | n't supported | deprecated | only supported | proxy | kerberos | gss | header | privacy | gateway version | not prepared | npgsql
  provider | driver | column | convert | can only be specified
`);

/** Single words, asked only if nothing else applies: a text about signing in is a matter of sign-in until shown otherwise. */
export const lastResortRules: readonly Rule[] = [
  {
    cause: 'schema_or_query',
    confidence: 0.43,
    wraps: true,
    says: list(`
      not found | does not exist | doesn't exist | cannot be found | could not be found | couldn't be found
    `),
    unless: ['user', 'account', 'server', 'gateway', 'login'],
    because: 'The text says that something the query asks for is not there.',
    from: 'Our own reading; no known message matched',
  },
  {
    cause: 'timeout',
    confidence: 0.46,
    wraps: true,
    says: ['timeout', 'timed out', 'time out'],
    unless: ['login', 'token', 'session', 'password'],
    because: 'The text says that something took too long, without saying what.',
    from: 'Our own reading; no known message matched',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.45,
    wraps: true,
    says: list(`
      cannot connect | can't connect | unable to connect | failed to connect | could not connect | couldn't connect
      connection failed | failed to open the connection | unable to open connection
    `),
    unless: ['credential', 'password', 'login', 'authenticat'],
    because: 'The text says that there is no connection, without saying why.',
    from: 'Our own reading; no known message matched',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.42,
    wraps: true,
    says: list(`
      credential | authenticat | login | logon | log on | password | user name | username
    `),
    unless: noSecretRejected,
    because: 'The text speaks of signing in, without saying what was refused.',
    from: 'Our own reading; no known message matched',
  },
  {
    cause: 'permission_lost',
    confidence: 0.4,
    wraps: true,
    says: list(`
      permission | authoriz | authoris | forbidden | privilege | not allowed | insufficient right | denied | access right
    `),
    unless: noSecretRejected,
    because: 'The text speaks of rights, without saying which one is missing.',
    from: 'Our own reading; no known message matched',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.41,
    wraps: true,
    says: list(`
      oauth | access token | refresh token | sign in | sign-in | signed in | expired | revoked
    `),
    unless: [...noSecretRejected, 'timeout expired', 'certificate'],
    because: 'The text speaks of a sign-in or a token, without saying what is wrong with it.',
    from: 'Our own reading; no known message matched',
  },
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.41,
    wraps: true,
    says: list(`
      api key | apikey | api-key | account key | access key | shared access | sas␣
    `),
    unless: noSecretRejected,
    because: 'The text speaks of a key, without saying what is wrong with it.',
    from: 'Our own reading; no known message matched',
  },
];
