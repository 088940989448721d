import type { Dataset, Workspace } from '../core/dataset.ts';
import { isOutage } from '../ports/outage.ts';
import { PowerBiError, type ListedDataset } from '../ports/power-bi.ts';
import { changeIncident } from './change-incident.ts';
import type { Deps } from './deps.ts';

const workspacesMax = 5_000;
const atOnce = 4;

/** Reads which workspaces and datasets there are, with schedules and connections, and saves them. What one workspace refuses does not hide the others. */
export async function discover(deps: Deps, signal: AbortSignal): Promise<{ workspaces: number; datasets: number }> {
  const workspaces = (await deps.powerBi.listWorkspaces(signal)).slice(0, workspacesMax);
  const workspaceIds = workspaces.map(({ workspaceId }) => workspaceId);
  for (const known of await deps.store.listWorkspaces()) {
    if (!workspaceIds.includes(known.workspaceId)) await forgetGone(deps, known, new Set());
  }
  await deps.store.keepWorkspaces(workspaceIds);
  let datasets = 0;
  const queue = [...workspaces];
  const workers = Array.from({ length: atOnce }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      signal.throwIfAborted();
      const found = await discoverWorkspace(deps, next, signal);
      datasets += found;
    }
  });
  await Promise.all(workers);
  deps.log.info({ workspaces: workspaces.length, datasets }, 'workspaces and datasets were read');
  return { workspaces: workspaces.length, datasets };
}

async function discoverWorkspace(deps: Deps, workspace: Workspace, signal: AbortSignal): Promise<number> {
  const listed = await orElse(
    deps,
    workspace,
    'datasets',
    () => deps.powerBi.listDatasets(workspace.workspaceId, signal),
    undefined,
  );
  if (listed === undefined) return 0;
  const datasets: Dataset[] = [];
  for (const dataset of listed) {
    signal.throwIfAborted();
    datasets.push(await withDetails(deps, workspace, dataset, signal));
  }
  await forgetGone(deps, workspace, new Set(datasets.map(({ datasetId }) => datasetId)));
  await deps.store.saveWorkspace(workspace, datasets, deps.clock.now());
  return datasets.length;
}

/** A deleted dataset, or one that cannot be seen any more, needs no fix. */
async function forgetGone(deps: Deps, { workspaceId }: Workspace, listed: ReadonlySet<string>): Promise<void> {
  const known = await deps.store.listDatasets({ workspaceIds: [workspaceId] });
  for (const { datasetId } of known.filter((dataset) => !listed.has(dataset.datasetId))) {
    for (const { incidentId } of await deps.store.listIncidentsOf(datasetId)) {
      await changeIncident(deps, incidentId, { kind: 'datasetGone', at: deps.clock.now(), datasetId });
    }
  }
}

async function withDetails(
  deps: Deps,
  workspace: Workspace,
  dataset: ListedDataset,
  signal: AbortSignal,
): Promise<Dataset> {
  const known = await deps.store.findDataset(dataset.datasetId);
  const [schedule, connections] = await Promise.all([
    orElse(deps, workspace, 'schedule', () => deps.powerBi.findSchedule(dataset, signal), known?.schedule),
    orElse(
      deps,
      workspace,
      'connections',
      () => deps.fabric.listItemConnections(dataset, signal),
      known?.connections ?? [],
    ),
  ]);
  return { ...dataset, connections, ...(schedule === undefined ? {} : { schedule }) };
}

/** What was known stays when Power BI does not answer. */
async function orElse<T>(
  deps: Deps,
  { workspaceId }: Workspace,
  what: string,
  read: () => Promise<T>,
  known: T,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    deps.log[isOutage(error) ? 'debug' : 'warn'](
      { workspaceId, what, reason: error.reason },
      'a workspace could not be read',
    );
    return known;
  }
}
