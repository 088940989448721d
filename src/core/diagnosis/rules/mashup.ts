import type { Rule } from '../rule.ts';
import { list } from './list.ts';

const rejected = list(`
      credentials provided for the … source are invalid | credentials provided for the … are invalid
      supplied credentials are invalid | credentials are invalid | credentials are not valid
      credentials are incorrect | couldn't authenticate with the credentials provided | retry your credentials
      verify your credentials | check your credentials | the credentials you provided
      credentials provided are invalid | resourceaccessauthorization | invalid credentials
      credentials … were rejected | credentials … not accepted | rejected the client credentials
    `);
/** A message that lists several reasons because it knows none. */
const possibleReasons = ['either the data source is inaccessible', 'connection timeout occurred, or', '数据源不可访问'];

/** Power Query: the same words for a dead token, a wrong password and a wrong key, so the source has a say. */
export const mashupRules: readonly Rule[] = [
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.62,
    says: [...rejected, 'accessunauthorized'],
    unless: ['credentials provided for the dataset', ...possibleReasons],
    sources: ['dataverse_dynamics', 'sharepoint', 'odata', 'salesforce', 'bigquery'],
    because: 'The stored sign-in was rejected, and this source ({source}) is used with an organizational sign-in.',
    from: 'Power Query engine, CredentialError',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.8,
    says: rejected,
    and: ['powerbi://', 'asazure://', '.datawarehouse.fabric', 'api.fabric'],
    unless: ['aadsts', 'login failed'],
    because: 'The stored sign-in was rejected, and this source takes organizational sign-ins only.',
    from: 'pbi-tools issue 297',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.5,
    says: rejected,
    unless: ['aadsts', 'password', 'user name', 'username', ...possibleReasons],
    sources: ['other'],
    because: 'The stored sign-in was rejected, and connectors like this one mostly use an organizational sign-in.',
    from: 'Power Query engine, CredentialError; custom connectors',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.62,
    says: list(`
      exchange source are invalid | powerplatformdataflows source are invalid | powerbi source are invalid
      lakehouse source are invalid | warehouse source are invalid
    `),
    because: 'The stored sign-in was rejected, and this source is used with an organizational sign-in.',
    from: 'Power Query engine, CredentialError',
  },
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.85,
    says: rejected,
    and: ['azureconsumptioninsights', 'azureenterprise', 'azuretables', 'hdinsight source'],
    because: 'The stored credential was rejected, and this connector takes nothing but a key.',
    from: 'Power Query connectors: Azure Consumption Insights, Azure Enterprise, Azure Tables, HDInsight',
  },
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.68,
    says: [...rejected, 'accessunauthorized'],
    unless: possibleReasons,
    sources: ['blob_adls'],
    because: 'The stored credential was rejected, and {source} is mostly used with a key or SAS.',
    from: 'Power Query engine, CredentialError',
  },
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.62,
    says: list(`
      documentdb source are invalid | cosmosdb source are invalid | azureblobs source are invalid
      azuretables source are invalid | databricks … credentials … invalid | api key source are invalid
    `),
    because: 'The stored credential was rejected, and this source is used with a key.',
    from: 'Power Query engine, CredentialError',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.72,
    says: [...rejected, 'accessunauthorized', 'invalid username or password'],
    unless: ['credentials provided for the dataset', 'connection credentials', 'aadsts', ...possibleReasons],
    sources: [
      'sql',
      'azure_sql',
      'postgres',
      'mysql',
      'oracle',
      'sap',
      'snowflake',
      'redshift',
      'odbc',
      'folder_file',
      'analysis_services',
    ],
    because: 'The stored credential was rejected, and {source} is mostly used with a user name and password.',
    from: 'Power Query engine, CredentialError',
  },
  {
    cause: 'permission_lost',
    confidence: 0.5,
    says: ['credentials provided for the web source are invalid'],
    and: list(`
      manage.office.com | graph.microsoft.com | api.powerbi.com | management.azure.com
      api.fabric.microsoft.com
    `),
    because: 'A Microsoft API refused the call; most often the application lacks a permission there.',
    from: 'Microsoft APIs answer 401 and 403 to missing permissions',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.45,
    says: rejected,
    unless: ['credentials provided for the dataset', 'connection credentials', 'aadsts', ...possibleReasons],
    because: 'The source rejected the stored credential; the text does not say why.',
    from: 'Power Query engine, CredentialError',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.4,
    says: [...rejected, 'accessunauthorized'],
    unless: [
      'credentials provided for the dataset',
      'connection credentials',
      'aadsts',
      'login failed',
      ...possibleReasons,
    ],
    because: 'A sign-in that has run out is reported in the same words.',
    from: 'Power Query engine, CredentialError',
  },
  {
    cause: 'permission_lost',
    confidence: 0.85,
    codes: ['AccessForbidden'],
    because: 'The source knows the account and says that it may not (AccessForbidden).',
    from: 'PowerBIRESTAPI issue 191',
  },
  {
    cause: 'permission_lost',
    confidence: 0.74,
    says: list(`
      access to the resource is forbidden | access to the resources is forbidden | resourceaccessforbidden
      el acceso al recurso está prohibido | el acceso al recurso se prohíbe | l'accès à la ressource est interdit
      der zugriff auf die ressource ist nicht zulässig | zugriff auf die ressource ist verboten
      o acesso ao recurso é proibido | l'accesso alla risorsa non è consentito
    `),
    because: 'The source answered "forbidden".',
    from: 'refresh-troubleshooting-refresh-scenarios',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.3,
    says: ['access to the resource is forbidden', 'access to the resources is forbidden'],
    because: 'Power BI answers the same when a cached sign-in has run out.',
    from: 'refresh-troubleshooting-refresh-scenarios',
  },
  {
    cause: 'other',
    confidence: 0.82,
    says: list(`
      credentials provided cannot be used for the | only supported when connecting anonymously
      integrated security not supported | token type is not allowed | authentication kind | unsupported authentication
      credential type isn't | authentication … is deprecated | authentication protocol requested by server
      authentication type … not supported | authentication method … not supported | not support the authentication | only authentication is enabled
      valid authorization uri | does not support the selected authentication | web api key can only be specified
      not currently configured to accept this token | feature extension is malformed
      key based authentication is not permitted | no matching authentication protocol | authentication plugin
    `),
    unless: ['aadsts'],
    because: 'The kind of sign-in does not fit the source; no secret was rejected.',
    from: 'Power Query authentication kinds',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.5,
    says: possibleReasons,
    because: 'Power BI lists three possible reasons: the source is unreachable, too slow, or the credential is wrong.',
    from: 'Message of the service without a cause of its own',
  },
];
