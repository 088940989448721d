import type { DurationLikeObject } from 'luxon';

const units = {
  minutes: 'minutes?|mins?|m',
  hours: 'hours?|hrs?|h',
  days: 'days?|d',
  weeks: 'weeks?|wks?|w',
  months: 'months?|mths?',
} as const;
type Unit = keyof typeof units;

const pieces = new RegExp(
  `(?<![\\w.:])(\\d{1,4}(?:[.,]\\d)?)\\s?(${Object.values(units).join('|')})(?:\\s?(\\d{1,2})(?:\\s?(?:m|mins?|minutes?))?)?(?![\\w])`,
  'g',
);

/** "in 2 hours", "for 3 days", "1h30": how long, or undefined. Hours and minutes are real time, days and longer are calendar days. */
export function readDuration(
  plain: string,
): { readonly length: DurationLikeObject; readonly isPast: boolean } | undefined {
  const length: Partial<Record<Unit, number>> = {};
  for (const [, amount = '', unit = '', rest] of plain.matchAll(pieces)) {
    const kind = unitOf(unit);
    length[kind] = (length[kind] ?? 0) + Number(amount.replace(',', '.'));
    if (rest !== undefined && kind === 'hours') length.minutes = (length.minutes ?? 0) + Number(rest);
  }
  if (Object.keys(length).length === 0) return undefined;
  return { length, isPast: /\bago\b/.test(plain) };
}

function unitOf(written: string): Unit {
  const found = (Object.keys(units) as Unit[]).find((unit) => new RegExp(`^(?:${units[unit]})$`).test(written));
  return found ?? 'hours';
}
