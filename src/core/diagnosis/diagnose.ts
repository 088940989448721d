import { calibrated } from './calibrate.ts';
import { isCredentialCause } from './is-credential.ts';
import { judgeCauses } from './judge-causes.ts';
import { judgeGateway } from './judge-gateway.ts';
import { judgeSource } from './judge-source.ts';
import { peel } from './peel.ts';
import { findPhrases } from './phrases.ts';
import type { Category, Cause, Diagnosis, Facts, RankedCause } from './types.ts';
import { nothingKnown } from './undiagnosed.ts';
import { weighFacts } from './weigh-facts.ts';

const categories: Readonly<Record<Cause, Category>> = {
  password_rotated_or_wrong: 'credential',
  oauth_expired_or_revoked: 'credential',
  conditional_access_or_mfa: 'credential',
  account_disabled_or_locked: 'credential',
  permission_lost: 'credential',
  key_or_sas_rotated: 'credential',
  credentials_missing_or_not_set: 'credential',
  gateway_credentials_stale: 'credential',
  service_principal_secret_expired: 'credential',
  owner_or_takeover_problem: 'credential',
  gateway_offline: 'gateway',
  gateway_datasource_not_configured: 'gateway',
  source_unreachable: 'source',
  timeout: 'source',
  memory_or_capacity: 'capacity',
  throttled: 'capacity',
  schema_or_query: 'data',
  data_conversion: 'data',
  privacy_firewall: 'data',
  other: 'other',
  schedule_off: 'other',
  day_used_up: 'capacity',
  run_not_started: 'other',
};
/** Below this a cause is a guess: the category is unknown and the text is shown. */
const decidesFrom = 0.3;
/** The best explanation of a failed refresh that its text and the facts beside it allow. */
export function diagnose(failure: { readonly text: string }, facts: Facts = {}): Diagnosis {
  const peeled = peel(failure.text);
  const found = findPhrases(peeled.haystack);
  const dataSource = judgeSource(peeled, found, facts);
  const gatewayInvolved = judgeGateway(peeled, found, dataSource, facts);
  const judged = judgeCauses(peeled, found, { dataSource, gateway: gatewayInvolved });
  const causes = shareOut(weighFacts(judged, { dataSource, codes: peeled.codes }, facts));
  const best = causes[0] ?? nothingKnown;
  const isKnown = best.confidence >= decidesFrom;
  return {
    category: isKnown ? categories[best.cause] : 'unknown',
    isCredential: isKnown && isCredentialCause(best.cause),
    cause: best.cause,
    causes: causes.length === 0 ? [nothingKnown] : causes,
    dataSource,
    gatewayInvolved,
    codes: peeled.codes,
    fields: peeled.fields,
    message: peeled.message,
    ...(peeled.account === undefined ? {} : { account: peeled.account }),
    ...(peeled.sourcePath === undefined ? {} : { sourcePath: peeled.sourcePath }),
  };
}

/** Confidences are chances of the one cause, so together they are at most 1: what the best leaves, the others share. */
function shareOut(causes: readonly RankedCause[]): RankedCause[] {
  const [best, ...others] = [...causes].sort((one, other) => other.confidence - one.confidence).slice(0, 5);
  if (best === undefined) return [];
  const rest = others.reduce((sum, { confidence }) => sum + confidence, 0);
  // Strong rivals make the best one less sure.
  const rival = others[0]?.confidence ?? 0;
  const confidence = calibrated(best.confidence * (1 - 0.2 * Math.max(0, rival - 0.4)));
  const share = rest === 0 ? 0 : Math.min(1, (1 - confidence) / rest);
  return [{ ...best, confidence: rounded(confidence) }].concat(
    others.map((other) => ({ ...other, confidence: rounded(Math.min(other.confidence * share, confidence)) })),
  );
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
