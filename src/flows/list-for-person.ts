import type { Person } from '../core/dataset.ts';
import type { Notice } from '../core/incident/notice.ts';
import type { Incident } from '../core/incident/types.ts';
import { PowerBiError, type PowerBiReason } from '../ports/power-bi.ts';
import type { Deps } from './deps.ts';
import { membersOf, roleAmong } from './may.ts';
import { noticeFor } from './notice-for.ts';

export interface PersonalList {
  /** Newest first. */
  readonly notices: readonly Notice[];
  /** How many more there are than `notices` lists. */
  readonly more: number;
  /** Workspaces of which nobody can say now whether this person has a role there: incidents may be missing. */
  readonly uncheckedWorkspaces: number;
}

const noticesMax = 50;
const workspacesMax = 200;
const askedAtOnce = 8;

/** The open incidents of the workspaces in which this person has a role, as in a personal chat. */
export async function listForPerson(
  deps: Deps,
  person: Person,
  { timeZone = deps.timeZone }: { timeZone?: string } = {},
): Promise<PersonalList> {
  const incidents = (await deps.store.listOpenIncidents()).toSorted((a, b) => b.openedAt - a.openedAt);
  const workspaceIds = [...new Set(incidents.flatMap(workspacesOf))];
  const asked = workspaceIds.slice(0, workspacesMax);
  const access = await readAccess(deps, asked, person);
  const visibleWorkspaceIds = new Set(asked.filter((_, index) => access[index] === 'has'));
  const visible = incidents.filter((incident) => workspacesOf(incident).some((id) => visibleWorkspaceIds.has(id)));
  return {
    notices: visible
      .slice(0, noticesMax)
      .map((incident) => noticeFor(deps, incident, { visible: visibleWorkspaceIds, timeZone })),
    more: Math.max(0, visible.length - noticesMax),
    uncheckedWorkspaces: workspaceIds.length - asked.length + access.filter((each) => each === 'unknown').length,
  };
}

function workspacesOf({ members }: Incident): string[] {
  return members.map(({ workspaceId }) => workspaceId);
}

type Access = 'has' | 'none' | 'unknown';

async function readAccess(deps: Deps, workspaceIds: readonly string[], person: Person): Promise<Access[]> {
  const access: Access[] = [];
  for (let from = 0; from < workspaceIds.length; from += askedAtOnce) {
    const some = workspaceIds.slice(from, from + askedAtOnce);
    access.push(...(await Promise.all(some.map((workspaceId) => accessTo(deps, workspaceId, person)))));
  }
  return access;
}

/** These stay as they are until somebody changes something; with all others the next look may succeed. */
const lastingReasons: readonly PowerBiReason[] = ['forbidden', 'notFound', 'invalid'];

/** "Nothing is failing" must not be said only because Power BI is down. */
async function accessTo(deps: Deps, workspaceId: string, person: Person): Promise<Access> {
  const members = await membersOf(deps, workspaceId);
  if (members instanceof PowerBiError) return lastingReasons.includes(members.reason) ? 'none' : 'unknown';
  return roleAmong(members, person) === 'None' ? 'none' : 'has';
}
