import type { Refresh, Schedule } from '../core/dataset.ts';
import { diagnoseAbsence } from '../core/diagnosis/absence.ts';
import { refreshesLeftAt } from '../core/schedule/quota.ts';
import type { Incident } from '../core/incident/types.ts';
import type { StoredDataset } from '../ports/store.ts';
import { changeIncident } from './change-incident.ts';
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
  if (open.length > 0) {
    if (schedule.enabled) return skipped;
    // The incident that switched it off has said so.
    return (await tellOff(deps, dataset.datasetId, open)) ? skipped : { slots: [], isOff: true };
  }
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
      refreshesLeft: dataset.onDedicatedCapacity ? undefined : refreshesLeftAt(slotAt, refreshes, schedule),
    }),
    groupKey: `dataset:${dataset.datasetId}`,
    broken: { kind: 'dataset' },
    holders: owner === undefined ? [] : [owner],
  });
  return skipped;
}

/** An incident that counts on the schedule hears that it is off. False: none does. */
async function tellOff(deps: Deps, datasetId: string, open: readonly Incident[]): Promise<boolean> {
  const counting = open.filter(({ members }) =>
    members.some((member) => member.datasetId === datasetId && member.scheduleEnabled === true),
  );
  for (const { incidentId } of counting) {
    await changeIncident(deps, incidentId, {
      kind: 'scheduleSeen',
      at: deps.clock.now(),
      datasetId,
      enabled: false,
      switchedOnByBot: false,
    });
  }
  return counting.length > 0;
}

function isSameSchedule(one: Schedule, other: Schedule | undefined): boolean {
  if (other === undefined) return false;
  return (
    one.timeZone === other.timeZone && one.days.join() === other.days.join() && one.times.join() === other.times.join()
  );
}
