import type { Cause, Diagnosis } from '../diagnosis/types.ts';

/** What else it can be. */
export interface Rival {
  readonly cause: Cause;
  readonly confidence: number;
  /** The first of its steps that asks for something new. */
  readonly step: number;
}

/** A cause whose steps were done and changed nothing. */
export interface Tried {
  readonly cause: Cause;
  readonly times: number;
  /** Where the walkthrough stood in them. */
  readonly step: number;
}

/** What can answer in the same words, so that no text tells it apart from the cause that it looks like. */
const lookAlikes: Readonly<Partial<Record<Cause, readonly Cause[]>>> = {
  // PostgreSQL and many web services turn an account that is disabled or past its end date away like a wrong password.
  // "Login failed" can also be a database that may not be opened (CODES.md §7, SQL 18456 state 38).
  password_rotated_or_wrong: ['account_disabled_or_locked', 'permission_lost'],
  // "AccessForbidden = no right" stands in the same code (CODES.md §3).
  gateway_credentials_stale: ['permission_lost', 'account_disabled_or_locked'],
  oauth_expired_or_revoked: ['conditional_access_or_mfa', 'permission_lost'],
  // "Access to the resource is forbidden" is a missing right or a dead sign-in (SEMANTICS.md §9).
  permission_lost: ['oauth_expired_or_revoked'],
  // A firewall, or a role that is missing (CODES.md §7).
  key_or_sas_rotated: ['permission_lost'],
  // Also said where no mapping was chosen (SEMANTICS.md §9).
  credentials_missing_or_not_set: ['gateway_datasource_not_configured'],
  gateway_offline: ['gateway_datasource_not_configured'],
  gateway_datasource_not_configured: ['owner_or_takeover_problem'],
  source_unreachable: ['gateway_offline'],
};

/** Most people who do a step do it right, so an error that stays the same leaves its cause this share of its chance. */
const shareLeft = 0.15;

export function chanceLeft(confidence: number, times: number): number {
  return confidence * shareLeft ** times;
}

/** Likeliest first: what the text ranks, then what looks like it, with the chance that the ranked ones leave. */
export function possibleCauses({ cause, causes }: Diagnosis): Omit<Rival, 'step'>[] {
  const ranked = causes.map(({ cause: each, confidence }) => ({ cause: each, confidence }));
  const left = 1 - ranked.reduce((sum, { confidence }) => sum + confidence, 0);
  const alike = (lookAlikes[cause] ?? []).filter((each) => ranked.every((known) => known.cause !== each));
  return [
    ...ranked,
    ...alike.map((each, index) => ({ cause: each, confidence: Math.max(0, left) / 2 ** (index + 1) })),
  ];
}
