import { isoTime, ok } from '../http/route.ts';
import type { Answer, Caller, Route } from '../http/route.ts';
import { canSeeConnection, canWrite } from '../world/access.ts';
import { sayProblem } from '../world/failure-messages.ts';
import { apps } from '../world/people.ts';
import { findConnection, findConnectionProblem } from '../world/problems.ts';
import { pipelineCodeOf } from '../world/service-exception.ts';
import { stableGuid } from '../world/stable-guid.ts';
import type { Binding, World, WorldConnection, WorldDataset } from '../world/types.ts';
import { entityNotFound, insufficientPrivileges } from './errors.ts';
import type { Operations } from './operations.ts';

export function createConnectionRoutes(operations: Operations): readonly Route[] {
  return [
    { method: 'GET', path: '/v1/workspaces/{workspaceId}/items/{itemId}/connections', answer: listItemConnections },
    { method: 'GET', path: '/v1/connections', answer: listConnections },
    {
      method: 'GET',
      path: '/v1/connections/{connectionId}',
      answer: (caller) => onConnection(caller, (each) => ok(describe(caller.world, each))),
    },
    {
      method: 'GET',
      path: '/v1/connections/{connectionId}/roleAssignments',
      answer: (caller) => onConnection(caller, (each) => ok({ value: rolesOf(caller.world, each) })),
    },
    {
      method: 'POST',
      path: '/v1/connections/{connectionId}/testConnection',
      answer: (caller) => onConnection(caller, (each) => test(caller, operations, each)),
    },
  ];
}

/** List Item Connections asks for read and write on the item. */
function listItemConnections({ world, principalId, params }: Caller): Answer {
  const dataset = world.datasets.get(params['itemId'] ?? '');
  if (dataset === undefined || dataset.workspaceId !== params['workspaceId']) return entityNotFound();
  if (!canWrite(world, dataset, principalId)) return insufficientPrivileges();
  return ok({ value: dataset.bindings.map((binding) => describeBinding(world, dataset, binding)) });
}

function describeBinding(world: World, dataset: WorldDataset, binding: Binding): object {
  const source = world.sources.get(binding.sourceId);
  const connection = findConnection(world, dataset, binding);
  const connectionDetails = { type: source?.type, path: source?.path };
  if (connection === undefined) {
    const type = binding.connectivityType === 'Automatic' ? 'Automatic' : 'None';
    return { connectivityType: type, connectionDetails };
  }
  const { connectionId, name, gatewayId, connectivityType } = connection;
  return { id: connectionId, displayName: name, gatewayId, connectivityType, connectionDetails };
}

function listConnections({ world, principalId }: Caller): Answer {
  const mine = [...world.connections.values()].filter((each) => canSeeConnection(world, each, principalId));
  return ok({ value: mine.map((each) => describe(world, each)) });
}

/** A connection on which the caller has no role looks as if it did not exist. */
function onConnection(caller: Caller, answer: (connection: WorldConnection) => Answer): Answer {
  const { world, principalId, params } = caller;
  const connection = world.connections.get(params['connectionId'] ?? '');
  if (connection === undefined || !canSeeConnection(world, connection, principalId)) return entityNotFound();
  return answer(connection);
}

function describe(world: World, connection: WorldConnection): object {
  const source = world.sources.get(connection.sourceId);
  return {
    id: connection.connectionId,
    displayName: connection.name,
    gatewayId: connection.gatewayId,
    connectivityType: connection.connectivityType,
    connectionDetails: { type: source?.type, path: source?.path },
    privacyLevel: 'Organizational',
    credentialDetails: {
      credentialType: connection.credentialType,
      singleSignOnType: 'None',
      connectionEncryption: 'Encrypted',
      skipTestConnection: false,
    },
    connectionRecency: {
      createdDateTime: isoTime(connection.createdAt),
      ...(connection.lastUsedAt === undefined ? {} : { lastCredentialUsedDateTime: isoTime(connection.lastUsedAt) }),
    },
  };
}

function rolesOf(world: World, connection: WorldConnection): object[] {
  return [...connection.roles].map(([principalId, role]) => {
    const app = apps.find((each) => each.principalId === principalId);
    const displayName = app?.name ?? world.directory.findAccount(principalId)?.name;
    const type = app === undefined ? 'User' : 'ServicePrincipal';
    // The role assignment of a user has that user's id (Connections_ListConnectionRoleAssignments example).
    return { id: principalId, principal: { id: principalId, type, displayName }, role };
  });
}

/** Through a gateway the test takes a while; a cloud connection answers at once. */
function test(caller: Caller, operations: Operations, connection: WorldConnection): Answer {
  const result = () => statusOf(caller.world, connection);
  return caller.world.gateways.has(connection.gatewayId) ? operations.start(caller, result) : ok(result());
}

function statusOf(world: World, connection: WorldConnection): object {
  const problem = findConnectionProblem(world, connection);
  if (problem === undefined) return { status: 'Online', errors: [] };
  const words = sayProblem(problem, stableGuid(`test/${connection.connectionId}/${world.clock.now()}`));
  return { status: 'Offline', errors: [{ errorCode: pipelineCodeOf(problem), message: words.text }] };
}
