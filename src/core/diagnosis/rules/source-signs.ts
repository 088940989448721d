import { adminApiColumns } from './admin-api-columns.ts';
import { databaseSigns } from './database-signs.ts';
import { entraResources } from './entra-resources.ts';
import { list } from './list.ts';
import { refusesCaller, sourceHosts, type SourceSign } from './source-hosts.ts';
import { nameNotResolved, networkRelated, remoteServerNotReached, serverSilent } from './microsoft-messages.ts';

/** Signs of a source, the most telling first; the first that is found decides. */
export const sourceSigns: readonly SourceSign[] = [
  ...sourceHosts,
  ...entraResources,
  ...databaseSigns,
  {
    kind: 'blob_adls',
    says: list(`
      signed expiry | mac signature | specified container | specified filesystem
      signature not valid in the specified | storage account | authorizationfailure | authenticationfailed
      authenticationerrordetail | adlsfilesystem | azure storage | azureblobs | data lake storage | adls
      authorizationpermissionmismatch | value of authorization header is formed correctly | signature did not match
      request is not authorized to perform | azurestorage. | azuredatalake | adlsgen2 | specified blob | blobnotfound | containernotfound | blobs
      message.message: "aadsts | azure blob | wasb | abfss | sas token
    `),
    unless: ['aws', 'authenticationfailedexception', 'onelake.dfs', 'token expired', 'quickbooks'],
  },
  {
    kind: 'sharepoint',
    says: list(`
      at site with url | list view threshold | sharepoint | office 365 | office365 | msdavext | -2147024891, system.
      onedrive | odata.error.code: - | access to the resources is forbidden
    `),
  },
  {
    kind: 'odata',
    says: list(`
      the odata source | vs4035 | vs4034 | analytics.dev.azure.com | visual studio team services | vsts: | odata.feed
      library.odata | odata:␣ | to the odata | odata feed | odata url | odata version | odata endpoint | odata service
      odata response | dev.azure.com | tf400813 | tf401 | _odata | /odata/ | odataconnector
    `),
  },
  {
    kind: 'dataverse_dynamics',
    says: list(`
      over the time window of | is disabled in the organization | dataverse | dynamics 365 | commondataservice
      common data service | the cds␣ | xrm | not a member of the organization | 0x80072560 | powerplatform
      power platform | coe␣ | createdon | modifiedon | systemuser | power platform user | table: maker
      flow connection reference | power apps | ai builder | power pages | power automate | seclib:: | cds: | ␣cds␣
      0x80072321 | 0x80072322 | 0x80072326 | 0x80040225 | 0x80040220 | 0x80048306 | 0x80048408 | prvread | crmservice | power virtual agent | copilot studio
      dynamics crm | business central | tds endpoint | msdyn_ | admin_ | flow connection | requestid: tds
      return records size cannot exceed
    `),
    unless: ['workspaceid'],
  },
  {
    kind: 'analysis_services',
    says: list(`
      effectiveusername | unable to obtain authentication token using | adomdcommand | errors in the ole db provider
      peer prematurely closed | error setting selected database | ensure that the server is running
      error connecting: | xml for analysis | asazure:// | analysis services connection | ␣olap | ssas | msolap
      microsoft.analysisservices/ | objectid. | please contact the gateway administrator
      gateway can't access the on-premises | gateway cannot access the on-premises | analysisservices/2003
      mining model | analysis services | connection cannot be made to redirector
      connection either timed out or was lost | unrecognizable response | interactive authentication is not supported
      capacity metrics | adomd | dbschema | mdschema_ | tmschema_ | $system. | source at powerbi:// | tabular server | ␣cube␣ | olap cube
      does not have access to the … database, or the database does not exist | analysisservices: | claimstoken
      analysis services: | the analysisservices source
    `),
    unless: ["error returned: '{"],
  },
  {
    kind: 'odbc',
    says: list(`
      clickhouse | sql anywhere | unixodbc | nanodbc | pyodbc | amazonathena | athena | simba | cloudera | impala
      ␣hive␣ | [hive] | presto | trino | denodo | dremio | odbc: error | odbc.datasource | odbc.query | error [hy000]
      error [08001] | error [28000] | error [im002] | kind: unknown function | starburst | duckdb | motherduck
      db::exception | vertica | progress openedge | datadirect | cdata␣ | cdata. | [cdata | sybase | informix
      data source name not found | devart | the odbc source
    `),
    unless: ['[sql server]', 'for sql server', 'teradata', 'db2'],
  },
  {
    kind: 'other',
    says: list(`
      teradata | mongo | [jcc] | errorcode=-4 | documentclient | azure.documents | sql10007n | sql30082n | sql30081n
      sql0551n | sql0204n | sql0206n | sql0911n | sql1042c | sql1060n | sql1336n | sql1224n | sqlcode=- | sqlcode: -
      to execute command { | [ibm][cli driver] | db2 | kusto | azure data explorer | 80da0 | documents.azure.com
      cosmos | documentdb | e_low_memory | onelake | lakehouse | amazon s3 | s3.amazonaws | powerbirestapi | mongodb
      elasticsearch | exchange online | query failed: unauthorized | value 'access token
      mashup data source is invalid | field 'datasourceid | column 'datasourceid | datasourceinstanceid
      misconfigureddatasourceinstances | activityevententities | source tables either do not exist | custom connector | oauth.oauthexception | matches no exports
    `),
  },
  { kind: 'other', says: adminApiColumns },
  // Signing in to a machine or a command line, no source of data.
  { kind: 'other', says: ['authd', 'az login', 'sshd', 'pam_'] },
  {
    kind: 'azure_sql',
    says: list(`
      cannot open server ' | cannot open server " | activedirectoryinteractive | activedirectoryserviceprincipal
      activedirectorymsi | impersonationmode that | active directory only authentication | client with ip address
      resource id : | azuresynapse.net | sql endpoint | sql analytics endpoint | sql pool | fabric warehouse
      sql database in fabric | error: 19 - physical connection | database.windows.net
      datawarehouse.fabric.microsoft.com | pbidedicated.windows.net | sql.azuresynapse.net | azure sql
      database.usgovcloudapi | database.chinacloudapi | token-identified principal | error: 40613 | 40615
      please retry the connection later | default data connection without explicit | is not currently available
      azuresql | requested entity 'datasource | integrated security not supported | activedirectorypassword
      authentication=active directory | (active directory password) | 'active directory password'
      mode active directory | occurred when acquiring token | login failed for user … token is expired
      adalnativewrapper | activedirectorynativeauth | deny public network access | dns caching feature | configured to accept this token
    `),
  },
  {
    kind: 'sql',
    says: [
      ...networkRelated,
      ...serverSilent,
      ...list(`
      incorrect syntax near | arithmetic overflow error | in resource pool ' | lock request time out | sql server
      sqlclient | sql native client | login failed for user | 18456 | sqlncli | msoledbsql | kind: sql
      the sql source | sqlexception (0x | sqlserverexception | timeout expired. the timeout period | microsoft sql
      cannot open database | token-identified | transport-level error | session provider | tcp provider
      named pipes provider | shared memory provider | max pool size was reached | permission was denied on the object
      permission denied in database | server principal | deadlock victim | invalid column name
      execution timeout expired | conversion failed when converting | level 16, state | level 14, state
      level 15, state | level 13, state | level 11, state | level 20, state | could not find stored procedure | sql.database | schema = "dbo"
      string or binary data would be truncated | error converting data type | linked server | could not login because
      untrusted domain | pre-login handshake | post-login | connection was successfully established with the server
      is full due to ' | permission was denied on object | details: "cannot connect to the database
      integrated authentication | sspi | mssql | invalid object name | invalid connection credentials
    `),
    ],
  },
  {
    kind: 'folder_file',
    says: list(`
      could not find file | status_access_denied | status_logon_failure | connecting to a share
      could not find a part of the path | nt_status | .xlsx | .xlsb | .csv | .accdb | .mdb | logonuser
      network path was not found | trust relationship between this workstation | access to the path | ace.oledb
      the file is being used | folder source | file source | microsoft.ace | network share | smb
      session setup failed | smbprotocol | smbclient | mount.cifs | mount error( | status_account_ | status_password_
      status_bad_network | 0xc000006 | 0xc0000234 | 0xc0000072 | 0xc0000071 | 0xc0000193 | 0xc0000224 | 0xc000015b
      lsalogonuser | excel workbook | excel.workbook | csv.document | kind="sheet" | file.contents | folder.files | system error 1326 | valid excel document
      invalid cell value | exception (1326) | external table is not in the expected format | microsoft excel
      main part is missing | kind = "sheet" | file or folder | worksheet
    `),
  },
  {
    kind: 'web',
    says: [
      ...nameNotResolved,
      ...remoteServerNotReached,
      ...list(`
      web.contents | html.table | msis9 | please specify how to connect | web.page | the web source
      remote server returned an error | googleapis | google | oauth 2.0 | powerbinotauthorized | dynamic data source
      connecting anonymously | restcallfailed | hybriddelivery | authorization header | proxy | invoke-restmethod
      invalid_grant | expired or revoked | webexception | httpresponseexception | retrieve auth metadata
      copy activity | remote name could not be resolved | underlying connection was closed | json input | web api key
      subscription key | api rate limit | github | expiredauthenticationtoken | defaultazurecredential
      authorization to perform action | ssl/tls secure channel | type record | operation on target copy … rest
      not accessible for application | exchange | graph explorer | consented to use the application
      response status code does not indicate success
    `),
    ],
    unless: [refusesCaller],
  },
  // The body of an answer, and no word of what answered.
  {
    kind: 'web',
    says: list('error.message: | error.errors. | error.innererror | error_description: | error.status:'),
    unless: [refusesCaller, ...list('lsrobotokenfailure | gateway | pbi.error | dmts_ | dm_gwpipeline | premium_aswl')],
  },
  // What Power Apps and Dataverse dataflows say, whatever they read.
  { kind: 'dataverse_dynamics', says: ['error code: … , error details:', 'mashup exception error'] },
];

