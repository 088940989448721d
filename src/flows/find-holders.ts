import type { Connection, Dataset } from '../core/dataset.ts';
import type { Broken, Holder } from '../core/incident/types.ts';
import type { GraphUser } from '../ports/graph.ts';
import { PowerBiError } from '../ports/power-bi.ts';
import type { Deps } from './deps.ts';

const holdersMax = 5;

/** Who can put it right, by what the APIs know. An empty list means that nobody could be found out. */
export async function findHolders(deps: Deps, dataset: Dataset, broken: Broken): Promise<Holder[]> {
  const connection = broken.kind === 'gateway' ? undefined : broken.connection;
  if (broken.kind === 'credential' && connection !== undefined && isShared(connection)) {
    return connection.connectionId === undefined ? [] : connectionOwners(deps, connection.connectionId);
  }
  if (broken.kind === 'gateway' || dataset.ownerUpn === undefined) return [];
  const owner = await findPerson(deps, dataset.ownerUpn);
  return owner === undefined ? [] : [owner];
}

function isShared({ home }: Connection): boolean {
  return home === 'gateway' || home === 'vnetGateway' || home === 'shareableCloud';
}

async function connectionOwners(deps: Deps, connectionId: string): Promise<Holder[]> {
  try {
    const roles = await deps.fabric.listConnectionRoles(connectionId);
    const owners = roles.filter(({ role, kind }) => role === 'Owner' && kind === 'User').slice(0, holdersMax);
    const found = await Promise.all(owners.map(({ principalId }) => findPerson(deps, principalId)));
    return found.filter((holder) => holder !== undefined);
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    deps.log.info({ reason: error.reason, connectionId }, 'the owners of a connection could not be read');
    return [];
  }
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
