import { connectionRows } from './connection-rows.ts';
import type { ConnectionKey, ConnectionRow } from './connection-rows.ts';
import { virtualGatewayIdOf } from './gateways.ts';
import { botApp } from './people.ts';
import { sourceIdOf } from './sources.ts';
import { stableGuid } from './stable-guid.ts';
import type { Account, ConnectionRole, WorldConnection } from './types.ts';

export function connectionIdOf(key: ConnectionKey): string {
  return stableGuid(`connection/${key}`);
}

export function createConnections(accounts: ReadonlyMap<string, Account>, now: number): Map<string, WorldConnection> {
  const keys = Object.keys(connectionRows) as ConnectionKey[];
  return new Map(keys.map((key) => [connectionIdOf(key), createConnection(key, accounts, now)]));
}

function createConnection(key: ConnectionKey, accounts: ReadonlyMap<string, Account>, now: number): WorldConnection {
  const row: ConnectionRow = connectionRows[key];
  const owner = row.owners[0];
  if (owner === undefined) throw new Error(`The connection ${key} has no owner.`);
  const personal = row.home === 'PersonalCloud' || row.home === 'OnPremisesGatewayPersonal';
  const secret = accounts.get(row.account)?.secret;
  return {
    connectionId: connectionIdOf(key),
    datasourceId: stableGuid(`datasource/${key}`),
    name: row.name,
    connectivityType: row.home,
    gatewayId: row.gatewayId ?? virtualGatewayIdOf(owner.personId),
    sourceId: sourceIdOf(row.source),
    credentialType: row.type,
    ownerId: personal ? owner.personId : undefined,
    roles: rolesOf(row, personal),
    createdAt: now - 200 * 24 * 60 * 60_000,
    stored: secret === undefined ? undefined : { accountId: row.account, secret },
  };
}

function rolesOf(row: ConnectionRow, personal: boolean): Map<string, ConnectionRole> {
  const roles = new Map<string, ConnectionRole>(row.owners.map((person) => [person.personId, 'Owner']));
  for (const person of row.users) roles.set(person.personId, 'User');
  // A personal connection can't be shared: nobody but its owner sees or tests it.
  if (!personal) roles.set(botApp.principalId, 'User');
  return roles;
}
