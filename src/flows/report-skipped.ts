import type { Refresh, Schedule } from '../core/dataset.ts';
import { diagnoseAbsence } from '../core/diagnosis/absence.ts';
import { refreshesLeftToday } from '../core/schedule/quota.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { Deps } from './deps.ts';
import { scheduled, whoIs } from './find-failure.ts';
import { findPerson } from './find-holders.ts';
import { reportFailure } from './look-at.ts';
import { readSchedule } from './mend-schedule.ts';

export interface Skipped {
  readonly slots: readonly number[];
  /** The schedule is off, so that no further slot is due. */
  readonly isOff: boolean;
}

const nothing: Skipped = { slots: [], isOff: false };

/**
 * Tells of slots that passed without a run, unless an open incident already says why. Answers those that stand: where
 * the schedule has meanwhile been changed, nothing was due.
 */
export async function reportSkipped(
  deps: Deps,
  dataset: StoredDataset,
  slots: readonly number[],
  refreshes: readonly Refresh[],
): Promise<Skipped> {
  const [slotAt] = slots;
  if (slotAt === undefined) return nothing;
  const schedule = await readSchedule(deps, dataset);
  if (schedule === undefined || (schedule.enabled && !isSameSchedule(schedule, dataset.schedule))) return nothing;
  const open = await deps.store.listIncidentsOf(dataset.datasetId);
  const skipped = schedule.enabled ? { slots, isOff: false } : { slots: [slotAt], isOff: true };
  // The incident that switched it off has said so.
  if (open.length > 0) return schedule.enabled ? skipped : { slots: [], isOff: true };
  const owner = dataset.ownerUpn === undefined ? undefined : await findPerson(deps, dataset.ownerUpn);
  const lastSuccessAt = refreshes.find(({ status }) => status === 'completed')?.endedAt ?? dataset.lastSuccessAt;
  await reportFailure(deps, {
    member: {
      ...whoIs(dataset, owner?.name),
      failedAt: slotAt,
      requestId: `slot-${new Date(slotAt).toISOString()}`,
      ...(lastSuccessAt === undefined ? {} : { lastSuccessAt }),
      // A schedule that is off may be meant to be: then a refresh by hand is all that can be asked for.
      ...(schedule.enabled ? scheduled(schedule) : {}),
      state: { kind: 'failing' },
    },
    diagnosis: diagnoseAbsence({
      scheduleEnabled: schedule.enabled,
      refreshesLeft: dataset.onDedicatedCapacity
        ? undefined
        : refreshesLeftToday(refreshes, { now: deps.clock.now(), schedule }),
    }),
    groupKey: `dataset:${dataset.datasetId}`,
    broken: { kind: 'dataset' },
    holders: owner === undefined ? [] : [owner],
  });
  return skipped;
}

function isSameSchedule(one: Schedule, other: Schedule | undefined): boolean {
  if (other === undefined) return false;
  return (
    one.timeZone === other.timeZone && one.days.join() === other.days.join() && one.times.join() === other.times.join()
  );
}
