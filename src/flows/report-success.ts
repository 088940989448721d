import type { Refresh } from '../core/dataset.ts';
import type { Member } from '../core/incident/types.ts';
import type { StoredDataset } from '../ports/store.ts';
import { changeIncident } from './change-incident.ts';
import type { Deps } from './deps.ts';
import { mendSchedule } from './mend-schedule.ts';

/** Hands a completed run to an incident, after a look at the schedule that the failure may have switched off. */
export async function reportSuccess(
  deps: Deps,
  dataset: StoredDataset,
  { incidentId, member }: { readonly incidentId: string; readonly member: Member },
  run: Refresh,
): Promise<void> {
  const { datasetId } = dataset;
  const schedule = await mendSchedule(deps, dataset, member);
  const at = deps.clock.now();
  if (schedule !== undefined) {
    await changeIncident(deps, incidentId, {
      kind: 'scheduleSeen',
      at,
      datasetId,
      enabled: schedule.enabled,
      switchedOnByBot: schedule.switchedOn,
    });
  }
  await changeIncident(deps, incidentId, {
    kind: 'successFound',
    at,
    datasetId,
    requestId: run.requestId,
    startedAt: run.startedAt,
    endedAt: run.endedAt ?? run.startedAt,
    ...(schedule === undefined ? {} : { scheduleEnabled: schedule.enabled }),
  });
}
