import { isoTime } from '../http/route.ts';
import { stableGuid } from '../world/stable-guid.ts';
import type { Binding, World, WorldDataset, WorldWorkspace } from '../world/types.ts';
import { describeDatasource, ownerNameOf } from './workspaces.ts';

export interface ScanOptions {
  /** Which sources a dataset uses. */
  readonly lineage: boolean;
  /** What those sources are. */
  readonly datasourceDetails: boolean;
}

/** WorkspaceInfoResponse: the workspaces with their datasets, and once for all of them the sources. */
export function describeScan(world: World, workspaceIds: readonly string[], options: ScanOptions): object {
  const workspaces = workspaceIds.flatMap((workspaceId) => world.workspaces.get(workspaceId) ?? []);
  const asked = new Set(workspaceIds);
  const datasets = [...world.datasets.values()].filter(({ workspaceId }) => asked.has(workspaceId));
  const instances = new Map<string, { readonly isMisconfigured: boolean; readonly instance: object }>();
  for (const dataset of options.datasourceDetails ? datasets : []) {
    for (const binding of dataset.bindings) {
      const datasourceId = instanceIdOf(world, dataset, binding);
      const instance = { ...describeDatasource(world, dataset, binding), datasourceId };
      instances.set(datasourceId, { isMisconfigured: isMisconfigured(binding), instance });
    }
  }
  const listed = (misconfigured: boolean): object[] =>
    [...instances.values()].flatMap(({ isMisconfigured: is, instance }) => (is === misconfigured ? [instance] : []));
  return {
    workspaces: workspaces.map((workspace) => ({
      ...describeWorkspace(workspace),
      datasets: datasets
        .filter(({ workspaceId }) => workspaceId === workspace.workspaceId)
        .map((dataset) => describeDataset(world, dataset, options)),
    })),
    ...(options.datasourceDetails
      ? { datasourceInstances: listed(false), misconfiguredDatasourceInstances: listed(true) }
      : {}),
  };
}

function describeWorkspace({ workspaceId, name, capacityId }: WorldWorkspace): object {
  const dedicated = capacityId === undefined ? {} : { capacityId, defaultDatasetStorageFormat: 'Small' };
  return {
    ...{ id: workspaceId, name, type: 'Workspace', state: 'Active' },
    isOnDedicatedCapacity: capacityId !== undefined,
    ...dedicated,
    ...{ reports: [], dashboards: [], dataflows: [] },
  };
}

function describeDataset(world: World, dataset: WorldDataset, { lineage }: ScanOptions): object {
  const usages = (misconfigured: boolean): object[] =>
    dataset.bindings
      .filter((binding) => isMisconfigured(binding) === misconfigured)
      .map((binding) => ({ datasourceInstanceId: instanceIdOf(world, dataset, binding) }));
  return {
    id: dataset.datasetId,
    name: dataset.name,
    configuredBy: ownerNameOf(world, dataset),
    targetStorageMode: 'Abf',
    createdDate: isoTime(dataset.createdAt),
    contentProviderType: 'PbixInImportMode',
    ...(lineage ? { datasourceUsages: usages(false), misconfiguredDatasourceUsages: usages(true) } : {}),
  };
}

/** Of a source that is bound to nothing; that of the owner's identity is in order. */
function isMisconfigured({ connectivityType }: Binding): boolean {
  return connectivityType === 'None';
}

function instanceIdOf(world: World, dataset: WorldDataset, binding: Binding): string {
  const { datasourceId } = describeDatasource(world, dataset, binding);
  return datasourceId ?? stableGuid(`datasource/${dataset.datasetId}/${binding.sourceId}`);
}
