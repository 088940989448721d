import { explainCause } from '../diagnosis/explain.ts';
import type { Cause, Diagnosis } from '../diagnosis/types.ts';
import { readableSource } from '../playbook/names-of.ts';

/** How far a run got, in the order in which Power BI meets what can be in its way. */
const stages = ['gateway', 'mapping', 'network', 'credential', 'signIn', 'right', 'data'] as const;
type Stage = (typeof stages)[number];

const stageOf: Readonly<Record<Cause, Stage | undefined>> = {
  gateway_offline: 'gateway',
  gateway_datasource_not_configured: 'mapping',
  owner_or_takeover_problem: 'mapping',
  source_unreachable: 'network',
  credentials_missing_or_not_set: 'credential',
  password_rotated_or_wrong: 'signIn',
  oauth_expired_or_revoked: 'signIn',
  conditional_access_or_mfa: 'signIn',
  account_disabled_or_locked: 'signIn',
  key_or_sas_rotated: 'signIn',
  gateway_credentials_stale: 'signIn',
  service_principal_secret_expired: 'signIn',
  permission_lost: 'right',
  timeout: 'data',
  memory_or_capacity: 'data',
  throttled: 'data',
  schema_or_query: 'data',
  data_conversion: 'data',
  privacy_firewall: 'data',
  other: undefined,
  schedule_off: undefined,
  day_used_up: undefined,
  run_not_started: undefined,
};

const passed: Readonly<Record<Exclude<Stage, 'data'>, string>> = {
  gateway: 'the gateway answers now',
  mapping: 'the dataset finds its connection now',
  network: 'the source can be reached now',
  credential: 'a credential is stored now',
  signIn: 'the sign-in is accepted now',
  right: 'the account may read the source now',
};

/**
 * What an attempt to mend it has brought. `further`: it gets past what was in the way; `elsewhere`: the source from
 * before lets it in, another one does not; `back`: something earlier is in the way, so the attempt was not even tried.
 */
export interface Comparison {
  readonly kind: 'same' | 'further' | 'elsewhere' | 'otherReason' | 'back';
  /** One or two sentences for people. */
  readonly text: string;
}

interface Failed {
  readonly diagnosis: Diagnosis;
  /** Which one failed, where that is known for sure. */
  readonly source?: string | undefined;
}

/** `letsIn`: the connection test of that source has passed since. `next`: what comes next where nothing has changed. */
export function compareFailures(
  before: Failed & { readonly letsIn?: boolean | undefined },
  now: Failed & { readonly next?: Cause | undefined },
): Comparison {
  const left = whatIsLeft(now);
  const elsewhere = sourceBefore(before, now);
  if (elsewhere !== undefined) {
    const better = before.letsIn === true ? 'lets it in now' : 'does not turn it away any more';
    return { kind: 'elsewhere', text: `That helped: ${elsewhere} ${better}. What is left: ${left}.` };
  }
  const [was, is] = [stageIndex(before.diagnosis.cause), stageIndex(now.diagnosis.cause)];
  if (before.diagnosis.cause === now.diagnosis.cause) return { kind: 'same', text: sameWords(before, now) };
  if (was === undefined || is === undefined || was === is) {
    return { kind: 'otherReason', text: `The reason is another one now: ${left}. Before: ${whatIsLeft(before)}.` };
  }
  if (is > was) return { kind: 'further', text: `That helped: ${betterWords(was)}. What is left: ${left}.` };
  return {
    kind: 'back',
    text: `Something else is in the way now: ${left}. Whether the first part is mended can only be seen after that.`,
  };
}

/** The source that failed before, where it is another one now. */
function sourceBefore(before: Failed, now: Failed): string | undefined {
  if (before.source !== undefined && now.source !== undefined) {
    return before.source.toLowerCase() === now.source.toLowerCase() ? undefined : readableSource(before.source);
  }
  const [was, is] = [before.diagnosis.sourcePath, now.diagnosis.sourcePath];
  if (was === undefined || is === undefined || isSameSource(was, is)) return undefined;
  return readableSource(was);
}

function stageIndex(cause: Cause): number | undefined {
  const stage = stageOf[cause];
  return stage === undefined ? undefined : stages.indexOf(stage);
}

function betterWords(was: number): string {
  const stage = stages[was];
  return stage === undefined || stage === 'data' ? 'it gets further now' : passed[stage];
}

function isSameSource(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function sameWords({ diagnosis: before }: Failed, now: Failed & { readonly next?: Cause | undefined }): string {
  const { diagnosis, next } = now;
  if (before.account !== undefined && diagnosis.account !== undefined && before.account !== diagnosis.account) {
    return `Another account is turned away now, ${diagnosis.account} in place of ${before.account}: ${explainCause(diagnosis.cause).short}.`;
  }
  const hint =
    next === undefined ? '' : ` If that is surely put right, the next likely cause is: ${explainCause(next).short}.`;
  return `I looked again, and nothing has changed.${hint}`;
}

/** What stands in the way, with the account and the source where they are known. No final stop. */
function whatIsLeft({ diagnosis, source: known }: Failed): string {
  const { cause, account } = diagnosis;
  const { short } = explainCause(cause);
  const path = diagnosis.sourcePath ?? known;
  const source = path === undefined ? undefined : readableSource(path);
  if (account === undefined) return source === undefined ? short : `${short} (${source})`;
  if (cause === 'permission_lost') return `${account} has no right on ${source ?? 'the source'}`;
  return `${short} (${account}${source === undefined ? '' : ` at ${source}`})`;
}
