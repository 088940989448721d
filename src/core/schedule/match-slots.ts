import type { Refresh } from '../dataset.ts';
import { earliestMs, latestMs } from './next-slot.ts';

const slackMs = 60_000;

export interface MetSlot {
  readonly slotAt: number;
  readonly startedAt: number;
}

/** Which slots had a run of their own. Both oldest first; a run belongs to the first slot that is still without one. */
export function matchSlots(slots: readonly number[], runs: readonly Refresh[]): MetSlot[] {
  const scheduled = runs.filter(({ type }) => type === 'Scheduled');
  const met: MetSlot[] = [];
  let next = 0;
  for (const slotAt of slots) {
    while (next < scheduled.length && (scheduled[next]?.startedAt ?? 0) < slotAt + earliestMs - slackMs) next += 1;
    const run = scheduled[next];
    if (run === undefined || run.startedAt > slotAt + latestMs + slackMs) continue;
    met.push({ slotAt, startedAt: run.startedAt });
    next += 1;
  }
  return met;
}

/** A refresh of any kind went on while the slot's own could have begun: then Power BI starts none, and the data is fresh anyway. */
export function isCovered(slotAt: number, runs: readonly Refresh[]): boolean {
  return runs.some(
    ({ startedAt, endedAt }) =>
      startedAt <= slotAt + latestMs + slackMs && (endedAt ?? Infinity) >= slotAt + earliestMs - slackMs,
  );
}
