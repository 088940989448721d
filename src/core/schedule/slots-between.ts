import type { Schedule } from '../dataset.ts';
import { dayIndexOf, zoneDay } from './zone-days.ts';

/** When a schedule starts runs, whether it is switched on or not. */
export type Slots = Pick<Schedule, 'days' | 'times' | 'timeZone'>;

const daysMax = 62;

/** The scheduled starts in `after < slot <= until`, oldest first; of a span longer than two months the first part. */
export function slotsBetween(
  { days, times, timeZone }: Slots,
  { after, until }: { readonly after: number; readonly until: number },
): number[] {
  // A zone's day begins up to 14 hours before the one of UTC, or 12 after.
  const first = dayIndexOf(after) - 1;
  const last = Math.min(dayIndexOf(until) + 1, first + daysMax);
  const slots: number[] = [];
  for (let index = first; index <= last; index += 1) {
    const day = zoneDay(timeZone, index);
    if (!days.includes(day.weekday)) continue;
    for (const time of times) {
      const at = day.at(time);
      if (at > after && at <= until) slots.push(at);
    }
  }
  return slots.sort((a, b) => a - b);
}
