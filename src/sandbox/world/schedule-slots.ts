import { DateTime } from 'luxon';
import { findIana } from 'windows-iana';
import { chance } from './chance.ts';
import type { WorldDataset, WorldSchedule } from './types.ts';

const minuteMs = 60_000;

const zones = new Map<string, string | undefined>([['UTC', 'Etc/UTC']]);
const zonesMax = 1_000;

/** undefined: not a Windows time zone. */
export function ianaZoneOf(windowsZone: string): string | undefined {
  if (zones.has(windowsZone)) return zones.get(windowsZone);
  const zone = findIana(windowsZone)[0];
  if (zones.size < zonesMax) zones.set(windowsZone, zone);
  return zone;
}

/** The first slot after that moment. */
export function nextSlotAfter(schedule: WorldSchedule, at: number): number | undefined {
  const zone = ianaZoneOf(schedule.timeZone);
  if (zone === undefined) return undefined;
  const day = DateTime.fromMillis(at, { zone, locale: 'en-US' }).startOf('day');
  for (let offset = 0; offset <= 8; offset += 1) {
    const each = day.plus({ days: offset });
    if (!schedule.days.includes(each.weekdayLong ?? '')) continue;
    const slots = schedule.times
      .map((time) => each.set({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3, 5)) }).toMillis())
      .filter((slot) => slot > at);
    if (slots.length > 0) return Math.min(...slots);
  }
  return undefined;
}

/** Power BI starts a scheduled refresh five minutes early to an hour late (refresh-scheduled-refresh); mostly within ten minutes. */
export function startOfSlot(dataset: WorldDataset, slotAt: number, seed: string): number {
  const draw = chance(seed, dataset.datasetId, slotAt);
  const lateMs = draw < 0.9 ? (draw / 0.9) * 15 - 5 : 10 + ((draw - 0.9) / 0.1) * 50;
  return slotAt + Math.round(lateMs * minuteMs);
}

/** When the day of the refresh quota began: 00:01 in the model's time zone (Refresh Dataset In Group). */
export function startOfQuotaDay(schedule: WorldSchedule | undefined, now: number): number {
  const zone = (schedule && ianaZoneOf(schedule.timeZone)) ?? 'Etc/UTC';
  const local = DateTime.fromMillis(now, { zone });
  const start = local.startOf('day').plus({ minutes: 1 });
  return (local < start ? start.minus({ days: 1 }) : start).toMillis();
}
