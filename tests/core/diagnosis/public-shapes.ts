import { serviceJson, type FamilyText } from './family-texts.ts';

const underlying = 'DM_ErrorDetailNameCode_UnderlyingErrorMessage';
const aswl = 'Premium_ASWL_Error_Details_Label';

/** Shapes that people paste in public places, in words of our own. */
export const publicShapes: readonly FamilyText[] = [
  [
    serviceJson('Premium_ASWL_Error', {
      [aswl]: "Your request can't be completed because the data source credentials are not configured.",
    }),
    'credentials_missing_or_not_set',
    'unknown',
    false,
  ],
  [
    serviceJson('DM_GWPipeline_UnknownError', {
      [underlying]:
        "Exception of type 'Microsoft.Mashup.Engine.Interface.ResourceAccessForbiddenException' was thrown.",
    }),
    'permission_lost',
    'unknown',
    true,
  ],
  [
    "OLE DB or ODBC error: Exception of type 'Microsoft.Mashup.Engine.Interface.ResourceAccessAuthorizationException' was thrown.",
    'password_rotated_or_wrong',
    'unknown',
  ],
  [
    'The connection string used for the mashup data source is invalid.',
    'gateway_datasource_not_configured',
    'other',
    true,
  ],
  [
    'Unable to create connection for the following reason: Unable to connect to the data source. Either the data source is inaccessible, a connection timeout occurred, or the data source credentials are invalid.',
    'source_unreachable',
    'unknown',
    true,
  ],
  [
    'The integration runtime node failed to connect to cloud service because of a network problem.',
    'gateway_offline',
    'unknown',
  ],
  [
    'Error Code: Challenge Error, Error Details: Data source credentials are missing or invalid. (Request ID: 0a1b2c3d-0000-4000-8000-00000000aaaa).',
    'credentials_missing_or_not_set',
    'dataverse_dynamics',
    false,
  ],
  [
    "Data source error: The 'admin_lastrun' column does not exist in the rowset. Table: Flow.\nCluster URI: WABI-WEST-EUROPE-redirect.analysis.windows.net",
    'schema_or_query',
    'dataverse_dynamics',
    false,
  ],
  [
    'OLE DB or ODBC error: [DataSource.Error] Microsoft SQL: Return records size cannot exceed 83886080.\nRequestId: TDS;0a1b2c3d-0000-4000-8000-00000000aaaa;5',
    'memory_or_capacity',
    'dataverse_dynamics',
    false,
  ],
  [
    "A delta table 'fact_stock' has exceeded a guardrail for this capacity size (too many row groups).",
    'memory_or_capacity',
    'other',
  ],
  ["The 'upstreamDataflows' column does not exist in the rowset. Table: Datasets", 'schema_or_query', 'other'],
  [
    'USERELATIONSHIP function can only use the two columns references participating in relationship.',
    'schema_or_query',
    'unknown',
  ],
  [
    "Failed to save modifications to the server. Error returned: 'The following system error occurred: The user name or password is incorrect. A connection could not be made to the data source with the Name of 'AzSql shop.database.windows.net dw'.'",
    'password_rotated_or_wrong',
    'azure_sql',
    false,
  ],
  [
    "Failed to save modifications to the server. Error returned: 'The credentials provided for the AnalysisServices source are invalid. (Source at powerbi://api.powerbi.com/v1.0/myorg/Finance;Plan.)'",
    'oauth_expired_or_revoked',
    'analysis_services',
    false,
  ],
  ['The credentials provided for the ContosoTicketsConnector source are invalid.', 'oauth_expired_or_revoked', 'other'],
  [
    'Login failed. The login is from an untrusted domain and cannot be used with Integrated authentication.',
    'other',
    'sql',
  ],
  [
    'SSPI handshake failed with error code 0x8009030c. Reason: AcceptSecurityContext failed. The logon attempt failed.',
    'password_rotated_or_wrong',
    'sql',
  ],
  [
    "Login failed for user '<token-identified principal>'. Token is expired. (shop.database.windows.net)",
    'oauth_expired_or_revoked',
    'azure_sql',
  ],
  [
    "Sql error '18456': Login failed for user 'dw_reader'. Reason: Azure Active Directory only authentication is enabled.",
    'other',
    'azure_sql',
  ],
  [
    'Error 40532: Cannot open server "shop.example" requested by the login. The login failed.',
    'source_unreachable',
    'azure_sql',
  ],
  [
    'Failed to authenticate the user ann@contoso.example in Active Directory (Authentication=ActiveDirectoryInteractive). AADSTS700082: The refresh token has expired due to inactivity.',
    'oauth_expired_or_revoked',
    'azure_sql',
  ],
  [
    String.raw`{"message":"\"{\\n  \\\"message\\\": \\\"\\\\\\\"AADSTS50173: The provided grant has expired.\\\\\\\"\\\"\\n}\""}`,
    'oauth_expired_or_revoked',
    'blob_adls',
  ],
  [
    'Azure.Identity.AuthenticationFailedException: ClientSecretCredential authentication failed: AADSTS7000215: Invalid client secret provided.',
    'service_principal_secret_expired',
    'web',
  ],
  [
    "AADSTS70001: Application with identifier 'ledger-app' was not found in the directory contoso.example",
    'password_rotated_or_wrong',
    'web',
  ],
  ['{"error":"invalid_request","error_description":"AADSTS9002313: Invalid request."}', 'other', 'web'],
  [
    'The administrator has not consented to use the application with ID 00000000-1111-2222-3333-444444444444.',
    'permission_lost',
    'web',
  ],
  [
    "The WWW-Authenticate header doesn't contain a valid authorization URI. Header value: 'Basic realm=\"https://boards.contoso.example/\"'.",
    'other',
    'web',
  ],
  [
    '<m:error><m:code>-2147024891, System.UnauthorizedAccessException</m:code><m:message xml:lang="da-DK">Attempted to perform an unauthorized operation.</m:message></m:error>',
    'permission_lost',
    'sharepoint',
  ],
  ['API_DISABLED_FOR_ORG: The REST API is not enabled for this organization.', 'permission_lost', 'salesforce'],
  [
    'SnowflakeDbException (0x80004005): Error: The requested warehouse does not exist or not authorized. SqlState: 08006, VendorCode: 390201',
    'permission_lost',
    'snowflake',
  ],
  [
    'Failed to authenticate: MFA authentication is required, and no method fits programmatic authentication.',
    'conditional_access_or_mfa',
    'snowflake',
  ],
  ["hdbcli.dbapi.Error: (10, 'authentication failed')", 'password_rotated_or_wrong', 'sap'],
  [
    "* -10709: Connection failed (RTE:[89006] System call 'connect' failed: Connection refused)",
    'source_unreachable',
    'sap',
  ],
  [
    'SAP DBTech JDBC: Cannot connect to jdbc:sap://hana01:30015/ [Connection timed out: connect]',
    'source_unreachable',
    'sap',
  ],
  [
    "An error happened while reading data from the provider: 'The remote certificate is invalid according to the validation procedure.'",
    'source_unreachable',
    'postgres',
  ],
  ['Response status code does not indicate success: 400 (Bad Request).', 'schema_or_query', 'web'],
  ['Details: "ODBC: ERROR [HY000] Timeout"', 'timeout', 'odbc'],
  [
    "[Starburst][Trino] (1010) Error occurred while trying to connect: SYNTAX_ERROR: line 1:1: mismatched input ','.",
    'schema_or_query',
    'odbc',
  ],
  [
    'OLE DB or ODBC error: [Expression.Error] Response payload size is 20971520, and has exceeded the limit of 16777216.',
    'memory_or_capacity',
  ],
  [
    "OData: (400) Bad Request. Could not find a property named 'crm_lane' on type 'Microsoft.Dynamics.CRM.crm_order'.",
    'schema_or_query',
    'dataverse_dynamics',
  ],
  [
    'ERROR [08001] [Microsoft][ODBC Driver 18 for SQL Server]TCP Provider: No such host is known.',
    'source_unreachable',
    'sql',
  ],
  ['PostgreSQL: Exception while reading from stream', 'source_unreachable', 'postgres'],
  [
    '{"error":{"code":"ConnectionGatewayReferenceMissing","message":"The gateway reference of the connection is missing."}}',
    'gateway_datasource_not_configured',
    'unknown',
    true,
  ],
  ['BadGateway: more diagnostic information: x-ms-client-request-id is missing.', 'source_unreachable', 'unknown'],
  ['Unsupported authentication method: ServicePrincipal', 'other', 'unknown'],
  [
    "We can't refresh: the workspace identity doesn't have access to the storage account.",
    'permission_lost',
    'blob_adls',
    false,
  ],
  ['Não foi possível conectar ao servidor remoto', 'source_unreachable', 'web'],
  ["Impossibile trovare la colonna 'Sconto' della tabella.", 'schema_or_query', 'unknown'],
  ['Skipped: the request was blocked by the upstream service until 2026-02-03 04:05:06.', 'throttled', 'unknown'],
  ['The gateway cluster could not be found.', 'gateway_datasource_not_configured', 'unknown', true],
  ['UnsupportedGatewayVersion', 'other', 'unknown', true],
  [
    "Error Code: Mashup Data Format Error, Error Details: Couldn't refresh the entity because of a value of another type.",
    'data_conversion',
    'dataverse_dynamics',
    false,
  ],
  ['Received an unexpected EOF or 0 bytes from the transport stream.', 'source_unreachable', 'unknown'],
  ["Operation returned an invalid status code 'Forbidden'", 'permission_lost', 'unknown'],
  ["The 'endorsementDetails' column does not exist in the rowset. Table: Dataflows", 'schema_or_query', 'other', true],
  [
    '[Amazon][JDBC](10100) Connection Refused: [Amazon][JDBC](11640) Required Connection Key(s): PWD',
    'credentials_missing_or_not_set',
    'redshift',
  ],
  [
    'A connection was successfully established with the server, but then an error occurred during the login process. (provider: Shared Memory Provider, error: 0 - No process is on the other end of the pipe.)',
    'source_unreachable',
    'sql',
  ],
  ['Lifetime validation failed, the token is expired.', 'oauth_expired_or_revoked', 'web'],
  [
    '{"error":{"code":"InvalidAuthenticationToken","message":"Access token is not valid."}}',
    'oauth_expired_or_revoked',
    'web',
  ],
  [
    'Cds: Request failed: The remote server returned an error: (502) Bad Gateway.',
    'source_unreachable',
    'dataverse_dynamics',
  ],
  [
    'Not a legal OleAut date.. The exception was raised by the IDataReader interface. Table: Audits.',
    'data_conversion',
    'unknown',
  ],
  [
    "We are unable to retrieve the credentials for the data source 'Fjord'. Add it in a transaction of its own.",
    'credentials_missing_or_not_set',
    'unknown',
  ],
  [
    'OLE DB: An error was encountered in the transport layer. The peer prematurely closed the connection.',
    'source_unreachable',
    'analysis_services',
  ],
  [
    "An error happened while reading data from the provider: 'Invalid operation. The connection is closed.'",
    'source_unreachable',
    'unknown',
  ],
  [
    "##[error]No gateway found! Check that the specified gateway 'GW-Nord' is valid and present",
    'gateway_datasource_not_configured',
    'unknown',
    true,
  ],
  [
    '[Snowflake] 394508 (08004): MFA with TOTP is required. Send your password and a passcode.',
    'conditional_access_or_mfa',
    'snowflake',
  ],
  [
    '250001 (08001): Failed to connect to DB: ab1.snowflakecomputing.com:443. Incorrect passcode was specified.',
    'conditional_access_or_mfa',
    'snowflake',
  ],
  ['[Teradata Database] [2646] No more spool space in reporting.', 'memory_or_capacity', 'other'],
  ['SQL0204N "DW.SALES" is an undefined name. SQLSTATE=42704', 'schema_or_query', 'other'],
  [
    'SQL30082N Security processing failed with reason "19" ("USERID DISABLED or RESTRICTED").',
    'account_disabled_or_locked',
    'other',
  ],
  ['[Sybase][ODBC Driver][SQL Anywhere]Invalid user ID or password', 'password_rotated_or_wrong', 'odbc'],
  ['42P01: relation "sales" does not exist', 'schema_or_query', 'postgres'],
  ['53300: remaining connection slots are reserved for superuser connections', 'throttled', 'postgres'],
  ["SELECT command denied to user 'bi'@'10.1.2.3' for table 'sales'", 'permission_lost', 'mysql'],
  ['[2048]: column store error: search table error: Memory allocation failed', 'memory_or_capacity', 'sap'],
  ['RFC_LOGON_FAILURE: User account locked; please notify the person responsible', 'account_disabled_or_locked', 'sap'],
  ['API_CURRENTLY_DISABLED: API is disabled for this User. salesforce', 'permission_lost', 'salesforce'],
  ["Method not found: 'Void Fjord.Sdk.Detail.set_Type[System.String]'.", 'other', 'unknown'],
  [
    'Unable to obtain authentication token using the credentials provided. Multi-Factor Authentication may be configured.',
    'conditional_access_or_mfa',
    'analysis_services',
  ],
  [
    "Either server 'asazure://westeurope.asazure.windows.net/fjord' does not exist or user is not the administrator of it.",
    'permission_lost',
    'analysis_services',
  ],
  ['DataSource.Error: timed out. Details: DataSourceKind = Lakehouse;DataSourcePath = Lakehouse', 'timeout', 'other'],
  [
    'at Microsoft.Mashup.OAuth.IOAuthProvider.FinishLogin(Byte[] serializedContext, Uri callbackUri)',
    'credentials_missing_or_not_set',
    'unknown',
  ],
  [
    'FabricHTTPException: 401 Unauthorized for url: https://api.fabric.microsoft.com/v1/admin/items',
    'permission_lost',
    'web',
    false,
  ],
  [
    "[Simba][ImpalaJDBCDriver](500051) AuthorizationException: User 'bi' does not have privileges to execute 'SELECT' on: dw.sales",
    'permission_lost',
    'odbc',
  ],
  ["nanodbc.cpp:950: 01000: [unixODBC][Driver Manager]Can't open lib 'Fjord' : file not found", 'other', 'odbc'],
  [
    '28000: [Teradata][ODBC Teradata Driver][Teradata Database] The UserId, Password or Account is invalid.',
    'password_rotated_or_wrong',
    'other',
  ],
  [
    '[jcc][t4][2013][11249] Connection authorization failure occurred. Reason: User ID or Password invalid. ERRORCODE=-4214',
    'password_rotated_or_wrong',
    'other',
  ],
  [
    "MongoCommandException: Command failed with error 13: 'Not Authenticated' on server fjord:10255.",
    'password_rotated_or_wrong',
    'other',
  ],
  [
    '[SAP AG][LIBODBCHDB DLL][HDBODBC] Communication link failure;-10709 Connect failed (connect timeout expired)',
    'source_unreachable',
    'sap',
  ],
  [
    'The remote server returned an error: (401) Unauthorized. Unable to connect to the data source.',
    'oauth_expired_or_revoked',
    'web',
  ],
  ['Something went wrong. Activity ID: 8db23a10-11aa-4bcd-8123-ab09516b251d', 'other', 'unknown'],
  [
    'All the available capacity is taken by other sessions. Cancel a currently running notebook and try again.',
    'throttled',
    'unknown',
  ],
  ['Creating a schema for fjord_lake is not permitted here.', 'permission_lost', 'unknown'],
  [
    "The driver raised ('communication error', gaierror(8, 'nodename nor servname provided'))",
    'source_unreachable',
    'unknown',
  ],
  ['AADSTS530084: The token protection policy of the tenant blocks this.', 'conditional_access_or_mfa', 'web'],
  ['The sign-in service answered: the user must authenticate with MFA.', 'conditional_access_or_mfa', 'unknown'],
  ['The call is missing required authentication credential.', 'credentials_missing_or_not_set', 'unknown'],
  [
    'The refresh says gateway invalid credentials for one table, the others run.',
    'gateway_credentials_stale',
    'unknown',
    true,
  ],
  ['password authentication failed for user "IAM:fjord"', 'password_rotated_or_wrong', 'redshift'],
  ['Your PAT has expired, create a new one.', 'key_or_sas_rotated', 'unknown'],
  [
    'Communication link failure;-10709 Connect failed (connect timeout expired) DataSourceKind=SapHana DataSourcePath=fjord:30015',
    'source_unreachable',
    'sap',
  ],
  ["The step says: Cannot convert value 'fjord' of type Text to type Date.", 'data_conversion', 'unknown'],
  ['My script gets a 401 error for the gateways, but not for the capacities.', 'oauth_expired_or_revoked', 'unknown'],
  // Sign-ins through federation, deployment tools and file shares.
  [
    'AdalException: Authentication failed at ADALNativeWrapper.ADALGetAccessToken(user)',
    'password_rotated_or_wrong',
    'azure_sql',
  ],
  ["Login failed for user 'fjord'. Token is expired.", 'oauth_expired_or_revoked', 'azure_sql'],
  [
    "Login failed for user '<token-identified principal>'. This server is not currently configured to accept this token.",
    'other',
    'azure_sql',
  ],
  [
    'Federated service at https://sts.fjord.example/usernamemixed returned error: Authentication Failure',
    'password_rotated_or_wrong',
    'web',
  ],
  ['PbiTools: publishing failed, HTTP Error: Unauthorized', 'permission_lost', 'web'],
  [
    'Connecting to Power BI\nResponse status code does not indicate success: 401 (Unauthorized).',
    'permission_lost',
    'web',
  ],
  ['Login request to fjord.snowflakecomputing.com: HTTP 403: Forbidden (08001)', 'permission_lost', 'snowflake'],
  ['SessionSetup failed on smb://fjord with status 0xc000006d', 'password_rotated_or_wrong', 'folder_file'],
  ['LsaLogonUser() failed for svc_fjord, Status: 0xC0000234', 'account_disabled_or_locked', 'folder_file'],
  ['KDC_ERR_CLIENT_REVOKED for svc_fjord', 'account_disabled_or_locked', 'unknown'],
  ['krb5: KDC_ERR_PREAUTH_FAILED (pre-authentication failed)', 'password_rotated_or_wrong', 'unknown'],
  [
    'The connection either timed out or was lost while the measures were read.',
    'source_unreachable',
    'analysis_services',
  ],
  [
    "The request is unauthorized with client authentication scheme 'Negotiate'.",
    'password_rotated_or_wrong',
    'unknown',
  ],
  // What the query asks for.
  ['The statement is selecting too many fields for one request.', 'schema_or_query', 'unknown'],
  ['Step two: we cannot fold on top of this query, so drop EnableFolding.', 'schema_or_query', 'unknown'],
  ['VSTS: Request failed: (400) Bad Request. (The query result exceeds maximum size.)', 'memory_or_capacity', 'odata'],
  [
    'Error Code: Mashup Exception Data Source Error, Error Details: DataSource.Error: ODBC: ERROR [HY000] [Dremio] connection refused',
    'source_unreachable',
    'odbc',
    false,
  ],
  [
    "DataSource.NotFound: File or Folder: We couldn't find the folder on the share.",
    'source_unreachable',
    'folder_file',
  ],
  ['az login first. AADSTS70043: sign-in frequency', 'conditional_access_or_mfa', 'other'],
  // Web APIs that answer with a body, and connectors of other makers.
  [
    '{"error":{"code":"Denied_ByFjord","message":"Insufficient privileges to read the plan."}}',
    'permission_lost',
    'web',
  ],
  [
    '{"error":{"errors":[{"reason":"insufficientPermissions","message":"No right to read it."}]}}',
    'permission_lost',
    'web',
  ],
  ['Msg 229, Level 14, State 5, Line 1: The plan may not be read.', 'permission_lost', 'sql'],
  [
    'ODBC: ERROR [HY000] [Microsoft][ThriftExtension] (14) SSL_connect: certificate verify failed',
    'source_unreachable',
    'databricks',
  ],
  [
    'The model uses a custom connector; see that the gateway has the custom connector loaded.',
    'gateway_datasource_not_configured',
    'other',
    true,
  ],
  ['AADSTS90008: nobody consented to fjord-plan', 'permission_lost', 'web'],
  ['AADSTS500172: the certificate of fjord-plan has expired', 'service_principal_secret_expired', 'web'],
  ['AADSTS500021: access to the tenant is denied', 'conditional_access_or_mfa', 'web'],
  ['The mailbox is either inactive or gone: MailboxNotEnabledForRESTAPI', 'account_disabled_or_locked', 'unknown'],
  ['Unable to create an OAuth connection. Reason: the path is not valid.', 'other', 'web'],
  ["Fjord answered {'message': 'Invalid session id'}", 'oauth_expired_or_revoked', 'unknown'],
  ['GenericGBQException: Reason: internalError, Message: try again.', 'source_unreachable', 'bigquery'],
  [
    'A connection was successfully established with the server, but then an error occurred during the login process.',
    'source_unreachable',
    'sql',
  ],
  ['Kusto (0x80DA0006): Query is expired.', 'timeout', 'other'],
  // The engine and the service of themselves.
  [
    "Failed to save modifications to the server. Error returned: 'Not enough memory is left for the model.'.",
    'memory_or_capacity',
    'analysis_services',
  ],
  [
    "Failed to execute XMLA. Error returned: 'The measure 'Margin' depends on a measure that does not exist.'.",
    'schema_or_query',
    'analysis_services',
  ],
  [
    `${serviceJson('Premium_ASWL_Error', { [aswl]: 'The data source credentials are not configured.' })} Table: Model DBSCHEMA.`,
    'credentials_missing_or_not_set',
    'analysis_services',
    false,
  ],
  [
    serviceJson('ExternalServiceFailed', {
      ModelingServiceError_Reason: 'Error in ModelingEngineHost',
      ModelingServiceError_Message: 'Index was outside the bounds of the array.',
    }),
    'other',
    'unknown',
    false,
  ],
  [
    'The schedule is off, because one data source is missing credentials. Enter them in the settings.',
    'credentials_missing_or_not_set',
    'unknown',
    false,
  ],
  [
    "The resource 'Microsoft.AnalysisServices/servers/fjord' under resource group 'rg-bi' was not found.",
    'schema_or_query',
    'analysis_services',
    false,
  ],
  [
    'The connection signs in with a workspace identity, but the workspace has none or the model owner may not use it.',
    'owner_or_takeover_problem',
    'unknown',
    false,
  ],
  [
    'The connection asks for a workspace identity. Workspace identity not found.',
    'credentials_missing_or_not_set',
    'unknown',
    false,
  ],
  // A privacy level in the way, in any language: the name of the error is never translated.
  [
    "Formula.Firewall: Forespørgslen 'Plan' (trin 'Kilde') må ikke kombinere disse kilder.",
    'privacy_firewall',
    'unknown',
    false,
  ],
  // Whose driver the service has to borrow from a gateway.
  [
    'Fjord Plan has failed to refresh.\nODBC: ERROR [HY000] [Trino] the query was abandoned: time-out',
    'timeout',
    'odbc',
    true,
  ],
  [
    'Container exited unexpectedly with code 0x0000DEAD. PID: 7. Used features: SapHana.Database.',
    'other',
    'sap',
    true,
  ],
  [
    'Cannot be added to gateway: Extension{"extensionDataSourceKind":"FjordFleet","extensionDataSourcePath":"{}"}',
    'gateway_datasource_not_configured',
    'other',
    true,
  ],
  ["Expression.Error: The field 'datasourceId' of the record wasn't found.", 'schema_or_query', 'other'],
  ['The key didn\'t match any rows. Key = [Schema = "dbo", Item = "Plan"].', 'schema_or_query', 'sql'],
  // Power BI signs in to every OAuth source alike: the sign-in does not tell which.
  [
    serviceJson('DMTS_OAuthTokenRefreshFailedError', { [underlying]: 'AADSTS50173: The grant was revoked.' }),
    'oauth_expired_or_revoked',
    'unknown',
    false,
  ],
  // The log of sign-ins, as Microsoft Graph has it.
  [
    '{"status":{"errorCode":50057,"failureReason":"It is turned off.","additionalDetails":null}}',
    'account_disabled_or_locked',
    'web',
  ],
  ['"errorCode": 7000222,\n"failureReason": "See the portal.",', 'service_principal_secret_expired', 'web'],
  // Storage that answers in XML.
  [
    '<?xml version="1.0"?><Error><Code>AuthorizationSourceIPMismatch</Code><Message>Not from here.</Message></Error>',
    'permission_lost',
    'unknown',
  ],
  // What is at home in Azure or Fabric needs no gateway, and saving a source to a cluster speaks of one.
  ['OLE DB or ODBC error: [DataSource.Error] Kusto: Request is invalid: fjord-plan', 'schema_or_query', 'other', false],
  [
    'AzureBlobs: The credentials provided for the AzureBlobs source are invalid. (Source at https://fjord.blob.core.windows.net/plan.)',
    'key_or_sas_rotated',
    'blob_adls',
    false,
  ],
  [serviceJson('ModelRefreshFailed_CredentialsNotSpecified'), 'credentials_missing_or_not_set', 'unknown', false],
  [serviceJson('DMTS_GatewayIsDisabled'), 'gateway_offline', 'unknown', true],
  [serviceJson('DMTS_MonikerWithUnboundDataSources'), 'gateway_datasource_not_configured', 'unknown', true],
  // Sources by the names that the pages of Fabric and Power Query give them.
  ['The credentials provided for the Azure Blob Storage source are invalid.', 'key_or_sas_rotated', 'blob_adls'],
  ['The credential type is not supported. Data source kind: PostgreSQL.', 'other', 'postgres'],
  // What a sign-in was for.
  ...(
    [
      ['00000003-0000-0ff1-ce00-000000000000', 'sharepoint'],
      ['00000007-0000-0000-c000-000000000000', 'dataverse_dynamics'],
      ['996def3d-b36c-4153-8607-a6fd3c01b89f', 'dataverse_dynamics'],
      ['022907d3-0f1b-48f7-badc-1ba6abab6d66', 'azure_sql'],
      ['E406A681-F3D4-42A8-90B6-C2B029497AF1', 'blob_adls'],
      ['4ac7d521-0382-477b-b0f8-7e1d95f85ca2', 'analysis_services'],
      ['2ff814a6-3304-4ab8-85cb-cd0e6f879c1d', 'databricks'],
      ['499b84ac-1321-427f-aa17-267ca6975798', 'odata'],
      ['2746ea77-4702-4b45-80ca-3c97e680e8b7', 'other'],
      ['aaaaaaaa-0000-4000-8000-000000000001', 'unknown'],
    ] as const
  ).map(([resource, source]): FamilyText => [
    serviceJson('DMTS_OAuthTokenRefreshFailedError', {
      [underlying]: `AADSTS50076: you must use multi-factor authentication to access '${resource}'.`,
    }),
    'conditional_access_or_mfa',
    source,
    false,
  ]),
  // Where it stands.
  ...(
    [
      ['fjord.postgres.database.azure.com', 'postgres'],
      ['fjord.mysql.database.azure.com', 'mysql'],
      ['0a1b.hana.prod-eu10.hanacloud.ondemand.com', 'sap'],
      ['fjord.crm9.microsoftdynamics.us', 'dataverse_dynamics'],
      ['https://storage.azure.com/', 'blob_adls'],
      ['fjord.sharepoint-mil.us', 'sharepoint'],
    ] as const
  ).map(([host, source]): FamilyText => [
    `Login failed, and the account is locked: ${host}`,
    'account_disabled_or_locked',
    source,
  ]),
  // A file that is not in its folder; the service reads a share through a gateway only.
  [
    "DataSource.Error: Could not find file '\\\\nas7\\plan\\fees.xlsx'. Table: Fees.",
    'schema_or_query',
    'folder_file',
    true,
  ],
  [
    "DataSource.Error: Could not find a part of the path '\\\\nas7\\plan\\fees.xlsx'. Table: Fees.",
    'source_unreachable',
    'folder_file',
    true,
  ],
  ['Oracle: ORA-00942: table or view does not exist. Table: Fees.', 'schema_or_query', 'oracle', true],
  [
    'Unable to connect: We encountered an error while trying to connect to \\\\nas7\\plan. Details: "Invalid connection credentials"',
    'gateway_credentials_stale',
    'folder_file',
    true,
  ],
  // What is at home in the cloud the service reads without one.
  [
    'ERROR [HY000] [Microsoft][BigQuery] (100) Access Denied: Dataset fjord:fees: no. Table: Fees.',
    'permission_lost',
    'bigquery',
    false,
  ],
  [
    "DataSource.Error: Web.Contents failed to get contents from 'https://api.fjord.example/fees' (404): Not Found. Table: Fees.",
    'schema_or_query',
    'web',
    false,
  ],
  [
    'The import Html.Table matches no exports. Did you miss a module reference? Table: Fees.',
    'schema_or_query',
    'web',
    null,
  ],
  // A Windows account can only be one of a server of one's own.
  [
    serviceJson('DM_GWPipeline_Gateway_DataSourceAccessError', {
      [underlying]: "Login failed for user 'FJORD\\svc_bi'.",
      DM_ErrorDetailNameCode_UnderlyingNativeErrorCode: '18456',
    }),
    'password_rotated_or_wrong',
    'sql',
    true,
  ],
  [
    serviceJson('DM_GWPipeline_Gateway_DataSourceAccessError', {
      [underlying]: "Login failed for user 'svc_bi'.",
      DM_ErrorDetailNameCode_UnderlyingNativeErrorCode: '18456',
    }),
    'password_rotated_or_wrong',
    'sql',
    null,
  ],
  // A connector that Power BI only calls an extension is known by its server.
  [
    serviceJson('DMTS_DatasourceHasNoCredentialError', {
      Server: 'adb-42.7.azuredatabricks.net',
      ConnectionType: 'Extension',
    }),
    'credentials_missing_or_not_set',
    'databricks',
    false,
  ],
  [
    serviceJson('DMTS_DatasourceHasNoCredentialError', {
      Server: 'ab1.snowflakecomputing.com',
      ConnectionType: 'Extension',
    }),
    'credentials_missing_or_not_set',
    'snowflake',
    false,
  ],
  [
    serviceJson('DMTS_DatasourceHasNoCredentialError', { Path: 'fees', ConnectionType: 'Extension' }),
    'credentials_missing_or_not_set',
    'other',
    false,
  ],
  // Power Platform's connectors name what they connect to.
  [
    '{"status":404,"message":"The gateway is either offline or could not be reached.","source":"oracle-weu.azconn-weu-001.p.azurewebsites.net"}',
    'gateway_offline',
    'oracle',
    true,
  ],
  [
    '{"status":401,"message":"The gateway is either offline or could not be reached.","source":"filesystem-eus.azconn-eus-001.p.azurewebsites.net"}',
    'gateway_offline',
    'folder_file',
    true,
  ],
  // Connectors that take nothing but a key.
  [
    'The credentials provided for the MicrosoftAzureConsumptionInsights source are invalid.',
    'key_or_sas_rotated',
    'other',
  ],
  ['The credentials provided for the AzureTables source are invalid.', 'key_or_sas_rotated', 'blob_adls'],
  ['The credentials provided for the FjordFleet source are invalid.', 'oauth_expired_or_revoked', 'other'],
  [
    "AADSTS50001: Resource 'https://fjord.dynamics.com' is disabled.",
    'account_disabled_or_locked',
    'dataverse_dynamics',
  ],
  ['AADSTS50001: The resource named fjord was not found in the tenant.', 'password_rotated_or_wrong', 'web'],
  ['"missing_federation_metadata_url: Federation Metadata Url is missing for this user."', 'other', 'web'],
  [
    'DM.PersonalGateway Error: 0 : [DM.GatewayCore] Failed to login using OAuth token. Exception: Fjord.OAuthException: no field of that name',
    'credentials_missing_or_not_set',
    'unknown',
    true,
  ],
  [
    'Failed to update data source credentials: AADSTS53003: Access has been blocked by a policy.',
    'conditional_access_or_mfa',
    'web',
    false,
  ],
  [
    '{"error":{"code":"PowerBINotAuthorizedException","message":"This operation is only supported for the dataset owner"}}',
    'owner_or_takeover_problem',
    'unknown',
  ],
  [
    'Operation on target Fees failed: {"error":{"code":"LSROBOTokenFailure","message":"AADSTS700082: The refresh token has expired due to inactivity."}}',
    'oauth_expired_or_revoked',
    'unknown',
    false,
  ],
  [
    "x-ms-xmlaerror-extended: Either server 'asazure://northeurope.asazure.windows.net/fjord' does not exist or user is not the administrator of it.",
    'permission_lost',
    'analysis_services',
    false,
  ],
  [
    "The WWW-Authenticate header doesn't contain a valid authorization URI. Header value: 'Basic realm=\"https://fjord.analytics.visualstudio.com/\"'.",
    'other',
    'odata',
    false,
  ],
  // A web service's 403 in Power Query's words; a gateway would have wrapped it in its code.
  ['Data source error: Access to the resource is forbidden. Table: Fees.', 'permission_lost', 'unknown', false],
  ["Accesso negato: L'accesso alla risorsa non è consentito.", 'permission_lost', 'unknown', false],
  ['Toegang tot de resource is verboden. Tabel: Kosten.', 'permission_lost', 'unknown', false],
  [
    serviceJson('DM_GWPipeline_Gateway_MashupDataAccessError', {
      [underlying]: 'Access to the resource is forbidden.',
    }),
    'permission_lost',
    'unknown',
    true,
  ],
  ['Error: DMTS_CanNotFindMatchingDatasourceInGatewayError', 'gateway_datasource_not_configured', 'unknown'],
  ['The gateway you are using is offline. Start it, then refresh again.', 'gateway_offline', 'unknown', true],
  ['Access Denied: the personal access token that was used expired on Monday.', 'key_or_sas_rotated', 'unknown'],
  ['No se puede actualizar. Detalles: «El acceso al recurso se prohíbe».', 'permission_lost', 'unknown'],
  [
    'The semantic model was not refreshed, as its owner, kim@contoso.example, is no longer a member of this workspace.',
    'owner_or_takeover_problem',
    'unknown',
  ],
];
