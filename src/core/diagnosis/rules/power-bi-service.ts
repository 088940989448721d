import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** What the Power BI service says about itself. */
export const powerBiServiceRules: readonly Rule[] = [
  {
    cause: 'other',
    confidence: 0.48,
    wraps: true,
    codes: ['Premium_ASWL_Error'],
    says: list(`
      metadata change of current operation | object reference not set to | sequence contains more than one
      read when no data is present | message text for message number
    `),
    because: 'Something inside the service or a driver failed, and the text does not say why.',
    from: 'Power BI community; .NET and SAP messages',
  },
  {
    // Below the single words of last-resort.ts: whatever stands inside says more.
    cause: 'other',
    confidence: 0.3,
    wraps: true,
    codes: ['ModelRefresh_ShortMessage_ProcessingError', 'DMTS_PublishDatasourceToClusterErrorCode'],
    says: list(`
      mashup exception error | mashup unknown error | an error occurred during evaluation
      because of an internal error | internal service error | something went wrong
    `),
    because: 'The wrapper names no cause of its own.',
    from: 'Wrapper; the message inside decides',
  },
  {
    cause: 'other',
    confidence: 0.85,
    says: list(`
      0x0000dead | container exited unexpectedly | dynamic data source | data source kind is not supported
      unsupported data source | not allowed for insecure authentication | is not supported for native connections
      an oauth connection. reason | invalid method name | personal gateway is required
      can't be refreshed in the power bi service | not prepared for attach | adlsfilesystemnotprepared
      dmts_powerbidatamovementuserdatasourceexceededlimit | parameter name: servicesection | password protected
      password-protected | disabled by your administrator | managed private endpoint … not | xmla read/write support
      xmla endpoint … disabled | xmla endpoint … not enabled
    `),
    because: 'Power BI itself cannot run this, as it is set up.',
    from: 'learn.microsoft.com/power-bi/connect-data/refresh-troubleshooting-refresh-scenarios',
  },
  {
    cause: 'other',
    confidence: 0.6,
    says: ["don't support refresh", 'don’t support refresh', 'do not support refresh', 'does not support refresh'],
    because: 'Power BI cannot refresh such a source, or the query hides it from Power BI.',
    from: 'learn.microsoft.com/power-bi/connect-data/refresh-data, dynamic data sources',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.5,
    says: list(`
      unexpected error while loading the model | couldn't retrieve the data model
      couldn't load the model | couldn't retrieve the data for this visual
    `),
    because:
      'Power BI could not load the model, most often because a source was moved, offline or no longer open to it.',
    from: 'learn.microsoft.com/power-bi/connect-data/refresh-troubleshooting-tile-errors',
  },
  {
    cause: 'permission_lost',
    confidence: 0.7,
    says: list(`
      don't have permission to view this tile | either do not exist or access was denied
      does have read access to these tables
    `),
    because: "The owner may not be allowed to read the source's tables.",
    from: 'learn.microsoft.com/power-bi/connect-data/refresh-troubleshooting-tile-errors; Direct Lake',
  },
];
