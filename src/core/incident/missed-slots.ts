import { slotsBetween } from '../schedule/slots-between.ts';
import type { Member } from './types.ts';

/** Power BI may start a run so much before its slot (refresh-scheduled-refresh). */
const earlyMs = 5 * 60_000;
const hourMs = 3_600_000;

/** From when the data was that people saw until it was fresh again; undefined: nobody knows of a good run before. */
export function staleSinceAt({ staleSinceAt: noted, lastSuccessAt }: Member): number | undefined {
  return noted ?? lastSuccessAt;
}

/** The slots of a dataset that gave no fresh data until a moment, the one that failed among them. */
export function missedSlots(member: Member, until: number): number[] {
  const { slots, failedAt } = member;
  if (slots === undefined) return [];
  const after = (staleSinceAt(member) ?? failedAt - hourMs) + earlyMs;
  return slotsBetween(slots, { after, until });
}

/** Until when a member was stale: its fresh run, or now. */
export function freshAt({ state }: Member, now: number): number {
  return (
    (state.kind === 'fresh' || state.kind === 'blocked' || state.kind === 'refreshed' ? state.endedAt : undefined) ??
    now
  );
}
