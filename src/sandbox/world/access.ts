import { isRunning } from './run-rules.ts';
import type { World, WorldConnection, WorldDataset, WorldGateway, WorkspaceRole } from './types.ts';

export function roleIn(world: World, workspaceId: string, principalId: string): WorkspaceRole | undefined {
  return world.workspaces.get(workspaceId)?.roles.get(principalId);
}

/** Contributor and above have Write on every dataset of the workspace; Viewers have Read (datasets-permissions). */
export function canWrite(world: World, dataset: WorldDataset, principalId: string): boolean {
  const role = roleIn(world, dataset.workspaceId, principalId);
  return role !== undefined && role !== 'Viewer';
}

export function canRead(world: World, dataset: WorldDataset, principalId: string): boolean {
  return roleIn(world, dataset.workspaceId, principalId) !== undefined;
}

export function isGatewayAdmin(world: World, gatewayId: string, principalId: string): boolean {
  return world.gateways.get(gatewayId)?.roles.get(principalId) === 'Admin';
}

export function canSeeGateway(gateway: WorldGateway, principalId: string): boolean {
  return gateway.roles.has(principalId);
}

export function canSeeConnection(world: World, connection: WorldConnection, principalId: string): boolean {
  return connection.roles.has(principalId) || canAdministrate(world, connection, principalId);
}

/** Who may enter a credential: the person themself for a personal one, else the connection's owners and the gateway's admins. */
export function canChangeCredential(world: World, connection: WorldConnection, principalId: string): boolean {
  if (connection.ownerId !== undefined) return connection.ownerId === principalId;
  return connection.roles.get(principalId) === 'Owner' || canAdministrate(world, connection, principalId);
}

function canAdministrate(world: World, connection: WorldConnection, principalId: string): boolean {
  return connection.ownerId === undefined && isGatewayAdmin(world, connection.gatewayId, principalId);
}

/** What one person may do with a dataset now; the portal shows exactly these. */
export interface DatasetRights {
  readonly read: boolean;
  readonly refresh: boolean;
  readonly changeSchedule: boolean;
  readonly takeOver: boolean;
}

export function rightsOn(world: World, dataset: WorldDataset, principalId: string): DatasetRights {
  const write = canWrite(world, dataset, principalId);
  return {
    read: canRead(world, dataset, principalId),
    refresh: write && !isRunning(dataset),
    changeSchedule: dataset.ownerId === principalId && dataset.schedule !== undefined,
    takeOver: write && dataset.ownerId !== principalId,
  };
}
