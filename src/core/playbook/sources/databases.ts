import type { DataSourceKind } from '../../diagnosis/types.ts';
import type { SourcePart } from './source-part.ts';

const sqlPassword = 'sqlcmd -S {server} -d {database} -U {account} -Q "SELECT 1"';
const asWindows = 'runas /netonly /user:{account} cmd';

export const databases = {
  sql: {
    check: {
      tool: 'sqlcmd',
      secret: [sqlPassword],
      windows: [asWindows, 'sqlcmd -S {server} -d {database} -E -Q "SELECT 1"'],
      signIn: ['sqlcmd -S {server} -d {database} -G -U {account} -Q "SELECT 1"'],
      todo: 'Connect to {source} in SQL Server Management Studio with the same account.',
    },
    method: 'Windows or Basic, as it was before',
    right: 'the role db_datareader in the database',
    reach: 'that SQL Server runs, listens on TCP and is allowed through the firewall from the gateway',
    hints: [
      {
        sees: 'stillFailing',
        say: '“Cannot open database” is a missing right on the database, not the password.',
      },
    ],
    from: ['SEED step 2', 'SEMANTICS §9', 'tool: sqlcmd (learn.microsoft.com/sql/tools/sqlcmd)'],
  },
  azure_sql: {
    check: {
      tool: 'sqlcmd',
      secret: [sqlPassword],
      signIn: ['sqlcmd -S {server} -d {database} -G -U {account} -Q "SELECT 1"'],
      todo: 'Open the database’s Query editor in the Azure portal and sign in with the same account.',
    },
    method: 'Basic, OAuth2 or Service principal, as it was before',
    right: 'the role db_datareader in the database',
    reach:
      'that the database is not paused, and that its firewall lets Azure services or the gateway in (Azure portal → SQL servers → Networking)',
    hints: [
      {
        sees: 'stillFailing',
        say: 'A message about a client IP address is the server’s firewall, not the credential.',
      },
    ],
    from: ['SEED step 2', 'SEMANTICS §2', 'tool: sqlcmd (learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-authentication)'],
  },
  postgres: {
    check: {
      tool: 'psql',
      secret: ['psql --host {server} --username {account} --dbname {database} --command "SELECT 1"'],
      todo: 'Connect to {source} with pgAdmin or another client and the same account.',
    },
    method: 'Basic (Database)',
    right: 'CONNECT on the database and SELECT on its tables',
    reach: 'that PostgreSQL runs, and that pg_hba.conf or the firewall lets the gateway or Power BI in',
    from: ['CODES §7', 'tool: psql (postgresql.org/docs/current/app-psql.html)'],
  },
  mysql: {
    check: {
      tool: 'mysql',
      secret: ['mysql --host {server} --user {account} --password --execute "SELECT 1" {database}'],
      todo: 'Connect to {source} with MySQL Workbench and the same account.',
    },
    method: 'Basic (Database)',
    right: 'SELECT on the database, for connections from the gateway’s address',
    reach: 'that MySQL runs and accepts connections from the gateway',
    hints: [
      {
        sees: 'stillFailing',
        say: 'MySQL names the address it saw (user@host): the account may be allowed from another address only.',
      },
    ],
    from: ['CODES §7', 'tool: mysql (dev.mysql.com/doc/refman/8.0/en/connecting.html)'],
  },
  oracle: {
    check: {
      tool: 'sqlplus',
      secret: ['sqlplus {oracleLogin}'],
      todo: 'Connect to {source} with SQL Developer and the same account.',
    },
    method: 'Basic',
    right: 'CREATE SESSION, and SELECT on the tables',
    reach: 'that the listener runs and the gateway resolves the same service name',
    hints: [
      {
        sees: 'refused',
        say: 'ORA-28000 means locked and ORA-28001 expired: the database’s administrator has to act first.',
      },
    ],
    from: ['CODES §7', 'tool: SQL*Plus (docs.oracle.com, SQL*Plus User’s Guide, Starting SQL*Plus)'],
  },
  sap: {
    check: {
      tool: 'SAP GUI or SAP HANA Studio',
      todo: 'Sign in to {source} with SAP GUI (BW) or SAP HANA Studio (HANA) and the same account.',
    },
    method: 'Basic or Windows, as it was before',
    right: 'the analysis authorizations of the queries or views it reads',
    reach: 'that the system is up, and that the gateway has the SAP connector installed',
    hints: [
      { sees: 'refused', say: 'SAP locks a user after a few wrong passwords: have it unlocked before the next try.' },
    ],
    from: ['CODES §7', 'SEED step 2'],
  },
  redshift: {
    check: {
      tool: 'psql',
      secret: ['psql --host {server} --port 5439 --username {account} --dbname {database} --command "SELECT 1"'],
      todo: 'Open the query editor of Amazon Redshift and sign in with the same account.',
    },
    method: 'Basic or Organizational account, as it was before',
    right: 'USAGE on the schema and SELECT on its tables',
    reach: 'that the cluster is not paused and its security group lets the gateway or Power BI in',
    from: ['CODES §7', 'tool: psql (postgresql.org/docs/current/app-psql.html)'],
  },
  analysis_services: {
    check: {
      tool: 'SQL Server Management Studio',
      todo: 'In SQL Server Management Studio connect to the server type Analysis Services at {source} with the same account.',
    },
    method: 'Windows for a server behind a gateway, OAuth2 for Azure',
    right: 'a role with Read on the model; behind a gateway its account must be a server administrator',
    reach: 'that Analysis Services runs, and is not paused in Azure',
    from: ['SEMANTICS §9', 'CODES §7'],
  },
  odbc: {
    check: {
      tool: 'ODBC Data Source Administrator',
      todo: 'On the gateway’s machine open ODBC Data Sources (64-bit), choose the DSN and press Test with the same account.',
    },
    method: 'as it was before (Basic, Windows or Anonymous)',
    right: 'read access to what the query asks for',
    reach: 'that the driver is installed on the gateway’s machine in 64 bit, under the same DSN name',
    from: ['CODES §7', 'SEED step 2'],
  },
} as const satisfies Partial<Record<DataSourceKind, SourcePart>>;
