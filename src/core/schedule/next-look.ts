import type { Refresh } from '../dataset.ts';

const intervalMinMs = 45_000;
const runningMinMs = 8_000;
/** About seven history calls a second: no limit is published for them, so a large tenant is asked less often (API.md §3). */
const callSpacingMs = 150;

export interface Seen {
  readonly now: number;
  /** Newest first. */
  readonly refreshes: readonly Refresh[];
  /** How many datasets share the calls. */
  readonly datasetCount: number;
}

/** When to ask for a dataset's history again: just after a run is expected to end, else at a steady pace. */
export function nextLookAt({ now, refreshes, datasetCount }: Seen): number {
  const intervalMs = Math.max(intervalMinMs, datasetCount * callSpacingMs);
  const [newest] = refreshes;
  if (newest?.status !== 'running') return now + intervalMs;
  const typicalMs = medianRunMs(refreshes);
  const untilEndMs = typicalMs === undefined ? 0 : newest.startedAt + typicalMs - now;
  return now + Math.min(Math.max(untilEndMs, runningMinMs), intervalMs);
}

export function medianRunMs(refreshes: readonly Refresh[]): number | undefined {
  const runs = refreshes
    .filter(({ status }) => status === 'completed')
    .flatMap(({ startedAt, endedAt }) => (endedAt === undefined ? [] : [endedAt - startedAt]))
    .toSorted((a, b) => a - b);
  return runs[Math.floor(runs.length / 2)];
}
