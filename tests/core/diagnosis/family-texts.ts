import type { Cause, DataSourceKind } from '../../../src/core/diagnosis/types.ts';

/** Texts of our own making, in the shapes the families really have. */
export type FamilyText = readonly [text: string, cause: Cause, source?: DataSourceKind, gateway?: boolean | null];

const details = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([code, value]) => JSON.stringify({ code, detail: { type: 1, value } }))
    .join(',');

/** The JSON of a failed refresh, as the service writes it. */
export const serviceJson = (code: string, pairs: Readonly<Record<string, string>> = {}): string =>
  `{"error":{"code":"${code}","pbi.error":{"code":"${code}","parameters":{},"details":[${details(pairs)}],"exceptionCulprit":1}}}`;

const underlying = 'DM_ErrorDetailNameCode_UnderlyingErrorMessage';
const native = 'DM_ErrorDetailNameCode_UnderlyingNativeErrorCode';
const entra = (number: number, text: string): string =>
  serviceJson('DMTS_OAuthTokenRefreshFailedError', {
    [underlying]: `AADSTS${number}: ${text} Trace ID: 11111111-2222-3333-4444-555555550000 Correlation ID: 66666666-7777-8888-9999-000000000000 Timestamp: 2026-02-03 04:05:06Z`,
  });

