export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Written so that morning and afternoon can't be confused, and not a part of a day. */
  readonly exact: boolean;
}

export const workStarts: Clock = { hour: 9, minute: 0, exact: false };

const partsOfDay: Readonly<Record<string, Clock>> = {
  morning: workStarts,
  noon: { hour: 12, minute: 0, exact: true },
  afternoon: { hour: 14, minute: 0, exact: false },
  endofday: { hour: 17, minute: 0, exact: true },
  evening: { hour: 18, minute: 0, exact: false },
  tonight: { hour: 20, minute: 0, exact: false },
  night: { hour: 20, minute: 0, exact: false },
  midnight: { hour: 24, minute: 0, exact: true },
};

const wallClock =
  /(?<![\d.,/:-])(\d{1,2})(?:[:.h](\d\d)(?![\d.]))?\s?(am|pm|a\.m\.?|p\.m\.?|a|p|h|uhr|oclock)?(?![\w:/]|[.,-]\d)/g;
const before = /(?:\b(?:at|until|till|til|by|before|after|around|from|about)|@|,)\s*$/;
const dayBefore =
  /\b(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?|today|tomorrow|aftertomorrow|daily|weekdays|week|day|morning|afternoon|evening|tonight|\d(?:st|nd|rd|th)?)\s*,?\s*(?:(?:on|at)\s*)?$/;

/** The time of day in plain words, or `wrong` for one no clock shows. A bare number counts only where a time stands. */
export function readClock(plain: string): Clock | 'wrong' | undefined {
  const found = [...plain.matchAll(wallClock)];
  const chosen = found.find(isMarked) ?? found.find((match) => standsAsTime(match, plain));
  const part = partOfDay(plain);
  if (chosen === undefined) return part === undefined ? undefined : partsOfDay[part];
  const [, hours = '', minutes, half] = chosen;
  return toClock({ hours, minutes: minutes ?? '0', half, part });
}

/** "9:30", "9am": nothing but a time. */
function isMarked([, , minutes, half]: RegExpExecArray): boolean {
  return minutes !== undefined || (half !== undefined && half !== 'h');
}

const unit = /^\s*(?:minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|wks?|months?|mths?|%|\.\s?\d)(?![a-z])/;
const month = /^\.?\s*(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

function standsAsTime(match: RegExpExecArray, plain: string): boolean {
  const ahead = plain.slice(0, match.index);
  const behind = plain.slice(match.index + match[0].length);
  return (before.test(ahead) || dayBefore.test(ahead)) && !unit.test(behind) && !month.test(behind);
}

function toClock(read: { hours: string; minutes: string; half: string | undefined; part: string | undefined }) {
  const { hours, part } = read;
  const minute = Number(read.minutes);
  const half = read.half?.[0];
  let hour = Number(hours);
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return 'wrong';
  if (half === 'a' || half === 'p') {
    if (hour < 1 || hour > 12) return 'wrong';
    return { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute, exact: true };
  }
  if (part !== undefined && part !== 'morning' && hour < 12 && hour > 0)
    return { hour: hour + 12, minute, exact: true };
  const military = hours.startsWith('0') || hour > 12 || half === 'u' || half === 'h' || part === 'morning';
  // Nobody means three at night by "at 3".
  if (!military && hour >= 1 && hour <= 5) hour += 12;
  return { hour, minute, exact: true };
}

function partOfDay(plain: string): string | undefined {
  return /\b(noon|midnight|endofday|afternoon|evening|tonight|night|morning)s?\b/.exec(plain)?.[1];
}
