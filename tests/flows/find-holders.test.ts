import type { Broken } from '../../src/core/incident/types.ts';
import type { Deps } from '../../src/flows/deps.ts';
import { findHolders } from '../../src/flows/find-holders.ts';
import type { ConnectionRole, Fabric } from '../../src/ports/fabric.ts';
import type { Graph, GraphUser } from '../../src/ports/graph.ts';
import { PowerBiError, type PowerBi, type WorkspaceMember } from '../../src/ports/power-bi.ts';
import { aConnection, aDataset } from '../builders.ts';
import { createRecordingLog } from '../standins/recording-log.ts';
import { onlyPart } from '../tab/only-part.ts';

const user = (name: string, enabled = true): GraphUser => ({
  personId: `person-${name}`,
  name,
  upn: `${name}@contoso.example`,
  enabled,
});
const role = (principalId: string, of: string, kind = 'User'): ConnectionRole => ({ principalId, role: of, kind });
const member = (
  name: string,
  of: WorkspaceMember['role'],
  kind: WorkspaceMember['kind'] = 'User',
): WorkspaceMember => ({
  name,
  identifier: `${name}@contoso.example`,
  role: of,
  kind,
});

interface Told {
  readonly users?: readonly (GraphUser | 'gone')[];
  readonly connection?: readonly ConnectionRole[] | PowerBiError;
  readonly gateway?: readonly ConnectionRole[];
  readonly members?: readonly WorkspaceMember[];
}

/** Whoever Graph does not name was deleted. */
function holders(broken: Broken, told: Told, ownerUpn = 'ana@contoso.example') {
  const known = (told.users ?? []).filter((each) => each !== 'gone');
  const deps: Deps = onlyPart<Deps>({
    log: createRecordingLog(),
    graph: onlyPart<Graph>({
      findUser: async (id) => known.find(({ upn, personId }) => upn === id || personId === id) ?? 'gone',
    }),
    fabric: onlyPart<Fabric>({
      async listConnectionRoles() {
        if (told.connection instanceof PowerBiError) throw told.connection;
        return [...(told.connection ?? [])];
      },
      listGatewayRoles: async () => [...(told.gateway ?? [])],
    }),
    powerBi: onlyPart<PowerBi>({ listWorkspaceMembers: async () => [...(told.members ?? [])] }),
  });
  return findHolders(deps, aDataset({ ownerUpn }), broken);
}

const onGateway: Broken = { kind: 'credential', home: 'gateway', connection: aConnection() };
const personal: Broken = {
  kind: 'credential',
  home: 'personalCloud',
  connection: aConnection({ home: 'personalCloud' }),
};
const named = (found: readonly { name: string; role?: string; absent?: string }[]) =>
  found.map(({ name, role: as, absent }) => [name, as, absent].filter(Boolean).join(' '));

it('a shared credential: the owners of its connection, and nobody who may only use it', async () => {
  const told = {
    users: [user('ben'), user('ana')],
    connection: [role('person-ben', 'Owner'), role('person-ana', 'User'), role('app', 'Owner', 'ServicePrincipal')],
  };

  expect(named(await holders(onGateway, told))).toEqual(['ben connectionOwner']);
});

it('owners who have left or are disabled are named, and the gateway’s administrators come next', async () => {
  const told = {
    users: [user('ben', false), user('erin')],
    connection: [role('person-ben', 'Owner')],
    gateway: [role('person-erin', 'Admin'), role('person-alex', 'ConnectionCreator')],
  };

  expect(named(await holders(onGateway, told))).toEqual(['ben connectionOwner disabled', 'erin gatewayAdmin']);
});

it('roles that may not be read leave the gateway’s administrators', async () => {
  const told = {
    users: [user('erin')],
    connection: new PowerBiError({ reason: 'forbidden', message: 'no' }),
    gateway: [role('person-erin', 'Admin')],
  };

  expect(named(await holders(onGateway, told))).toEqual(['erin gatewayAdmin']);
});

it('a gateway: its administrators', async () => {
  const told = { users: [user('erin')], gateway: [role('person-erin', 'Admin')] };

  expect(named(await holders({ kind: 'gateway', gatewayId: 'gateway-1' }, told))).toEqual(['erin gatewayAdmin']);
});

it('a personal credential: the owner alone while they are there', async () => {
  expect(named(await holders(personal, { users: [user('ana')], members: [member('alex', 'Admin')] }))).toEqual([
    'ana datasetOwner',
  ]);
});

it.each([
  ['has left', undefined],
  ['is disabled', user('ana', false)],
])('an owner who %s: then those who may take the dataset over, admins first, and no readers', async (_, ana) => {
  const told = {
    users: [...(ana === undefined ? [] : [ana]), user('alex'), user('dev')],
    members: [
      member('dev', 'Contributor'),
      member('alex', 'Admin'),
      member('chloe', 'Viewer'),
      member('bot', 'Admin', 'App'),
    ],
  };

  const found = named(await holders(personal, told));

  expect(found.slice(1)).toEqual(['alex workspaceAdmin', 'dev workspaceAdmin']);
  expect(found[0]).toMatch(/^ana.* datasetOwner (gone|disabled)$/);
});

it('a service principal as the owner is nobody to ask', async () => {
  const told = { users: [user('alex')], members: [member('alex', 'Member')] };

  expect(named(await holders(personal, told, '7d5a2f0e-1c1b-4f6e-9a54-3b0c8f1e2d67'))).toEqual(['alex workspaceAdmin']);
});
