import { DateTime } from 'luxon';
import { plainWords } from './plain-words.ts';
import { readClock, workStarts } from './read-clock.ts';
import type { Clock } from './read-clock.ts';
import { readDay } from './read-date.ts';
import { readDuration } from './read-duration.ts';
import { readEvery } from './read-every.ts';
import { refused } from './refuse.ts';
import type { TimeOptions, TimeReading } from './types.ts';

const farthestDays = 366;
const laterHours = 3;

/** A moment or a rhythm as people type it, in their own time zone. Whole minutes; never now or before. */
export function readTime(text: string, options: TimeOptions): TimeReading {
  const plain = plainWords(text);
  const every = readEvery(plain, options.timeZone);
  if (every !== undefined) return every;
  const now = DateTime.fromMillis(options.now, { zone: options.timeZone });
  if (!now.isValid) return { kind: 'none' };
  const found = findMoment(plain, now, options);
  if (found === undefined) return { kind: 'none' };
  if (found === 'wrong' || !found.isValid) return refused('no-such-time');
  if (found <= now) return refused('past');
  if (found > now.plus({ days: farthestDays })) return refused('too-far');
  return { kind: 'at', at: found.startOf('minute').toMillis() };
}

function findMoment(plain: string, now: DateTime, options: TimeOptions): DateTime | 'wrong' | undefined {
  const duration = readDuration(plain);
  if (duration !== undefined) return afterDuration(plain, now, duration);
  const today = now.startOf('day');
  const clock = readClock(plain);
  const monthFirst = (options.locale ?? '').toLowerCase() === 'en-us';
  const day = readDay(plain, { today, monthFirst, purpose: options.purpose ?? 'at' });
  if (clock === 'wrong' || day === 'wrong') return 'wrong';
  const partEnd = options.purpose === 'until' && clock?.exact !== true ? endOfPart(plain, today) : undefined;
  if (partEnd !== undefined) return partEnd;
  if (day !== undefined) {
    // "later today" is not the end of it.
    if (clock === undefined && /\blater\b/.test(plain) && day.day.hasSame(today, 'day')) return laterOn(now);
    return atClock(day.day, clock ?? { ...workStarts, hour: day.hour ?? workStarts.hour });
  }
  if (clock !== undefined) return nextTime(now, clock);
  return /\b(?:later|in a (?:bit|while))\b/.test(plain) ? laterOn(now) : undefined;
}

/** "quiet this afternoon" ends with it. */
function endOfPart(plain: string, today: DateTime): DateTime | undefined {
  const part = /\b(?:this (morning|afternoon|evening)|(tonight))\b/.exec(plain);
  if (part === null) return undefined;
  if (part[1] === 'morning') return today.set({ hour: 12 });
  return part[1] === 'afternoon' ? today.set({ hour: 18 }) : today.plus({ days: 1 }).set({ hour: workStarts.hour });
}

/** "in 2 days at 9" has both. An hour is 60 minutes also in the night the clocks change; a day is a day of the calendar. */
function afterDuration(
  plain: string,
  now: DateTime,
  { length, isPast }: NonNullable<ReturnType<typeof readDuration>>,
): DateTime | 'wrong' {
  const moment = isPast ? now.minus(length) : now.plus(length);
  if (length.hours !== undefined || length.minutes !== undefined) return roundUp(moment);
  const clock = readClock(plain.replace(/\d+(?:[.,]\d)?\s?(?:days?|d|weeks?|wks?|w|months?|mths?)\b/g, ' day '));
  if (clock === undefined) return roundUp(moment);
  return clock === 'wrong' ? 'wrong' : atClock(moment.startOf('day'), clock);
}

function roundUp(moment: DateTime): DateTime {
  const whole = moment.startOf('minute');
  return whole < moment ? whole.plus({ minutes: 1 }) : whole;
}

function laterOn(now: DateTime): DateTime {
  return roundUp(now.plus({ hours: laterHours }));
}

/** What the clock shows, not hours after midnight: a night of 23 hours has its nine o'clock too. */
function atClock(day: DateTime, { hour, minute }: Clock): DateTime {
  return hour === 24 ? day.plus({ days: 1 }) : day.set({ hour, minute });
}

function nextTime(now: DateTime, clock: Clock): DateTime {
  const today = atClock(now.startOf('day'), clock);
  return today > now ? today : atClock(now.startOf('day').plus({ days: 1 }), clock);
}
