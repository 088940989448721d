import { DateTime, IANAZone } from 'luxon';
import { findIana } from 'windows-iana';
import type { Schedule } from '../dataset.ts';

/** The next scheduled start after a moment; a run may begin 5 minutes earlier or up to an hour later. undefined: none, or switched off. */
export function nextSlotAt(schedule: Schedule, after: number): number | undefined {
  if (!schedule.enabled) return undefined;
  const zone = ianaZone(schedule.timeZone);
  const first = DateTime.fromMillis(after, { zone }).startOf('day');
  const candidates = Array.from({ length: 8 }, (_, days) => first.plus({ days })).flatMap((day) =>
    schedule.days.includes(day.setLocale('en').toFormat('cccc')) ? schedule.times.map((time) => atTime(day, time)) : [],
  );
  return candidates.filter((at) => at > after).toSorted((a, b) => a - b)[0];
}

function atTime(day: DateTime, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.set({ hour, minute }).toMillis();
}

/** Power BI names zones the Windows way ("W. Europe Standard Time"); unknown names are read as UTC. */
export function ianaZone(windowsZone: string): string {
  const [iana] = findIana(windowsZone);
  if (iana !== undefined) return iana;
  return IANAZone.isValidZone(windowsZone) ? windowsZone : 'UTC';
}
