import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** API keys, access tokens and key pairs, whoever issued them. */
export const keyRules: readonly Rule[] = [
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.62,
    says: ['"bad credentials"', 'bad credentials', 'message: bad credentials'],
    and: ['401', 'github', 'api', 'token'],
    because: 'The web API did not accept the key or token stored for it.',
    from: 'GitHub REST API',
  },
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.92,
    codes: ['390144'],
    says: list(`
      jwt token is invalid | invalid jwt | invalid access token | programmatic access token | invalid api key
      api key is invalid | api key not valid | api key expired | invalid api token | invalid token
      personal access token | invalid key | api key … revoked | apikey … invalid | invalid subscription key
      subscription key | access denied due to missing subscription key | incorrect api key
      invalid or missing api key | wrong api key | the provided key | ␣pat has expired | ␣pat is expired
      ␣pat expired | (pat) … expired | pat token … expired | invalid personal access token
    `),
    unless: list(`
      aadsts | can only be specified | token eof | token comma | invalid_token | com.google | oauth2::error
      expired access/refresh
    `),
    because: 'The key or access token stored for the source is wrong or has run out.',
    from: 'Databricks, Snowflake key pairs and key-protected web APIs',
  },
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.95,
    says: list(`
      personal access token … expired | personal access token … revoked | personal access token … invalid
    `),
    because: 'The personal access token stored for the source has run out or was revoked.',
    from: 'Azure DevOps, Databricks and GitHub tokens',
  },
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.95,
    codes: list(`
      InvalidClientTokenId | SignatureDoesNotMatch | InvalidAccessKeyId | UnrecognizedClientException
      ExpiredToken | ExpiredTokenException
    `),
    says: list(`
      invalidsignatureexception | request signature we calculated | security token included in the request is invalid
      security token included in the request is expired | access key id you provided does not exist
    `),
    because: 'Amazon did not accept the access key or security token.',
    from: 'AWS common errors',
  },
];
