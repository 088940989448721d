import type { Person } from '../core/dataset.ts';
import type { IncidentVerb } from '../core/incident/click.ts';
import { nextMondayAt, tomorrowAt, whyNotUntil } from '../core/incident/mute-until.ts';
import type { Incident, IncidentEvent } from '../core/incident/types.ts';
import type { Trouble } from '../core/playbook/types.ts';
import type { Conversation } from '../ports/teams.ts';
import type { Deps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { roleIn, visibleWorkspaces } from './may.ts';

/** A verb of a button, or what a person can only say in words. `until` is epoch milliseconds. */
export type IncidentAct =
  | { [Verb in Exclude<IncidentVerb, 'stuck'>]: { readonly verb: Verb } }[Exclude<IncidentVerb, 'stuck'>]
  | { readonly verb: 'stuck'; readonly trouble?: Trouble }
  | { readonly verb: 'handOver'; readonly to: Person }
  | { readonly verb: 'snooze'; readonly until: number }
  | { readonly verb: 'assign'; readonly to: Person };

type Handling = Extract<
  IncidentAct,
  { readonly verb: 'assign' | 'snooze' | 'snoozeDay' | 'snoozeToMonday' | 'unsnooze' }
>;

/**
 * Muting and handing over. Both hold for every conversation that hears of the incident, so they need a role in one of
 * its workspaces. A text: why not.
 */
export async function handlingEvent(
  deps: Deps,
  { from, timeZone, conversation }: Incoming,
  incident: Incident,
  act: Handling,
): Promise<IncidentEvent | string> {
  const at = deps.clock.now();
  if (!(await hasRole(deps, incident, from))) return mayNotHandle(deps, incident, conversation);
  switch (act.verb) {
    case 'assign':
      return { kind: 'assigned', at, by: from, to: act.to };
    case 'unsnooze':
      return { kind: 'unmuted', at, by: from };
    case 'snoozeDay':
      return { kind: 'muted', at, by: from, until: tomorrowAt(at) };
    case 'snoozeToMonday':
      return { kind: 'muted', at, by: from, until: nextMondayAt(at, timeZone ?? deps.timeZone) };
    case 'snooze':
      return whyNotUntil(act.until, at) ?? { kind: 'muted', at, by: from, until: act.until };
    default:
      throw new Error(`unknown verb ${JSON.stringify(act satisfies never)}`);
  }
}

export async function hasRole(deps: Deps, { members }: Incident, person: Person): Promise<boolean> {
  const workspaceIds = [...new Set(members.map(({ workspaceId }) => workspaceId))];
  const roles = await Promise.all(workspaceIds.map((workspaceId) => roleIn(deps, workspaceId, person)));
  return roles.some((role) => role !== 'None');
}

export async function mayNotHandle(deps: Deps, incident: Incident, conversation: Conversation): Promise<string> {
  const where = await workspaceNames(deps, incident, conversation);
  return `Muting and handing over hold for everybody who hears of it, and that needs a role in ${where}, which you do not have. “I’m on it” works for everybody.`;
}

/** Only those that may be named in this conversation. */
export async function workspaceNames(deps: Deps, { members }: Incident, conversation: Conversation): Promise<string> {
  const visible = await visibleWorkspaces(deps, conversation);
  const named = members.filter(({ workspaceId }) => visible.has(workspaceId));
  const names = [...new Set(named.map(({ workspace }) => workspace))].slice(0, 3);
  return names.length === 0 ? 'one of its workspaces' : names.join(', ');
}
