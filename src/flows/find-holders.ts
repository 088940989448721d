import type { Connection, Dataset } from '../core/dataset.ts';
import type { Holder, HolderRole } from '../core/incident/holder.ts';
import type { Broken } from '../core/incident/types.ts';
import type { ConnectionRole } from '../ports/fabric.ts';
import type { GraphUser } from '../ports/graph.ts';
import { PowerBiError } from '../ports/power-bi.ts';
import type { Deps } from './deps.ts';
import { mayWrite, membersOf, type Role } from './may.ts';

const holdersMax = 5;

/**
 * Who can put it right, by what the APIs know, those who can at once first. Where the one who could has left or is
 * disabled, who comes next: the gateway's administrators, or the admins of the workspace, who can take the dataset over.
 * An empty list means that nobody could be found out.
 */
export async function findHolders(deps: Deps, dataset: Dataset, broken: Broken): Promise<Holder[]> {
  if (broken.kind === 'gateway') return gatewayAdmins(deps, broken.gatewayId);
  const { connection } = broken;
  if (broken.kind === 'credential' && connection !== undefined && isShared(connection)) {
    const { connectionId, gatewayId } = connection;
    const owners = connectionId === undefined ? [] : await connectionOwners(deps, connectionId);
    return owners.some(isPresent) || gatewayId === undefined
      ? owners
      : [...owners, ...(await gatewayAdmins(deps, gatewayId))];
  }
  const owner = dataset.ownerUpn === undefined ? undefined : await findPerson(deps, dataset.ownerUpn);
  if (owner !== undefined && isPresent(owner)) return [{ ...owner, role: 'datasetOwner' }];
  const before: Holder[] = owner === undefined ? [] : [{ ...owner, role: 'datasetOwner' }];
  const needsOwner = broken.kind === 'credential' || owner !== undefined;
  return needsOwner ? [...before, ...(await workspaceAdmins(deps, dataset))] : before;
}

function isPresent({ absent }: Holder): boolean {
  return absent === undefined;
}

function isShared({ home }: Connection): boolean {
  return home === 'gateway' || home === 'vnetGateway' || home === 'shareableCloud';
}

function connectionOwners(deps: Deps, connectionId: string): Promise<Holder[]> {
  const ask = () => deps.fabric.listConnectionRoles(connectionId);
  return peopleWith(deps, ask, { fabricRole: 'Owner', role: 'connectionOwner' });
}

function gatewayAdmins(deps: Deps, gatewayId: string): Promise<Holder[]> {
  return peopleWith(deps, () => deps.fabric.listGatewayRoles(gatewayId), { fabricRole: 'Admin', role: 'gatewayAdmin' });
}

async function peopleWith(
  deps: Deps,
  ask: () => Promise<ConnectionRole[]>,
  { fabricRole, role }: { readonly fabricRole: string; readonly role: HolderRole },
): Promise<Holder[]> {
  try {
    const holding = (await ask()).filter((each) => each.role === fabricRole && each.kind === 'User');
    return await existing(
      deps,
      holding.map(({ principalId }) => principalId),
      role,
    );
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    deps.log.info({ reason: error.reason, role }, 'who can put it right could not be read');
    return [];
  }
}

/** Admins before members and contributors, all of whom may take a dataset over (SEMANTICS.md §6). */
async function workspaceAdmins(deps: Deps, { workspaceId, ownerUpn }: Dataset): Promise<Holder[]> {
  const members = await membersOf(deps, workspaceId);
  if (members instanceof PowerBiError) return [];
  const able = members
    .filter(({ kind, role }) => kind === 'User' && mayWrite(role))
    .filter(({ identifier }) => identifier.toLowerCase() !== ownerUpn?.toLowerCase())
    .toSorted((a, b) => roleRank[a.role] - roleRank[b.role]);
  const found = await existing(
    deps,
    able.map(({ identifier }) => identifier),
    'workspaceAdmin',
  );
  return found.filter(isPresent);
}

const roleRank: Readonly<Record<Role, number>> = { Admin: 0, Member: 1, Contributor: 2, Viewer: 3, None: 4 };

async function existing(deps: Deps, ids: readonly string[], role: HolderRole): Promise<Holder[]> {
  const found = await Promise.all(ids.slice(0, holdersMax).map((id) => findPerson(deps, id)));
  return found.filter((holder) => holder !== undefined).map((holder) => ({ ...holder, role }));
}

/** A person by UPN or object id. Service principals are no people: they read no messages. */
export async function findPerson(deps: Deps, upnOrId: string): Promise<Holder | undefined> {
  const user = await findUser(deps, upnOrId);
  if (user === undefined) return upnOrId.includes('@') ? { name: upnOrId, upn: upnOrId } : undefined;
  if (user === 'gone') return upnOrId.includes('@') ? { name: upnOrId, upn: upnOrId, absent: 'gone' } : undefined;
  const { name, upn, personId, enabled } = user;
  return enabled ? { name, upn, personId } : { name, upn, personId, absent: 'disabled' };
}

/** Who is who is no reason to lose a failure: without an answer the name is left as Power BI writes it. */
async function findUser({ graph, log }: Deps, upnOrId: string): Promise<GraphUser | 'gone' | undefined> {
  try {
    return await graph.findUser(upnOrId);
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    log.info({ reason: error.reason }, 'Microsoft Graph could not be asked about a person');
    return undefined;
  }
}
