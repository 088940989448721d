import { equalIntervalMs, inDays } from '../equal-intervals.ts';
import { explainCause } from '../explain.ts';
import type { Scale } from '../scale.ts';
import type { Cause, Facts } from '../types.ts';

/** What happened before this run: the rhythm of earlier failures, the run before, a new owner, new bindings. */
export function weighHistory(scale: Scale, facts: Facts): void {
  weighRhythm(scale, facts);
  weighRunBefore(scale, facts);
  if (isSinceLastSuccess(facts, facts.ownerChangedAt)) weighNewOwner(scale, facts);
  if (isSinceLastSuccess(facts, facts.republishedAt)) weighNewBinding(scale, facts);
}

function isSinceLastSuccess({ lastSuccessAt }: Facts, at: number | undefined): boolean {
  return at !== undefined && (lastSuccessAt === undefined || at >= lastSuccessAt);
}

function weighRhythm(scale: Scale, { earlierFailuresAt = [], lastSuccessAt, failedAt }: Facts): void {
  if (!scale.has('oauth_expired_or_revoked', 'conditional_access_or_mfa') || !scale.isCredential) return;
  const interval = equalIntervalMs(earlierFailuresAt, lastSuccessAt, failedAt);
  if (interval === undefined) return;
  scale.raise(
    'conditional_access_or_mfa',
    0.88,
    `It fails at equal intervals of about ${inDays(interval)} and works in between, as a sign-in frequency policy makes it.`,
  );
  scale.lower(['oauth_expired_or_revoked'], 0.7);
}

function weighRunBefore(scale: Scale, { previousCause }: Facts): void {
  const { best } = scale;
  if (best === undefined || previousCause === undefined || previousCause === best || previousCause === 'other') return;
  scale.comment(best, `The run before failed for another reason: ${explainCause(previousCause).short}.`);
}

/** After a take-over the new owner's own personal credentials count (SEMANTICS.md §6). */
function weighNewOwner(scale: Scale, { formerOwner, ownerName, home }: Facts): void {
  const from = formerOwner === undefined ? '' : ` from ${formerOwner}`;
  const to = ownerName === undefined ? '' : ` to ${ownerName}`;
  const evidence = `The owner changed${from}${to} after the last good refresh, so the new owner’s credentials and connections count now.`;
  if (scale.has('credentials_missing_or_not_set')) scale.raise('credentials_missing_or_not_set', 0.9, evidence);
  else if (scale.best === 'owner_or_takeover_problem') scale.raise('owner_or_takeover_problem', 0.9, evidence);
  else if (scale.isCredential && home !== 'gateway' && home !== 'vnetGateway') {
    scale.raise('owner_or_takeover_problem', 0.7, evidence);
  }
}

function weighNewBinding(scale: Scale, { home }: Facts): void {
  const evidence =
    'The bindings of its sources changed after the last good refresh, as publishing again or a deployment does.';
  const lost: Cause =
    home === 'gateway' || home === 'unbound' ? 'gateway_datasource_not_configured' : 'credentials_missing_or_not_set';
  if (scale.has('credentials_missing_or_not_set')) scale.raise('credentials_missing_or_not_set', 0.9, evidence);
  else if (scale.has('gateway_datasource_not_configured'))
    scale.raise('gateway_datasource_not_configured', 0.9, evidence);
  else if (scale.best === undefined || scale.isCredential) scale.raise(lost, 0.4, evidence);
}
