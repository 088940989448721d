import type { Person, Workspace } from '../core/dataset.ts';
import { isOutage } from '../ports/outage.ts';
import { PowerBiError, type WorkspaceMember } from '../ports/power-bi.ts';
import type { Conversation } from '../ports/teams.ts';
import type { Deps } from './deps.ts';

export type Role = WorkspaceMember['role'];

/** The people of a workspace, or why Power BI does not tell. */
export async function membersOf(deps: Deps, workspaceId: string): Promise<WorkspaceMember[] | PowerBiError> {
  try {
    return await deps.powerBi.listWorkspaceMembers(workspaceId);
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    deps.log[isOutage(error) ? 'debug' : 'warn'](
      { workspaceId, reason: error.reason },
      'the members of a workspace could not be read',
    );
    return error;
  }
}

export function roleAmong(members: readonly WorkspaceMember[], person: Person): Role {
  const names = [person.upn, person.personId].filter((name) => name !== undefined).map((name) => name.toLowerCase());
  return members.find(({ identifier }) => names.includes(identifier.toLowerCase()))?.role ?? 'None';
}

/** What this person may do in a workspace, by Power BI's own list. `None` also where the list can't be read. */
export async function roleIn(deps: Deps, workspaceId: string, person: Person): Promise<Role> {
  const members = await membersOf(deps, workspaceId);
  return members instanceof PowerBiError ? 'None' : roleAmong(members, person);
}

/** The workspaces in which this person has a role. */
export async function workspacesOf(deps: Deps, person: Person): Promise<Workspace[]> {
  const workspaces = await deps.store.listWorkspaces();
  const roles = await Promise.all(workspaces.map(({ workspaceId }) => roleIn(deps, workspaceId, person)));
  return workspaces.filter((_, index) => roles[index] !== 'None');
}

/** Starting a refresh needs write access to the dataset, which Contributors and above have. */
export function mayWrite(role: Role): boolean {
  return role === 'Admin' || role === 'Member' || role === 'Contributor';
}

/** In a channel or group: what it watches. In a personal chat: where that person has a role. */
export async function visibleWorkspaces(deps: Deps, conversation: Conversation): Promise<ReadonlySet<string>> {
  const { kind, conversationId, person } = conversation;
  if (kind !== 'personal') {
    return new Set((await deps.store.listWatches(conversationId)).map(({ workspaceId }) => workspaceId));
  }
  if (person === undefined) return new Set();
  return new Set((await workspacesOf(deps, person)).map(({ workspaceId }) => workspaceId));
}

/** Of these workspaces, those where the person has write access. */
export async function writableWorkspaces(
  deps: Deps,
  workspaceIds: readonly string[],
  person: Person,
): Promise<string[]> {
  const unique = [...new Set(workspaceIds)];
  const roles = await Promise.all(unique.map((workspaceId) => roleIn(deps, workspaceId, person)));
  return unique.filter((_, index) => mayWrite(roles[index] ?? 'None'));
}
