import type { Workspace } from '../../core/dataset.ts';
import type { CatalogueEntry } from '../../core/language/types.ts';
import type { Store, StoredDataset } from '../../ports/store.ts';
import { createRemembered } from './remembered.ts';
import { plainText } from './to-json.ts';

const datasetsMax = 2_000;
const only = '';

type Saved = Parameters<Store['saveWorkspace']>;

/**
 * Workspaces, the names of all datasets, and the datasets that are asked for. Discovery saves every workspace again and
 * again: one that is as it was must not cost another reading of thousands of names.
 */
export function rememberDatasets(store: Store): Partial<Store> {
  const workspaces = createRemembered<Workspace[]>(1);
  const catalogue = createRemembered<CatalogueEntry[]>(1);
  const datasets = createRemembered<StoredDataset | undefined>(datasetsMax);
  const listCatalogue = (): Promise<CatalogueEntry[]> => catalogue.get(only, () => store.listCatalogue());
  const changed = (): void => [workspaces, catalogue, datasets].forEach((remembered) => remembered.clear());
  const changeOne = async (datasetId: string, change: Promise<void>): Promise<void> => {
    await change;
    datasets.forget(datasetId);
  };
  return {
    async saveWorkspace(...saved) {
      const isKnown = isAsBefore(saved, workspaces.peek(only), catalogue.peek(only));
      await store.saveWorkspace(...saved);
      if (isKnown) {
        for (const { datasetId } of saved[1]) datasets.forget(datasetId);
      } else changed();
    },
    async keepWorkspaces(workspaceIds) {
      await store.keepWorkspaces(workspaceIds);
      const kept = new Set(workspaceIds);
      const known = workspaces.peek(only);
      if (known === undefined || !known.every(({ workspaceId }) => kept.has(workspaceId))) changed();
    },
    listWorkspaces: async () => [...(await workspaces.get(only, () => store.listWorkspaces()))],
    listCatalogue,
    countDatasets: async () => (await listCatalogue()).length,
    findDataset: (datasetId) => datasets.get(datasetId, () => store.findDataset(datasetId)),
    saveLook: (look) => changeOne(look.datasetId, store.saveLook(look)),
    planLooks: async (plans) => {
      await store.planLooks(plans);
      for (const { datasetId } of plans) datasets.forget(datasetId);
    },
    saveSchedule: (datasetId, schedule) => changeOne(datasetId, store.saveSchedule(datasetId, schedule)),
    saveScheduleEnabled: (datasetId, enabled) => changeOne(datasetId, store.saveScheduleEnabled(datasetId, enabled)),
    async takeEvent(event) {
      const isNew = await store.takeEvent(event);
      datasets.forget(event.datasetId);
      return isNew;
    },
    lookSoon: (datasetId, at) => changeOne(datasetId, store.lookSoon(datasetId, at)),
  };
}

/** The workspace, and which datasets with which names are in it. */
function isAsBefore(
  [workspace, datasets]: Saved,
  workspaces: readonly Workspace[] | undefined,
  catalogue: readonly CatalogueEntry[] | undefined,
): boolean {
  const { workspaceId, onDedicatedCapacity } = workspace;
  const known = workspaces?.find((each) => each.workspaceId === workspaceId);
  if (known === undefined || catalogue === undefined) return false;
  if (known.name !== plainText(workspace.name) || known.onDedicatedCapacity !== onDedicatedCapacity) return false;
  const names = new Map(datasets.map(({ datasetId, name }) => [datasetId, plainText(name)]));
  const entries = catalogue.filter((entry) => entry.workspaceId === workspaceId);
  return entries.length === names.size && entries.every(({ datasetId, name }) => names.get(datasetId) === name);
}
