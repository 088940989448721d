import { DateTime } from 'luxon';
import type { Recurrence, Weekday } from './types.ts';

/** The first time of the rhythm after a moment. Where clocks skip the hour, it is the hour after; it is never left out. */
export function nextOccurrence(every: Recurrence, after: number): number {
  const first = DateTime.fromMillis(after, { zone: every.timeZone }).startOf('day');
  for (let ahead = -1; ahead <= 8; ahead += 1) {
    const day = first.plus({ days: ahead });
    if (!every.days.includes(day.weekday as Weekday)) continue;
    const at = day.set({ hour: every.hour, minute: every.minute }).toMillis();
    if (at > after) return at;
  }
  throw new Error(`A rhythm needs a weekday and a time zone: ${JSON.stringify(every)}`);
}
