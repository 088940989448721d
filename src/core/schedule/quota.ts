import { DateTime } from 'luxon';
import type { Refresh, Schedule } from '../dataset.ts';
import { ianaZone } from './iana-zone.ts';
import { latestMs } from './next-slot.ts';

const sharedPerDay = 8;

/**
 * How many refreshes a dataset on a shared capacity has left today. Scheduled and API runs count together, the portal's
 * Refresh now does not; the day begins at 00:01 in the model's own zone (Refresh Dataset In Group).
 */
export function refreshesLeftToday(
  refreshes: readonly Refresh[],
  { now, schedule }: { readonly now: number; readonly schedule: Pick<Schedule, 'timeZone'> | undefined },
): number {
  const local = DateTime.fromMillis(now, { zone: ianaZone(schedule?.timeZone ?? 'UTC') });
  const today = local.startOf('day').plus({ minutes: 1 });
  const dayStartAt = (today > local ? today.minus({ days: 1 }) : today).toMillis();
  const used = refreshes.filter(
    ({ type, startedAt }) => startedAt >= dayStartAt && (type === 'Scheduled' || type === 'ViaApi'),
  ).length;
  return Math.max(0, sharedPerDay - used);
}

/** How many were left when the run of a slot should have begun, on the day of the slot. */
export function refreshesLeftAt(
  slotAt: number,
  refreshes: readonly Refresh[],
  schedule: Pick<Schedule, 'timeZone'>,
): number {
  const begun = refreshes.filter(({ startedAt }) => startedAt <= slotAt + latestMs);
  return refreshesLeftToday(begun, { now: slotAt, schedule });
}
