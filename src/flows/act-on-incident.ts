import { isOver } from '../core/incident/change.ts';
import type { Incident, IncidentEvent } from '../core/incident/types.ts';
import { changeIncident } from './change-incident.ts';
import type { Conversation } from '../ports/teams.ts';
import type { Deps } from './deps.ts';
import { handlingEvent, workspaceNames, type IncidentAct } from './handling-event.ts';
import type { Incoming } from './incoming.ts';
import { visibleWorkspaces, writableWorkspaces } from './may.ts';
import { walkthroughEvent } from './walkthrough-event.ts';

export type Acted =
  | { readonly kind: 'done'; readonly incident: Incident }
  /** Nothing was changed, and this says why. */
  | { readonly kind: 'refused'; readonly text: string };

const unknownCard = 'I do not know this card any more. Ask me “what’s failing” for what is open now.';

/** What a person does to an incident, by a button or in words. Who may is checked here, each time, against Power BI. */
export async function actOnIncident(
  deps: Deps,
  incoming: Incoming,
  { incidentId, ...act }: { readonly incidentId: string } & IncidentAct,
): Promise<Acted> {
  const incident = await deps.store.findIncident(incidentId);
  if (incident === undefined || !(await mayRead(deps, incoming, incident)))
    return { kind: 'refused', text: unknownCard };
  if (act.verb === 'show' || isOver(incident)) return { kind: 'done', incident };
  const event = await eventFor(deps, incoming, incident, act);
  if (typeof event === 'string') return { kind: 'refused', text: event };
  return { kind: 'done', incident: (await changeIncident(deps, incidentId, event)) ?? incident };
}

/** A card that stands in a conversation may be read there; otherwise its workspaces must be visible. */
async function mayRead(deps: Deps, { conversation }: Incoming, incident: Incident): Promise<boolean> {
  const visible = await visibleWorkspaces(deps, conversation);
  if (incident.members.some(({ workspaceId }) => visible.has(workspaceId))) return true;
  return (await deps.store.listNoticesIn(conversation.conversationId, [incident.incidentId])).length > 0;
}

async function eventFor(
  deps: Deps,
  incoming: Incoming,
  incident: Incident,
  act: IncidentAct,
): Promise<IncidentEvent | string> {
  const { from, conversation } = incoming;
  const at = deps.clock.now();
  switch (act.verb) {
    case 'show':
      throw new Error('showing an incident does not change it');
    case 'recheck': {
      const all = incident.members.map(({ workspaceId }) => workspaceId);
      const workspaceIds = await writableWorkspaces(deps, all, from);
      return workspaceIds.length === 0
        ? mayNotRefresh(deps, incident, conversation)
        : { kind: 'recheckAsked', at, by: from, workspaceIds };
    }
    case 'fix':
    case 'done':
    case 'stuck':
    case 'otherCause':
    case 'back':
    case 'later':
    case 'leave':
    case 'handOver':
      return walkthroughEvent(deps, incoming, incident, act);
    case 'follow':
      return { kind: 'followed', at, by: from, conversationId: conversation.conversationId };
    case 'ack':
      return { kind: 'acknowledged', at, by: from };
    case 'switchOn':
    case 'takeOver':
    case 'takeOverNow':
      return 'Press the button on the card for that.';
    case 'assign':
    case 'snooze':
    case 'snoozeDay':
    case 'snoozeToMonday':
    case 'unsnooze':
      return handlingEvent(deps, incoming, incident, act);
    default:
      throw new Error(`unknown verb ${JSON.stringify(act satisfies never)}`);
  }
}

async function mayNotRefresh(deps: Deps, incident: Incident, conversation: Conversation): Promise<string> {
  const where = await workspaceNames(deps, incident, conversation);
  return `A re-check starts a refresh, and that needs write access in ${where}, which you do not have. “Tell me when it’s back” works for everybody.`;
}
