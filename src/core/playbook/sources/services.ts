import type { DataSourceKind } from '../../diagnosis/types.ts';
import type { SourcePart } from './source-part.ts';

const inBrowser = 'Open {source} in a private browser window and sign in with the account that is to be stored.';

export const services = {
  snowflake: {
    check: {
      tool: 'snowsql',
      secret: ['snowsql -a {snowflakeAccount} -u {account} -q "SELECT CURRENT_ROLE()"'],
      signIn: ['snowsql -a {snowflakeAccount} -u {account} --authenticator externalbrowser -q "SELECT CURRENT_ROLE()"'],
      todo: 'Sign in to Snowsight with the same account and run SELECT 1 on the warehouse.',
    },
    method: 'Snowflake or Microsoft account, as it was before',
    right: 'USAGE on the warehouse, database and schema, and SELECT on the tables, in the user’s default role',
    reach: 'that the account’s network policy lets Power BI or the gateway in, and that the warehouse may resume',
    hints: [
      {
        sees: 'other',
        say: 'The settings may go on saying that the credentials are invalid although the refresh works: their test leaves out optional parameters. Only the refresh counts.',
      },
    ],
    from: ['SEMANTICS §9', 'API §7', 'tool: SnowSQL (docs.snowflake.com/en/user-guide/snowsql-start)'],
  },
  databricks: {
    check: {
      tool: 'databricks',
      signIn: ['databricks auth login --host {url}', 'databricks current-user me'],
      todo: 'Sign in to {source} in a browser, and run SELECT 1 in the SQL editor on the same warehouse.',
    },
    method: 'Personal access token or Microsoft Entra ID, as it was before',
    right: 'CAN USE on the SQL warehouse, and SELECT in Unity Catalog',
    keyPlace: 'Databricks → your name → Settings → Developer → Access tokens',
    reach: 'that the SQL warehouse may start, and that no IP access list stands between',
    from: ['CODES §7', 'tool: Databricks CLI (docs.databricks.com/dev-tools/cli)'],
  },
  bigquery: {
    check: {
      tool: 'gcloud and bq',
      signIn: ['gcloud auth login {account}', 'bq query "SELECT 1"'],
      todo: 'Run SELECT 1 in BigQuery Studio, signed in with the same account.',
    },
    method: 'Organizational account or service account, as it was before',
    right: 'the roles BigQuery Data Viewer and BigQuery Job User',
    keyPlace: 'Google Cloud console → IAM & Admin → Service accounts → Keys',
    reach: 'that the project is active and has its billing on',
    from: ['CODES §7', 'tool: bq (cloud.google.com/bigquery/docs/bq-command-line-tool)'],
  },
  dataverse_dynamics: {
    check: { tool: 'a browser', todo: inBrowser },
    signInOnly: true,
    method: 'OAuth2 (Organizational account)',
    right: 'a security role in the environment that may read the tables',
    rightPage: 'source',
    reach: 'that the environment is not in administration mode',
    from: ['SEED step 3', 'SEMANTICS §2'],
  },
  salesforce: {
    check: { tool: 'a browser', todo: inBrowser },
    signInOnly: true,
    method: 'OAuth2; choose production or sandbox as before',
    right: 'a profile with API Enabled, and read access to the objects',
    rightPage: 'source',
    reach: 'that Salesforce is up (status.salesforce.com) and the API calls of the day are not used up',
    hints: [
      {
        sees: 'refused',
        say: 'Salesforce keeps a few sign-ins of one user and app and drops the oldest: sign in once more where it was dropped.',
      },
    ],
    from: ['CODES §7', 'SEED step 3'],
  },
  sharepoint: {
    check: { tool: 'a browser', todo: inBrowser },
    signInOnly: true,
    method: 'OAuth2 (Organizational account)',
    right: 'Read on the site',
    rightPage: 'sitePermissions',
    reach: 'that the site was not moved or renamed',
    hints: [
      {
        sees: 'refused',
        say: 'For SharePoint Online it has to be the same account that you use to sign in to Power BI.',
      },
    ],
    from: ['SEMANTICS §2', 'DEEPLINKS Azure and SharePoint', 'SEED step 3'],
  },
  blob_adls: {
    check: {
      tool: 'az',
      key: ['az storage account show --name {storageAccount} --query keyCreationTime'],
      signIn: [
        'az login',
        'az storage blob list --account-name {storageAccount} --container-name {container} --auth-mode login --num-results 1',
      ],
      todo: 'Open the container in Azure Storage Explorer with the same credential.',
    },
    method: 'Account key, Shared access signature (SAS), OAuth2 or Service principal, as it was before',
    right: 'the role Storage Blob Data Reader on the container or account',
    keyPlace:
      'Azure portal → Storage accounts → the account → Access keys, or Shared access signature for a SAS token (its se= is the end date)',
    reach: 'that the storage account’s firewall lets Power BI or the gateway in',
    hints: [
      {
        sees: 'refused',
        say: 'A SAS token is pasted with everything after the question mark, and needs Read and List on container and object.',
      },
    ],
    from: ['API §6.3', 'SEED causes 6', 'tool: Azure CLI (learn.microsoft.com/cli/azure/storage/account)'],
  },
} as const satisfies Partial<Record<DataSourceKind, SourcePart>>;
