import { financeServiceAccount } from './accounts.ts';
import { devsGatewayId, headquartersGatewayId, plantGatewayId, vnetGatewayId } from './gateways.ts';
import { alex, ana, ben, dev, erin, farah, warehouseApp } from './people.ts';
import type { ContosoPerson } from './people.ts';
import type { SourceKey } from './sources.ts';
import type { CredentialType, WorldConnection } from './types.ts';

export interface ConnectionRow {
  readonly name: string;
  readonly home: WorldConnection['connectivityType'];
  readonly gatewayId?: string | undefined;
  readonly source: SourceKey;
  readonly type: CredentialType;
  readonly account: string;
  /** The first one made it. */
  readonly owners: readonly ContosoPerson[];
  readonly users: readonly ContosoPerson[];
}

/** The credential a connection holds: its type and whose it is. */
type Held = readonly [CredentialType, string];

function row(
  home: ConnectionRow['home'],
  [name, source, gatewayId]: readonly [string, SourceKey, string?],
  [type, account]: Held,
  owners: readonly ContosoPerson[],
  users: readonly ContosoPerson[] = [],
): ConnectionRow {
  return { name, home, gatewayId, source, type, account, owners, users };
}

function personal(name: string, source: SourceKey, owner: ContosoPerson): ConnectionRow {
  return row('PersonalCloud', [name, source], ['OAuth2', owner.upn], [owner]);
}

const onPremises = 'OnPremisesGateway';
const vnet = 'VirtualNetworkGateway';
const shared = 'ShareableCloud';
const hq = headquartersGatewayId;
const financeName = 'Finance warehouse (svc_finance)';

export const connectionRows = {
  finance: row(onPremises, [financeName, 'financeDw', hq], ['Windows', financeServiceAccount], [alex], [ana]),
  operations: row(
    onPremises,
    ['Operations warehouse', 'operationsDw', plantGatewayId],
    ['Basic', 'ops_reader'],
    [ben],
    [alex],
  ),
  hr: row(onPremises, ['HR system', 'hrOracle', hq], ['Basic', 'HR_READ'], [ben], [alex]),
  logistics: row(vnet, ['Logistics database', 'logistics', vnetGatewayId], ['Basic', 'logistics_ro'], [ben], [alex]),
  retail: row(shared, ['Retail database', 'retail'], ['OAuth2', erin.upn], [erin, alex], [ana]),
  platform: row(shared, ['Platform costs', 'platform'], ['ServicePrincipal', warehouseApp.appId], [erin], [alex]),
  loyalty: row(shared, ['Loyalty warehouse', 'loyalty'], ['Basic', 'PBI_LOYALTY'], [alex], [dev]),
  crm: row(shared, ['Sales CRM', 'crm'], ['OAuth2', alex.upn], [alex, erin]),
  exports: row(shared, ['Export storage', 'exports'], ['Key', 'contosoexports/key1'], [erin, alex]),
  telemetry: row(
    shared,
    ['Telemetry storage', 'telemetry'],
    ['SharedAccessSignature', 'contosotelemetry/sas'],
    [erin],
    [alex, ben],
  ),
  serviceDesk: row(shared, ['Service desk', 'serviceDesk'], ['Basic', 'svc-servicedesk'], [erin, alex]),
  webAnalytics: row(shared, ['Web analytics', 'webAnalytics'], ['Key', 'web-analytics/api-key'], [dev, alex]),
  devsMarketing: personal('Marketing database', 'marketing', dev),
  anasPlanning: personal('Planning site', 'planning', ana),
  alexsPeopleSite: personal('People site', 'peopleSite', alex),
  farahsPeopleSite: personal('People site', 'peopleSite', farah),
  devsRankings: row(
    'OnPremisesGatewayPersonal',
    ['Rankings workbook', 'rankings', devsGatewayId],
    ['Windows', 'CONTOSO\\dev.patel'],
    [dev],
  ),
} satisfies Record<string, ConnectionRow>;

export type ConnectionKey = keyof typeof connectionRows;