/** What the engine says of itself: no source has a part in it. */
export const engineSigns: readonly string[] = ['failed to save modifications to the server', 'failed to execute xmla'];
export const sourceInEngine: readonly string[] = list(`
  ole db or odbc | exception was raised by | credential | datasource | data source | .error] | error: | mashup | aadsts
  pbi.error | a connection could not be made | user name or password | the following system error
`);

/** A sign-in with nothing else around it. */
export const signInSigns: readonly string[] = list(`
  aadsts | failurereason | was not found in the tenant | was not found in the directory
  in the tenant named | subscriptions for the tenant | client assertion | correct tenant id
  sign into this application | sign in to this application | from identity provider
  interactive authorization request | conditional access | multi-factor authentication | role for the application
  users unless they are specifically | invalid_client | msal | adal. | invalidauthenticationtoken | bearer token
  lifetime validation | federation metadata url | user_realm_discovery | unknown_user_type
`);

/** Asked last: an address, or what web services answer. */
export const webSigns: readonly string[] = list(`
  http:// | http error | https:// | odataerrors | web api | graphtoken | compacttoken | (403) | (401) | (404) | (429) | (400)
  (500) | (502) | (503) | (504) | api key | api_key | ssl connection could not be established | httprequestexception
  http status | oauth connection | the oauth token used | client error: | 401 client error | get-powerbidataset
  -powerbi | power bi request failed | gapi: | bad gateway | smartsheet | xero | hubspot | quickbooks | servicenow
  service-now | zendesk | atlassian | jira | shopify | mailchimp | zoho | powerbips
  unable to connect to the remote server | 403 (forbidden) | 401 (unauthorized)
`);
