import { findPhrases, registerPhrases, saysAny, type Found } from './phrases.ts';
import { adminApiColumns } from './rules/admin-api-columns.ts';
import {
  cloudSigns,
  cloudSources,
  gatewaySigns,
  gatewayWord,
  otherGateways,
  serviceSigns,
} from './rules/gateway-signs.ts';
import type { Peeled } from './peel.ts';
import { speaksOf, type Idea } from './rules/lexicon.ts';
import type { DataSourceKind, Facts } from './types.ts';

const gateway = registerPhrases(gatewaySigns);
const cloud = registerPhrases(cloudSigns);
const service = registerPhrases(serviceSigns);
const cloudHomes = registerPhrases(cloudSources);
const ownConnector = registerPhrases(adminApiColumns);
/** Messages of the personal gateway, which do not name it, in any language. */
const gatewayIdeas: readonly (readonly (readonly [Idea, Idea])[])[] = [
  [['credential', 'storedInCloud']],
  [
    ['credential', 'invalid'],
    ['credential', 'dataset'],
  ],
  [
    ['credential', 'invalid'],
    ['credential', 'connection'],
  ],
  [['tableValue', 'convert']],
  [['database', 'cannotConnect']],
  [['row', 'space']],
];
/** Read by Power Query, these need no gateway. */
const cloudKinds = new Set<DataSourceKind>([
  'dataverse_dynamics',
  'sharepoint',
  'salesforce',
  'bigquery',
  'azure_sql',
  'blob_adls',
]);
/** So do these, but their drivers can be used behind a gateway as well: only what the service itself says tells. */
const cloudInService = new Set<DataSourceKind>([...cloudKinds, 'web', 'snowflake', 'databricks', 'redshift']);
/** The service reaches these through a gateway only. */
const gatewayKinds = new Set<DataSourceKind>(['oracle', 'sap', 'folder_file', 'mysql', 'odbc']);
const engine = registerPhrases([
  'cluster uri',
  '.analysis.windows.net',
  'has failed to refresh',
  'does not exist in the rowset',
  'may not be used in this expression',
  'contains blank values',
  'participating in relationship',
  'failed to save modifications',
  'failed to execute xmla',
  'exception was raised by the',
  'ole db or odbc error',
  'expression.error',
  'datasource.error',
  'credentials provided for',
  'access to the resource',
  'www-authenticate',
]);
/** Read with a browser, a page needs a gateway. */
const browser = registerPhrases(['html.table', 'web.page', 'web.browsercontents']);
/** A Windows account, which only a server of one's own lets in. */
const windowsAccount = /login failed for user '(?!nt authority)[a-z0-9.-]{1,40}\\{1,2}[^\\']/;
const gatewayHomes = new Set(['gateway', 'vnetGateway', 'personalGateway']);

/** Whether a gateway takes part. What is known beside the text comes first; null where nobody can tell. */
export function judgeGateway(
  { codes, fields, haystack }: Peeled,
  found: Found,
  dataSource: DataSourceKind,
  facts: Facts,
): boolean | null {
  if (facts.home !== undefined && facts.home !== 'unbound') return gatewayHomes.has(facts.home);
  const namesGateway = haystack.includes('gateway');
  const text = namesGateway ? haystack.replace(otherGateways, ' ') : haystack;
  if (text.includes('powerbi service client received error')) return false;
  if (codes.some((code) => code.startsWith('DM_GWPipeline_')))
    return isOpenEither(codes, text, dataSource) ? null : true;
  if ((namesGateway && gatewayWord.test(text)) || saysAny(text === haystack ? found : findPhrases(text), gateway))
    return true;
  if (gatewayIdeas.some((ideas) => ideas.every((pair) => speaksOf(found, pair)))) return true;
  // Only the service names the table behind a message.
  const isService = fields.table !== undefined;
  const isSaidByService = isService || saysAny(found, service);
  if (gatewayKinds.has(dataSource) && isSaidByService && !haystack.includes('https://')) return true;
  const isAtHome = cloudKinds.has(dataSource) || saysAny(found, cloudHomes);
  if (isService && cloudInService.has(dataSource) && !saysAny(found, browser)) return false;
  if (saysAny(found, cloud) || (isAtHome && saysAny(found, engine))) return false;
  return saysAny(found, ownConnector) ? true : null;
}

/** Cloud sources run through the same pipeline: with a database's own number and no more, it could be either. */
function isOpenEither(codes: readonly string[], text: string, dataSource: DataSourceKind): boolean {
  if (gatewayKinds.has(dataSource)) return false;
  if (!codes.includes('DM_GWPipeline_Gateway_DataSourceAccessError') || windowsAccount.test(text)) return false;
  return !text.replaceAll('dm_gwpipeline_gateway', '').includes('gateway') && !text.includes('effectiveusername');
}
