import type { Rule } from '../rule.ts';
import { list } from './list.ts';
import { networkRelated, serverSilent } from './microsoft-messages.ts';

/** SQL Server and Azure SQL. */
export const sqlServerRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.87,
    codes: ['18456'],
    says: list(`
      login failed for user | could not login because the authentication failed
      login failed for the user
    `),
    unless: list(`
      token-identified principal | cannot open user default database | cannot open database | account is disabled | account is currently locked | is disabled. (
      is locked | password … has expired | password … must be changed | password … expired
      'nt authority\\anonymous logon' | reason: the account | state: 38
      failed to open the explicitly specified database | state 38 | untrusted domain
      reason: the password
    `),
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
    confidence: 0.72,
    codes: ['18452'],
    says: list(`
      'nt authority\\anonymous logon' | login is from an untrusted domain
      trust relationship between this workstation
      trust relationship … failed
    `),
    because: 'Windows could not pass the identity on, which is a matter of domain trust or Kerberos.',
    from: 'SQL Server, database engine errors 18452',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.93,
    codes: list(`
      40613 | 10060 | 10061 | 11001 | 10054 | 10053 | 40197 | 40501 | 49918 | 17142
    `),
    says: [
      ...networkRelated,
      ...list(`
      network-related or instance-specific error | server was not found or was not accessible
      transport-level error | physical connection is not usable | database … is not currently available
      is paused | error locating server/instance
    `),
    ],
    unless: ['capacity … paused', 'capacity is paused', 'snowflake'],
    because: 'The database server did not answer, or is paused.',
    from: 'SQL Server, database engine errors 40613, 10060',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.85,
    says: list(`
      login timeout expired | cannot connect to sql | unable to connect to sql | failed to connect to sql
    `),
    unless: ['login failed', 'password'],
    because: 'There was no connection to the database server.',
    from: 'ODBC HYT00 while connecting; Data Factory SqlFailedToConnect',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.65,
    codes: ['40615', '40914'],
    says: ['is not allowed to access the server', 'client with ip address', 'deny public network access'],
    because: 'The firewall of the database server does not let this address in; no account is at fault.',
    from: 'SQL Server, database engine errors 40615',
  },
  {
    cause: 'permission_lost',
    confidence: 0.35,
    codes: ['40615', '40914'],
    says: ['is not allowed to access the server', 'client with ip address'],
    because: 'Someone has to allow this address on the database server.',
    from: 'SQL Server, database engine errors 40615',
  },
  {
    cause: 'throttled',
    confidence: 0.85,
    codes: ['10928', '10929', '10936', '49918'],
    says: list(`
      request limit for the database is | session limit for the database is | sessions limit for the database
      login limit for the database is
    `),
    because: 'The database takes no more requests or sessions at the same time.',
    from: 'Azure SQL Database, errors 10928, 10929',
  },
  {
    cause: 'other',
    confidence: 0.75,
    says: list(`
      chosen as the deadlock victim | was deadlocked on | deadlock detected
    `),
    because: 'Two queries waited for each other and the database ended one of them.',
    from: 'SQL Server error 1205; PostgreSQL 40P01',
  },
  {
    cause: 'timeout',
    confidence: 0.93,
    codes: ['-2'],
    says: [
      ...serverSilent,
      ...list(`
      execution timeout expired | timeout expired. the timeout period elapsed | timeout expired
      query timeout expired
    `),
    ],
    unless: ['login timeout expired'],
    because: 'The database took longer than the command may run.',
    from: 'SQL Server, database engine errors -2',
  },
];
