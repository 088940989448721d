import { nextStep, type WalkEvent } from '../playbook/next-step.ts';
import { textsOf } from '../playbook/steps-for.ts';
import { onRecheckAsked } from './advance-proof.ts';
import { changed, logged, unchanged, withoutWalkthrough } from './change.ts';
import type { Advanced, Effect, Incident, IncidentEvent } from './types.ts';

type EventOf<K extends IncidentEvent['kind']> = IncidentEvent & { readonly kind: K };

const walkEvents = {
  fixStarted: 'started',
  wentBack: 'back',
  putAside: 'later',
  left: 'left',
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

function turned(incident: Incident, event: Exclude<WalkEvent, { kind: 'refused' }>, at: number, more: Effect[] = []) {
  const { walkthrough, did } = nextStep(incident.walkthrough, event, textsOf(incident));
  if (walkthrough === incident.walkthrough) return unchanged(incident);
  const log = did === undefined ? incident.log : logged(incident, at, did, event.by);
  return changed(withoutWalkthrough(incident), at, { ...(walkthrough === undefined ? {} : { walkthrough }), log }, [
    { kind: 'announce' },
    ...more,
  ]);
}

/** Done with a step that ends in a proof starts the proof. */
export function onStepDone(incident: Incident, event: EventOf<'stepDone'>): Advanced {
  if (incident.state.kind === 'proving') return unchanged(incident);
  const { at, by } = event;
  const { walkthrough, asksProof } = nextStep(incident.walkthrough, { kind: 'done', at, by }, textsOf(incident));
  if (walkthrough === undefined) return unchanged(incident);
  return asksProof === true
    ? onRecheckAsked({ ...incident, walkthrough }, event)
    : changed(incident, at, { walkthrough });
}
