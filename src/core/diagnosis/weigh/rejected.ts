import type { Cause } from '../types.ts';

/** The source turned away what it was sent. */
export const rejected = [
  'password_rotated_or_wrong',
  'oauth_expired_or_revoked',
  'key_or_sas_rotated',
  'gateway_credentials_stale',
] as const satisfies readonly Cause[];