export const families: Readonly<Record<string, readonly FamilyText[]>> = {
  'Power BI service': [
    ['{"errorCode":"ModelRefreshFailed_CredentialsNotSpecified"}', 'credentials_missing_or_not_set'],
    [
      'Scheduled refresh is disabled because at least one data source is missing credentials. To start the refresh again, go to this dataset settings page and enter credentials for all data sources.',
      'credentials_missing_or_not_set',
    ],
    [
      'Your data source can’t be refreshed because the credentials are invalid. Please update your credentials and try again.',
      'password_rotated_or_wrong',
    ],
    [
      '{"error":{"code":"DatasetOwner","message":"This operation is only supported for the dataset owner"}}',
      'owner_or_takeover_problem',
    ],
    [
      serviceJson('Premium_ASWL_Error', {
        Premium_ASWL_Error_Details_Label:
          'The semantic model owner no longer has access to the workspace Finance. Take over the semantic model by using another account.',
      }),
      'owner_or_takeover_problem',
      'unknown',
      false,
    ],
    ['Invalid dataset refresh request. Number of refresh requests in last 24 hours exceeded limit of 8', 'throttled'],
    [
      "You've exceeded the capacity limit for dataset refreshes. Try again when fewer datasets are being processed.",
      'throttled',
    ],
    ['Node level limit exceeded. Try again later.', 'memory_or_capacity'],
    ['Container exited unexpectedly with code 0x0000DEAD. PID: 4711.', 'other'],
    [
      'Resource Governing: This operation was canceled because there wasn’t enough memory to finish running it. Either reduce the memory footprint of your dataset by doing things such as limiting the amount of imported data, or increase the memory of the Premium capacity. More details: consumed memory 25601 MB, memory limit 25600 MB.',
      'memory_or_capacity',
    ],
    [
      serviceJson('ModelRefresh_ShortMessage_ProcessingError', {
        Message: 'Access was denied. Please check the account of the source.',
      }),
      'permission_lost',
    ],
    [serviceJson('DMTS_MonikerWithUnboundDataSources'), 'gateway_datasource_not_configured'],
    ['The database was evicted to balance the CPU load on the nodes. 0xC11C0020', 'memory_or_capacity'],
    [
      "We couldn't load the model: Couldn't retrieve the data model. Please contact the dashboard owner.",
      'source_unreachable',
    ],
  ],
  gateway: [
    [
      serviceJson('DM_GWPipeline_Gateway_InvalidConnectionCredentials', {
        [underlying]: 'The credentials provided for the Contoso source are invalid. (Source at Contoso.)',
        'Microsoft.Data.Mashup.CredentialError.Reason': 'AccessUnauthorized',
        'Microsoft.Data.Mashup.CredentialError.DataSourceKind': 'Contoso',
      }),
      'gateway_credentials_stale',
      'other',
      true,
    ],
    [
      serviceJson('DM_GWPipeline_Gateway_InvalidConnectionCredentials', {
        'Microsoft.Data.Mashup.CredentialError.Reason': 'AccessForbidden',
        'Microsoft.Data.Mashup.CredentialError.DataSourceKind': 'SharePoint',
      }),
      'permission_lost',
      'sharepoint',
      true,
    ],
    [
      serviceJson('DM_GWPipeline_Gateway_DataSourceAccessError', {
        [underlying]: "Login failed for user 'CONTOSO\\svc_bi'.",
        [native]: '18456',
      }),
      'password_rotated_or_wrong',
      'sql',
    ],
    [
      serviceJson('DM_GWPipeline_Gateway_DataSourceAccessError', {
        [underlying]:
          "Database 'sales' on server 'north' is not currently available. Please retry the connection later.",
        [native]: '40613',
      }),
      'source_unreachable',
      'azure_sql',
    ],
    [
      serviceJson('DM_GWPipeline_Gateway_DataSourceAccessError', {
        [underlying]: 'Cannot open database "Ledger" requested by the login. The login failed.',
        [native]: '4060',
      }),
      'permission_lost',
      'sql',
    ],
    [
      'Unable to Connect: We encountered an error while trying to connect to fin01. Details: "The data gateway was reached, but the gateway can\'t access the on-premises data source fin01."',
      'source_unreachable',
      'analysis_services',
      true,
    ],
    ['Unable to connect. Details: "Invalid connection credentials"', 'gateway_credentials_stale', 'sql', true],
    ['The gateway is either offline or could not be reached.', 'gateway_offline', 'unknown', true],
    [serviceJson('DM_GWPipeline_Gateway_TimeoutError'), 'timeout', 'unknown', true],
    [serviceJson('DM_GWPipeline_Gateway_SpooledOperationMissing'), 'other', 'unknown', true],
    [
      serviceJson('DM_GWPipeline_Gateway_InvalidMashupConnectionString'),
      'gateway_datasource_not_configured',
      'other',
      true,
    ],
    ['There are too many refreshes occurring concurrently. Reduce the number of concurrent refreshes.', 'throttled'],
    [
      'The received uncompressed data on the gateway client has exceeded the limit.',
      'memory_or_capacity',
      'unknown',
      true,
    ],
    [
      "You don't have any gateway installed or configured for the data sources in this dataset.",
      'gateway_datasource_not_configured',
      'unknown',
      true,
    ],
    [
      '[SAP AG][LIBODBCHDB DLL][HDBODBC] Communication link failure;-10709 Connection failed (RTE:[-1] Kerberos error. Major: "Miscellaneous failure [851968]", minor: "No credentials are available in the security package")',
      'other',
      'sap',
    ],
    [
      'System.IdentityModel: ImpersonationLevel: Identification is not enough for the requested delegation',
      'other',
      'unknown',
      true,
    ],
    [
      serviceJson('DM_GWPipeline_UnknownError', { [underlying]: 'GatewayContainer does not exist' }),
      'source_unreachable',
      'unknown',
      true,
    ],
  ],
  'Power Query': [
    [
      'DataSource.Error: Web.Contents failed to get contents from https://api.contoso.example/v2/rows (429): Too Many Requests',
      'throttled',
      'web',
    ],
    [
      'DataSource.Error: OData: Request failed: The remote server returned an error: (503) Server Unavailable. (Service Unavailable)',
      'source_unreachable',
      'odata',
    ],
    [
      'DataSource.Error: Web.Contents failed to get contents from https://api.contoso.example/rows (404): Not Found',
      'schema_or_query',
      'web',
    ],
    ['Access to the resource is forbidden.', 'permission_lost'],
    [
      'The credentials provided for the SharePoint source are invalid. (Source at https://contoso.sharepoint.com/sites/sales.)',
      'oauth_expired_or_revoked',
      'sharepoint',
    ],
    [
      'The credentials provided for the Oracle source are invalid. (Source at ORCLPROD.)',
      'password_rotated_or_wrong',
      'oracle',
    ],
    [
      'The credentials provided for the AzureBlobs source are invalid. (Source at https://contosodata.blob.core.windows.net/raw.)',
      'key_or_sas_rotated',
      'blob_adls',
    ],
    [
      'The credentials provided cannot be used for the AzureBlobs source. (Source at https://contosodata.blob.core.windows.net.)',
      'other',
      'blob_adls',
    ],
    ['Information is needed in order to combine data', 'privacy_firewall'],
    [
      "Formula.Firewall: Query 'Orders' (step 'Merged') is accessing data sources that have privacy levels which cannot be used together. Please rebuild this data combination.",
      'privacy_firewall',
    ],
    [
      'Expression.Error: The key didn\'t match any rows in the table. Key = [Name="Plan2026"] Table = #table({"Name","Data"}, {})',
      'schema_or_query',
    ],
    ["DataFormat.Error: We couldn't parse the input provided as a Date value. Details: 31.02.2026", 'data_conversion'],
    ["DataSource.Error: Could not find file '\\\\files01\\finance\\plan.xlsx'.", 'schema_or_query', 'folder_file'],
    [
      "Expression.Error: The name 'Contoso.Feed' wasn't recognized. Make sure it's spelled correctly.",
      'schema_or_query',
    ],
    [
      'OLE DB or ODBC error: Type mismatch. (Exception from HRESULT: 0x80020005 (DISP_E_TYPEMISMATCH)).',
      'data_conversion',
    ],
  ],
  'Fabric and dataflows': [
    [
      'Error Code: Challenge Error, Error Details: Data source credentials are missing or invalid. Please update the connection credentials in settings, and try again. (Request ID: 01234567-89ab-cdef-0123-456789abcdef).',
      'credentials_missing_or_not_set',
    ],
    [
      "Error Code: Mashup Exception Data Format Error, Error Details: Couldn't refresh the entity Plan, see MashupException.Error: DataFormat.Error: We couldn't convert to Number.",
      'data_conversion',
    ],
    [
      "ErrorCode=RestCallFailedWithClientError,'Type=Contoso.Exception,Message=The call failed with status code 403 Forbidden. Request URL: https://api.fabric.microsoft.com/v1/admin/items,Source=x,'",
      'permission_lost',
      'web',
      false,
    ],
    [
      'Pipeline failed: LSROBOTokenFailure AADSTS70043: The refresh token has expired due to sign-in frequency checks by conditional access.',
      'conditional_access_or_mfa',
    ],
    [
      "Failed to resolve connection 'Ledger'. ErrorCode: 'DMTS_EntityNotFoundOrUnauthorized'.",
      'owner_or_takeover_problem',
      undefined,
      false,
    ],
    ['Invalid dataset. The capacity is paused, so the refresh of this item cannot run.', 'memory_or_capacity'],
  ],
  'Microsoft Entra': [
    [
      entra(
        50076,
        "Due to a configuration change made by your administrator, you must use multi-factor authentication to access '00000003-0000-0ff1-ce00-000000000000'.",
      ),
      'conditional_access_or_mfa',
      'sharepoint',
      false,
    ],
    [
      entra(
        50173,
        "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. TokensValidFrom date: '2026-01-01'.",
      ),
      'oauth_expired_or_revoked',
    ],
    [
      entra(
        700082,
        'The refresh token has expired due to inactivity. The token was issued on 2025-01-01 and was inactive for 90.00:00:00.',
      ),
      'oauth_expired_or_revoked',
    ],
    [entra(53003, 'Access has been blocked by Conditional Access policies.'), 'conditional_access_or_mfa'],
    [entra(50057, 'The user account is disabled.'), 'account_disabled_or_locked'],
    [entra(65001, 'The user or administrator has not consented to use the application.'), 'permission_lost'],
    [entra(50055, 'The password is expired.'), 'password_rotated_or_wrong'],
    [
      entra(50034, 'The user account svc@contoso.example does not exist in the contoso.example directory.'),
      'password_rotated_or_wrong',
    ],
    [
      entra(
        7000215,
        "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '0f0f0f0f-1111-2222-3333-444444444444'.",
      ),
      'service_principal_secret_expired',
    ],
    [
      entra(700027, 'Client assertion failed signature validation. The key was not found.'),
      'service_principal_secret_expired',
    ],
    [
      entra(7000218, "The body must contain the following parameter: 'client_secret' or 'client_assertion'."),
      'credentials_missing_or_not_set',
    ],
    [entra(90033, 'A transient error has occurred. Please try again.'), 'source_unreachable'],
    [
      entra(500011, 'The resource principal named https://contoso.example was not found in the tenant.'),
      'password_rotated_or_wrong',
    ],
    [
      entra(
        50020,
        "User account 'ana@fabrikam.example' from identity provider 'x' does not exist in tenant 'Contoso' and cannot access the application.",
      ),
      'permission_lost',
    ],
    [entra(80010, 'The Authentication Agent is unable to decrypt password.'), 'other'],
    [entra(50196, 'The server terminated an operation because it encountered a client request loop.'), 'throttled'],
  ],
  'SQL Server': [
    [
      "A connection was successfully established with the server, but then an error occurred during the login process. Login failed for user 'etl_reader'. (Microsoft SQL Server, Error: 18456)",
      'password_rotated_or_wrong',
      'sql',
    ],
    [
      "Login failed for user '<token-identified principal>'. (Server: north.database.windows.net)",
      'permission_lost',
      'azure_sql',
    ],
    [
      "Login failed for user 'etl'. Reason: The password of the account has expired. (Microsoft SQL Server, Error: 18487)",
      'password_rotated_or_wrong',
      'sql',
    ],
    [
      "Login failed for user 'etl' because the account is currently locked out. The system administrator can unlock it. Error: 18486",
      'account_disabled_or_locked',
      'sql',
    ],
    [
      'Microsoft SQL: Cannot open server "north" requested by the login. Client with IP address 10.0.0.4 is not allowed to access the server. Error 40615',
      'source_unreachable',
    ],
    ["The SELECT permission was denied on the object 'Orders', database 'Sales', schema 'dbo'.", 'permission_lost'],
    ["Microsoft SQL: Invalid object name 'dbo.Orders2025'.", 'schema_or_query', 'sql'],
    [
      'Microsoft SQL: A network-related or instance-specific error came up on the way to SQL Server north. The server was not found or was not accessible. (provider: Named Pipes Provider, error: 40)',
      'source_unreachable',
      'sql',
    ],
    [
      'Login failed. The login is from an untrusted domain and cannot be used with Integrated authentication. Error 18452',
      'other',
    ],
    ['Execution Timeout Expired. The timeout period elapsed before SqlClient had read all rows.', 'timeout', 'sql'],
  ],
  'other databases': [
    ['Oracle: ORA-01017: invalid username/password; logon denied', 'password_rotated_or_wrong', 'oracle'],
    ['ORA-28000: The account is locked.', 'account_disabled_or_locked', 'oracle'],
    [
      'ORA-12514: TNS:listener does not currently know of service requested in connect descriptor',
      'source_unreachable',
      'oracle',
    ],
    ['ORA-01031: insufficient privileges', 'permission_lost', 'oracle'],
    ['PostgreSQL: 28P01: password authentication failed for user "reporting"', 'password_rotated_or_wrong', 'postgres'],
    ['ERROR: 42501: permission denied for table invoices (Npgsql)', 'permission_lost', 'postgres'],
    ["MySQL: Access denied for user 'bi'@'10.1.2.3' (using password: YES)", 'password_rotated_or_wrong', 'mysql'],
    ["MySQL: Access denied for user 'bi'@'10.1.2.3' (using password: NO)", 'credentials_missing_or_not_set', 'mysql'],
    ["ERROR 1044 (42000): Access denied for user 'bi'@'%' to database 'ledger'", 'permission_lost', 'mysql'],
    [
      'SAP Business Warehouse: RFC_LOGON_FAILURE Name or password is incorrect (repeat logon)',
      'password_rotated_or_wrong',
      'sap',
    ],
    ['[SAP AG][LIBODBCHDB DLL][HDBODBC] General error;10 authentication failed', 'password_rotated_or_wrong', 'sap'],
    [
      'ODBC: ERROR [28000] [Teradata][ODBC Teradata Driver][Teradata Database](-8017) The UserId, Password or Account is invalid.',
      'password_rotated_or_wrong',
      'other',
    ],
    [
      'ODBC: ERROR [IM002] [Microsoft][ODBC Driver Manager] Data source name not found and no default driver specified',
      'other',
      'odbc',
    ],
  ],
  'cloud sources': [
    [
      'ODBC: ERROR [28000] [Snowflake][Snowflake] (4) 390114: Authentication token has expired. The user must authenticate again.',
      'oauth_expired_or_revoked',
      'snowflake',
    ],
    ['390144 (08001): JWT token is invalid. [a1b2c3]', 'key_or_sas_rotated', 'snowflake'],
    [
      '[Snowflake] 250001 (08001): Failed to connect to DB: fin.west.snowflakecomputing.com:443. User access disabled. Contact your local system administrator.',
      'account_disabled_or_locked',
      'snowflake',
    ],
    [
      "[Snowflake] SQL access control error: Insufficient privileges to operate on schema 'RAW'",
      'permission_lost',
      'snowflake',
    ],
    [
      'ODBC: ERROR [HY000] [Microsoft][ThriftExtension] (14) Unexpected response from server during a HTTP connection: Unauthorized/Forbidden error response returned, but no token expired message received. Databricks',
      'key_or_sas_rotated',
      'databricks',
    ],
    ['Databricks: Error 403 Invalid access token.', 'key_or_sas_rotated', 'databricks'],
    [
      'ERROR [HY000] [Microsoft][BigQuery] (131) Unable to authenticate with Google BigQuery Storage API. Permission bigquery.readsessions.create denied',
      'permission_lost',
      'bigquery',
    ],
    ['BigQuery: invalid_grant: reauth related error (invalid_rapt)', 'conditional_access_or_mfa', 'bigquery'],
    ['Salesforce: INVALID_SESSION_ID: Session expired or invalid', 'oauth_expired_or_revoked', 'salesforce'],
    [
      'INVALID_LOGIN: Invalid username, password or security token of user bi, or user locked out.',
      'password_rotated_or_wrong',
      'salesforce',
    ],
    ['REQUEST_LIMIT_EXCEEDED: TotalRequests Limit exceeded. Salesforce', 'throttled', 'salesforce'],
    [
      '<Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.</Message><AuthenticationErrorDetail>Signature did not match.</AuthenticationErrorDetail></Error>',
      'key_or_sas_rotated',
      'blob_adls',
    ],
    [
      '{"error":{"code":"AuthorizationPermissionMismatch","message":"This request is not authorized to perform this operation using this permission."}}',
      'permission_lost',
      'blob_adls',
    ],
    [
      '{"error":{"code":"ExpiredAuthenticationToken","message":"The access token expiry UTC time \'1/1/2026\' is earlier than current UTC time."}}',
      'oauth_expired_or_revoked',
    ],
    [
      'Kusto: Query result set has exceeded the internal record count limit 500000 (E_QUERY_RESULT_SET_TOO_LARGE) (80DA0003)',
      'memory_or_capacity',
      'other',
    ],
    [
      '{"error":{"code":"0x80072560","message":"The user is not a member of the organization."}} https://contoso.crm4.dynamics.com',
      'permission_lost',
      'dataverse_dynamics',
    ],
    ['VS403527: The user is not authorized to access the Analytics service', 'permission_lost'],
    ['The security token included in the request is expired (ExpiredToken) Redshift', 'key_or_sas_rotated', 'redshift'],
    ['API key not valid. Please pass a valid API key.', 'key_or_sas_rotated'],
  ],
  'Windows and network': [
    [
      'Logon failure: unknown user name or bad password. System error 1326 has occurred.',
      'password_rotated_or_wrong',
      'folder_file',
    ],
    ['NT_STATUS_ACCOUNT_LOCKED_OUT', 'account_disabled_or_locked', 'folder_file'],
    ["Access to the path '\\\\files01\\plan' is denied.", 'permission_lost', 'folder_file'],
    ['The remote server returned an error: (407) Proxy Authentication Required.', 'other'],
    ["The remote name could not be resolved: 'intranet.contoso.example'", 'source_unreachable'],
    ['The remote server returned an error: (403) Forbidden.', 'permission_lost', 'web'],
    ['The remote server returned an error: (401) Unauthorized.', 'oauth_expired_or_revoked', 'web'],
    ['The request was aborted: Could not create SSL/TLS secure channel.', 'source_unreachable'],
    ['The operation has timed out', 'timeout'],
  ],
  'other languages': [
    [
      'Die Anmeldeinformationen für das Dataset sind ungültig. Aktualisieren Sie die Anmeldeinformationen.',
      'gateway_credentials_stale',
      'unknown',
      true,
    ],
    [
      'Verbindung nicht möglich. Details: "Ungültige Verbindungsanmeldeinformationen"',
      'gateway_credentials_stale',
      undefined,
      true,
    ],
    [
      'Las credenciales proporcionadas para el conjunto de datos no son válidas. Actualice las credenciales.',
      'gateway_credentials_stale',
      'unknown',
      true,
    ],
    ['Le credenziali specificate per il set di dati non sono valide.', 'gateway_credentials_stale', 'unknown', true],
    [
      'De referenties die zijn opgegeven voor de gegevensset zijn ongeldig.',
      'gateway_credentials_stale',
      'unknown',
      true,
    ],
    ['指定されたデータセットの資格情報が無効です。', 'gateway_credentials_stale', 'unknown', true],
    ['데이터 세트에 제공된 자격 증명이 잘못되었습니다.', 'gateway_credentials_stale', 'unknown', true],
    ['Указанные для набора данных учетные данные недействительны.', 'gateway_credentials_stale', 'unknown', true],
    ['Die in der Cloud gespeicherten Anmeldeinformationen fehlen.', 'credentials_missing_or_not_set', 'unknown', true],
    [
      'Il manque les informations d’identification stockées dans le cloud.',
      'credentials_missing_or_not_set',
      'unknown',
      true,
    ],
    ['Brakuje poświadczenia przechowywanego w chmurze.', 'credentials_missing_or_not_set', 'unknown', true],
    [
      'Der Power BI-Dienst meldete, dass das lokale Gateway nicht erreichbar ist. Starten Sie das Gateway neu.',
      'gateway_offline',
      'unknown',
      true,
    ],
    [
      'Le service Power BI a signalé que la passerelle locale était inaccessible. Redémarrez la passerelle.',
      'gateway_offline',
      'unknown',
      true,
    ],
    [
      'Power BI-tjenesten rapporterte at den lokale gatewayen ikke kan nås. Start gatewayen på nytt.',
      'gateway_offline',
      'unknown',
      true,
    ],
    [
      'Power BI サービスは、ローカル ゲートウェイに到達できないことを報告しました。',
      'gateway_offline',
      'unknown',
      true,
    ],
    [
      'Es ist kein Gateway für die Datenquellen in diesem Dataset installiert oder konfiguriert.',
      'gateway_datasource_not_configured',
      'unknown',
      true,
    ],
    [
      'Vous n’avez aucune passerelle installée ou configurée pour les sources de données de ce jeu de données.',
      'gateway_datasource_not_configured',
      'unknown',
      true,
    ],
    ['您没有为此数据集中的数据源安装或配置任何网关', 'gateway_datasource_not_configured', 'unknown', true],
    [
      'Nie masz żadnej bramy zainstalowanej ani skonfigurowanej dla źródeł danych w tym zestawie danych.',
      'gateway_datasource_not_configured',
      'unknown',
    ],
    [
      'Wir haben das Datengateway erreicht, aber das Gateway kann nicht auf die lokale Datenquelle zugreifen.',
      'source_unreachable',
      'analysis_services',
      true,
    ],
    [
      'Les données non compressées reçues sur le client de passerelle ont dépassé la limite.',
      'memory_or_capacity',
      'unknown',
      true,
    ],
    ['Przekroczono limit nieskompresowanych danych odebranych przez klienta bramy.', 'memory_or_capacity'],
    ['Fehler bei der Anmeldung für den Benutzer "bi_leser". (18456)', 'password_rotated_or_wrong'],
    ["Échec de l'ouverture de session de l'utilisateur 'bi'.", 'password_rotated_or_wrong'],
    ["Error de inicio de sesión del usuario 'bi'.", 'password_rotated_or_wrong'],
    ['Не удается преобразовать значение "[Table]" в тип Table.', 'privacy_firewall', 'unknown', true],
    ['Der Wert "[Table]" kann nicht in den Typ Table konvertiert werden.', 'privacy_firewall', 'unknown', true],
    ['Die Spalte "Umsatz" der Tabelle wurde nicht gefunden.', 'schema_or_query'],
    ['Nie znaleziono kolumny „Kwota” w tabeli.', 'schema_or_query'],
    ['Power BI har påträffat ett oväntat fel när modellen lästes in. Försök igen senare.', 'source_unreachable'],
    ['Tämän rivin tilaa ei ole riittävästi: ei tilaa riville.', 'other'],
  ],
  'nothing to go by': [
    ['It does not work since Monday, please help.', 'other'],
    ['Error', 'other'],
    ['0x80004005', 'other'],
  ],
};
