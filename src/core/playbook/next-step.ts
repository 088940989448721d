import type { Person } from '../dataset.ts';
import { fresh, moved, peopleIn, without } from './people-in.ts';
import { back, nextRival, refused, stepIndex, toOtherCause, type Course } from './try-causes.ts';
import type { Walkthrough } from './walkthrough.ts';
import type { Trouble } from './types.ts';

/** What happens in a walkthrough, by a button or in words; `refused`: the proof that was asked for did not come. */
export type WalkEvent =
  | {
      readonly kind: 'started' | 'done' | 'partDone' | 'otherCause' | 'back' | 'later' | 'left';
      readonly at: number;
      readonly by: Person;
    }
  | { readonly kind: 'stuck'; readonly at: number; readonly by: Person; readonly trouble?: Trouble }
  | { readonly kind: 'handedOver'; readonly at: number; readonly by: Person; readonly to: Person }
  | { readonly kind: 'refused'; readonly sameCause: boolean };

export interface Turn {
  /** undefined: nobody is in it any more. */
  readonly walkthrough: Walkthrough | undefined;
  /** The step is done as far as a person can tell: now it must be proven. */
  readonly asksProof?: true;
  /** For the incident's log, beginning with a verb. */
  readonly did?: string;
}

/** Where a walkthrough stands after an event. Two people may be in one: they share the step, and each sees the other. */
export function nextStep(walkthrough: Walkthrough | undefined, event: WalkEvent, course: Course): Turn {
  const { steps } = course;
  if (walkthrough === undefined) return withNobody(event, course);
  switch (event.kind) {
    case 'started':
      return started(walkthrough, event.by);
    case 'done':
      return done(moved(walkthrough, event.by), steps);
    case 'refused':
      return { walkthrough: refused(walkthrough, event.sameCause, course) };
    case 'otherCause':
      return onToOtherCause(walkthrough, event.by, course);
    case 'stuck': {
      const { by, trouble } = event;
      const isAgain = trouble === 'stillFailing' && walkthrough.trouble === trouble;
      if (isAgain && nextRival(walkthrough.tried ?? [], course) !== undefined)
        return onToOtherCause(walkthrough, by, course);
      const now = { ...moved(walkthrough, by), stuck: true, ...(trouble === undefined ? {} : { trouble }) };
      return { walkthrough: now, did: `is stuck at step ${now.step + 1}` };
    }
    case 'partDone':
      return {
        walkthrough: { ...moved(walkthrough, event.by), waitsForRecheckOf: event.by },
        did: `says that step ${walkthrough.step + 1} is done`,
      };
    case 'back':
      return { walkthrough: back(moved(walkthrough, event.by), course) };
    case 'later':
      return {
        walkthrough: { ...moved(walkthrough, event.by), asideSince: event.at },
        did: `put the fix aside at step ${walkthrough.step + 1}`,
      };
    case 'handedOver':
      return {
        walkthrough: moved(moved(walkthrough, event.by), event.to),
        did: `handed the fix over to ${event.to.name}`,
      };
    case 'left':
      return { walkthrough: without(walkthrough, event.by), did: 'left the fix' };
    default:
      throw new Error(`unknown event ${JSON.stringify(event satisfies never)}`);
  }
}

function withNobody(event: WalkEvent, { steps }: Course): Turn {
  switch (event.kind) {
    case 'started':
      return { walkthrough: fresh(event), did: 'started the fix' };
    case 'done':
      return done(fresh(event), steps);
    case 'handedOver':
      return { walkthrough: moved(fresh(event), event.to), did: `handed the fix over to ${event.to.name}` };
    case 'refused':
    case 'partDone':
    case 'stuck':
    case 'otherCause':
    case 'back':
    case 'later':
    case 'left':
      return { walkthrough: undefined };
    default:
      throw new Error(`unknown event ${JSON.stringify(event satisfies never)}`);
  }
}

function started(walkthrough: Walkthrough, by: Person): Turn {
  const isIn = peopleIn(walkthrough).some(({ personId }) => personId === by.personId);
  if (isIn && walkthrough.asideSince === undefined) return { walkthrough };
  return { walkthrough: moved(walkthrough, by), did: isIn ? 'went on with the fix' : 'joined the fix' };
}

function onToOtherCause(walkthrough: Walkthrough, by: Person, course: Course): Turn {
  const now = toOtherCause(walkthrough, by, course);
  return now === walkthrough ? { walkthrough } : { walkthrough: now, did: 'went on to the next likely cause' };
}

function done(walkthrough: Walkthrough, steps: Course['steps']): Turn {
  const step = stepIndex(walkthrough, steps);
  const isLast = step + 1 >= steps.length;
  if (isLast || steps[step]?.provesAtOnce === true) return { walkthrough: { ...walkthrough, step }, asksProof: true };
  return { walkthrough: { ...walkthrough, step: step + 1 } };
}
