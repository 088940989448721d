import { DateTime } from 'luxon';
import type { Weekday } from './types.ts';

/** Midnight of the day that is meant; `clock` is the hour that belongs to it when no other is said. */
export interface DayReading {
  readonly day: DateTime;
  readonly hour?: number;
  /** It names the day itself ("the 3rd", "3 Dec"), so an earlier one is past and not next week's. */
  readonly fixed: boolean;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekdays = 'mon tue wed thu fri sat sun'.split(' ');
export const weekdayName =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday|nsday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';

const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const dotted = /(?<![\d.:])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d\d))?(?!\d)/;
const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d\d))?(?![\d/])/;
const dayMonth = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${monthName}\\b(?:,?\\s+(\\d{4}))?`);
const monthDay = new RegExp(`\\b${monthName}\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s+(\\d{4}))?`);
const monthAlone = new RegExp(`\\b(?:in|until|till|til|before|by|from|next)\\s+${monthName}\\b`);
const ordinal = /\b(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\b/;
const weekday = new RegExp(`\\b(?:(next|last|this|coming)\\s+)?${weekdayName}\\b`);

/** The day in plain words, `wrong` for one no calendar has. */
export function readDay(
  plain: string,
  context: { today: DateTime; monthFirst: boolean; purpose: 'at' | 'until' },
): DayReading | 'wrong' | undefined {
  return readCalendarDay(plain, context) ?? readWeekday(plain, context.today) ?? readNamedDay(plain, context);
}

function readCalendarDay(
  plain: string,
  { today, monthFirst }: { today: DateTime; monthFirst: boolean },
): DayReading | 'wrong' | undefined {
  const full = iso.exec(plain);
  if (full !== null) return toDay(today, { year: full[1], month: Number(full[2]), day: Number(full[3]) });
  const dots = dotted.exec(plain);
  if (dots !== null) return toDay(today, { year: dots[3], month: Number(dots[2]), day: Number(dots[1]) });
  const slashes = slashed.exec(plain);
  if (slashes !== null) {
    const [first, second] = [Number(slashes[1]), Number(slashes[2])];
    const isMonthFirst = second > 12 || (monthFirst && first <= 12);
    const [month, day] = isMonthFirst ? [first, second] : [second, first];
    return toDay(today, { year: slashes[3], month, day });
  }
  const named = dayMonth.exec(plain);
  if (named !== null) return toDay(today, { year: named[3], month: monthOf(named[2]), day: Number(named[1]) });
  const american = monthDay.exec(plain);
  if (american !== null)
    return toDay(today, { year: american[3], month: monthOf(american[1]), day: Number(american[2]) });
  const inMonth = ordinal.exec(plain);
  if (inMonth !== null) return nextDayOfMonth(today, Number(inMonth[1]));
  const month = monthOf(monthAlone.exec(plain)?.[1]);
  return month === 0 || month === today.month ? undefined : toDay(today, { year: undefined, month, day: 1 });
}

function monthOf(name: string | undefined): number {
  return name === undefined ? 0 : months.indexOf(name.slice(0, 3)) + 1;
}

/** A day without a year is the next one of its kind. */
function toDay(
  today: DateTime,
  { year, month, day }: { year: string | undefined; month: number; day: number },
): DayReading | 'wrong' {
  const written = year === undefined ? today.year : Number(year.length === 2 ? `20${year}` : year);
  let found = DateTime.fromObject({ year: written, month, day }, { zone: today.zone });
  if (year === undefined && (!found.isValid || found < today)) {
    const later = DateTime.fromObject({ year: written + 1, month, day }, { zone: today.zone });
    if (later.isValid) found = later;
  }
  return found.isValid ? { day: found, fixed: true } : 'wrong';
}

function nextDayOfMonth(today: DateTime, day: number): DayReading | 'wrong' {
  if (day < 1 || day > 31) return 'wrong';
  for (let ahead = 0; ahead <= 3; ahead += 1) {
    const month = today.startOf('month').plus({ months: ahead });
    if (day <= (month.daysInMonth ?? 0) && month.set({ day }) > today) return { day: month.set({ day }), fixed: true };
  }
  return 'wrong';
}

/** "Monday" said on a Monday is in a week; "next Friday" is in the week that follows. */
function readWeekday(plain: string, today: DateTime): DayReading | undefined {
  const match = weekday.exec(plain);
  if (match === null) return undefined;
  const wanted = weekdayOf(match[2] ?? '');
  if (match[1] === 'last') return { day: today.minus({ days: (today.weekday - wanted + 7) % 7 || 7 }), fixed: true };
  if (match[1] === 'next' || /\bnext week\b/.test(plain))
    return { day: today.startOf('week').plus({ days: 7 + wanted - 1 }), fixed: true };
  return { day: today.plus({ days: (wanted - today.weekday + 7) % 7 || 7 }), fixed: true };
}

export function weekdayOf(name: string): Weekday {
  return (weekdays.indexOf(name.slice(0, 3)) + 1) as Weekday;
}

function readNamedDay(
  plain: string,
  { today, purpose }: { today: DateTime; purpose: 'at' | 'until' },
): DayReading | undefined {
  const ends = purpose === 'until';
  const nextMonday = today.startOf('week').plus({ weeks: 1 });
  const nextMonth = today.startOf('month').plus({ months: 1 });
  const names: readonly (readonly [RegExp, () => DayReading])[] = [
    [/\byesterday\b|\blast (?:night|week|month)\b/, () => ({ day: today.minus({ days: 1 }), fixed: true })],
    [/\baftertomorrow\b/, () => ({ day: today.plus({ days: 2 }), fixed: true })],
    [/\btomorrow\b/, () => ({ day: today.plus({ days: 1 }), fixed: true })],
    [/\brestofday\b/, () => ({ day: today.plus({ days: 1 }), hour: 0, fixed: true })],
    [/\brestofweek\b/, () => ({ day: nextMonday, fixed: true })],
    [/\brestofmonth\b/, () => ({ day: nextMonth, fixed: true })],
    [/\bendofweek\b/, () => ({ day: friday(today), hour: 17, fixed: true })],
    [/\bendofmonth\b/, () => ({ day: today.endOf('month').startOf('day'), hour: 17, fixed: true })],
    [/\bweekend\b/, () => ({ day: ends ? nextMonday : saturday(today), fixed: true })],
    [/\bnext week\b/, () => ({ day: nextMonday, fixed: true })],
    [/\bnext month\b/, () => ({ day: nextMonth, fixed: true })],
    [/\bthis week\b/, () => ({ day: ends ? nextMonday : friday(today), fixed: true })],
    [/\bthis month\b/, () => ({ day: ends ? nextMonth : today.endOf('month').startOf('day'), fixed: true })],
    [/\b(?:tonight|this (?:morning|afternoon|evening))\b/, () => ({ day: today, fixed: true })],
    [
      /\btoday\b/,
      () => (ends ? { day: today.plus({ days: 1 }), hour: 0, fixed: true } : { day: today, hour: 17, fixed: true }),
    ],
  ];
  return names.find(([name]) => name.test(plain))?.[1]();
}

function friday(today: DateTime): DateTime {
  return today.plus({ days: today.weekday <= 5 ? 5 - today.weekday : 12 - today.weekday });
}

function saturday(today: DateTime): DateTime {
  return today.plus({ days: today.weekday < 6 ? 6 - today.weekday : today.weekday === 6 ? 0 : 6 });
}
