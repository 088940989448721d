import type { Rule } from '../rule.ts';

/** Google BigQuery and other Google services. */
export const googleRules: readonly Rule[] = [
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.75,
    says: ['access token for service account', 'service account key', 'private_key', 'invalid_grant: invalid jwt'],
    because: 'The key of the service account was not accepted.',
    from: 'Google service accounts',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.94,
    says: ['invalid token', 'invalidauthentication', 'invalid authentication credentials'],
    and: ['com.google', 'oauth2::error', 'googleapis', 'bigquery'],
    because: 'Google did not accept the sign-in token.',
    from: 'Google API errors, authError',
  },
  {
    cause: 'conditional_access_or_mfa',
    confidence: 0.9,
    codes: ['rapt_required', 'invalid_rapt'],
    says: ['rapt_required', 'reauth related error', 'reauthentication is needed'],
    because: 'Google asks for a fresh sign-in by policy.',
    from: 'Google Cloud session control, bigquery-runner issue 47',
  },
  {
    cause: 'permission_lost',
    confidence: 0.85,
    says: ['[bigquery] (131)', 'permission … denied', 'permissions … denied'],
    because: 'The account lacks a right at the source.',
    from: 'powerbi-docs issue 2509',
  },
];
