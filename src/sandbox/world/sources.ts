import { stableGuid } from './stable-guid.ts';
import type { Source, SourceKind } from './types.ts';

interface SourceRow {
  readonly kind: SourceKind;
  readonly name: string;
  readonly server?: string;
  readonly database?: string;
  readonly url?: string;
  readonly path?: string;
}

const rows = {
  financeDw: { kind: 'sqlServer', name: 'Finance warehouse', server: 'sql01.contoso.example', database: 'FinanceDW' },
  operationsDw: {
    kind: 'sqlServer',
    name: 'Operations warehouse',
    server: 'sql02.contoso.example',
    database: 'OperationsDW',
  },
  hrOracle: { kind: 'oracle', name: 'HR system', server: 'orahr.contoso.example:1521/HRPROD' },
  logistics: {
    kind: 'postgres',
    name: 'Logistics database',
    server: 'pg-logistics.contoso.example',
    database: 'logistics',
  },
  retail: {
    kind: 'azureSql',
    name: 'Retail database',
    server: 'contoso-retail.database.windows.net',
    database: 'Retail',
  },
  marketing: {
    kind: 'azureSql',
    name: 'Marketing database',
    server: 'contoso-marketing.database.windows.net',
    database: 'Marketing',
  },
  platform: {
    kind: 'azureSql',
    name: 'Platform database',
    server: 'contoso-platform.database.windows.net',
    database: 'Platform',
  },
  loyalty: {
    kind: 'snowflake',
    name: 'Loyalty warehouse',
    server: 'contoso.west-europe.azure.snowflakecomputing.com',
    database: 'LOYALTY_WH',
  },
  crm: { kind: 'salesforce', name: 'Sales CRM', url: 'https://login.salesforce.com/' },
  planning: { kind: 'sharePoint', name: 'Planning site', url: 'https://contoso.sharepoint.com/sites/finance-planning' },
  peopleSite: { kind: 'sharePoint', name: 'People site', url: 'https://contoso.sharepoint.com/sites/people' },
  exports: { kind: 'blob', name: 'Export storage', url: 'https://contosoexports.blob.core.windows.net/exports' },
  telemetry: { kind: 'blob', name: 'Telemetry storage', url: 'https://contosotelemetry.blob.core.windows.net/meters' },
  serviceDesk: { kind: 'odata', name: 'Service desk', url: 'https://servicedesk.contoso.example/odata' },
  webAnalytics: { kind: 'web', name: 'Web analytics', url: 'https://analytics.contoso.example/api/v2/visits' },
  rankings: { kind: 'file', name: "Dev's rankings workbook", path: 'C:\\Users\\dev.patel\\Documents\\rankings.xlsx' },
  lakehouse: {
    kind: 'fabricSql',
    name: 'Sales lakehouse',
    server: 'contosolake.datawarehouse.fabric.microsoft.com',
    database: 'SalesLakehouse',
  },
} satisfies Record<string, SourceRow>;

export type SourceKey = keyof typeof rows;

const types: Readonly<Record<SourceKind, { readonly type: string; readonly datasourceType: string }>> = {
  sqlServer: { type: 'SQL', datasourceType: 'Sql' },
  azureSql: { type: 'SQL', datasourceType: 'Sql' },
  fabricSql: { type: 'SQL', datasourceType: 'Sql' },
  oracle: { type: 'Oracle', datasourceType: 'Oracle' },
  postgres: { type: 'PostgreSQL', datasourceType: 'PostgreSql' },
  snowflake: { type: 'Snowflake', datasourceType: 'Extension' },
  salesforce: { type: 'Salesforce', datasourceType: 'Salesforce' },
  sharePoint: { type: 'SharePoint', datasourceType: 'SharePointList' },
  blob: { type: 'AzureBlobs', datasourceType: 'AzureBlobs' },
  odata: { type: 'OData', datasourceType: 'OData' },
  web: { type: 'Web', datasourceType: 'Web' },
  file: { type: 'File', datasourceType: 'File' },
};

export function sourceIdOf(key: SourceKey): string {
  return stableGuid(`source/${key}`);
}

export function createSources(): Map<string, Source> {
  const entries = Object.entries(rows) as [SourceKey, SourceRow][];
  return new Map(entries.map(([key, row]) => [sourceIdOf(key), createSource(key, row)]));
}

function createSource(key: SourceKey, row: SourceRow): Source {
  const { type, datasourceType } = types[row.kind];
  const path = row.url ?? row.path ?? [row.server, row.database].filter((part) => part !== undefined).join(';');
  return {
    sourceId: sourceIdOf(key),
    kind: row.kind,
    name: row.name,
    type,
    path,
    datasourceType,
    details: detailsOf(row, path),
    reachable: true,
    slow: false,
  };
}

function detailsOf(row: SourceRow, path: string): Record<string, string> {
  if (row.kind === 'snowflake') return { kind: 'Snowflake', path };
  if (row.kind === 'salesforce') return { loginServer: path };
  if (row.url !== undefined) return { url: row.url };
  if (row.path !== undefined) return { path: row.path };
  return { server: row.server ?? '', ...(row.database === undefined ? {} : { database: row.database }) };
}
