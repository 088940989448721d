import type { DataSourceKind } from './types.ts';

const sourceNames: Readonly<Partial<Record<DataSourceKind, string>>> = {
  sql: 'SQL Server',
  azure_sql: 'Azure SQL',
  postgres: 'PostgreSQL',
  mysql: 'MySQL',
  oracle: 'Oracle',
  sap: 'SAP',
  snowflake: 'Snowflake',
  databricks: 'Databricks',
  bigquery: 'Google BigQuery',
  redshift: 'Amazon Redshift',
  analysis_services: 'Analysis Services',
  dataverse_dynamics: 'Dataverse',
  salesforce: 'Salesforce',
  sharepoint: 'SharePoint',
  blob_adls: 'Azure Storage',
  odata: 'OData',
  odbc: 'ODBC',
  web: 'a web source',
  folder_file: 'a file or folder',
};

/** What a kind of source is called in a sentence. */
export function sourceName(kind: DataSourceKind): string {
  return sourceNames[kind] ?? 'the source';
}
