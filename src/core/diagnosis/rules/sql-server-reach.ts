import type { Rule } from '../rule.ts';
import { list } from './list.ts';
import { networkRelated, serverSilent } from './microsoft-messages.ts';

/** SQL Server and Azure SQL that cannot be reached, are too busy or take too long. */
export const sqlServerReachRules: readonly Rule[] = [
  {
    cause: 'source_unreachable',
    confidence: 0.93,
    codes: list(`
      40532 | 40613 | 10060 | 10061 | 11001 | 10054 | 10053 | 40197 | 40501 | 49918 | 17142
    `),
    says: [
      ...networkRelated,
      ...list(`
      network-related or instance-specific error | server was not found or was not accessible
      transport-level error | physical connection is not usable | database … is not currently available
      is paused | error locating server/instance | no process is on the other end | cannot open server "
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
      error occurred during the login process | error occurred during the pre-login
    `),
    unless: ['login failed', 'password'],
    because: 'There was no connection to the database server.',
    from: 'ODBC HYT00 while connecting; Data Factory SqlFailedToConnect',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.95,
    codes: ['18461', '17188', '18401'],
    says: ['server is in single user mode', 'server is in script upgrade mode', 'server is shutting down'],
    because: 'The database server is up for administrators only.',
    from: 'SQL Server, database engine errors 18401, 18461',
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
    confidence: 0.95,
    says: ['post-login phase'],
    because: 'The database server was reached, and then took too long over the login.',
    from: 'SqlClient, connection phases',
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
    unless: ['login timeout expired', 'connect timeout expired', 'connection timeout expired'],
    because: 'The database took longer than the command may run.',
    from: 'SQL Server, database engine errors -2',
  },
];
