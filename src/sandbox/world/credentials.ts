import { canChangeCredential } from './access.ts';
import { refused, done } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { findConnectionProblem } from './problems.ts';
import { sayProblem } from './failure-messages.ts';
import { stableGuid } from './stable-guid.ts';
import type { World, WorldConnection } from './types.ts';

/** Enters a password, key, SAS or app secret. As on the real page it is tried at once and not stored when it does not work. */
export function enterSecret(
  world: World,
  order: { connectionId: string; personId: string; secret: string; accountId?: string },
): Outcome {
  const found = openConnection(world, order);
  if (!found.ok) return found;
  const connection = found.value;
  if (connection.credentialType === 'OAuth2') {
    return refused('unsuitable', 'This connection takes a sign-in, not a password.');
  }
  const accountId = order.accountId ?? accountOf(world, connection);
  if (accountId === undefined) return refused('unsuitable', 'Say which account the secret belongs to.');
  return storeIfItWorks(world, connection, { accountId, secret: order.secret });
}

/** Signs in with this person's own account, with whatever Entra asks for now. */
export function signInAgain(world: World, order: { connectionId: string; personId: string }): Outcome {
  const found = openConnection(world, order);
  if (!found.ok) return found;
  const connection = found.value;
  if (connection.credentialType !== 'OAuth2') {
    return refused('unsuitable', 'This connection takes a user name and a secret, not a sign-in.');
  }
  const upn = world.directory.findAccount(order.personId)?.upn ?? '';
  const account = world.accounts.get(upn);
  if (account === undefined) return refused('notAllowed', 'Only a person can sign in.');
  return storeIfItWorks(world, connection, { accountId: upn, secret: account.secret });
}

/** Takes the credentials off a gateway's connections, as a new installation without the recovery key does. */
export function forgetGatewayCredentials(world: World, gatewayId: string): number {
  const held = [...world.connections.values()].filter(
    (each) => each.gatewayId === gatewayId && each.stored !== undefined,
  );
  for (const connection of held) connection.stored = undefined;
  return held.length;
}

function openConnection(world: World, order: { connectionId: string; personId: string }): Outcome<WorldConnection> {
  const connection = world.connections.get(order.connectionId);
  if (connection === undefined) return refused('notFound', 'There is no such connection.');
  if (!canChangeCredential(world, connection, order.personId)) {
    return refused('notAllowed', "Only the connection's owner can change its credential.");
  }
  return { ok: true, value: connection };
}

function storeIfItWorks(
  world: World,
  connection: WorldConnection,
  stored: { accountId: string; secret: string },
): Outcome {
  const problem = findConnectionProblem(world, { ...connection, stored });
  if (problem?.kind === 'gatewayOffline')
    return refused('gatewayOffline', 'The gateway is offline, so the credential could not be tried.');
  if (problem?.kind === 'sourceUnreachable')
    return refused('unreachable', 'The source does not answer, so the credential could not be tried.');
  if (problem !== undefined) {
    return refused('wrongCredential', sayProblem(problem, stableGuid(`entry/${world.clock.now()}`)).text);
  }
  connection.stored = stored;
  connection.lastUsedAt = world.clock.now();
  return done();
}

/** The account a connection is made for, even after a gateway has forgotten it. */
export function accountOf(world: World, connection: WorldConnection): string | undefined {
  if (connection.stored !== undefined) return connection.stored.accountId;
  return [...world.accounts.values()].find(
    (account) => account.kind !== 'oauth' && account.rights.has(connection.sourceId),
  )?.accountId;
}
