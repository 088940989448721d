import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** The account that stands for "no identity", as Windows names it in its languages. */
const nobody = list(`
  \\anonymous logon | \\anonymous-anmeldung | \\accesso anonimo | \\logon anônimo | \\logon anonyme
`);

/** Signing in to SQL Server and Azure SQL. */
export const sqlServerRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.87,
    codes: ['18456'],
    says: list(`
      login failed for user | could not login because the authentication failed
      login failed for the user | the logon attempt failed | 0x8009030c
    `),
    unless: [
      ...nobody,
      ...list(`
      token-identified principal | cannot open user default database | cannot open database | account is disabled
      account is currently locked | is disabled. ( | is locked | password … has expired | password … must be changed
      password … expired | reason: the account | state: 38
      failed to open the explicitly specified database | state 38 | untrusted domain | only authentication is enabled
      reason: the password
    `),
    ],
    because: 'SQL Server rejected the login {account} (18456).',
    from: 'SQL Server, database engine errors 18456',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.92,
    codes: ['18487', '18488'],
    says: list(`
      login failed … password … expired | login failed … password … must be changed
      password of the account has expired | password of the account must be changed
    `),
    because: 'SQL Server says that the password of {account} has expired or must be changed.',
    from: 'SQL Server, database engine errors 18487, 18488',
  },
  {
    cause: 'account_disabled_or_locked',
    confidence: 0.94,
    codes: ['18470', '18486'],
    says: list(`
      login failed … account is disabled | login failed … account is currently locked
      login failed … locked out | login failed … is locked
    `),
    because: 'SQL Server says that the login {account} is disabled or locked.',
    from: 'SQL Server, database engine errors 18470, 18486',
  },
  {
    cause: 'permission_lost',
    confidence: 0.93,
    unless: ['token is expired', 'token expired', 'token has expired', 'not currently configured to accept'],
    says: list(`
      token-identified principal | server principal … is not able to access the database
      does not have permission to perform this action
    `),
    because: 'The sign-in succeeded, but the database does not know this identity.',
    from: 'SqlClient issue 1408',
  },
  {
    cause: 'permission_lost',
    confidence: 0.86,
    codes: list(`
      4060 | 4064 | 916 | 229
    `),
    says: list(`
      cannot open database | cannot open user default database | permission was denied on the object
      failed to open the explicitly specified database | state: 38 | permission denied in database
    `),
    unless: ['native error 18456', '(18456)'],
    because: 'The login is known, but may not open the database or object.',
    from: 'SQL Server, database engine errors 4060, 4064, 229, 916',
  },
  {
    cause: 'permission_lost',
    confidence: 0.25,
    codes: ['18456'],
    because: 'SQL Server answers 18456 as well when the login may not open the database.',
    from: 'SQL Server, database engine errors 18456 state 38',
  },
  {
    cause: 'other',
    confidence: 0.9,
    says: nobody,
    because:
      'No identity reached SQL Server: Windows did not pass it on (Kerberos delegation); no password is at fault.',
    from: 'SQL Server, database engine errors 18456; the Kerberos double hop',
  },
  {
    cause: 'other',
    confidence: 0.72,
    codes: ['18452'],
    says: list(`
      login is from an untrusted domain
      trust relationship between this workstation
      trust relationship … failed
    `),
    because: 'Windows could not pass the identity on, which is a matter of domain trust or Kerberos.',
    from: 'SQL Server, database engine errors 18452',
  },
];
