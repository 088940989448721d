import { DateTime } from 'luxon';
import type { Schedule } from '../dataset.ts';
import { ianaZone } from './iana-zone.ts';

/** When a schedule starts runs, whether it is switched on or not. */
export type Slots = Pick<Schedule, 'days' | 'times' | 'timeZone'>;

const daysMax = 62;

/** The scheduled starts in `after < slot <= until`, oldest first; of a span longer than two months the first part. */
export function slotsBetween(
  { days, times, timeZone }: Slots,
  { after, until }: { readonly after: number; readonly until: number },
): number[] {
  const zone = ianaZone(timeZone);
  const first = DateTime.fromMillis(after, { zone }).startOf('day');
  const slots: number[] = [];
  for (let count = 0; count < daysMax; count += 1) {
    const day = first.plus({ days: count });
    if (day.toMillis() > until) break;
    if (days.includes(day.setLocale('en').toFormat('cccc'))) slots.push(...times.map((time) => atTime(day, time)));
  }
  return slots.filter((at) => at > after && at <= until).toSorted((a, b) => a - b);
}

function atTime(day: DateTime, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.set({ hour, minute }).toMillis();
}
