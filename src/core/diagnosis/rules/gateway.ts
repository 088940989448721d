import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** The gateway itself: asked before anything that sounds like a credential. */
export const gatewayRules: readonly Rule[] = [
  {
    cause: 'gateway_offline',
    confidence: 0.96,
    codes: list(`
      DM_GWPipeline_Client_GatewayUnreachable | GatewayNotReachable | DMTS_GatewayIsDisabled
      DM_GWPipeline_Client_LoadBalancer_NoCandidateAvailable
    `),
    because: 'Power BI could not reach the gateway ({code}).',
    from: 'Get Datasource Status; refresh-troubleshooting-refresh-scenarios',
  },
  {
    cause: 'gateway_offline',
    confidence: 0.95,
    says: list(`
      gateway as unreachable | gateway unreach | gateway is unreachable | gateway is offline
      gateway you are using is offline | gateway you're using is offline | gateway … is currently offline
      gateway is either offline or could not be reached | ␣gateway␣ … could not be reached
      gateway could not be reached | ␣gateway␣ … not reachable | gateway is not reachable | gateway␣ … is not online
      could not reach the gateway | no online gateway | gateway cluster … offline
      integration runtime … failed to connect to cloud | integration runtime … offline
      connect to the on-premises data gateway … failed | the on-premises data gateway … is offline
      gateway's service failed to start | relay … no listeners connected
      there are no listeners connected for the endpoint
    `),
    unless: ['the on-premises data gateway to access'],
    because: 'The text says that the gateway does not answer.',
    from: 'learn.microsoft.com, troubleshooting the personal gateway',
  },
  {
    cause: 'gateway_datasource_not_configured',
    confidence: 0.93,
    codes: list(`
      DMTS_MonikerWithUnboundDataSources | DM_GWPipeline_Gateway_InvalidMashupConnectionString
      DMTS_CanNotFindMatchingDatasourceInGatewayError
    `),
    says: list(`
      connection string used for the mashup data source is invalid | don't have any gateway installed or configured
      no gateway found | no gateway to access | gateway found | specified gateway … is valid
      no gateway installed or configured | not configured to use a gateway | gateway isn't configured
      missing data source on gateway | is not configured on the gateway | not been added to the gateway
      unbound data source | need to be added to the gateway | no gateway is configured | gateway could not be found
      gateway cluster could not be found | gateway was not found | gateway cluster was not found
      gateway reference … missing | not found on the gateway | requires a gateway | data source was not discovered
      to a gateway or cloud connection | could not find a connection to use | gateway data source … is missing
      gateway connection … is missing | added to the gateway | added to your gateway | to the gateway cluster
      cannot be added to gateway | can't be added to gateway | cannot be added to the gateway | under manage gateways | add the data source to a gateway | data source to the gateway
    `),
    because: 'The source is not set up, or not bound, on the gateway.',
    from: 'learn.microsoft.com/power-bi/connect-data/service-gateway-onprem-tshoot',
  },
  {
    cause: 'gateway_datasource_not_configured',
    confidence: 0.72,
    says: list(`
      due to unknown functions | contains unknown function name | failedwithunknownfunctions
      gateway doesn't have the extension | discover all data sources | custom connector loaded
    `),
    because: 'The gateway does not know the connector: it is not installed or not allowed there.',
    from: 'Custom connectors with the gateway',
  },
  {
    cause: 'gateway_datasource_not_configured',
    confidence: 0.72,
    says: ['have access to our data source via an on-premises'],
    because: "The reader is not on the user list of the gateway's data source.",
    from: 'learn.microsoft.com/power-bi/connect-data/service-gateway-onprem-tshoot',
  },
  {
    cause: 'gateway_credentials_stale',
    confidence: 0.8,
    codes: ['DM_GWPipeline_Gateway_InvalidConnectionCredentials'],
    unless: list(`
      accessforbidden | (403) | login failed for user | aadsts | expired | native error 18
    `),
    because: 'The gateway holds a credential that the source rejected ({code}).',
    from: 'learn.microsoft.com/power-bi/connect-data/service-gateway-onprem-tshoot',
  },
  {
    cause: 'gateway_credentials_stale',
    confidence: 0.88,
    says: list(`
      invalid connection credentials | gateway invalid credential | gateway credentials are invalid
      credentials provided for the dataset | the credentials stored on the gateway
      credentials for the gateway data source … invalid
    `),
    because: 'The text says that the credential of the gateway connection is not accepted.',
    from: 'learn.microsoft.com/power-bi/connect-data/service-gateway-onprem-tshoot',
  },
  {
    cause: 'gateway_credentials_stale',
    confidence: 0.65,
    codes: list(`
      DM_GWPipeline_Gateway_ImpersonationError | DM_GWPipeline_Gateway_BadUsernameFormat
      DM_GWPipeline_Gateway_DatabaseLoginError | DM_GWPipeline_Gateway_SignatureNotMatchCredentialError
      DM_GWPipeline_Gateway_InvalidJwtSecurityTokenError
    `),
    because: 'By its name the code speaks of the credential stored on the gateway ({code}).',
    from: 'Names of the gateway program; meaning inferred',
  },
  {
    cause: 'gateway_credentials_stale',
    confidence: 0.75,
    says: list(`
      credentials could not be decrypted | unable to decrypt credential | failed to decrypt … credential | decrypt the credential
      recovery key
    `),
    because:
      'The gateway cannot read the stored credential; after a new recovery key or a new machine it has to be entered again.',
    from: 'learn.microsoft.com/data-integration/gateway/service-gateway-recovery-key',
  },
  {
    cause: 'other',
    confidence: 0.85,
    codes: ['UnsupportedGatewayVersion', 'DM_GWPipeline_Gateway_GatewayUpgradeRequired'],
    says: list(`
      gateway version … not supported | gateway … is out of date | update your gateway
      gateway … needs to be updated
    `),
    because: 'The gateway is too old.',
    from: 'refresh-troubleshooting-refresh-scenarios',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.68,
    says: list(`
      the gateway can't access the on-premises data source
      gateway … cannot access the on-premises data source | cannot connect to the database
    `),
    unless: ['effectiveusername', 'login failed'],
    because: 'The gateway answers, but cannot reach the source behind it.',
    from: 'learn.microsoft.com/power-bi/connect-data/service-gateway-onprem-tshoot',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.88,
    codes: ['DM_GWPipeline_Gateway_ServerUnreachable', 'DM_GWPipeline_Gateway_AdomdConnectError'],
    because: 'The gateway could not reach the server ({code}).',
    from: 'powerbi-docs issue 4606',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.4,
    wraps: true,
    codes: ['DM_GWPipeline_UnknownError'],
    says: ['unknown error in data gateway'],
    because: 'The gateway names no reason; often the source cannot be reached.',
    from: 'learn.microsoft.com/power-bi/connect-data/service-gateway-onprem-tshoot',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.3,
    wraps: true,
    codes: list(`
      DM_GWPipeline_Gateway_MashupDataAccessError | DM_GWPipeline_Gateway_DataSourceAccessError
    `),
    because: 'The step at the source failed on the gateway ({code}), which alone says little.',
    from: 'Wrapper; the message inside decides',
  },
  {
    cause: 'other',
    confidence: 0.45,
    wraps: true,
    codes: list(`
      DM_GWPipeline_Gateway_SpooledOperationMissing | DM_GWPipeline_Gateway_CanceledError
      DM_GWPipeline_Gateway_CancellationError
    `),
    because: 'The gateway lost the work in progress, for example by a restart ({code}).',
    from: 'troubleshoot gateway; seen hiding a data fault',
  },
];
