import type { DataSourceKind } from '../types.ts';
import { list } from './list.ts';

const namesOf: Readonly<Partial<Record<DataSourceKind, readonly string[]>>> = {
  sql: list('sql | sqlserver'),
  azure_sql: list(`
    azuresql | azuresqldatabase | azuresqldw | synapse | warehouse | fabricdatawarehouses | fabricsql
  `),
  postgres: list('postgresql | postgres'),
  mysql: list('mysql'),
  oracle: list('oracle'),
  sap: list(`
    sapbw | sapbusinesswarehouse | sapbusinesswarehousemessageserver | sapbwmessageserver | saphana
  `),
  snowflake: list('snowflake'),
  databricks: list('databricks | databricksmulticloud'),
  bigquery: list('bigquery | googlebigquery | googlebigqueryaad'),
  redshift: list('redshift | amazonredshift'),
  analysis_services: list('analysisservices | azureanalysisservices'),
  dataverse_dynamics: list(`
    cds | commondataservice | dataverse | dynamicscrm | dynamics365 | dynamics365businesscentral
    dynamicsnav
  `),
  salesforce: list('salesforce'),
  sharepoint: list(`
    sharepoint | sharepointonline | sharepointlist | sharepointonlinelist
  `),
  blob_adls: list(`
    azureblobs | azureblob | azuretables | azuredatalakestorage | azuredatalake | datalake | adls
  `),
  odata: list('odata'),
  odbc: list('odbc | oledb'),
  web: list(`
    web | webcontents | http | restservice
  `),
  folder_file: list('file | folder | excel'),
  other: list(`
    documentdb | cosmosdb | kusto | azuredataexplorer | exchange | teradata | db2 | powerplatformdataflows
    powerbi | lakehouse | extension
  `),
};

/** What a source is called where a text names its kind, e.g. CredentialError.DataSourceKind: letters and digits only. */
export const kindNames: ReadonlyMap<string, DataSourceKind> = new Map(
  (Object.entries(namesOf) as [DataSourceKind, readonly string[]][]).flatMap(([kind, names]) =>
    names.map((name) => [name, kind] as const),
  ),
);
