const dayMs = 86_400_000;

/**
 * How a moment is put to people: "today 06:02", "yesterday 06:02", "Mon 23 Nov 06:02". Without `now` always the day
 * itself, for what is still read tomorrow. The zone is an IANA name.
 */
export function formatMoment(
  at: number,
  { now, timeZone }: { readonly now?: number; readonly timeZone: string },
): string {
  const time = format(at, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day = dayOf(at, timeZone);
  if (now !== undefined && day === dayOf(now, timeZone)) return `today ${time}`;
  if (now !== undefined && day === dayOf(now - dayMs, timeZone)) return `yesterday ${time}`;
  return `${format(at, timeZone, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '')} ${time}`;
}

const minuteMs = 60_000;
const keptMax = 2_000;

interface Format {
  readonly intl: Intl.DateTimeFormat;
  /** Minute -> what it says of it: a card names few moments, many times. */
  readonly said: Map<number, string>;
}

const formats = new Map<string, Format>();

function format(at: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${timeZone} ${Object.keys(options).join()}`;
  let known = formats.get(key);
  if (known === undefined) {
    known = { intl: new Intl.DateTimeFormat('en-GB', { ...options, timeZone }), said: new Map() };
    formats.set(key, known);
  }
  const minute = Math.floor(at / minuteMs);
  let text = known.said.get(minute);
  if (text === undefined) {
    text = known.intl.format(at);
    if (known.said.size >= keptMax) known.said.clear();
    known.said.set(minute, text);
  }
  return text;
}

function dayOf(at: number, timeZone: string): string {
  return format(at, timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });
}

/** "40 s", "12 min", "2 h 5 min", "3 days". */
export function formatSpan(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${Math.round(hours / 24)} days`;
}
