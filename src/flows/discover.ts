import type { Dataset, Workspace } from '../core/dataset.ts';
import { pickDetails, type DetailState } from '../core/details-due.ts';
import { isOutage } from '../ports/outage.ts';
import { PowerBiError, type ListedDataset } from '../ports/power-bi.ts';
import type { StoredDataset } from '../ports/store.ts';
import { changeIncident } from './change-incident.ts';
import type { Deps } from './deps.ts';
import { eachOf } from './each-of.ts';
import { createDetailReader, knownDetails, type DetailReader } from './read-details.ts';

const workspacesMax = 5_000;

interface Listed {
  readonly workspace: Workspace;
  readonly datasets: readonly ListedDataset[];
  /** What was known of them, also in other workspaces: a dataset that was moved is the same one. */
  readonly known: ReadonlyMap<string, StoredDataset>;
}

/**
 * Reads which workspaces and datasets there are, and the schedules and connections of those whose turn it is, and saves
 * them. What one workspace refuses does not hide the others.
 */
export async function discover(deps: Deps, signal: AbortSignal): Promise<{ workspaces: number; datasets: number }> {
  const workspaces = (await deps.powerBi.listWorkspaces(signal)).slice(0, workspacesMax);
  const listed = await listAll(deps, workspaces, signal);
  const listedIds = new Set(listed.flatMap(({ datasets }) => datasets.map(({ datasetId }) => datasetId)));
  const workspaceIds = workspaces.map(({ workspaceId }) => workspaceId);
  for (const { workspaceId } of await deps.store.listWorkspaces()) {
    if (!workspaceIds.includes(workspaceId)) await forgetGone(deps, workspaceId, listedIds);
  }
  const picked = pickDetails(listed.flatMap(stateOf));
  const reader = createDetailReader(deps);
  const save = (each: Listed): Promise<void> => saveListed(deps, each, { picked, reader, listedIds, signal });
  await eachOf(listed, save, signal);
  signal.throwIfAborted();
  // Last, because what was moved out of them is known until then.
  await deps.store.keepWorkspaces(workspaceIds);
  const found = { workspaces: workspaces.length, datasets: listedIds.size };
  deps.log.info({ ...found, details: picked.size }, 'workspaces and datasets were read');
  return found;
}

async function listAll(deps: Deps, workspaces: readonly Workspace[], signal: AbortSignal): Promise<Listed[]> {
  const listed: Listed[] = [];
  const list = async (workspace: Workspace): Promise<void> => {
    const datasets = await listDatasets(deps, workspace, signal);
    if (datasets === undefined) return;
    const known = await deps.store.listDatasets({ datasetIds: datasets.map(({ datasetId }) => datasetId) });
    listed.push({ workspace, datasets, known: new Map(known.map((dataset) => [dataset.datasetId, dataset])) });
  };
  await eachOf(workspaces, list, signal);
  signal.throwIfAborted();
  return listed;
}

/** undefined: Power BI does not answer, and what was known stays. */
async function listDatasets(
  { powerBi, log }: Deps,
  { workspaceId }: Workspace,
  signal: AbortSignal,
): Promise<ListedDataset[] | undefined> {
  try {
    return await powerBi.listDatasets(workspaceId, signal);
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    log[isOutage(error) ? 'debug' : 'warn']({ workspaceId, reason: error.reason }, 'a workspace could not be read');
    return undefined;
  }
}

function stateOf({ datasets, known }: Listed): DetailState[] {
  return datasets.map((dataset) => {
    const before = known.get(dataset.datasetId);
    const last = before?.lastRefresh;
    return {
      datasetId: dataset.datasetId,
      isChanged: before === undefined || !isAsBefore(dataset, before),
      readAt: before?.detailsReadAt,
      failedAt: last?.status === 'failed' ? (last.endedAt ?? last.startedAt) : undefined,
    };
  });
}

function isAsBefore({ name, ownerUpn, workspaceId }: ListedDataset, before: StoredDataset): boolean {
  return before.name === name && before.ownerUpn === ownerUpn && before.workspaceId === workspaceId;
}

async function saveListed(
  deps: Deps,
  { workspace, datasets, known }: Listed,
  round: { picked: ReadonlySet<string>; reader: DetailReader; listedIds: ReadonlySet<string>; signal: AbortSignal },
): Promise<void> {
  const saved: Dataset[] = [];
  for (const dataset of datasets) {
    round.signal.throwIfAborted();
    const before = known.get(dataset.datasetId);
    const isPicked = round.picked.has(dataset.datasetId);
    saved.push(
      isPicked ? await round.reader.read(dataset, before, round.signal) : { ...dataset, ...knownDetails(before) },
    );
  }
  const movedIds = await forgetGone(deps, workspace.workspaceId, round.listedIds);
  await deps.store.saveWorkspace(workspace, saved, deps.clock.now(), movedIds);
}

/** A deleted dataset, or one that cannot be seen any more, needs no fix. Answers those that are listed, here or elsewhere. */
async function forgetGone(deps: Deps, workspaceId: string, listedIds: ReadonlySet<string>): Promise<string[]> {
  const known = (await deps.store.listDatasets({ workspaceIds: [workspaceId] })).map(({ datasetId }) => datasetId);
  for (const datasetId of known.filter((each) => !listedIds.has(each))) {
    for (const { incidentId } of await deps.store.listIncidentsOf(datasetId)) {
      await changeIncident(deps, incidentId, { kind: 'datasetGone', at: deps.clock.now(), datasetId });
    }
  }
  return known.filter((each) => listedIds.has(each));
}
