import type { Dataset, Refresh, Schedule } from '../core/dataset.ts';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import type { Diagnosis, Facts } from '../core/diagnosis/types.ts';
import { findFailedConnection, groupOf, type Group } from '../core/incident/group.ts';
import type { Broken, FoundFailure, Member } from '../core/incident/types.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { Deps } from './deps.ts';
import { findHolders, findPerson } from './find-holders.ts';

/** Turns a failed run into what an incident is made of: diagnosis with the facts beside the text, group, who can act. */
export async function findFailure(
  deps: Deps,
  dataset: StoredDataset,
  refreshes: readonly Refresh[],
  failed: Refresh,
  schedule: Schedule | undefined,
): Promise<FoundFailure> {
  const { diagnosis, group } = diagnoseWithFacts(dataset, refreshes, failed);
  const broken = await nameGateway(deps, group.broken);
  const [holders, owner] = await Promise.all([
    findHolders(deps, dataset, broken),
    dataset.ownerUpn === undefined ? undefined : findPerson(deps, dataset.ownerUpn),
  ]);
  return {
    member: memberOf(dataset, refreshes, failed, schedule, owner?.name),
    diagnosis,
    groupKey: group.groupKey,
    broken,
    holders,
  };
}

/** The text alone tells which connection failed, and the connection is a fact that sharpens the diagnosis. */
function diagnoseWithFacts(
  dataset: Dataset,
  refreshes: readonly Refresh[],
  failed: Refresh,
): { diagnosis: Diagnosis; group: Group } {
  const text = failed.error ?? '';
  const diagnosis = diagnose({ text }, factsOf(dataset, refreshes, failed, diagnose({ text })));
  return { diagnosis, group: groupOf(dataset, diagnosis) };
}

function factsOf(dataset: Dataset, refreshes: readonly Refresh[], failed: Refresh, first: Diagnosis): Facts {
  const connection = findFailedConnection(dataset.connections, first);
  const lastSuccess = refreshes.find(({ status }) => status === 'completed');
  return {
    ...(connection === undefined
      ? {}
      : {
          home: connection.home,
          connectionType: connection.type,
          connectionPath: connection.path,
          ...(connection.name === undefined ? {} : { connectionName: connection.name }),
        }),
    ...(failed.endedAt === undefined ? {} : { runMs: failed.endedAt - failed.startedAt }),
    earlierFailuresAt: refreshes
      .filter(({ status, requestId }) => status === 'failed' && requestId !== failed.requestId)
      .flatMap(({ endedAt }) => endedAt ?? []),
    ...(lastSuccess?.endedAt === undefined ? {} : { lastSuccessAt: lastSuccess.endedAt }),
  };
}

async function nameGateway(deps: Deps, broken: Broken): Promise<Broken> {
  if (broken.kind !== 'gateway') return broken;
  const name = await deps.fabric.findGatewayName(broken.gatewayId);
  return name === undefined ? broken : { ...broken, name };
}

function memberOf(
  dataset: StoredDataset,
  refreshes: readonly Refresh[],
  failed: Refresh,
  schedule: Schedule | undefined,
  ownerName: string | undefined,
): Member {
  const lastSuccessAt = refreshes.find(({ status }) => status === 'completed')?.endedAt ?? dataset.lastSuccessAt;
  return {
    datasetId: dataset.datasetId,
    workspaceId: dataset.workspaceId,
    name: dataset.name,
    workspace: dataset.workspace,
    ...(dataset.ownerUpn === undefined ? {} : { ownerUpn: dataset.ownerUpn }),
    ...(ownerName === undefined ? {} : { ownerName }),
    ...(dataset.webUrl === undefined ? {} : { webUrl: dataset.webUrl }),
    onDedicatedCapacity: dataset.onDedicatedCapacity,
    failedAt: failingSince(refreshes, failed),
    requestId: failed.requestId,
    ...(lastSuccessAt === undefined ? {} : { lastSuccessAt }),
    ...(schedule === undefined || !wasScheduled(dataset, failed, schedule)
      ? {}
      : { scheduleEnabled: schedule.enabled }),
    state: { kind: 'failing' },
  };
}

/** A schedule that a person had switched off before is nobody's fault, and stays off. */
function wasScheduled(dataset: StoredDataset, failed: Refresh, schedule: Schedule): boolean {
  return schedule.enabled || dataset.schedule?.enabled === true || failed.type === 'Scheduled';
}

/** The end of the first failure after the last good run, as far as the history reaches. */
function failingSince(refreshes: readonly Refresh[], failed: Refresh): number {
  let since = failed.endedAt ?? failed.startedAt;
  for (const refresh of refreshes) {
    if (refresh.status === 'completed') break;
    if (refresh.status === 'failed') since = Math.min(since, refresh.endedAt ?? refresh.startedAt);
  }
  return since;
}
