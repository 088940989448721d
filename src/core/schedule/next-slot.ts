import type { Schedule } from '../dataset.ts';
import { slotsBetween } from './slots-between.ts';

const weekMs = 8 * 86_400_000;

/** The next scheduled start after a moment; a run may begin 5 minutes earlier or up to an hour later. undefined: none, or switched off. */
export function nextSlotAt(schedule: Schedule, after: number): number | undefined {
  return schedule.enabled ? slotsBetween(schedule, { after, until: after + weekMs })[0] : undefined;
}
