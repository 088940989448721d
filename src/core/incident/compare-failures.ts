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

/** `next`: what comes next where the same error means that the likeliest cause is not the one. */
export function compareFailures(before: Diagnosis, now: Diagnosis, next?: Cause): Comparison {
  const left = whatIsLeft(now);
  const [was, is] = [stageIndex(before.cause), stageIndex(now.cause)];
  if (before.sourcePath !== undefined && now.sourcePath !== undefined && !isSameSource(before, now)) {
    return {
      kind: 'elsewhere',
      text: `That helped: ${readableSource(before.sourcePath)} lets it in now. What is left: ${left}.`,
    };
  }
  if (before.cause === now.cause) return { kind: 'same', text: sameWords(before, now, next) };
  if (was === undefined || is === undefined || was === is) {
    return { kind: 'otherReason', text: `The reason is another one now: ${left}. Before: ${whatIsLeft(before)}.` };
  }
  if (is > was) return { kind: 'further', text: `That helped: ${betterWords(was)}. What is left: ${left}.` };
  return {
    kind: 'back',
    text: `Something else is in the way now: ${left}. Whether the first part is mended can only be seen after that.`,
  };
}

function stageIndex(cause: Cause): number | undefined {
  const stage = stageOf[cause];
  return stage === undefined ? undefined : stages.indexOf(stage);
}

function betterWords(was: number): string {
  const stage = stages[was];
  return stage === undefined || stage === 'data' ? 'it gets further now' : passed[stage];
}

function isSameSource({ sourcePath: one = '' }: Diagnosis, { sourcePath: other = '' }: Diagnosis): boolean {
  return one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase());
}

function sameWords(before: Diagnosis, now: Diagnosis, next: Cause | undefined): string {
  if (before.account !== undefined && now.account !== undefined && before.account !== now.account) {
    return `Another account is turned away now, ${now.account} in place of ${before.account}: ${explainCause(now.cause).short}.`;
  }
  const hint =
    next === undefined ? '' : ` If that is surely put right, the next likely cause is: ${explainCause(next).short}.`;
  return `I looked again, and nothing has changed.${hint}`;
}

/** What stands in the way, with the account and the source where the text names them. No final stop. */
function whatIsLeft({ cause, account, sourcePath }: Diagnosis): string {
  const { short } = explainCause(cause);
  const source = sourcePath === undefined ? undefined : readableSource(sourcePath);
  if (account === undefined) return source === undefined ? short : `${short} (${source})`;
  if (cause === 'permission_lost') return `${account} has no right on ${source ?? 'the source'}`;
  return `${short} (${account}${source === undefined ? '' : ` at ${source}`})`;
}
