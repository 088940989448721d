import type { Dataset, Workspace } from '../../src/core/dataset.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Store, StoredDataset } from '../../src/ports/store.ts';

type DiscoveryStore = Pick<
  Store,
  | 'listWorkspaces'
  | 'saveWorkspace'
  | 'keepWorkspaces'
  | 'listCatalogue'
  | 'listDatasets'
  | 'listIncidentsOf'
  | 'listOpenIncidents'
  | 'takeTurn'
> & { boundAt(datasetId: string, connectionId: string): number | undefined };

/** What discovery needs of a store, without a database; remembers when a dataset was first seen on a connection. */
export function createDiscoveryStore(clock: Clock): DiscoveryStore {
  const workspaces = new Map<string, Workspace>();
  const datasets = new Map<string, StoredDataset>();
  const bound = new Map<string, number>();
  const emptyAt = new Map<string, number>();
  const save = (workspace: Workspace, dataset: Dataset, at: number): void => {
    const { name, onDedicatedCapacity } = workspace;
    datasets.set(dataset.datasetId, { ...dataset, workspace: name, onDedicatedCapacity, nextLookAt: at });
    for (const { connectionId } of dataset.connections) {
      const key = `${dataset.datasetId} ${connectionId}`;
      if (!bound.has(key)) bound.set(key, at);
    }
  };
  return {
    listWorkspaces: async () => [...workspaces.values()],
    async saveWorkspace(workspace, listed, at) {
      workspaces.set(workspace.workspaceId, workspace);
      for (const dataset of listed) save(workspace, dataset, at);
    },
    keepWorkspaces: async () => undefined,
    listCatalogue: async () => [...datasets.values()],
    async listDatasets({ datasetIds, workspaceIds }) {
      if (datasetIds !== undefined) return datasetIds.flatMap((each) => datasets.get(each) ?? []);
      return [...datasets.values()].filter(({ workspaceId }) => workspaceIds?.includes(workspaceId) !== false);
    },
    listIncidentsOf: async () => [],
    listOpenIncidents: async () => [],
    /** As the database counts: a bucket that holds `burst` turns and empties evenly. */
    async takeTurn({ key, pace: { short } }) {
      const now = clock.now();
      const at = Math.max(now, emptyAt.get(key) ?? 0);
      if (at - now > (short.burst - 1) * short.everyMs) return undefined;
      emptyAt.set(key, at + short.everyMs);
      return 0;
    },
    boundAt: (datasetId, connectionId) => bound.get(`${datasetId} ${connectionId}`),
  };
}
