import type { Account, Binding, Source, World, WorldConnection, WorldDataset } from './types.ts';

export const problemKinds = [
  'credentialMissing',
  'gatewayCredentialMissing',
  'wrongPassword',
  'wrongKey',
  'wrongSas',
  'appSecretWrong',
  'grantRevoked',
  'grantExpired',
  'policyBlocks',
  'accountDisabled',
  'rightLost',
  'ownerMayNotUse',
  'notBound',
  'gatewayOffline',
  'sourceUnreachable',
  'missingColumn',
  'capacityBusy',
  'timedOut',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** Why a run or a connection test fails, with everything that its error text names. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly source?: Source | undefined;
  readonly connection?: WorldConnection | undefined;
  readonly account?: Account | undefined;
}

const notCredential: ReadonlySet<ProblemKind> = new Set([
  'notBound',
  'gatewayOffline',
  'sourceUnreachable',
  'missingColumn',
  'capacityBusy',
  'timedOut',
]);

export function isCredentialProblem(problem: Problem): boolean {
  return !notCredential.has(problem.kind);
}

/** The connection that a binding means for the dataset's present owner. */
export function findConnection(world: World, dataset: WorldDataset, binding: Binding): WorldConnection | undefined {
  if (binding.connectionId !== undefined) return world.connections.get(binding.connectionId);
  return [...world.connections.values()].find(
    (each) =>
      each.connectivityType === binding.connectivityType &&
      each.sourceId === binding.sourceId &&
      each.ownerId === dataset.ownerId,
  );
}

/** The first thing in the way of a refresh, in the order in which Power BI meets it. */
export function findRunProblem(world: World, dataset: WorldDataset): Problem | undefined {
  const capacityId = world.workspaces.get(dataset.workspaceId)?.capacityId;
  if (capacityId !== undefined && world.capacities.get(capacityId)?.busy === true) return { kind: 'capacityBusy' };
  for (const binding of dataset.bindings) {
    const problem = findBindingProblem(world, dataset, binding);
    if (problem !== undefined) return problem;
  }
  const sources = dataset.bindings.map((binding) => world.sources.get(binding.sourceId));
  const changed = sources.find((source) => source?.missingColumn?.table === dataset.table);
  if (changed !== undefined) return { kind: 'missingColumn', source: changed };
  const slow = sources.find((source) => source?.slow === true);
  return slow === undefined ? undefined : { kind: 'timedOut', source: slow };
}

function findBindingProblem(world: World, dataset: WorldDataset, binding: Binding): Problem | undefined {
  const source = world.sources.get(binding.sourceId);
  if (binding.connectivityType === 'None') return { kind: 'notBound', source };
  if (binding.connectivityType === 'Automatic') return findIdentityProblem(world, dataset.ownerId, source);
  const connection = findConnection(world, dataset, binding);
  if (connection === undefined) return { kind: 'credentialMissing', source };
  if (!connection.roles.has(dataset.ownerId)) return { kind: 'ownerMayNotUse', source, connection };
  return findConnectionProblem(world, connection);
}

function findIdentityProblem(world: World, ownerId: string, source: Source | undefined): Problem | undefined {
  const person = world.directory.findAccount(ownerId);
  const account = person && world.accounts.get(person.upn);
  if (account === undefined || source === undefined) return { kind: 'credentialMissing', source };
  if (!account.enabled) return { kind: 'accountDisabled', source, account };
  return account.rights.has(source.sourceId) ? undefined : { kind: 'rightLost', source, account };
}

/** What a connection test finds: gateway, then network, then sign-in, then rights. */
export function findConnectionProblem(world: World, connection: WorldConnection): Problem | undefined {
  const source = world.sources.get(connection.sourceId);
  const gateway = world.gateways.get(connection.gatewayId);
  if (gateway !== undefined && !gateway.online) return { kind: 'gatewayOffline', source, connection };
  if (connection.stored === undefined) {
    const kind = connection.connectivityType === 'OnPremisesGateway' ? 'gatewayCredentialMissing' : 'credentialMissing';
    return { kind, source, connection };
  }
  if (source === undefined || !source.reachable) return { kind: 'sourceUnreachable', source, connection };
  const account = world.accounts.get(connection.stored.accountId);
  if (account === undefined) return { kind: 'wrongPassword', source, connection };
  const kind = findSignInProblem(account, connection.stored.secret);
  if (kind !== undefined) return { kind, source, connection, account };
  return account.rights.has(source.sourceId) ? undefined : { kind: 'rightLost', source, connection, account };
}

/** undefined: the source lets this account in with this secret. */
export function findSignInProblem(account: Account, secret: string): ProblemKind | undefined {
  if (!account.enabled) return 'accountDisabled';
  if (secret === account.secret) return undefined;
  switch (account.kind) {
    case 'password':
      return 'wrongPassword';
    case 'key':
      return 'wrongKey';
    case 'sas':
      return 'wrongSas';
    case 'app':
      return 'appSecretWrong';
    case 'oauth':
      return account.grantEnded === 'policy'
        ? 'policyBlocks'
        : account.grantEnded === 'expired'
          ? 'grantExpired'
          : 'grantRevoked';
  }
}
