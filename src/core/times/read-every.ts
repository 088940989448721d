import { readClock, workStarts } from './read-clock.ts';
import { weekdayName, weekdayOf } from './read-date.ts';
import { refused } from './refuse.ts';
import type { TimeReading, Weekday } from './types.ts';

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];
const rhythm = new RegExp(
  `\\b(?:every|each|daily|weekly|weekdays|nightly|hourly|monthly|per (?:day|week)|once a (?:day|week|month)|(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|mornings|evenings|weekends))\\b`,
);
const tooOften = /\b(?:hourly|every (?:\d+ )?(?:hours?|hrs?|minutes?|mins?|h|m))\b/;
const notWeekly =
  /\b(?:monthly|yearly|quarterly|once a month|every (?:other|second|\d+(?:st|nd|rd|th)?|month|quarter|year)\b(?! ?weekdays)|biweekly|fortnightly)\b/;
const named = new RegExp(`\\b${weekdayName}s?\\b`, 'g');
const span = new RegExp(`\\b${weekdayName}s?\\s?(?:-|to|through|thru|until)\\s?${weekdayName}s?\\b`);

/** A rhythm in plain words; undefined when the words tell none. */
export function readEvery(plain: string, timeZone: string): TimeReading | undefined {
  if (!rhythm.test(plain) && !notWeekly.test(plain)) return undefined;
  if (tooOften.test(plain)) return refused('too-often');
  if (notWeekly.test(plain)) return refused('not-weekly');
  const clock = readClock(plain) ?? workStarts;
  if (clock === 'wrong') return refused('no-such-time');
  return {
    kind: 'every',
    every: { days: daysOf(plain), hour: clock.hour % 24, minute: clock.minute, timeZone },
  };
}

function daysOf(plain: string): readonly Weekday[] {
  const between = span.exec(plain);
  if (between !== null) {
    const [from, to] = [weekdayOf(between[1] ?? ''), weekdayOf(between[2] ?? '')];
    return everyDay.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
  }
  const days = new Set([...plain.matchAll(named)].map(([, name = '']) => weekdayOf(name)));
  if (days.size > 0) return [...days].sort((a, b) => a - b);
  if (/\bweekdays\b/.test(plain)) return workdays;
  if (/\bweekends?\b/.test(plain)) return [6, 7];
  return /\b(?:weekly|every week|each week|per week|once a week)\b/.test(plain) ? [1] : everyDay;
}
