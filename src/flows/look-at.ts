import { randomUUID } from 'node:crypto';
import type { Refresh } from '../core/dataset.ts';
import { openIncident } from '../core/incident/advance-failure.ts';
import type { FoundFailure, Incident } from '../core/incident/types.ts';
import type { StoredDataset } from '../ports/store.ts';
import { changeIncident, jobsOf } from './change-incident.ts';
import type { Deps } from './deps.ts';
import { findFailure } from './find-failure.ts';
import { pushJobs } from './push-news.ts';
import { readSchedule } from './mend-schedule.ts';
import { reportSuccess } from './report-success.ts';
import { warnOfNearMiss } from './warn-near-miss.ts';

export const historyTop = 20;
const triesMax = 5;

export interface Look {
  /** Newest first. */
  readonly refreshes: readonly Refresh[];
  /** The newest run that ended one way or the other. */
  readonly finished: Refresh | undefined;
}

/** Reads a dataset's newest runs and lets its incidents know what they say. Safe to repeat: the same run changes nothing twice. */
export async function lookAt(deps: Deps, dataset: StoredDataset): Promise<Look> {
  const refreshes = await deps.powerBi.listRefreshes(dataset, { top: historyTop });
  const finished = refreshes.find(({ status }) => status === 'completed' || status === 'failed');
  const open = await deps.store.listIncidentsOf(dataset.datasetId);
  if (finished?.status === 'failed') await onFailed(deps, dataset, refreshes, finished, open);
  if (finished?.status === 'completed') {
    await onCompleted(deps, dataset, finished, open);
    // A dataset with a card is spoken of there, also when this run has just proven it.
    if (open.length === 0) await warnOfNearMiss(deps, dataset, finished);
  }
  return { refreshes, finished };
}

async function onFailed(
  deps: Deps,
  dataset: StoredDataset,
  refreshes: readonly Refresh[],
  failed: Refresh,
  open: readonly Incident[],
): Promise<void> {
  if (open.some((incident) => isToldOf(incident, dataset.datasetId, failed.requestId))) return;
  const schedule = await readSchedule(deps, dataset);
  await reportFailure(deps, await findFailure(deps, dataset, refreshes, failed, schedule));
}

function isToldOf({ members }: Incident, datasetId: string, requestId: string): boolean {
  return members.some((member) => member.datasetId === datasetId && member.requestId === requestId);
}

/** Hands a failure to the incident it belongs to, or opens one; moves the dataset out of another one it was in. */
export async function reportFailure(deps: Deps, failure: FoundFailure): Promise<Incident> {
  const { datasetId } = failure.member;
  for (let tries = 0; tries < triesMax; tries += 1) {
    const at = deps.clock.now();
    const home = await deps.store.findOpenIncident(failure.groupKey);
    const others = (await deps.store.listIncidentsOf(datasetId)).filter(
      ({ incidentId }) => incidentId !== home?.incidentId,
    );
    const alone = others.find(({ members }) => members.length === 1);
    if (home === undefined && alone !== undefined) {
      return mustChange(await changeIncident(deps, alone.incidentId, { kind: 'failureFound', at, failure }));
    }
    const { cause } = failure.diagnosis;
    for (const other of others)
      await changeIncident(deps, other.incidentId, { kind: 'datasetMoved', at, datasetId, cause });
    if (home !== undefined) {
      return mustChange(await changeIncident(deps, home.incidentId, { kind: 'failureFound', at, failure }));
    }
    const { incident, effects } = openIncident(randomUUID(), failure, at, others[0]);
    const jobs = [...jobsOf(incident, effects), ...pushJobs(deps, undefined, incident)];
    if (await deps.store.commitIncident({ incident, expectedVersion: 0, membersBefore: [], jobs })) {
      deps.log.info({ incidentId: incident.incidentId, cause: incident.diagnosis.cause }, 'an incident was opened');
      return incident;
    }
  }
  throw new Error(
    `the failure of dataset ${datasetId} could not be saved: others were faster ${triesMax} times in a row`,
  );
}

function mustChange(incident: Incident | undefined): Incident {
  if (incident === undefined) throw new Error('the incident was deleted while a failure was handed to it');
  return incident;
}

async function onCompleted(
  deps: Deps,
  dataset: StoredDataset,
  completed: Refresh,
  open: readonly Incident[],
): Promise<void> {
  for (const { incidentId, members } of open) {
    const member = members.find(({ datasetId }) => datasetId === dataset.datasetId);
    if (member === undefined || member.state.kind === 'fresh') continue;
    if ((completed.endedAt ?? 0) <= member.failedAt) continue;
    await reportSuccess(deps, dataset, { incidentId, member }, completed);
  }
}
