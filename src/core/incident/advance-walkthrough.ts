import type { Person } from '../dataset.ts';
import { nextStep, type WalkEvent } from '../playbook/next-step.ts';
import { courseOf } from '../playbook/course-of.ts';
import { onRecheckAsked } from './advance-proof.ts';
import { changed, logged, unchanged, withoutWalkthrough } from './change.ts';
import type { Advanced, Effect, Incident, IncidentEvent } from './types.ts';

type EventOf<K extends IncidentEvent['kind']> = IncidentEvent & { readonly kind: K };

const walkEvents = {
  fixStarted: 'started',
  wentBack: 'back',
  otherCauseTried: 'otherCause',
  putAside: 'later',
  left: 'left',
  partDone: 'partDone',
} as const;

export function onWalkthroughTurn(incident: Incident, event: EventOf<keyof typeof walkEvents | 'stuck'>): Advanced {
  const { at, by } = event;
  return turned(
    incident,
    event.kind === 'stuck'
      ? { kind: 'stuck', at, by, ...(event.trouble === undefined ? {} : { trouble: event.trouble }) }
      : { kind: walkEvents[event.kind], at, by },
    at,
  );
}

/** The receiver goes on at the same step, and hears of it in a personal chat. */
export function onHandedOver(incident: Incident, event: EventOf<'handedOver'>): Advanced {
  const { at, by, to, conversationId } = event;
  if (incident.state.kind === 'proving' || to.personId === by.personId) return unchanged(incident);
  const handed = { ...incident, assignedTo: to, acknowledgedBy: undefined };
  return turned(handed, { kind: 'handedOver', at, by, to }, at, [{ kind: 'handOver', to, by, conversationId }]);
}

export function onNotReached(incident: Incident, { at, person }: EventOf<'notReached'>): Advanced {
  const text = `${person.name} has no chat with me yet, so only this card tells them.`;
  return changed(incident, at, { log: logged(incident, at, text) });
}

/** Whoever was asked to take it has, as soon as they do something. */
function taken({ assignedTo }: Incident, { personId }: Person): Pick<Incident, 'assignedTo'> | undefined {
  return assignedTo?.personId === personId ? { assignedTo: undefined } : undefined;
}

function turned(
  incident: Incident,
  event: Exclude<WalkEvent, { kind: 'refused' }>,
  at: number,
  more: readonly Effect[] = [],
): Advanced {
  const { walkthrough, did } = nextStep(incident.walkthrough, event, courseOf(incident));
  if (walkthrough === incident.walkthrough) return unchanged(incident);
  const log = did === undefined ? incident.log : logged(incident, at, did, event.by);
  const change = { ...(walkthrough === undefined ? {} : { walkthrough }), ...taken(incident, event.by), log };
  return changed(withoutWalkthrough(incident), at, change, [{ kind: 'announce' }, ...more]);
}

/** Done with a step that ends in a proof starts the proof. */
export function onStepDone(incident: Incident, event: EventOf<'stepDone'>): Advanced {
  if (incident.state.kind === 'proving') return unchanged(incident);
  const { at, by } = event;
  const { walkthrough, asksProof } = nextStep(incident.walkthrough, { kind: 'done', at, by }, courseOf(incident));
  if (walkthrough === undefined) return unchanged(incident);
  const now = { walkthrough, ...taken(incident, by) };
  return asksProof === true ? onRecheckAsked({ ...incident, ...now }, event) : changed(incident, at, now);
}

/** Whether Done by this person starts the proof, for which they need write access; other steps are only walked. */
export function doneAsksProof(incident: Incident, by: Person): boolean {
  return nextStep(incident.walkthrough, { kind: 'done', at: 0, by }, courseOf(incident)).asksProof === true;
}
