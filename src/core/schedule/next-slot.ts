import type { Schedule } from '../dataset.ts';
import { slotsBetween } from './slots-between.ts';

/** A run may begin 5 minutes before its slot or up to an hour after it (refresh-scheduled-refresh). */
export const earliestMs = -5 * 60_000;
export const latestMs = 60 * 60_000;

const weekMs = 8 * 86_400_000;

/** The next scheduled start after a moment. undefined: none, or switched off. */
export function nextSlotAt(schedule: Schedule, after: number): number | undefined {
  return schedule.enabled ? slotsBetween(schedule, { after, until: after + weekMs })[0] : undefined;
}
