import type { Dataset, Workspace } from '../core/dataset.ts';
import { pickDetails, type PickedDetails } from '../core/details-due.ts';
import type { SeenDataset } from '../core/incident/seen-dataset.ts';
import { isOutage } from '../ports/outage.ts';
import { PowerBiError, type ListedDataset } from '../ports/power-bi.ts';
import type { StoredDataset } from '../ports/store.ts';
import { changeIncident } from './change-incident.ts';
import type { Deps } from './deps.ts';
import { statesOf, toldByScan, type Listed } from './detail-states.ts';
import { eachOf } from './each-of.ts';
import { keepCardsTrue } from './keep-cards-true.ts';
import { createDetailReader, knownDetails, type DetailReader } from './read-details.ts';
import { createTenantScan, type TenantScan } from './scan-tenant.ts';

const workspacesMax = 5_000;

/** The datasets that were known in a workspace when the round began. */
type IdsBefore = (workspaceId: string) => readonly string[];

type Ids = Pick<ReadonlySet<string>, 'has'>;

interface Round {
  readonly deps: Deps;
  readonly scan: TenantScan;
  readonly startedAt: number;
  readonly picked: PickedDetails;
  readonly reader: DetailReader;
  readonly before: IdsBefore;
  readonly listedIds: Ids;
  readonly signal: AbortSignal;
}

/**
 * Reads which workspaces and datasets there are, and the schedules and connections of those whose turn it is, and saves
 * them. What one workspace refuses does not hide the others. The list that everybody may read decides what there is; the
 * admin scanner, where it is allowed, what need not be read again.
 */
export function createDiscovery(deps: Deps): (signal: AbortSignal) => Promise<void> {
  const scan = createTenantScan(deps);
  let isFirst = true;
  return async (signal) => {
    const startedAt = deps.clock.now();
    const workspaces = (await deps.powerBi.listWorkspaces(signal)).slice(0, workspacesMax);
    const before = await readIdsBefore(deps);
    const listed = await listAll(deps, workspaces, signal);
    const placeOf = new Map(listed.flatMap((each) => each.datasets.map(({ datasetId }) => [datasetId, each] as const)));
    const workspaceIds = workspaces.map(({ workspaceId }) => workspaceId);
    for (const { workspaceId } of await deps.store.listWorkspaces()) {
      if (!workspaceIds.includes(workspaceId)) await forgetGone(deps, before(workspaceId), placeOf);
    }
    if (isFirst) noteWhatIsKnown(scan, listed);
    else await scan.scan(workspaceIds, signal);
    const told = { scan, startedAt };
    const picked = pickDetails(listed.flatMap((each) => statesOf(each, told, deps.clock.now())));
    const reader = createDetailReader(deps);
    const round: Round = { deps, ...told, picked, reader, before, listedIds: placeOf, signal };
    await eachOf(listed, (each) => saveListed(round, each), signal);
    signal.throwIfAborted();
    // Last, because what was moved out of them is known until then.
    await deps.store.keepWorkspaces(workspaceIds);
    await keepCardsTrue(deps, (datasetId) => seenIn(placeOf.get(datasetId), datasetId));
    // At the start all is read anyway, and a scan of everything takes minutes.
    if (isFirst) await scan.scan(workspaceIds, signal);
    isFirst = false;
    const found = { workspaces: workspaces.length, datasets: placeOf.size };
    const details = { urgent: picked.urgent.size, inTurn: picked.inTurn.size };
    deps.log.info({ ...found, ...details }, 'workspaces and datasets were read');
  };
}

/** What was read before the bot started counts as read: a restart is short. */
function noteWhatIsKnown(scan: TenantScan, listed: readonly Listed[]): void {
  for (const { datasetId, detailsReadAt, connections } of listed.flatMap(({ known }) => [...known.values()])) {
    if (detailsReadAt !== undefined && connections.length > 0) scan.noteRead(datasetId, detailsReadAt);
  }
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

async function saveListed(round: Round, { workspace, datasets, known }: Listed): Promise<void> {
  const { deps, signal, before, listedIds } = round;
  const idsBefore = before(workspace.workspaceId);
  const saved: Dataset[] = [];
  for (const dataset of datasets) {
    signal.throwIfAborted();
    saved.push(await withDetails(round, workspace, dataset, known.get(dataset.datasetId)));
  }
  // Most workspaces are as they were, and writing that down would be most of what a round costs the database.
  const isNews = (dataset: Dataset): boolean => !isAsKnown(workspace, dataset, known.get(dataset.datasetId));
  if (saved.length > 0 && saved.length === idsBefore.length && !saved.some(isNews)) return;
  const movedIds = await forgetGone(deps, idsBefore, listedIds);
  await deps.store.saveWorkspace(workspace, saved, deps.clock.now(), movedIds);
}

async function withDetails(
  { deps, scan, startedAt, picked, reader, signal }: Round,
  workspace: Workspace,
  dataset: ListedDataset,
  known: StoredDataset | undefined,
): Promise<Dataset> {
  const { datasetId } = dataset;
  const now = deps.clock.now();
  const { scanned, schedule, standsAsRead } = toldByScan({ scan, startedAt }, workspace, datasetId, now);
  const isUrgent = picked.urgent.has(datasetId);
  const isToldAnew = schedule !== undefined && standsAsRead;
  if (!isUrgent && !isToldAnew && !picked.inTurn.has(datasetId)) return { ...dataset, ...knownDetails(known) };
  return reader.read(dataset, {
    ...{ known, scanned, schedule, signal },
    standsAsRead: standsAsRead && !isUrgent,
    onConnectionsRead: () => scan.noteRead(datasetId, now),
  });
}

/** Also its details have not been read since. */
function isAsKnown(workspace: Workspace, dataset: Dataset, known: StoredDataset | undefined): boolean {
  return (
    known?.detailsReadAt !== undefined &&
    known.detailsReadAt === dataset.detailsReadAt &&
    known.name === dataset.name &&
    known.ownerUpn === dataset.ownerUpn &&
    known.webUrl === dataset.webUrl &&
    known.workspaceId === workspace.workspaceId &&
    known.workspace === workspace.name &&
    known.onDedicatedCapacity === workspace.onDedicatedCapacity
  );
}

async function readIdsBefore({ store }: Deps): Promise<IdsBefore> {
  const byWorkspace = Map.groupBy(await store.listCatalogue(), ({ workspaceId }) => workspaceId);
  return (workspaceId) => (byWorkspace.get(workspaceId) ?? []).map(({ datasetId }) => datasetId);
}

function seenIn(place: Listed | undefined, datasetId: string): SeenDataset | undefined {
  const dataset = place?.datasets.find((each) => each.datasetId === datasetId);
  if (place === undefined || dataset === undefined) return undefined;
  const { name: workspace, onDedicatedCapacity } = place.workspace;
  const { workspaceId, name, webUrl } = dataset;
  return { datasetId, workspaceId, name, ...(webUrl === undefined ? {} : { webUrl }), workspace, onDedicatedCapacity };
}

/** A deleted dataset, or one that cannot be seen any more, needs no fix. Answers those that are listed, here or elsewhere. */
async function forgetGone(deps: Deps, known: readonly string[], listedIds: Ids): Promise<string[]> {
  for (const datasetId of known.filter((each) => !listedIds.has(each))) {
    for (const { incidentId } of await deps.store.listIncidentsOf(datasetId)) {
      await changeIncident(deps, incidentId, { kind: 'datasetGone', at: deps.clock.now(), datasetId });
    }
  }
  return known.filter((each) => listedIds.has(each));
}
