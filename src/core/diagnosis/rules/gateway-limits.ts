import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** What a gateway can take, and what must be installed on it. */
export const gatewayLimitRules: readonly Rule[] = [
  {
    cause: 'other',
    confidence: 0.75,
    says: [
      'being used by another process',
      'file is locked for editing',
      'already opened exclusively',
      'placed in a state by user',
    ],
    unless: ['permission'],
    because: 'Someone else has the file open.',
    from: 'File sharing of Windows',
  },
  {
    cause: 'memory_or_capacity',
    confidence: 0.93,
    codes: list(`
      DM_GWPipeline_Gateway_OutOfMemoryError | DM_GWPipeline_Gateway_GatewayOverloaded
      DM_GWPipeline_Gateway_GatewayOverloadedError
      DM_GWPipeline_Client_ReceivedUncompressedDataExceedingLimit
      DM_GWPipeline_Client_MaxPacketLimitReached
    `),
    says: list(`
      uncompressed data on the gateway client has exceeded the limit
      uncompressed data … exceeded the limit
    `),
    because: 'More data than the gateway or the service takes for one table.',
    from: 'learn.microsoft.com/power-bi/connect-data/service-gateway-onprem-tshoot',
  },
  {
    cause: 'timeout',
    confidence: 0.88,
    codes: list(`
      DM_GWPipeline_Gateway_TimeoutError | DM_GWPipeline_Gateway_CancellationOrTimeoutError
      DM_GWPipeline_Client_AsyncOperationExpired
    `),
    because: 'The gateway did not answer in time ({code}).',
    from: 'Public gateway runbooks',
  },
  {
    cause: 'schema_or_query',
    confidence: 0.6,
    codes: list(`
      DM_GWPipeline_Gateway_QueryExecutionError | DM_GWPipeline_Gateway_ModelLoadError
      DM_GWPipeline_Gateway_MissingStructureError
    `),
    because: 'The query itself failed at the source ({code}).',
    from: 'Names of the gateway program; meaning inferred',
  },
  {
    cause: 'throttled',
    confidence: 0.93,
    says: ['too many refreshes occurring concurrently'],
    because: 'The gateway runs at most thirty refreshes at once.',
    from: 'learn.microsoft.com/data-integration/gateway/service-gateway-tshoot',
  },
  {
    cause: 'other',
    confidence: 0.88,
    says: ['not enough space for this row'],
    because: 'One row is larger than the 4 MB a gateway passes on.',
    from: 'learn.microsoft.com/power-bi/connect-data/service-gateway-onprem-tshoot',
  },
  {
    cause: 'other',
    confidence: 0.9,
    says: list(`
      please install npgsql | 请安装 npgsql | npgsql … version | provider isn't installed | provider is not installed
      one or more additional components | provider … is not registered | driver … not installed
      data source name not found and no default driver | could not load file or assembly
      client software isn't installed | client software to be installed
      unable to find the requested .net framework data provider | no module named | can't open lib
      license was invalid | license is invalid | license has expired | license expired | method not found:
      missingmethodexception | typeloadexception | could not load type | architecture mismatch | missingclientlibrary
      webview2 | system error 126 | there is no package called
    `),
    because: 'A driver the source needs is missing on the machine that runs the query.',
    from: 'Power Query connector prerequisites',
  },
];
