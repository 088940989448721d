import { DateTime } from 'luxon';

const dayMs = 86_400_000;
export const muteMaxMs = 31 * dayMs;

const workStartsAtHour = 8;

/** Eight in the morning of the next Monday, in this time zone (an IANA name). */
export function nextMondayAt(now: number, timeZone: string): number {
  const today = DateTime.fromMillis(now, { zone: timeZone }).startOf('day');
  const monday = today.plus({ days: 8 - today.weekday });
  return monday.set({ hour: workStartsAtHour }).toMillis();
}

export function tomorrowAt(now: number): number {
  return now + dayMs;
}

/** Why an incident can't be muted until then; undefined when it can. */
export function whyNotUntil(until: number, now: number): string | undefined {
  if (!Number.isFinite(until) || until <= now) return 'That moment is past already: name one that is still to come.';
  if (until - now > muteMaxMs) return 'I keep quiet for 31 days at most: name an earlier day.';
  return undefined;
}
