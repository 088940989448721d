import type { DataSourceKind } from '../types.ts';
import { list } from './list.ts';

const namesOf: Readonly<Partial<Record<DataSourceKind, readonly string[]>>> = {
  sql: list('sql | sqlserver | sqlserverdatabase | microsoftsql'),
  azure_sql: list(`
    azuresql | azuresqldatabase | azuresqldw | synapse | azuresynapseanalytics | azuresynapseanalyticssql
    azuresqlmanagedinstance | warehouse | fabricdatawarehouses | fabricsql
  `),
  postgres: list('postgresql | postgres | postgresqldatabase | azuredatabaseforpostgresql'),
  mysql: list('mysql | mysqldatabase | azuredatabaseformysql'),
  oracle: list('oracle | oracledatabase'),
  sap: list(`
    sapbw | sapbusinesswarehouse | sapbusinesswarehousemessageserver | sapbwmessageserver | saphana | saphanadatabase
    sapbusinesswarehouseserver | sapbwapplicationserver
  `),
  snowflake: list('snowflake'),
  databricks: list('databricks | databricksmulticloud | azuredatabricks'),
  bigquery: list('bigquery | googlebigquery | googlebigqueryaad | googlebigquerymicrosoftentraid'),
  redshift: list('redshift | amazonredshift'),
  analysis_services: list(`
    analysisservices | azureanalysisservices | sqlserveranalysisservices | sqlserveranalysisservicesdatabase
    azureanalysisservicesdatabase
  `),
  dataverse_dynamics: list(`
    cds | commondataservice | dataverse | dynamicscrm | dynamics365 | dynamics365businesscentral
    dynamicsnav | commondataserviceforapps | commondataservicelegacy | dynamics365onlinelegacy | microsoftdataverse
  `),
  salesforce: list('salesforce | salesforceobjects | salesforcereports'),
  sharepoint: list(`
    sharepoint | sharepointonline | sharepointlist | sharepointonlinelist | sharepointfolder
  `),
  blob_adls: list(`
    azureblobs | azureblob | azuretables | azuredatalakestorage | azuredatalake | datalake | adls
    azureblobstorage | azuretablestorage | azuredatalakestoragegen1 | azuredatalakestoragegen2 | adlsgen2
  `),
  odata: list('odata | odatafeed'),
  odbc: list('odbc | oledb'),
  web: list(`
    web | webcontents | http | restservice | webpage | webapi
  `),
  folder_file: list('file | folder | filesystem | excel | excelworkbook | csv | textcsv'),
  other: list(`
    documentdb | cosmosdb | kusto | azuredataexplorer | exchange | teradata | db2 | powerplatformdataflows
    powerbi | lakehouse | extension | azurecosmosdb | azuredataexplorerkusto | kqldatabase | eventhouse | onelake
  `),
};

/** What a source is called where a text names its kind, e.g. CredentialError.DataSourceKind: letters and digits only. */
export const kindNames: ReadonlyMap<string, DataSourceKind> = new Map(
  (Object.entries(namesOf) as [DataSourceKind, readonly string[]][]).flatMap(([kind, names]) =>
    names.map((name) => [name, kind] as const),
  ),
);
