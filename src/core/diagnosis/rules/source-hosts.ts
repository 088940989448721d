import type { DataSourceKind } from '../types.ts';
import { list } from './list.ts';

export interface SourceSign {
  readonly kind: DataSourceKind;
  /** Phrases in small letters, see rule.ts. */
  readonly says: readonly string[];
  readonly unless?: readonly string[];
}

/** Servers by whose name the source is known: a name says more than any word around it. */
export const sourceHosts: readonly SourceSign[] = [
  { kind: 'snowflake', says: ['snowflakecomputing'] },
  { kind: 'databricks', says: ['azuredatabricks.net', 'cloud.databricks.com', 'gcp.databricks.com'] },
  {
    kind: 'dataverse_dynamics',
    says: ['.dynamics.com', '.microsoftdynamics.us', '.dynamics.cn', 'microsoft.dynamics.crm'],
  },
  { kind: 'redshift', says: ['redshift.amazonaws', 'redshift-serverless.amazonaws'] },
  { kind: 'bigquery', says: ['bigquery.googleapis'] },
  { kind: 'salesforce', says: ['.salesforce.com', '.force.com'] },
  { kind: 'sharepoint', says: ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us', '.sharepoint.cn'] },
  { kind: 'postgres', says: ['.postgres.database.azure.com', '.postgres.cosmos.azure.com', 'ossrdbms-aad.database'] },
  { kind: 'mysql', says: ['.mysql.database.azure.com', '.mariadb.database.azure.com'] },
  { kind: 'sap', says: ['.hanacloud.ondemand.com', '.hana.ondemand.com'] },
  {
    kind: 'azure_sql',
    says: list(`
      .database.windows.net | .datawarehouse.fabric.microsoft.com | .database.fabric.microsoft.com | .azuresynapse.net
    `),
  },
  {
    kind: 'blob_adls',
    says: list(`
      blob.core.windows.net | dfs.core.windows.net | table.core.windows.net | core.usgovcloudapi | core.chinacloudapi
      storage.azure.com
    `),
  },
  { kind: 'analysis_services', says: ['asazure.windows.net', 'asazure://'] },
  // Azure DevOps, whose analytics Power Query reads as OData.
  { kind: 'odata', says: ['analytics.visualstudio.com'] },
];

/** Power BI's own answer to its caller: no source was asked. */
export const refusesCaller = 'supported for the dataset owner';

/** Servers that are no source of data, and so no sign of one. */
export const noSourceHosts =
  /https?:\/\/(?:api\.(?:powerbi|fabric\.microsoft)\.com\/v1\/workspaces\/[^\s"'/]{1,60}\/items|login\.|go\.microsoft|aka\.ms|docs\.microsoft|learn\.microsoft|app\.powerbi|support\.|community\.|portal\.azure|developer\.)[^\s"]{0,300}/g;
