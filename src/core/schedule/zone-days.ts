import { DateTime } from 'luxon';
import { ianaZone } from './iana-zone.ts';

/** A day as a time zone counts it. */
export interface ZoneDay {
  readonly weekday: string;
  /** When that time of the day is, e.g. "07:30". */
  at(time: string): number;
}

const keptMax = 4_000;
const dayMs = 86_400_000;
const known = new Map<string, ZoneDay>();

/** `index` days after the first of January 1970. The same few days and zones are asked for again and again, and are slow to work out. */
export function zoneDay(windowsZone: string, index: number): ZoneDay {
  const key = `${windowsZone} ${index}`;
  const found = known.get(key) ?? workOut(ianaZone(windowsZone), index);
  if (!known.has(key)) {
    if (known.size >= keptMax) known.clear();
    known.set(key, found);
  }
  return found;
}

/** Which day it is in UTC. */
export function dayIndexOf(at: number): number {
  return Math.floor(at / dayMs);
}

function workOut(zone: string, index: number): ZoneDay {
  const { year, month, day } = DateTime.fromMillis(index * dayMs, { zone: 'UTC' });
  const start = DateTime.fromObject({ year, month, day }, { zone, locale: 'en' });
  const startAt = start.toMillis();
  const isEven = start.plus({ days: 1 }).toMillis() - startAt === dayMs;
  return {
    weekday: start.toFormat('cccc'),
    at(time) {
      const minutes = minutesOf(time);
      if (isEven) return startAt + minutes * 60_000;
      return start.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toMillis();
    },
  };
}

/** Of "HH:mm". */
function minutesOf(time: string): number {
  return Number(time.slice(0, -3)) * 60 + Number(time.slice(-2));
}
