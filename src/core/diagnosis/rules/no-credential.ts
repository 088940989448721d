import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Nothing is stored for the source. */
export const noCredentialRules: readonly Rule[] = [
  {
    cause: 'credentials_missing_or_not_set',
    confidence: 0.96,
    codes: list(`
      ModelRefreshFailed_CredentialsNotSpecified | DMTS_DatasourceHasNoCredentialError
      DMTS_CredentialNotFoundError
    `),
    because: 'Power BI has no credential for this source ({code}).',
    from: 'Power BI REST API, Get Refresh History; pbi-tools issue 248',
  },
  {
    cause: 'credentials_missing_or_not_set',
    confidence: 0.93,
    says: list(`
      default data connection … explicit connection | data source is missing credentials
      data sources are missing credentials | credential stored in the cloud is missing
      credentials are required to connect | no credentials were provided | user id and password are required
      username and password are required | password is required
      failed to retrieve a token from the included credentials | no credential in this chain
      authentication unavailable | no credentials are specified | credentials are not specified
      unable to retrieve the credentials | unable to retrieve credentials | no stored credential
      credentials not found | credential not found | could not find credential | no credentials found
      no valid credentials | no credentials could be | anonymous access is not allowed | anonymous access is forbidden
      credentials have not been | missing data source credentials | data source credentials are missing
      data source credentials aren't set | credentials … are not set | credentials … aren't set | null password given
      credentials … have not been set | missing credentials | credentials are missing
      required connection key(s): pwd | required connection key(s): uid | properly saved in hdbuserstore
      credentials are not configured | credentials aren't configured | please provide credentials
      please specify how to connect | an external access-token is required | no credentials specified
      challenge type: resource | bad credentials, challenge | before you can … sign in to the data source
    `),
    unless: ['could not be authenticated', 'proxy'],
    because: 'The text says that no credential is stored for the source.',
    from: 'learn.microsoft.com/power-bi/connect-data/refresh-troubleshooting-refresh-scenarios; dataflows Challenge Error',
  },
  {
    cause: 'credentials_missing_or_not_set',
    confidence: 0.88,
    decides: true,
    says: ['failed to login using oauth', 'failed to complete oauth login', 'failed to finish oauth login'],
    because: 'The sign-in of the connector was not completed, so no credential was stored.',
    from: 'Log of the personal gateway, DM.GatewayCore',
  },
  {
    cause: 'credentials_missing_or_not_set',
    confidence: 0.72,
    says: list(`
      impersonationmode that is not supported | credential contains a property with a null value
      given credential is missing a required property | data source credentials are missing or invalid
    `),
    because: 'What is stored for the source is no complete credential.',
    from: 'Analysis Services data sources without a stored credential',
  },
];
