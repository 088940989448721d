import { wrapper, type KnownCode } from './known-code.ts';

/** Codes of the gateway and the data movement service. */
export const gatewayCodes: readonly KnownCode[] = [
  [
    'GatewayNotReachable',
    'The gateway is out of date or cannot be reached. It is often seen while credentials are entered, but they are not at fault.',
    'gateway_offline',
  ],
  [
    'DMTS_DatasourceHasNoCredentialError',
    'The source is known, but no credential is stored for it. Seen after deployments and take-overs.',
    'credentials_missing_or_not_set',
  ],
  ['DMTS_CredentialNotFoundError', 'The stored credential was not found.', 'credentials_missing_or_not_set'],
  [
    'DMTS_OAuthTokenRefreshFailedError',
    'Power BI could not renew the stored sign-in. The AADSTS code inside says why.',
    'oauth_expired_or_revoked',
  ],
  [
    'DMTS_OAuthFailedToGetResourceIdError',
    'Power BI could not work out for which service to get a token. It can be a passing fault of the service.',
    'oauth_expired_or_revoked',
  ],
  [
    'DMTS_EntityNotFoundOrUnauthorized',
    'The connection does not exist, or is not shared with the identity that runs this.',
    'owner_or_takeover_problem',
  ],
  [
    'DMTS_MonikerWithUnboundDataSources',
    'The dataset has sources that are bound to no gateway or connection.',
    'gateway_datasource_not_configured',
  ],
  ['DMTS_PublishDatasourceToClusterErrorCode', `The source could not be saved on the gateway. ${wrapper}`],
  ['DMTS_PowerBIDataMovementUserDatasourceExceededLimit', 'There are too many data sources for one user.', 'other'],
  ['DMTS_GatewayIsDisabled', 'The gateway is switched off.', 'gateway_offline'],
  [
    'DM_GWPipeline_Gateway_InvalidConnectionCredentials',
    'The source rejected the credential stored for the connection. AccessForbidden inside means that only a right is missing. After about an hour of running, an access token ran out.',
    'gateway_credentials_stale',
  ],
  ['AccessUnauthorized', 'The source rejected the credential.', 'gateway_credentials_stale'],
  ['AccessForbidden', 'The source knows the account, but it lacks the right.', 'permission_lost'],
  [
    'DM_GWPipeline_Gateway_DataSourceAccessError',
    'The step at the source failed. The database’s own number inside decides, for example 18456 for a rejected login.',
  ],
  [
    'DM_GWPipeline_UnknownError',
    'The gateway gives no reason. Often the source cannot be reached.',
    'source_unreachable',
  ],
  ['DM_GWPipeline_Gateway_MashupDataAccessError', `The query engine on the gateway failed. ${wrapper}`],
  [
    'DM_GWPipeline_Gateway_ServerUnreachable',
    'The gateway could not reach the server, or lost it.',
    'source_unreachable',
  ],
  [
    'DM_GWPipeline_Gateway_InvalidMashupConnectionString',
    'The gateway cannot use the connection; mostly its connector is not installed or not allowed.',
    'gateway_datasource_not_configured',
  ],
  [
    'DM_GWPipeline_Gateway_SpooledOperationMissing',
    'The gateway lost the work in progress, for example by a restart. It can hide a data error.',
    'other',
  ],
  ['DM_GWPipeline_Gateway_TimeoutError', 'The gateway did not answer in time.', 'timeout'],
  ['DM_GWPipeline_Client_GatewayUnreachable', 'The service cannot reach the gateway.', 'gateway_offline'],
  [
    'DM_GWPipeline_Client_OAuthTokenRefreshFailedError',
    'The stored sign-in of a gateway source could not be renewed.',
    'oauth_expired_or_revoked',
  ],
  [
    'DM_GWPipeline_Client_OAuthTokenLoginFailedError',
    'The sign-in was not completed while the source was saved.',
    'credentials_missing_or_not_set',
  ],
  [
    'DM_GWPipeline_Client_LoadBalancer_NoCandidateAvailable',
    'No member of the gateway cluster is available.',
    'gateway_offline',
  ],
  ['DM_GWPipeline_Client_AsyncOperationExpired', 'The gateway took too long over one operation.', 'timeout'],
  [
    'DM_GWPipeline_Client_MaxPacketLimitReached',
    'More data came through the gateway than is allowed.',
    'memory_or_capacity',
  ],
  [
    'DM_GWPipeline_Client_ReceivedUncompressedDataExceedingLimit',
    'One table is larger than the 10 GB that a gateway passes on.',
    'memory_or_capacity',
  ],
  [
    'DM_GWPipeline_Gateway_ImpersonationError',
    'By its name: the gateway could not act as the stored user.',
    'gateway_credentials_stale',
  ],
  [
    'DM_GWPipeline_Gateway_BadUsernameFormat',
    'By its name: the stored user name is not in a form that the source knows.',
    'gateway_credentials_stale',
  ],
  [
    'DM_GWPipeline_Gateway_DatabaseLoginError',
    'By its name: the database rejected the login.',
    'gateway_credentials_stale',
  ],
  [
    'DM_GWPipeline_Gateway_SignatureNotMatchCredentialError',
    'By its name: the stored key does not match.',
    'gateway_credentials_stale',
  ],
  [
    'DM_GWPipeline_Gateway_InvalidJwtSecurityTokenError',
    'By its name: the stored token is not valid.',
    'gateway_credentials_stale',
  ],
  [
    'DM_GWPipeline_Gateway_HttpAuthenticationTypeNotSupported',
    'By its name: the kind of sign-in does not fit the source.',
    'other',
  ],
  [
    'DM_GWPipeline_Gateway_OleDbInvalidEffectiveUserNameError',
    'By its name: the gateway’s account may not act for the user; it needs the server’s administrator role.',
    'permission_lost',
  ],
  ['DM_GWPipeline_Gateway_SSOTestConnectionError', 'By its name: single sign-on to the source is not set up.', 'other'],
  [
    'DM_GWPipeline_Gateway_GatewayOverloaded',
    'By its name: the gateway has more work than it can do.',
    'memory_or_capacity',
  ],
  ['DM_GWPipeline_Gateway_OutOfMemoryError', 'By its name: the gateway ran out of memory.', 'memory_or_capacity'],
  ['DM_GWPipeline_Gateway_GatewayUpgradeRequired', 'By its name: the gateway is too old.', 'other'],
  [
    'DM_GWPipeline_Gateway_CancellationError',
    'By its name: the work was cancelled; look for the error before it.',
    'other',
  ],
  [
    'DM_GWPipeline_Gateway_CanceledError',
    'By its name: the work was cancelled; look for the error before it.',
    'other',
  ],
  [
    'DM_GWPipeline_Gateway_CancellationOrTimeoutError',
    'By its name: the work was cancelled or took too long.',
    'timeout',
  ],
  ['DM_GWPipeline_Gateway_QueryExecutionError', 'By its name: the query failed at the source.', 'schema_or_query'],
  [
    'DM_GWPipeline_Gateway_AdomdConnectError',
    'By its name: the gateway could not connect to Analysis Services.',
    'source_unreachable',
  ],
  ['DM_GWPipeline_Gateway_ModelLoadError', 'By its name: the model could not be loaded.', 'schema_or_query'],
  [
    'DM_GWPipeline_Gateway_MissingStructureError',
    'By its name: a table or structure is missing at the source.',
    'schema_or_query',
  ],
  ['UnsupportedGatewayVersion', 'The gateway is more than six releases old.', 'other'],
  [
    'FailedToImpersonateUserException',
    'The gateway could not act as the Windows user. This is Kerberos single sign-on; no stored credential is at fault.',
    'other',
  ],
  ['-10709', 'SAP HANA connection failed; with "No credentials are available" it is Kerberos single sign-on.', 'other'],
  ['1033', 'SAP HANA could not map the user for single sign-on.', 'other'],
];
