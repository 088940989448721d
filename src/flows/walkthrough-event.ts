import { doneAsksProof } from '../core/incident/advance-walkthrough.ts';
import type { Person } from '../core/dataset.ts';
import type { Incident, IncidentEvent } from '../core/incident/types.ts';
import { nextCauseOf } from '../core/playbook/course-of.ts';
import { peopleIn } from '../core/playbook/people-in.ts';
import type { Deps } from './deps.ts';
import { handlingEvent, hasRole, mayNotHandle, type IncidentAct } from './handling-event.ts';
import type { Incoming } from './incoming.ts';
import { writableWorkspaces } from './may.ts';

type Walking = Extract<
  IncidentAct,
  { readonly verb: 'fix' | 'done' | 'stuck' | 'otherCause' | 'back' | 'later' | 'leave' | 'handOver' }
>;

const nothingElse =
  'I know nothing else that gives this error. Details on the card has the ids that Microsoft support asks for.';

/** What a person does in a walkthrough. A text: why not. */
export async function walkthroughEvent(
  deps: Deps,
  incoming: Incoming,
  incident: Incident,
  act: Walking,
): Promise<IncidentEvent | string> {
  const { from: by } = incoming;
  const at = deps.clock.now();
  switch (act.verb) {
    case 'fix':
      return { kind: 'fixStarted', at, by };
    case 'done':
      return doneEvent(deps, incident, by);
    case 'stuck':
      return { kind: 'stuck', at, by, ...(act.trouble === undefined ? {} : { trouble: act.trouble }) };
    case 'otherCause':
      return nextCauseOf(incident) === undefined ? nothingElse : { kind: 'otherCauseTried', at, by };
    case 'back':
      return { kind: 'wentBack', at, by };
    case 'later':
      return { kind: 'putAside', at, by };
    case 'leave':
      return { kind: 'left', at, by };
    case 'handOver':
      return handOverEvent(deps, incoming, incident, act.to);
    default:
      throw new Error(`unknown verb ${JSON.stringify(act satisfies never)}`);
  }
}

/** The proof starts refreshes, which needs write access; whoever lacks it has done their part all the same. */
async function doneEvent(deps: Deps, incident: Incident, by: Person): Promise<IncidentEvent> {
  const at = deps.clock.now();
  if (!doneAsksProof(incident, by)) return { kind: 'stepDone', at, by, workspaceIds: [] };
  const all = incident.members.map(({ workspaceId }) => workspaceId);
  const workspaceIds = await writableWorkspaces(deps, all, by);
  return workspaceIds.length === 0 ? { kind: 'partDone', at, by } : { kind: 'stepDone', at, by, workspaceIds };
}

async function handOverEvent(
  deps: Deps,
  incoming: Incoming,
  incident: Incident,
  to: Person,
): Promise<IncidentEvent | string> {
  const { from: by, conversation } = incoming;
  const at = deps.clock.now();
  // A person who takes it themselves hands nothing over.
  if (to.personId === by.personId) return handlingEvent(deps, incoming, incident, { verb: 'assign', to });
  const isIn =
    incident.walkthrough !== undefined &&
    peopleIn(incident.walkthrough).some(({ personId }) => personId === by.personId);
  if (!isIn && !(await hasRole(deps, incident, by))) return mayNotHandle(deps, incident, conversation);
  return { kind: 'handedOver', at, by, to, conversationId: conversation.conversationId };
}
