import { chance } from '../../src/sandbox/world/chance.ts';
import type { Run } from '../../src/sandbox/world/run-types.ts';
import type { World } from '../../src/sandbox/world/types.ts';
import type { Figure } from '../part.ts';
import { atMost, none, percentile, told } from './figures.ts';
import { explainSlots } from './explain.ts';
import type { Slot, Truth } from './life.ts';
import type { Found, Simulated } from './simulate.ts';
import { isOffByFailure, skippedIn } from './skipped.ts';
import type { Call, CallKind } from './transport.ts';

const hourMs = 3_600_000;
const daySeconds = 86_400;

export interface Span {
  readonly from: number;
  readonly until: number;
}

export function isOnCapacity(world: World, datasetId: string): boolean {
  const dataset = world.datasets.get(datasetId);
  return dataset !== undefined && world.workspaces.get(dataset.workspaceId)?.capacityId !== undefined;
}

interface Failure {
  readonly datasetId: string;
  readonly run: Run;
  readonly endedAt: number;
}

export function failuresIn({ ended }: Truth, { from, until }: Span): Failure[] {
  return ended.flatMap(({ dataset, run }) =>
    run.status === 'Failed' && run.endedAt !== undefined && run.endedAt >= from && run.endedAt < until
      ? [{ datasetId: dataset.datasetId, run, endedAt: run.endedAt }]
      : [],
  );
}

/** How long failed runs went unseen, in seconds, in the order of `failures`; those that were never found are left out. */
export function delaysOf(failures: readonly Failure[], found: readonly Found[]): number[] {
  const foundAt = new Map(found.flatMap(({ requestId, at }) => (requestId === undefined ? [] : [[requestId, at]])));
  return failures.flatMap(({ run: { requestId }, endedAt }) => {
    const at = foundAt.get(requestId);
    return at === undefined ? [] : [(at - endedAt) / 1_000];
  });
}

/** What polling each dataset every so many seconds would have reached for the same failures. */
export function fixedDelays(failures: readonly Failure[], everySeconds: number, seed: string): number[] {
  return failures.map(({ datasetId, endedAt }) => {
    const phase = chance(seed, datasetId, 'fixed') * everySeconds;
    const sinceLast = (endedAt / 1_000 - phase) % everySeconds;
    return everySeconds - sinceLast;
  });
}

export function callsADay(calls: readonly Call[], { from, until }: Span, count: number): number {
  const inSpan = calls.filter(({ at }) => at >= from && at < until).length;
  return (inSpan * daySeconds * 1_000) / (until - from) / count;
}

/** The most calls of a kind in any sixty minutes. */
export function mostAnHour(calls: readonly Call[], kind: CallKind): number {
  const times = calls.filter((call) => call.kind === kind).map(({ at }) => at);
  let most = 0;
  let first = 0;
  for (const [index, at] of times.entries()) {
    while ((times[first] ?? at) <= at - hourMs) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

export function budgetFigures({ calls }: Simulated, part: number): Figure[] {
  const refused = calls.filter(({ status }) => status === 429).length;
  return [
    atMost('Get Refreshables: most calls in any hour', mostAnHour(calls, 'refreshables'), 200 * part),
    atMost('histories: most calls in any hour', mostAnHour(calls, 'history'), 24_000 * part + 60),
    told('schedules: most calls in any hour', mostAnHour(calls, 'schedule')),
    atMost('429s, % of calls', (100 * refused) / calls.length, 0.1),
  ];
}

/** Everything that happened is found, and once. What is not is printed with the runs around it. */
export function completeness(truth: Truth, { found }: Simulated, span: Span, world: World): Figure[] {
  const failures = failuresIn(truth, span).map(({ run }) => run.requestId);
  const runs = found.flatMap(({ requestId }) => (requestId === undefined ? [] : [requestId]));
  const foundRuns = new Set(runs);
  const { must, may } = skippedIn(truth);
  const slots = must.filter(({ slotAt }) => slotAt >= span.from && slotAt < span.until - 2 * hourMs);
  const foundSlots = found.flatMap(({ datasetId, slotAt }) => (slotAt === undefined ? [] : [{ datasetId, slotAt }]));
  const foundKeys = new Set(foundSlots.map(keyOf));
  const allowed = new Set(may.map(keyOf));
  const missed = slots.filter((slot) => !foundKeys.has(keyOf(slot)));
  const wrong = foundSlots.filter((slot) => !allowed.has(keyOf(slot)) && !isOffByFailure(truth, slot));
  explainSlots('missed', missed, { truth, found, world });
  explainSlots('called skipped', wrong, { truth, found, world });
  return [
    told('failed runs', failures.length),
    none('failed runs missed', failures.filter((requestId) => !foundRuns.has(requestId)).length),
    none('failed runs found more than once', runs.length - foundRuns.size),
    told('slots without a run of their own, skipped of them', `${truth.runless.length}, ${slots.length}`),
    none('skipped slots missed', missed.length),
    none('skipped slots found more than once', foundSlots.length - foundKeys.size),
    none('slots called skipped that were not', wrong.length),
  ];
}

function keyOf({ datasetId, slotAt }: Slot): string {
  return `${datasetId} ${slotAt}`;
}

export function latencyFigures(name: string, delays: readonly number[]): Figure[] {
  return [
    told(`${name}: median from a run's end to its incident, s`, percentile(delays, 0.5)),
    told(`${name}: p95, s`, percentile(delays, 0.95)),
    told(`${name}: longest, s`, Math.max(...delays)),
  ];
}
