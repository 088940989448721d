import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Tokens and grants, whoever issued them. */
export const tokenRules: readonly Rule[] = [
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.8,
    says: list(`
      /oauth2/token … 400 | 400 bad request … oauth2/token | /o/oauth2 … (400) | oauth2.googleapis.com/token … 400
      oauth2/v2.0/token … 400
    `),
    unless: ['aadsts', 'invalid_client', 'invalid jwt'],
    because: 'The sign-in service refused to renew the token (400).',
    from: 'PQGoogleAnalytics issue 2',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.72,
    says: list(`
      sign in again | sign in to … again | sign-in again | please re-authenticate | please reauthenticate
      need to reauthenticate | reauthorize | please log in again | session is no longer valid | invalid session id
      invalidsessionid | invalid session | session has ended | session is invalid | login session
      the user must authenticate again
    `),
    unless: ['aadsts', 'reauth related'],
    because: 'The text asks for a new sign-in.',
    from: 'Wording of many services',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.92,
    says: list(`
      token has been expired or revoked | token has expired | token is expired | token expired
      expired access/refresh token | lifetime validation failed | grant … revoked | credentials have been revoked
      session … revoked | refresh token … revoked | consent … revoked | access token … revoked
      token has been revoked | expired access token | access token has exp | access token expired | token is expiring
      refresh token is not available | refresh token is invalid | refresh token has expired | refresh token expired
      refresh_token … expired | the token is not valid | session expired or invalid | session has expired
      jwt expired | jwt is expired | expiredjwt | tokenexpired | token lifetime | expiredauthenticationtoken
      the access token … expired | bad_refresh_token | oauth token … expired | credentials have expired
      credentials are expired | credentials expired | expired credentials | credential has expired
      oauth access token expired | authentication token has expired
    `),
    unless: list(`
      sas token | no token expired | shared access signature | security token | personal access token
      pat token | aadsts | kdc_err | clients credentials have been revoked
    `),
    because: 'The text says that a sign-in token has expired or was revoked.',
    from: 'OAuth 2.0; Google, Salesforce, Snowflake and Databricks word it alike',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.85,
    says: list(`
      service returned error. check innerexception | failed to renew oauth token | renewoauthtoken
      oauth token refresh failed | failed to refresh token | failed to refresh access token
      failed to refresh the access token | failed to refresh oauth | failed to refresh the oauth
      could not refresh token | failed to refresh the token | error fetching token | token refresh failed
    `),
    unless: ['aadsts'],
    because: 'The stored sign-in could not be renewed.',
    from: 'Gateway log, GatewayOAuthUtils.RenewOAuthToken',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.8,
    codes: list(`
      DMTS_OAuthTokenRefreshFailedError | DM_GWPipeline_Client_OAuthTokenRefreshFailedError
      LSROBOTokenFailure
    `),
    because: 'Power BI could not renew the stored sign-in ({code}).',
    from: 'TabularEditor3 issue 645; fabric-toolbox issues 357, 108',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.5,
    codes: ['DMTS_OAuthFailedToGetResourceIdError'],
    says: ['failed to get oauth resource id'],
    because: 'Power BI could not work out for which service to get a sign-in token.',
    from: 'finops-toolkit issue 1973; it has also been a passing fault of the service',
  },
  {
    cause: 'credentials_missing_or_not_set',
    confidence: 0.75,
    codes: ['DM_GWPipeline_Client_OAuthTokenLoginFailedError'],
    says: ['oauthfinishlogin', 'ioauthprovider.finishlogin', 'ioauthprovider.startlogin'],
    because: 'The sign-in was never completed while the source was saved.',
    from: 'DataConnectors issue 239',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.7,
    says: list(`
      authorization has been denied for this request | invalid authentication token
      invalidauthenticationtoken | access token validation failure | invalid bearer token
      audience validation failed | audience … did not match | audience … is invalid | invalid audience
      bearer token … invalid | invalid oauth | error=invalid_token | invalid_token
    `),
    unless: ['aadsts'],
    because: 'The source did not accept the sign-in token.',
    from: 'ASP.NET and Microsoft Graph answers to a dead token',
  },
];
