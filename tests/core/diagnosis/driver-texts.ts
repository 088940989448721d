import { table } from './table.ts';

/** What drivers and services say, family by family, from the products' lists of errors. */
export const driverTexts = table(String.raw`
password_rotated_or_wrong | postgres | FATAL: password authentication failed for user "bi_reader" (SQLSTATE 28P01)
password_rotated_or_wrong | postgres | Npgsql.PostgresException (0x80004005): 28P01: password authentication failed for user "bi"
permission_lost | postgres | FATAL: no pg_hba.conf entry for host "10.1.2.3", user "bi", database "dw", SSL off
permission_lost | postgres | ERROR: permission denied for schema finance (SQLSTATE 42501)
schema_or_query | postgres | Npgsql.PostgresException: 42703: column "region" does not exist
schema_or_query | postgres | FATAL: database "dwh" does not exist
timeout | postgres | 57014: canceling statement due to statement timeout
timeout | postgres | Npgsql.NpgsqlException: Exception while reading from stream ---> System.TimeoutException: Timeout during reading attempt
source_unreachable | postgres | could not connect to server: Connection timed out. Is the server running on host "pg1" and accepting TCP/IP connections on port 5432? PostgreSQL
source_unreachable | postgres | psycopg2.OperationalError: SSL connection has been closed unexpectedly
source_unreachable | postgres | PostgreSQL: The remote certificate is invalid according to the validation procedure.
throttled | postgres | FATAL: sorry, too many clients already
account_disabled_or_locked | postgres | FATAL: role "bi_reader" is not permitted to log in
password_rotated_or_wrong | postgres | FATAL: role "bi_reader" does not exist
other | postgres | Npgsql: The server requested SCRAM-SHA-256 authentication method 10 is not supported
password_rotated_or_wrong | mysql | Authentication to host 'db1' for user 'bi' using method 'mysql_native_password' failed with message: Access denied for user 'bi'@'10.0.0.2' (using password: YES)
credentials_missing_or_not_set | mysql | ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: NO)
permission_lost | mysql | ERROR 1044 (42000): Access denied for user 'bi'@'%' to database 'sales'
permission_lost | mysql | SELECT command denied to user 'bi'@'10.0.0.2' for table 'orders'
account_disabled_or_locked | mysql | ERROR 3118 (HY000): Access denied for user 'bi'@'%'. Account is locked.
password_rotated_or_wrong | mysql | ERROR 1862 (HY000): Your password has expired. To log in you must change it using a client that supports expired passwords.
password_rotated_or_wrong | mysql | ERROR 1820 (HY000): You must reset your password using ALTER USER statement before executing this statement.
source_unreachable | mysql | MySQL: Reading from the stream has failed. Attempted to read past the end of the stream.
source_unreachable | mysql | Lost connection to MySQL server during query
source_unreachable | mysql | ERROR 2003 (HY000): Can't connect to MySQL server on 'db1' (110)
source_unreachable | mysql | SSL Connection error: unable to get local issuer certificate. MySQL
schema_or_query | mysql | ERROR 1054 (42S22): Unknown column 'x' in 'field list'
schema_or_query | mysql | You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version
schema_or_query | mysql | ERROR 1146 (42S02): Table 'dw.sales' doesn't exist
timeout | mysql | MySQL: Fatal error encountered during command execution. Timeout expired.
throttled | mysql | ERROR 1040 (HY000): Too many connections
throttled | mysql | User 'bi' has exceeded the 'max_user_connections' resource (current value: 10) MySQL
memory_or_capacity | mysql | MySQL error 1114: The table '/tmp/#sql_1' is full
password_rotated_or_wrong | oracle | Oracle: ORA-01017: invalid username/password; logon denied
password_rotated_or_wrong | oracle | ORA-28001: the password has expired
account_disabled_or_locked | oracle | ORA-28000: The account is locked.
credentials_missing_or_not_set | oracle | ORA-01005: null password given; logon denied
permission_lost | oracle | ORA-01031: insufficient privileges
schema_or_query | oracle | ORA-00942: table or view does not exist
source_unreachable | oracle | ORA-12541: TNS:no listener
source_unreachable | oracle | ORA-12537: TNS:connection closed
source_unreachable | oracle | ORA-12545: Connect failed because target host or object does not exist
source_unreachable | oracle | ORA-12505: TNS:listener does not currently know of SID given in connect descriptor
other | oracle | ORA-28040: No matching authentication protocol
other | oracle | ORA-12638: Credential retrieval failed
timeout | oracle | ORA-01013: user requested cancel of current operation
memory_or_capacity | oracle | ORA-04031: unable to allocate 4096 bytes of shared memory
other | oracle | ORA-01555: snapshot too old: rollback segment number with name too small
source_unreachable | oracle | ORA-12170: TNS:Connect timeout occurred
other | oracle | Oracle: The recommended provider ('Oracle.DataAccess.Client') is not installed. You can continue with your current provider, however it has been deprecated
other | oracle | OracleClient: Unable to load DLL 'oci.dll': The specified module could not be found
password_rotated_or_wrong | oracle | ORA-01988: remote os logon is not allowed
source_unreachable | oracle | ORA-12518: TNS:listener could not hand off client connection
source_unreachable | oracle | ORA-29024: Certificate validation failure
source_unreachable | oracle | ORA-17002: IO Error: Connection reset by peer
source_unreachable | oracle | DPY-6005: cannot connect to database. [WinError 10061] No connection could be made because the target machine actively refused it
credentials_missing_or_not_set | oracle | DPY-4001: no credentials specified ORA-01017
password_rotated_or_wrong | snowflake | Incorrect username or password was specified. (390100)
account_disabled_or_locked | snowflake | User temporarily locked. Try again later, or contact your local system administrator. (390102)
account_disabled_or_locked | snowflake | User access disabled. Contact your local system administrator. (390101)
conditional_access_or_mfa | snowflake | Failed to authenticate: MFA with TOTP is required. To authenticate, provide both your password and a current TOTP passcode.
oauth_expired_or_revoked | snowflake | ODBC: ERROR [28000] Invalid OAuth access token. [Snowflake] 390303
oauth_expired_or_revoked | snowflake | OAuth access token expired. (390318) Snowflake
permission_lost | snowflake | The role requested in the connection, or the default role if none was requested in the connection ('BI'), is not listed in the Access Token or was filtered. Snowflake 390317
permission_lost | snowflake | Role 'ANALYST' specified in the connect string is not granted to this user. Contact your local system administrator, or attempt to login with another role. (390189)
schema_or_query | snowflake | SQL compilation error: error line 1 at position 7 invalid identifier 'REGION'
timeout | snowflake | Statement reached its statement or warehouse timeout of 3,600 second(s) and was canceled. Snowflake
account_disabled_or_locked | snowflake | Your free trial has ended and all of your virtual warehouses have been suspended. Snowflake
permission_lost | snowflake | Failed to connect to DB. IP 40.1.1.1 is not allowed to access Snowflake. Contact your local security administrator. (390422)
key_or_sas_rotated | snowflake | Programmatic access token is invalid. Snowflake
source_unreachable | snowflake | 250001: Could not connect to Snowflake backend after 2 attempt(s). Aborting
oauth_expired_or_revoked | databricks | Error 401: Credential was not sent or was of an unsupported type for this API. ExpiredJwtException azuredatabricks.net
key_or_sas_rotated | databricks | ODBC: ERROR [HY000] [Microsoft][ThriftExtension] (14) Unexpected response from server during a HTTP connection: Unauthorized/Forbidden error response returned, but no token expired message received. Databricks
permission_lost | databricks | [INSUFFICIENT_PERMISSIONS] Insufficient privileges: User does not have USE CATALOG on Catalog 'main'. SQLSTATE: 42501
permission_lost | databricks | PERMISSION_DENIED: User does not have permission to access SQL warehouse. Databricks
source_unreachable | databricks | [Databricks][ODBC] The cluster is starting: TEMPORARILY_UNAVAILABLE: HTTP 503
source_unreachable | databricks | Cluster 1234-56 is in unexpected state Terminated: INACTIVITY azuredatabricks.net
timeout | databricks | Query timed out: STATEMENT_TIMEOUT Databricks SQL warehouse
schema_or_query | databricks | [UNRESOLVED_COLUMN.WITH_SUGGESTION] A column or function parameter with name 'x' cannot be resolved.
schema_or_query | databricks | [SCHEMA_NOT_FOUND] The schema 'main'.'dw' cannot be found. SQLSTATE: 42704 Databricks
permission_lost | bigquery | Access Denied: BigQuery BigQuery: Permission denied while getting Drive credentials.
oauth_expired_or_revoked | bigquery | ODBC: ERROR [HY000] [Microsoft][BigQuery] (1000) Error interacting with REST API: Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.
schema_or_query | bigquery | Not found: Dataset my-proj:sales was not found in location EU
schema_or_query | bigquery | Unrecognized name: regoin at [1:8] BigQuery
memory_or_capacity | bigquery | Response too large to return. Consider specifying a destination table in your job configuration. BigQuery
memory_or_capacity | bigquery | Resources exceeded during query execution: The query could not be executed in the allotted memory.
throttled | bigquery | Exceeded rate limits: too many api requests per user per method for this user_method. BigQuery
password_rotated_or_wrong | redshift | FATAL: password authentication failed for user "bi" Redshift
key_or_sas_rotated | redshift | ExpiredTokenException: The security token included in the request is expired [Amazon Redshift]
permission_lost | redshift | ERROR: permission denied for schema finance Amazon Redshift
source_unreachable | redshift | [Amazon][Amazon Redshift] (10) Error occurred while trying to connect: could not translate host name
timeout | redshift | ERROR: Query (123) cancelled on user's request or WLM timeout Redshift
source_unreachable | redshift | Redshift: server closed the connection unexpectedly This probably means the server terminated abnormally
password_rotated_or_wrong | other | [Teradata Database] [8017] The UserId, Password or Account is invalid.
account_disabled_or_locked | other | [Teradata Database] [3003] Logons are disabled or user is locked. Teradata
password_rotated_or_wrong | other | [Teradata][3032] Password has expired. Teradata
permission_lost | other | [Teradata Database] [3523] The user does not have SELECT access to DW.Orders.
schema_or_query | other | [Teradata Database] [3807] Object 'DW.Orders' does not exist.
source_unreachable | other | [Teradata][WSock32 DLL] (434) WSA E HostUnreach: The Teradata server can't currently be reached over this network
throttled | other | [Teradata Database] [3151] TDWM Throttle violation for Concurrent Queries
data_conversion | other | [Teradata Database] [2621] Bad character in format or data of Orders.qty. Teradata
timeout | other | [Teradata Database] [3157] Query timed out: TDWM exception Teradata
password_rotated_or_wrong | sap | [SAP AG][LIBODBCHDB DLL][HDBODBC] General error;10 authentication failed
account_disabled_or_locked | sap | SAP HANA: user is deactivated SQL error 663
account_disabled_or_locked | sap | Password logon no longer possible - too many failed attempts. SAP
password_rotated_or_wrong | sap | Initial password has expired. SAP BW
permission_lost | sap | You are not authorized to logon to the target system (error code 1). SAP
permission_lost | sap | SAP BW: No authorization to use cube 0SALES
permission_lost | sap | SAP DBTech JDBC: [258]: insufficient privilege: Not authorized
schema_or_query | sap | SAP DBTech JDBC: [259]: invalid table name: Could not find table/view ORDERS in schema DW
source_unreachable | sap | SAP HANA: Connection failed (RTE:[89006] System call 'connect' failed, rc=10061: Connection refused (host:30015))
source_unreachable | sap | CPIC-CALL: 'ThSAPCMRCV' communication rc: connection to partner 'sapbw:3300' broken. RFC_COMMUNICATION_FAILURE
memory_or_capacity | sap | SAP HANA: [4] cannot allocate enough memory: OOM
timeout | sap | RFC_ABAP_RUNTIME_FAILURE TIME_OUT: Time limit exceeded. SAP BW
memory_or_capacity | sap | SAP BW: TSV_TNEW_PAGE_ALLOC_FAILED No more storage space available for extending an internal table
other | sap | SAP Business Warehouse: The SAP .NET Connector (NCo) 3.1 is not installed: Could not load file or assembly 'sapnco'
password_rotated_or_wrong | other | SQL30082N  Security processing failed with reason "24" ("USERNAME AND/OR PASSWORD INVALID").  SQLSTATE=08001
password_rotated_or_wrong | other | SQL30082N Security processing failed with reason "1" ("PASSWORD EXPIRED"). SQLSTATE=08001
account_disabled_or_locked | other | SQL30082N Security processing failed with reason "6" ("USERID REVOKED")
permission_lost | other | SQL0551N  "BI" does not have the required authorization or privilege to perform operation "SELECT" on object "DW.ORDERS". SQLSTATE=42501
source_unreachable | other | SQL30081N  A communication error has been detected. Communication protocol being used: "TCP/IP". SQLSTATE=08001
schema_or_query | other | SQL0204N  "DW.ORDERS" is an undefined name.  SQLSTATE=42704
timeout | other | SQL0952N  Processing was cancelled due to an interrupt.  SQLSTATE=57014
memory_or_capacity | other | SQL0289N  Unable to allocate new pages in table space "TEMPSPACE1". SQLSTATE=57011
source_unreachable | other | [jcc][t4][2043][11550] Exception java.net.ConnectException: Error opening socket to server. ERRORCODE=-4499, SQLSTATE=08001
schema_or_query | other | DB2 SQL Error: SQLCODE=-206, SQLSTATE=42703, SQLERRMC=REGION
other | other | SQL1598N An attempt to connect to the database server failed because of a licensing problem. DB2
password_rotated_or_wrong | odbc | ODBC: ERROR [28000] [Informix][Informix ODBC Driver]Incorrect password or user bi@db1 is not known on the database server.
source_unreachable | odbc | ODBC: ERROR [08001] [Informix .NET provider][Informix]Attempt to connect to database server (ol_ifx) failed.
password_rotated_or_wrong | odbc | [Vertica][VerticaDSII] (10) An error occurred during connection attempt: FATAL 3781: Invalid username or password
permission_lost | odbc | [Vertica] ERROR 4367: Permission denied for relation orders
account_disabled_or_locked | odbc | Vertica FATAL 2246: Account locked due to too many failed logins
password_rotated_or_wrong | odbc | [Netezza] FATAL 1: Password authentication failed for user 'bi' nzodbc
password_rotated_or_wrong | odbc | [Cloudera][ImpalaODBC] (100) Error from the Impala Thrift API: authentication failed: LDAP invalid credentials
source_unreachable | odbc | [Cloudera][ImpalaODBC] (100) Error from the Impala Thrift API: No more data to read. connect() failed: Connection refused
permission_lost | odbc | AuthorizationException: User 'bi' does not have privileges to execute 'SELECT' on: dw.orders Impala
memory_or_capacity | odbc | Impala: Memory limit exceeded: Could not allocate memory while trying to increase reservation.
schema_or_query | odbc | AnalysisException: Could not resolve table reference: 'dw.orders' Impala
schema_or_query | odbc | [Hive] Error while compiling statement: FAILED: SemanticException [Error 10001]: Line 1:14 Table not found 'orders'
permission_lost | odbc | [Hive] Error while compiling statement: FAILED: HiveAccessControlException Permission denied: user [bi] does not have [SELECT] privilege
key_or_sas_rotated | odbc | [Simba][Athena] (1040) An error has been thrown from the AWS SDK. InvalidSignatureException: The request signature we calculated does not match
permission_lost | odbc | [Simba][Athena] Access denied when writing output to url: s3://bucket/. Please ensure you are allowed to access the S3 bucket.
permission_lost | odbc | AccessDeniedException: User: arn:aws:iam::1:user/bi is not authorized to perform: athena:StartQueryExecution
schema_or_query | odbc | Athena: SYNTAX_ERROR: line 1:8: Column 'region' cannot be resolved
throttled | odbc | Athena: ThrottlingException: Rate exceeded
memory_or_capacity | odbc | Athena: Query exhausted resources at this scale factor
timeout | odbc | Athena: Query timeout. The query was canceled after 30 minutes
schema_or_query | odbc | Trino: Query failed (#2025): line 1:15: Table 'hive.dw.orders' does not exist
password_rotated_or_wrong | odbc | Trino: Authentication failed: Access Denied: Invalid credentials
permission_lost | odbc | Trino: Access Denied: Cannot select from columns [a] in table or view orders
memory_or_capacity | odbc | Presto: Query exceeded per-node memory limit of 1GB
timeout | odbc | Trino: Query exceeded maximum time limit of 30.00m
password_rotated_or_wrong | odbc | Dremio: ERROR [HY000] [Dremio][Connector] (1040) Dremio failed to authenticate the user. Invalid user credentials
oauth_expired_or_revoked | odbc | Dremio: token is expired, please refresh
password_rotated_or_wrong | odbc | [EXASOL][EXASolution driver]Connection exception - authentication failed.
source_unreachable | odbc | [EXASOL][EXASolution driver]connection refused
permission_lost | odbc | [EXASOL][EXASolution driver]insufficient privileges for SELECT on table ORDERS
password_rotated_or_wrong | odbc | Code: 516. DB::Exception: default: Authentication failed: password is incorrect, or there is no user with such name. (AUTHENTICATION_FAILED)
permission_lost | odbc | Code: 497. DB::Exception: bi: Not enough privileges. To execute this query, it's necessary to have the grant SELECT(x) ON dw.orders. (ACCESS_DENIED)
memory_or_capacity | odbc | Code: 241. DB::Exception: Memory limit (for query) exceeded: would use 9.31 GiB
timeout | odbc | Code: 159. DB::Exception: Timeout exceeded: elapsed 60.1 seconds, maximum: 60. (TIMEOUT_EXCEEDED)
schema_or_query | odbc | Code: 60. DB::Exception: Table dw.orders doesn't exist. (UNKNOWN_TABLE)
schema_or_query | odbc | Code: 47. DB::Exception: Missing columns: 'region' while processing query. (UNKNOWN_IDENTIFIER)
throttled | odbc | Code: 202. DB::Exception: Too many simultaneous queries. Maximum: 100. (TOO_MANY_SIMULTANEOUS_QUERIES)
source_unreachable | odbc | Code: 210. DB::NetException: Connection refused (ch1:9000). (NETWORK_ERROR) ClickHouse
password_rotated_or_wrong | mysql | SingleStore: Access denied for user 'bi'@'10.0.0.3' (using password: YES)
password_rotated_or_wrong | other | MongoServerError: bad auth : Authentication failed. MongoDB Atlas
permission_lost | other | MongoDB: not authorized on sales to execute command { find: "orders" }
source_unreachable | other | MongoServerSelectionError: connection to 1.2.3.4:27017 closed mongodb
permission_lost | other | MongoDB Atlas: IP address 1.2.3.4 is not allowed to access this cluster
key_or_sas_rotated | other | Cosmos DB: The input authorization token can't serve the request. Please check that the expected payload is built as per the protocol, and check the key being used.
throttled | other | Cosmos DB: Request rate is large. More Request Units may be needed, so no changes were made. (429)
permission_lost | other | Cosmos DB: Request blocked by Auth: principal does not have required RBAC permissions to perform action readMetadata
source_unreachable | other | Cosmos DB: Request originated from IP 1.2.3.4 through public internet. This is blocked by your Cosmos DB account firewall settings.
permission_lost | other | Kusto: Forbidden (403-Forbidden): Principal 'aaduser=1' is not authorized to access database 'Telemetry'
schema_or_query | other | Kusto: Semantic error: SEM0100: 'where' operator: Failed to resolve column or scalar expression named 'x'
throttled | other | Kusto: Request is denied due to throttling. The control command was aborted due to throttling. Capacity: 6
timeout | other | Kusto: Request timed out: Query execution has exceeded the allowed limits 00:04:00
memory_or_capacity | other | Kusto: Query execution has exceeded the allowed limits (80DA0003): The results of this query exceed the set limit of 500000 records
source_unreachable | sharepoint | Unable to connect to https://contoso.sharepoint.com: The remote name could not be resolved
permission_lost | sharepoint | Access denied. You do not have permission to perform this action or access this resource. contoso.sharepoint.com
schema_or_query | sharepoint | OData: List 'Orders' does not exist at site with URL 'https://contoso.sharepoint.com/sites/x'.
throttled | sharepoint | SharePoint: The remote server returned an error: (429) Too Many Requests
throttled | sharepoint | 503 server too busy: contoso.sharepoint.com throttled your request
oauth_expired_or_revoked | sharepoint | The credentials provided for the SharePoint source are invalid. (Source at https://contoso.sharepoint.com/sites/x.)
conditional_access_or_mfa | sharepoint | SharePoint: Due to organizational policies, you can't access this resource from this network location.
permission_lost | sharepoint | Microsoft.SharePoint.Client.ServerUnauthorizedAccessException: Access denied
permission_lost | dataverse_dynamics | Principal user is missing prvReadmsdyn_workorder privilege Dataverse 0x80040220
throttled | dataverse_dynamics | Combined execution time of incoming requests exceeded limit of 1,200,000 milliseconds over time window of 300 seconds. 0x80072321
timeout | dataverse_dynamics | Microsoft SQL: Execution Timeout Expired. RequestId: TDS;123;1
permission_lost | dataverse_dynamics | Login failed. The user has not been assigned any roles. Dynamics 365
schema_or_query | dataverse_dynamics | Resource not found for the segment 'msdyn_projects'. contoso.crm4.dynamics.com
permission_lost | dataverse_dynamics | Dynamics 365 Business Central: You do not have the following permissions on TableData Customer: Read
account_disabled_or_locked | dataverse_dynamics | 0x80040225: The specified user(Id = 1) is disabled. Consider enabling this user. Dataverse
password_rotated_or_wrong | salesforce | INVALID_LOGIN: Invalid username, password, security token; or user locked out.
oauth_expired_or_revoked | salesforce | INVALID_SESSION_ID: Session expired or invalid
permission_lost | salesforce | INSUFFICIENT_ACCESS: insufficient access rights on cross-reference id
permission_lost | salesforce | API_DISABLED_FOR_ORG: API is not enabled for this Organization or Partner
timeout | salesforce | QUERY_TIMEOUT: Your query request was running for too long.
schema_or_query | salesforce | MALFORMED_QUERY: unexpected token: FROM
throttled | salesforce | REQUEST_LIMIT_EXCEEDED: TotalRequests Limit exceeded. concurrent requests
permission_lost | web | Google Analytics: User does not have sufficient permissions for this property. (403)
throttled | web | Google Analytics: Quota Error: Number of requests for view (profile) has exceeded the daily limit. rateLimitExceeded
oauth_expired_or_revoked | web | Google Sheets: Token has been expired or revoked.
permission_lost | web | Google Sheets: The caller does not have permission (403)
schema_or_query | web | Google Sheets API: Requested entity was not found. (404)
key_or_sas_rotated | web | {"code":"invalid_api_key","message":"API key provided is not valid"}
key_or_sas_rotated | web | Web.Contents: Access to the resource is forbidden: subscription key is invalid
throttled | web | DataSource.Error: Web.Contents failed to get contents from 'https://api.contoso.com/x' (429): Too Many Requests
schema_or_query | web | DataSource.Error: Web.Contents failed to get contents from 'https://api.contoso.com/x' (404): Not Found
source_unreachable | web | DataSource.Error: Web.Contents failed to get contents from 'https://api.contoso.com/x' (503): Service Unavailable
timeout | web | DataSource.Error: Web.Contents failed to get contents from 'https://api.contoso.com/x' (504): Gateway Timeout
oauth_expired_or_revoked | web | DataSource.Error: Web.Contents failed to get contents from 'https://graph.contoso.com/x' (401): Unauthorized
source_unreachable | web | The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.
source_unreachable | web | The request was aborted: Could not create SSL/TLS secure channel.
oauth_expired_or_revoked | odata | OData: Request failed: The remote server returned an error: (401) Unauthorized.
permission_lost | odata | OData: Request failed: The remote server returned an error: (403) Forbidden.
schema_or_query | odata | OData: The given URL neither points to an OData service or a feed
source_unreachable | odata | OData: Request failed: Unable to connect to the remote server
timeout | odata | OData: Request failed: The operation has timed out
permission_lost | odata | VS403527: The query references a field or identity you have no access to. analytics.dev.azure.com
key_or_sas_rotated | odata | TF400813: The Personal Access Token used has expired. dev.azure.com analytics odata
permission_lost | blob_adls | This request is not authorized to perform this operation using this permission. AuthorizationPermissionMismatch
key_or_sas_rotated | blob_adls | Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.
schema_or_query | blob_adls | The specified container does not exist. ContainerNotFound
source_unreachable | blob_adls | The remote name could not be resolved: 'contoso.blob.core.windows.net'
throttled | blob_adls | The server is busy. ServerBusy Azure Storage blob.core.windows.net
permission_lost | blob_adls | 403 This request is not authorized to perform this operation. AuthorizationFailure dfs.core.windows.net
permission_lost | blob_adls | Public access is not permitted on this storage account.
permission_lost | web | Jira: You do not have the permission to see the specified issue. (403) atlassian.net
throttled | web | Jira Cloud: Rate limit exceeded (429) atlassian.net
oauth_expired_or_revoked | web | Smartsheet: Your Access Token has expired. errorCode 1003
oauth_expired_or_revoked | web | QuickBooks Online: AuthenticationFailed; Token expired: AB01234; statusCode=401
oauth_expired_or_revoked | web | Xero: TokenExpired: token expired at 01/01/2025
throttled | web | HubSpot: You have reached your secondly limit. RATE_LIMITS
permission_lost | analysis_services | Either the 'DOM\bi' user does not have permission to access the referenced mining model, 'M', or the object does not exist.
permission_lost | analysis_services | The user, 'DOM\bi', does not have permission to process the database 'Sales'. Analysis Services
source_unreachable | analysis_services | A connection cannot be made to redirector. Ensure that 'SQL Browser' service is running.
memory_or_capacity | analysis_services | Server: The operation has been cancelled because there is not enough memory available for the application. Analysis Services
timeout | analysis_services | Server: The operation has been cancelled. XML for Analysis request timed out SSAS
schema_or_query | analysis_services | Query (1, 8) The dimension '[Date]' was not found in the cube when the string, [Date], was parsed. SSAS
schema_or_query | analysis_services | Errors in the OLAP storage engine: The attribute key cannot be found when processing: Table: 'dbo_Fact', Column: 'CustKey'
permission_lost | folder_file | Access to the path '\\srv\finance\budget.xlsx' is denied.
source_unreachable | folder_file | DataSource.NotFound: File or Folder: We couldn't find the folder '\\srv\finance\2024\*'.
schema_or_query | folder_file | DataSource.Error: Could not find file 'C:\Users\ann\Desktop\sales.csv'.
other | folder_file | The process cannot access the file '\\srv\f\sales.xlsx' because it is being used by another process.
password_rotated_or_wrong | folder_file | DataSource.Error: The user name or password is incorrect. \\srv\share\data
source_unreachable | folder_file | The specified network name is no longer available. \\srv\share
data_conversion | folder_file | DataFormat.Error: The input couldn't be recognized as a valid Excel document. budget.xlsx
schema_or_query | folder_file | Excel: The key didn't match any rows in the table. Key = [Item = "Sheet1", Kind = "Sheet"]
other | folder_file | The database has been placed in a state by user 'Admin' on machine 'PC1' that prevents it from being opened or locked. .accdb
password_rotated_or_wrong | folder_file | Not a valid password. stock.accdb
other | odbc | ODBC: ERROR [IM002] [Microsoft][ODBC Driver Manager] Data source name not found and no default driver specified
other | odbc | ODBC: ERROR [IM014] [Microsoft][ODBC Driver Manager] The specified DSN contains an architecture mismatch between the Driver and Application
other | odbc | ODBC: ERROR [IM003] Specified driver could not be loaded due to system error 126: The specified module could not be found.
source_unreachable | odbc | ODBC: ERROR [08S01] Communication link failure
password_rotated_or_wrong | odbc | ODBC: ERROR [28000] Invalid authorization specification
schema_or_query | odbc | ODBC: ERROR [42S02] Base table or view not found
schema_or_query | odbc | ODBC: ERROR [42S22] Column not found
timeout | odbc | ODBC: ERROR [HYT00] Timeout expired
source_unreachable | odbc | ODBC: ERROR [HYT01] Connection timeout expired
data_conversion | odbc | ODBC: ERROR [22018] Invalid character value for cast specification
data_conversion | odbc | ODBC: ERROR [22003] Numeric value out of range
permission_lost | odbc | ODBC: ERROR [42000] User lacks permission to access the table
other | odbc | ODBC: ERROR [HYC00] Optional feature not implemented
password_rotated_or_wrong | sql | Microsoft SQL: Login failed for user 'bi'.
account_disabled_or_locked | sql | Login failed for user 'bi'. Reason: The account is disabled. (Microsoft SQL Server, Error: 18470)
permission_lost | sql | Cannot open database "DW" requested by the login. The login failed. Login failed for user 'bi'. (4060)
other | sql | Login failed for user 'NT AUTHORITY\ANONYMOUS LOGON'.
other | sql | The target principal name is incorrect. Cannot generate SSPI context.
source_unreachable | sql | A connection was successfully established with the server, but then an error occurred during the login process. (provider: SSL Provider, error: 0 - The certificate chain was issued by an authority that is not trusted.)
source_unreachable | sql | A connection was successfully established with the server, but then an error occurred during the pre-login handshake.
source_unreachable | sql | Connection Timeout Expired. The timeout period elapsed while attempting to consume the pre-login handshake acknowledgement.
timeout | sql | Connection Timeout Expired. The timeout period elapsed during the post-login phase. SqlClient
memory_or_capacity | sql | There is insufficient system memory in resource pool 'default' to run this query. SQL Server
memory_or_capacity | sql | The transaction log for database 'DW' is full due to 'LOG_BACKUP'.
schema_or_query | sql | Invalid object name 'dbo.Orders'.
data_conversion | sql | Error converting data type nvarchar to numeric.
data_conversion | sql | Arithmetic overflow error converting expression to data type int. SQL Server
permission_lost | sql | VIEW SERVER STATE permission was denied on object 'server', database 'master'.
source_unreachable | azure_sql | Cannot open server 'contoso' requested by the login. Client with IP address '1.2.3.4' is not allowed to access the server.
source_unreachable | azure_sql | Reason: An instance-specific error occurred while establishing a connection to SQL Server. Connection was denied since Deny Public Network Access is set to Yes (47073). contoso.database.windows.net
throttled | azure_sql | Resource ID : 1. The request limit for the database is 120 and has been reached.
permission_lost | azure_sql | Login failed for user '<token-identified principal>'.
oauth_expired_or_revoked | azure_sql | Login failed for user '<token-identified principal>'. Token is expired.
source_unreachable | azure_sql | Database 'dw' on server 'contoso.database.windows.net' is not currently available. Please retry the connection later.
memory_or_capacity | azure_sql | Unable to complete action because the Fabric capacity is paused. datawarehouse.fabric.microsoft.com
permission_lost | azure_sql | External table 'dbo.orders' is not accessible because content of directory cannot be listed. sql.azuresynapse.net
conditional_access_or_mfa | azure_sql | Failed to authenticate the user in Active Directory (Authentication=ActiveDirectoryPassword). Error code 0xinteraction_required AADSTS50076
schema_or_query | azure_sql | Synapse: External file access failed due to internal error: file does not exist or it is used by another process. azuresynapse.net
throttled | other | Your organization's Fabric compute capacity has exceeded its limits. Try again later. lakehouse
permission_lost | other | OneLake: Forbidden: User is not authorized to perform current operation for workspace. onelake.dfs.fabric.microsoft.com
schema_or_query | other | OneLake: PathNotFound: The specified path does not exist. lakehouse table
oauth_expired_or_revoked | other | The credentials provided for the Lakehouse source are invalid.
oauth_expired_or_revoked | other | The credentials provided for the PowerPlatformDataflows source are invalid.
schema_or_query | other | PowerPlatformDataflows: The key didn't match any rows in the table. Key = [dataflowId = "1"]
other | unknown | Python script error: ModuleNotFoundError: No module named 'pandas'
other | unknown | ADO.NET: R script error. Error in library(dplyr) : there is no package called 'dplyr'
timeout | unknown | ADO.NET: Python script error. Script execution timed out
permission_lost | mysql | Access denied for user 'planner'@'10.0.0.9' to database
permission_lost | unknown | java.sql.SQLException: Query failed (#7): Access Denied: User fjord cannot impersonate user vik
data_conversion | unknown | Fjord answered: Not a valid unsigned integer: -3
password_rotated_or_wrong | web | MsalClientException: ErrorCode: parsing_wstrust_response_failed
other | analysis_services | The integrated security 'ClaimsToken' is not supported for native connections.
oauth_expired_or_revoked | analysis_services | Audience validation failed: the audience must be https://*.asazure.windows.net
permission_lost | unknown | Your administrator has set a policy that prevents you from using this.
other | unknown | Refresh cannot be scheduled: these data sources currently don't support refresh: Query1
other | sql | Login failed for user 'NT AUTHORITY\ANONYMOUS LOGON'. (Microsoft SQL Server, Error: 18456)
other | sql | Microsoft SQL: Fehler bei der Anmeldung für den Benutzer 'NT-AUTORITÄT\ANONYMOUS-ANMELDUNG'.
permission_lost | postgres | FATAL: pg_hba.conf rejects connection for host "10.4.4.4", user "bi", database "dw", no encryption
password_rotated_or_wrong | redshift | {'S': 'FATAL', 'C': '28000', 'M': 'password authentication failed for user "bi"', 'F': '/home/ec2-user/padb/src/pg/src/backend/libpq/auth.c', 'R': 'auth_failed'}
permission_lost | sap | Error from HANA: [258] insufficient privilege: Not authorized
permission_lost | blob_adls | AzureStorage.DataLake: Access to the resource is forbidden.
permission_lost | blob_adls | AuthorizationFailure: The storage account firewall does not know this virtual network.
other | unknown | This connector does not support the authentication method Anonymous.
source_unreachable | postgres | Npgsql: No connection could be made because the target machine actively refused it.
other | postgres | Please install Npgsql 4.0.17 or earlier: connection refused
source_unreachable | sap | partner '10.4.4.4:3300' not reached LOCATION CPIC (TCP/IP) on local host
schema_or_query | blob_adls | AzureDataLakeStorage: The specified path does not exist.
source_unreachable | azure_sql | Connection was denied because Deny Public Network Access is set to Yes (47073)
throttled | unknown | The dataset has exceeded the number of refreshes of one day.
`);
