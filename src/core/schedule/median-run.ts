import type { Refresh } from '../dataset.ts';

export function medianRunMs(refreshes: readonly Refresh[]): number | undefined {
  const runs = refreshes
    .filter(({ status }) => status === 'completed')
    .flatMap(({ startedAt, endedAt }) => (endedAt === undefined ? [] : [endedAt - startedAt]))
    .toSorted((a, b) => a - b);
  return runs[Math.floor(runs.length / 2)];
}
