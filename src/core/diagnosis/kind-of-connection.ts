import type { Connection } from '../dataset.ts';
import type { DataSourceKind } from './types.ts';

/** By Fabric's connection type, letters only. */
const kindByType: Readonly<Record<string, DataSourceKind>> = {
  sql: 'sql',
  postgresql: 'postgres',
  mysql: 'mysql',
  oracle: 'oracle',
  saphana: 'sap',
  sapbw: 'sap',
  snowflake: 'snowflake',
  databricks: 'databricks',
  googlebigquery: 'bigquery',
  amazonredshift: 'redshift',
  analysisservices: 'analysis_services',
  commondataservice: 'dataverse_dynamics',
  dataverse: 'dataverse_dynamics',
  dynamics365: 'dataverse_dynamics',
  salesforce: 'salesforce',
  sharepoint: 'sharepoint',
  sharepointlist: 'sharepoint',
  azureblobs: 'blob_adls',
  azuredatalakestorage: 'blob_adls',
  odata: 'odata',
  odbc: 'odbc',
  web: 'web',
  file: 'folder_file',
  folder: 'folder_file',
};

/** undefined: a type that is new to this bot. */
export function kindOfConnection({ type, path }: Pick<Connection, 'type' | 'path'>): DataSourceKind | undefined {
  const kind = kindByType[type.toLowerCase()];
  return kind === 'sql' && path.toLowerCase().includes('.database.windows.net') ? 'azure_sql' : kind;
}

/** The kinds by which a failure may call it, the likeliest first: both kinds of SQL answer alike. */
export function kindsOfConnection(connection: Pick<Connection, 'type' | 'path'>): readonly DataSourceKind[] {
  const kind = kindOfConnection(connection);
  if (kind === undefined) return [];
  if (kind === 'sql') return ['sql', 'azure_sql'];
  return kind === 'azure_sql' ? ['azure_sql', 'sql'] : [kind];
}
