import { ok, pageOf } from '../http/route.ts';
import type { Answer, Caller, Route } from '../http/route.ts';
import { canRead, roleIn } from '../world/access.ts';
import { findConnection } from '../world/problems.ts';
import { apps } from '../world/people.ts';
import type { Binding, World, WorldDataset, WorldWorkspace, WorkspaceRole } from '../world/types.ts';
import { forbidden, notFound } from './errors.ts';

const base = '/v1.0/myorg/groups';

export const workspaceRoutes: readonly Route[] = [
  { method: 'GET', path: base, answer: listGroups },
  { method: 'GET', path: `${base}/{groupId}/users`, answer: (caller) => inWorkspace(caller, listUsers) },
  { method: 'GET', path: `${base}/{groupId}/datasets`, answer: (caller) => inWorkspace(caller, listDatasets) },
  {
    method: 'GET',
    path: `${base}/{groupId}/datasets/{datasetId}`,
    answer: (caller) => onDataset(caller, (dataset) => ok(describeDataset(caller.world, dataset))),
  },
  {
    method: 'GET',
    path: `${base}/{groupId}/datasets/{datasetId}/datasources`,
    answer: (caller) =>
      onDataset(caller, (dataset) =>
        ok({ value: dataset.bindings.map((binding) => describeDatasource(caller.world, dataset, binding)) }),
      ),
  },
];

function inWorkspace(caller: Caller, answer: (workspace: WorldWorkspace, caller: Caller) => Answer): Answer {
  const workspace = caller.world.workspaces.get(caller.params['groupId'] ?? '');
  if (workspace === undefined) return notFound();
  if (!workspace.roles.has(caller.principalId)) return forbidden();
  return answer(workspace, caller);
}

/** Runs `answer` for a dataset of the path that the caller can read. */
export function onDataset(caller: Caller, answer: (dataset: WorldDataset) => Answer): Answer {
  return inWorkspace(caller, (workspace) => {
    const dataset = caller.world.datasets.get(caller.params['datasetId'] ?? '');
    if (dataset === undefined || dataset.workspaceId !== workspace.workspaceId) return notFound();
    return canRead(caller.world, dataset, caller.principalId) ? answer(dataset) : forbidden();
  });
}

function listGroups({ world, principalId, query }: Caller): Answer {
  const mine = [...world.workspaces.values()].filter((each) => roleIn(world, each.workspaceId, principalId));
  return ok({ value: pageOf(mine, query).map(describeGroup) });
}

function describeGroup(workspace: WorldWorkspace): object {
  const { workspaceId, name, capacityId } = workspace;
  const dedicated = capacityId === undefined ? {} : { capacityId, defaultDatasetStorageFormat: 'Small' };
  return { id: workspaceId, isReadOnly: false, isOnDedicatedCapacity: capacityId !== undefined, ...dedicated, name };
}

function listUsers(workspace: WorldWorkspace, { world, query }: Caller): Answer {
  const users = [...workspace.roles].map(([principalId, role]) => describeUser(world, principalId, role));
  return ok({ value: pageOf(users, query) });
}

function describeUser(world: World, principalId: string, role: WorkspaceRole): object {
  const app = apps.find((each) => each.principalId === principalId);
  if (app !== undefined) {
    return { groupUserAccessRight: role, displayName: app.name, identifier: principalId, principalType: 'App' };
  }
  const person = world.directory.findAccount(principalId);
  const upn = person?.upn ?? principalId;
  return {
    emailAddress: upn,
    groupUserAccessRight: role,
    displayName: person?.name ?? upn,
    identifier: upn,
    principalType: 'User',
  };
}

function listDatasets(workspace: WorldWorkspace, { world }: Caller): Answer {
  const datasets = [...world.datasets.values()].filter((each) => each.workspaceId === workspace.workspaceId);
  return ok({ value: datasets.map((dataset) => describeDataset(world, dataset)) });
}

/** The owner as Power BI writes it: a UPN, or the id of a service principal. */
export function ownerNameOf(world: World, dataset: WorldDataset): string {
  return world.directory.findAccount(dataset.ownerId)?.upn ?? dataset.ownerId;
}

function describeDataset(world: World, dataset: WorldDataset): object {
  return {
    id: dataset.datasetId,
    name: dataset.name,
    webUrl: `${world.portalOrigin}/groups/${dataset.workspaceId}/datasets/${dataset.datasetId}`,
    addRowsAPIEnabled: false,
    configuredBy: ownerNameOf(world, dataset),
    isRefreshable: dataset.schedule !== undefined,
    isEffectiveIdentityRequired: false,
    isEffectiveIdentityRolesRequired: false,
    isOnPremGatewayRequired: dataset.bindings.some((each) => each.connectivityType.startsWith('OnPremises')),
    targetStorageMode: 'Abf',
    createdDate: new Date(dataset.createdAt).toISOString(),
    contentProviderType: 'PbixInImportMode',
    users: [],
  };
}

interface Datasource {
  readonly datasourceType: string | undefined;
  readonly connectionDetails: object;
  readonly datasourceId?: string;
  readonly gatewayId?: string;
}

/** Which source a dataset reads there, and what holds its credential, if it is bound to anything. */
export function describeDatasource(world: World, dataset: WorldDataset, binding: Binding): Datasource {
  const source = world.sources.get(binding.sourceId);
  const connection = findConnection(world, dataset, binding);
  return {
    datasourceType: source?.datasourceType,
    connectionDetails: source?.details ?? {},
    ...(connection === undefined ? {} : { datasourceId: connection.datasourceId, gatewayId: connection.gatewayId }),
  };
}
