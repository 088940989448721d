import { DateTime } from 'luxon';
import type { Recurrence, Weekday } from './types.ts';

/** "Mon 23 Nov 09:00", with the year when it is another one: what is read back before anything is done. */
export function sayTime(at: number, timeZone: string, now: number): string {
  const moment = DateTime.fromMillis(at, { zone: timeZone, locale: 'en-GB' });
  const isThisYear = moment.year === DateTime.fromMillis(now, { zone: timeZone }).year;
  return `${shortDays[moment.weekday - 1]} ${moment.day} ${shortMonths[moment.month - 1]}${isThisYear ? '' : ` ${moment.year}`} ${moment.toFormat('HH:mm')}`;
}

// Not from Intl: its "Sept" differs from one Node to the next.
const shortDays = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const fullDays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** "every weekday at 08:00", "every Monday and Thursday at 09:00". */
export function sayEvery({ days, hour, minute }: Recurrence): string {
  return `every ${sayDays(days)} at ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function sayDays(days: readonly Weekday[]): string {
  const key = days.toSorted((a, b) => a - b).join('');
  if (key === '1234567') return 'day';
  if (key === '12345') return 'weekday';
  const names = [...key].map((day) => fullDays[Number(day) - 1] ?? '');
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
