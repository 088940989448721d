import { isOver } from '../../src/core/incident/change.ts';
import type { Incident } from '../../src/core/incident/types.ts';
import type { Store, StoredDataset } from '../../src/ports/store.ts';
import { Heap } from './heap.ts';

/** What the watch needs of a store, without a database: the bench measures the planner and the client, not the disk. */
export type MemoryStore = Pick<
  Store,
  | 'claimDue'
  | 'countDatasets'
  | 'saveLook'
  | 'planLooks'
  | 'listDatasets'
  | 'countOnCredential'
  | 'findDataset'
  | 'saveSchedule'
  | 'saveScheduleEnabled'
  | 'listRefreshes'
  | 'listIncidentsOf'
  | 'findOpenIncident'
  | 'findIncident'
  | 'commitIncident'
  | 'listOpenIncidents'
> & { add(dataset: StoredDataset): void; listAllIncidents(): readonly Incident[] };

export function createMemoryStore({
  count,
  onOpened,
}: {
  /** How many datasets share the calls, these among them. */
  count: number;
  onOpened: (incident: Incident) => void;
}): MemoryStore {
  const datasets = new Map<string, StoredDataset>();
  const due = new Heap<string>();
  const incidents = new Map<string, Incident>();
  const openOf = new Map<string, Set<string>>();
  const put = (dataset: StoredDataset): void => {
    const before = datasets.get(dataset.datasetId);
    datasets.set(dataset.datasetId, dataset);
    if (before?.nextLookAt !== dataset.nextLookAt) due.push(dataset.nextLookAt, dataset.datasetId);
  };
  const change = (datasetId: string, changes: Partial<StoredDataset>): void => {
    const known = datasets.get(datasetId);
    if (known !== undefined) put({ ...known, ...changes });
  };
  const open = (incidentIds: Iterable<string>): Incident[] =>
    [...incidentIds].flatMap((incidentId) => {
      const incident = incidents.get(incidentId);
      return incident === undefined || isOver(incident) ? [] : [incident];
    });
  const claimed = new Set<string>();
  return {
    add: put,
    listAllIncidents: () => [...incidents.values()],
    async claimDue({ now, limit }) {
      const found: StoredDataset[] = [];
      while (found.length < limit && (due.peekAt() ?? Infinity) <= now) {
        const at = due.peekAt();
        const dataset = datasets.get(due.pop() ?? '');
        // What was planned anew since stands in the heap a second time.
        if (dataset === undefined || dataset.nextLookAt !== at || claimed.has(dataset.datasetId)) continue;
        claimed.add(dataset.datasetId);
        found.push(dataset);
      }
      return found;
    },
    countDatasets: async () => count,
    async saveLook({ datasetId, refreshes, at, nextLookAt, habit }) {
      claimed.delete(datasetId);
      const known = datasets.get(datasetId);
      if (known === undefined) return;
      due.push(nextLookAt, datasetId);
      datasets.set(datasetId, {
        ...known,
        lookedAt: at,
        nextLookAt,
        ...(habit === undefined ? {} : { habit }),
        ...(refreshes[0] === undefined ? {} : { lastRefresh: refreshes[0] }),
      });
    },
    async planLooks(plans) {
      for (const { datasetId, nextLookAt, habit } of plans) {
        if (!claimed.has(datasetId)) change(datasetId, { nextLookAt, habit });
      }
    },
    async listDatasets({ datasetIds = [], dueBefore = Infinity, connectionId, datasourceId }) {
      if (connectionId !== undefined || datasourceId !== undefined) return [];
      return datasetIds.flatMap((datasetId) => {
        const dataset = datasets.get(datasetId);
        return dataset === undefined || dataset.nextLookAt >= dueBefore ? [] : [dataset];
      });
    },
    // As above: what a credential does elsewhere sharpens a diagnosis, which is not measured here.
    countOnCredential: async () => ({ failing: 0, fine: 0 }),
    findDataset: async (datasetId) => datasets.get(datasetId),
    saveSchedule: async (datasetId, schedule) => change(datasetId, { schedule }),
    async saveScheduleEnabled(datasetId, enabled) {
      const schedule = datasets.get(datasetId)?.schedule;
      if (schedule !== undefined) change(datasetId, { schedule: { ...schedule, enabled } });
    },
    listRefreshes: async () => [],
    listIncidentsOf: async (datasetId) => open(openOf.get(datasetId) ?? []),
    findOpenIncident: async (groupKey) => open(incidents.keys()).find((each) => each.groupKey === groupKey),
    findIncident: async (incidentId) => incidents.get(incidentId),
    async commitIncident({ incident, expectedVersion }) {
      if ((incidents.get(incident.incidentId)?.version ?? 0) !== expectedVersion) return false;
      incidents.set(incident.incidentId, incident);
      if (expectedVersion === 0) onOpened(incident);
      for (const { datasetId } of incident.members) {
        const known = openOf.get(datasetId) ?? new Set();
        openOf.set(datasetId, known.add(incident.incidentId));
      }
      return true;
    },
    listOpenIncidents: async () => open(incidents.keys()),
  };
}
