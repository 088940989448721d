import type { Refresh, Schedule } from '../core/dataset.ts';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { undiagnosed } from '../core/diagnosis/undiagnosed.ts';
import type { Diagnosis, Facts } from '../core/diagnosis/types.ts';
import { groupOf, type Group } from '../core/incident/group.ts';
import type { Broken, FoundFailure, Member } from '../core/incident/types.ts';
import { PowerBiError } from '../ports/power-bi.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { Deps } from './deps.ts';
import type { FailedRun } from './failed-run.ts';
import { findHolders, findPerson } from './find-holders.ts';
import { gatherFacts } from './gather-facts.ts';
import { judgeSurely } from './judge-surely.ts';

/** Turns a failed run into what an incident is made of: diagnosis with the facts beside the text, group, who can act. */
export async function findFailure(
  deps: Deps,
  dataset: StoredDataset,
  refreshes: readonly Refresh[],
  failed: Refresh,
  schedule: Schedule | undefined,
): Promise<FoundFailure> {
  const { diagnosis, group } = await diagnoseWithFacts(deps, dataset, { refreshes, failed, schedule });
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

/** The text alone tells which connection failed; what is known of that sharpens the diagnosis. */
async function diagnoseWithFacts(
  deps: Deps,
  dataset: StoredDataset,
  run: FailedRun,
): Promise<{ diagnosis: Diagnosis; group: Group }> {
  const text = run.failed.error ?? '';
  const judge = (facts?: Facts): Diagnosis =>
    judgeSurely(
      deps,
      () => diagnose({ text }, facts),
      () => undiagnosed(text),
    );
  const diagnosis = judge(await gatherFacts(deps, dataset, run, judge()));
  return { diagnosis, group: groupOf(dataset, diagnosis) };
}

async function nameGateway(deps: Deps, broken: Broken): Promise<Broken> {
  if (broken.kind !== 'gateway') return broken;
  try {
    const name = await deps.fabric.findGatewayName(broken.gatewayId);
    return name === undefined ? broken : { ...broken, name };
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    deps.log.info({ reason: error.reason, gatewayId: broken.gatewayId }, 'the name of a gateway could not be read');
    return broken;
  }
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
    ...whoIs(dataset, ownerName),
    failedAt: failingSince(refreshes, failed),
    requestId: failed.requestId,
    ...(lastSuccessAt === undefined ? {} : { lastSuccessAt }),
    ...(schedule === undefined || !wasScheduled(dataset, failed, schedule) ? {} : scheduled(schedule)),
    state: { kind: 'failing' },
  };
}

/** What cards name of a dataset. */
export function whoIs(
  dataset: StoredDataset,
  ownerName: string | undefined,
): Omit<Member, 'failedAt' | 'requestId' | 'state'> {
  return {
    datasetId: dataset.datasetId,
    workspaceId: dataset.workspaceId,
    name: dataset.name,
    workspace: dataset.workspace,
    ...(dataset.ownerUpn === undefined ? {} : { ownerUpn: dataset.ownerUpn }),
    ...(ownerName === undefined ? {} : { ownerName }),
    ...(dataset.webUrl === undefined ? {} : { webUrl: dataset.webUrl }),
    onDedicatedCapacity: dataset.onDedicatedCapacity,
  };
}

export function scheduled({ enabled, days, times, timeZone }: Schedule): Pick<Member, 'scheduleEnabled' | 'slots'> {
  return { scheduleEnabled: enabled, slots: { days, times, timeZone } };
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
