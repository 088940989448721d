/** Every code that the error pages of the vendors, and the threads we learnt from, name. Numbers of five digits and more are Entra's. */
export const codesAll: readonly string[] = `
  ModelRefreshFailed_CredentialsNotSpecified ModelRefresh_ShortMessage_ProcessingError Premium_ASWL_Error
  PowerBINotAuthorizedException GatewayNotReachable CapacityNotActive RequestBlocked 429 0xC112001C 0xC11C0006
  0x80020005 0x80040E4E DMTS_DatasourceHasNoCredentialError DMTS_CredentialNotFoundError
  DMTS_OAuthTokenRefreshFailedError DMTS_OAuthFailedToGetResourceIdError DMTS_EntityNotFoundOrUnauthorized
  DMTS_MonikerWithUnboundDataSources DMTS_PublishDatasourceToClusterErrorCode
  DMTS_PowerBIDataMovementUserDatasourceExceededLimit DM_GWPipeline_Gateway_InvalidConnectionCredentials
  DM_GWPipeline_Gateway_DataSourceAccessError DM_GWPipeline_UnknownError
  DM_GWPipeline_Gateway_MashupDataAccessError DM_GWPipeline_Gateway_ServerUnreachable
  DM_GWPipeline_Gateway_InvalidMashupConnectionString DM_GWPipeline_Gateway_SpooledOperationMissing
  DM_GWPipeline_Gateway_TimeoutError DM_GWPipeline_Client_GatewayUnreachable
  DM_GWPipeline_Client_OAuthTokenRefreshFailedError DM_GWPipeline_Client_OAuthTokenLoginFailedError
  UnsupportedGatewayVersion FailedToImpersonateUserException -10709 1033 AccessUnauthorized AccessForbidden 10117
  10478 10224 10306 -2147467259 -2146232060 -2146233088 -2147467261 400 ProxyAuthenticationRequired VS403527
  UserErrorPropertyInvalidOrMissing RestCallFailedWithClientError CdsaUserStorageOwnerRoleRequiredException
  AdlsFileSystemNotPreparedForAttachException 16000 50005 50097 50129 50131 50155 50187 53000 53001 53002 53003
  530032 530035 53004 53011 50072 50074 50076 50078 50079 50158 70043 50126 50034 50056 50064 50055 50144 50053
  50057 500571 70001 7000112 500014 50132 50133 50173 50089 54005 500133 70000 70008 700082 700084 7000215 70002
  7000222 50012 700027 700030 50003 50146 7000218 700016 700011 500011 50020 50105 65001 65004 650052 650056
  650057 90072 90094 500212 500213 650053 50052 50033 50087 90006 90012 90024 90033 80001 80002 50196 90055 80010
  invalid_grant invalid_client interaction_required 18456 4060 4064 18470 18486 18487 18488 10060 40613 -2
  ORA-01017 ORA-28001 ORA-28002 ORA-28000 ORA-12154 28P01 28000 1045 ER_ACCESS_DENIED_ERROR 250001 390114 390144
  403 RFC_LOGON_FAILURE 10 414 INVALID_LOGIN LOGIN_MUST_USE_SECURITY_TOKEN INVALID_SESSION_ID 131 20 rapt_required
  AuthenticationFailed AuthorizationFailure AuthorizationPermissionMismatch ExpiredAuthenticationToken 80DA0007
  80DA0003 0x80072560 1326 NT_STATUS_LOGON_FAILURE 401 404 DM_GWPipeline_Gateway_ImpersonationError
  DM_GWPipeline_Gateway_BadUsernameFormat DM_GWPipeline_Gateway_DatabaseLoginError
  DM_GWPipeline_Gateway_SignatureNotMatchCredentialError DM_GWPipeline_Gateway_InvalidJwtSecurityTokenError
  DM_GWPipeline_Gateway_HttpAuthenticationTypeNotSupported
  DM_GWPipeline_Gateway_OleDbInvalidEffectiveUserNameError DM_GWPipeline_Gateway_SSOTestConnectionError
  DM_GWPipeline_Gateway_OutOfMemoryError DM_GWPipeline_Client_LoadBalancer_NoCandidateAvailable
  DM_GWPipeline_Client_AsyncOperationExpired DM_GWPipeline_Client_MaxPacketLimitReached
  DM_GWPipeline_Client_ReceivedUncompressedDataExceedingLimit DM_GWPipeline_Gateway_CancellationError
  DM_GWPipeline_Gateway_CanceledError DM_GWPipeline_Gateway_CancellationOrTimeoutError
  DM_GWPipeline_Gateway_QueryExecutionError DM_GWPipeline_Gateway_AdomdConnectError
  DM_GWPipeline_Gateway_ModelLoadError DM_GWPipeline_Gateway_MissingStructureError AADSTS50034 AADSTS50053
  AADSTS50055 AADSTS50056 AADSTS50057 AADSTS50058 AADSTS50064 AADSTS50126 AADSTS50072 AADSTS50079 AADSTS50074
  AADSTS50076 AADSTS50078 AADSTS50089 AADSTS50097 AADSTS53000 AADSTS53001 AADSTS50105 AADSTS50128 AADSTS50059
  AADSTS90002 AADSTS50131 AADSTS50005 AADSTS50132 AADSTS50133 AADSTS50135 AADSTS50140 AADSTS50125 AADSTS50144
  AADSTS50158 AADSTS50173 AADSTS50196 AADSTS50020 AADSTS16000 AADSTS51004 AADSTS90072 AADSTS500011 AADSTS650052
  AADSTS650057 AADSTS500133 AADSTS53002 AADSTS53003 AADSTS530032 AADSTS530035 AADSTS53004 AADSTS53011 AADSTS65001
  AADSTS90094 AADSTS90095 AADSTS70000 AADSTS70002 AADSTS70008 AADSTS700082 AADSTS70043 AADSTS700016 AADSTS70001
  AADSTS7000112 AADSTS7000215 AADSTS7000222 AADSTS700027 AADSTS50012 AADSTS80001 AADSTS80002 AADSTS80007
  AADSTS80012 AADSTS80014 AADSTS90033 AADSTS90006 AADSTS90012 AADSTS90024 AADSTS50033 AADSTS50087 AADSTS90055
  AADSTS900971 AADSTS50011 0xC11C0020 0x0000DEAD Formula.Firewall DMTS_GatewayIsDisabled ORA-12170 ORA-12504
  ORA-12514 ORA-12541 ORA-03135 DM_GWPipeline_Gateway_GatewayOverloaded
  DM_GWPipeline_Gateway_GatewayUpgradeRequired LSROBOTokenFailure RestCallFailedWithServerError TooManyRequests
`
  .trim()
  .split(/\s+/)
  .concat(
    'HTTP 500',
    'HTTP 503',
    'Challenge Error',
    'Mashup Exception Error',
    'Data Source Error',
    'Data Format Error',
  );
