import { list } from './list.ts';
import type { SourceSign } from './source-hosts.ts';

/** Databases and applications with drivers and words of their own. */
export const databaseSigns: readonly SourceSign[] = [
  {
    kind: 'other',
    says: list(`
      delta table | source delta tables | direct lake | directlake | microsoft power query for excel
      dmts_oauthfailedtogetresourceid | extensionoauthfactory | itemkind | powerplatformdataflows
    `),
  },
  {
    kind: 'web',
    says: ['html.table', 'web.page', 'web.browsercontents', 'webview2'],
  },
  { kind: 'odbc', says: ['vertica', 'netezza', 'nzodbc', 'exasol', 'exasolution'] },
  {
    kind: 'snowflake',
    says: list(`
      jwt token is invalid | does not exist or not authorized | user access disabled
      incorrect username or password was specified | to operate on table | to operate on schema
      to operate on warehouse | specified in the connect string | snowflake | snowsight | programmatic authentication
      sql access control error | no active warehouse | resource monitor | statement or warehouse timeout
      sql compilation error | 390303 | 390101 | 390189 | 390309 | 390317 | 390201 | mfa with totp
      programmatic access token | 390318 | 390195 | 390422 | 390432 | 390186 | 390102 | user temporarily locked
      390144 | 390114 | 250001 ( | 390100
    `),
  },
  {
    kind: 'databricks',
    says: list(`
      databricks | table_or_view_not_found | unresolved_column | parse_syntax_error | user does not have use
      /api/2.0/dbfs | token is expiring within | invalid access token | unity catalog | hive_metastore | [hardy]
      [thriftextension] | sparkodbc | [driversupport]
    `),
  },
  {
    kind: 'bigquery',
    says: list(`
      bigquery | resources exceeded during query | genericgbq | read_gbq | to_gbq | was not found in location
      not found: dataset | not found: table | access denied: table | access denied: dataset | access denied: project
    `),
  },
  {
    kind: 'redshift',
    says: ['redshift', '/padb/src/', 'user "iam:', 'user "iamr:', '[amazon](5003', '[amazon][jdbc]'],
  },
  {
    kind: 'salesforce',
    says: list(`
      salesforce | restforce | login_fault | password_lockout | login_during_restricted | totalrequests limit
      malformed_query | invalid_field | query_timeout | invalid_login | security token; or user locked
      insufficient_access | ip restricted or invalid app | login_must_use_security_token | api_disabled_for_org
      api_currently_disabled | invalid_session_id | jsforce | loginfault | sobject
    `),
  },
  {
    kind: 'sap',
    says: list(`
      1033 … proto | proto … 1033 | 1033 … протокол | протокол … 1033 | 프로토콜 … 1033 | プロトコル … 1033 | 协议 … 1033
      1033 … โพรโทคอล | rfc_ | ucon rfc | sap dbtech | hdbodbc | hdb/ | sap hana | sap bw | sap ag | libodbchdb
      error from hana | hana odbc | hana jdbc | hana database | hanacloud | sapbw | sapbusiness | bapi_ | cpic (tcp/ip) | (rfc)
      gss-api | pyrfc | rfclib | sap message server | service 'sapms | ␣sap␣logon
      no longer possible - too many failed | logon to the target system | sap business warehouse
      error while parsing protocol | [414] | code: 10, … 28000 | [416]: | [416] user | [258]: | [2048]:
      column store error | [131]: | [10]: authentication | sapnco | sap netweaver | logonerror | saphana | com.sap.
      exceptionsapdb | hdbuserstore | hdbsql | hdb error | node-hdb | jdbc:sap: | rte:[ | -10709 | hdbcli | jco_error
      sap.conn.jco
    `),
  },
  {
    kind: 'oracle',
    says: list(`
      logon denied | table or view does not exist | end-of-file on communication channel
      requested cancel of current operation | ora-0 | ora-1 | ora-2 | ora-3 | ora-5 | oracle: | oracle.
      oracle database | tns: | oracledataaccess | oraoledb | ␣oracle␣ | (oracle | cx_oracle | oracleclient
      oracle client | oci.dll | dpy-4 | dpy-6 | dpi-1 | oracledb
    `),
  },
  {
    kind: 'mysql',
    says: list(`
      mysql | access denied for user ' | er_access_denied | using password: | mariadb | error 1045 | error 1044
      error 1820 ( | error 1862 ( | error 1040 ( | error 1049 ( | error 1054 ( | error 1064 ( | error 1130 (
      error 1142 ( | error 1146 ( | error 1203 ( | error 1226 ( | error 2002 ( | error 2003 ( | error 2006 (
      error 2013 ( | error 3118 ( | error 2026 ( | in 'field list' | er_not_supported_auth_mode
      command denied to user | mysqladmin | that supports expired passwords | is not allowed to connect to this
    `),
  },
  {
    kind: 'postgres',
    says: list(`
      terminating connection due to | must be owner of | database system is starting up
      database system is shutting down | relation " | npgsql | postgres | canceling statement due to
      non-replication superuser | permission denied for table | permission denied for schema
      permission denied for relation | 42p01: | 42501: | 53300: | 57014: | 57p03: | 53200: | 22p02: | 22001:
      invalid input syntax for type | authentication method 10 | from the provider: 'the remote certificate | 28p01
      password authentication failed | pg_hba.conf | psycopg | pq: | fatal: role | fatal: database | fatal: sorry
      fatal: the database system | fatal: remaining connection | is not permitted to log in | pg_catalog
      sqlstate 28p01 | sqlstate: 28p01
    `),
  },
];
