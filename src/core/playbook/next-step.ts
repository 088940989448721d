import type { Person } from '../dataset.ts';
import type { Walkthrough } from './walkthrough.ts';
import type { StepText, Trouble } from './types.ts';

/** What happens in a walkthrough, by a button or in words; `refused`: the proof that was asked for did not come. */
export type WalkEvent =
  | {
      readonly kind: 'started' | 'done' | 'partDone' | 'back' | 'later' | 'left';
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

type Steps = readonly Pick<StepText, 'provesAtOnce'>[];

/** Where a walkthrough stands after an event. Two people may be in one: they share the step, and each sees the other. */
export function nextStep(walkthrough: Walkthrough | undefined, event: WalkEvent, steps: Steps): Turn {
  if (walkthrough === undefined) return withNobody(event, steps);
  switch (event.kind) {
    case 'started':
      return started(walkthrough, event.by);
    case 'done':
      return done(moved(walkthrough, event.by), steps);
    case 'refused':
      return { walkthrough: refused(walkthrough, event.sameCause, steps) };
    case 'stuck': {
      const { by, trouble } = event;
      const now = { ...moved(walkthrough, by), stuck: true, ...(trouble === undefined ? {} : { trouble }) };
      return { walkthrough: now, did: `is stuck at step ${now.step + 1}` };
    }
    case 'partDone':
      return {
        walkthrough: { ...moved(walkthrough, event.by), waitsForRecheckOf: event.by },
        did: `says that step ${walkthrough.step + 1} is done`,
      };
    case 'back':
      return { walkthrough: { ...moved(walkthrough, event.by), step: Math.max(0, walkthrough.step - 1) } };
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

function withNobody(event: WalkEvent, steps: Steps): Turn {
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
    case 'back':
    case 'later':
    case 'left':
      return { walkthrough: undefined };
    default:
      throw new Error(`unknown event ${JSON.stringify(event satisfies never)}`);
  }
}

/** A step of the walkthrough as it stands; steps may have become fewer since it was saved. */
export function stepIndex({ step }: Walkthrough, steps: readonly unknown[]): number {
  return Math.max(0, Math.min(step, steps.length - 1));
}

function started(walkthrough: Walkthrough, by: Person): Turn {
  const isIn = peopleIn(walkthrough).some(({ personId }) => personId === by.personId);
  if (isIn && walkthrough.asideSince === undefined) return { walkthrough };
  return { walkthrough: moved(walkthrough, by), did: isIn ? 'went on with the fix' : 'joined the fix' };
}

function done(walkthrough: Walkthrough, steps: Steps): Turn {
  const step = stepIndex(walkthrough, steps);
  const isLast = step + 1 >= steps.length;
  if (isLast || steps[step]?.provesAtOnce === true) return { walkthrough: { ...walkthrough, step }, asksProof: true };
  return { walkthrough: { ...walkthrough, step: step + 1 } };
}

/** For another cause other steps count. For the same one the next step was kept for this; without one, help is due. */
function refused(walkthrough: Walkthrough, sameCause: boolean, steps: Steps): Walkthrough {
  const now = moved(walkthrough, walkthrough.person);
  if (!sameCause) return { ...now, step: 0 };
  const step = stepIndex(walkthrough, steps);
  const isKept = steps[step]?.provesAtOnce === true && step + 1 < steps.length;
  return isKept ? { ...now, step: step + 1 } : { ...now, step, stuck: true, trouble: 'stillFailing' };
}

function fresh({ at, by }: { readonly at: number; readonly by: Person }): Walkthrough {
  return { person: by, startedAt: at, step: 0, stuck: false };
}

const othersMax = 4;

export function peopleIn({ person, with: others = [] }: Walkthrough): readonly Person[] {
  return [person, ...others];
}

/** Someone does something: their name comes first, and nobody is stuck or away any more. */
function moved(walkthrough: Walkthrough, by: Person): Walkthrough {
  const others = peopleIn(walkthrough).filter(({ personId }) => personId !== by.personId);
  return ofPeople(walkthrough, [by, ...others.slice(0, othersMax)]) ?? walkthrough;
}

function without(walkthrough: Walkthrough, by: Person): Walkthrough | undefined {
  const left = peopleIn(walkthrough).filter(({ personId }) => personId !== by.personId);
  return ofPeople(walkthrough, left);
}

function ofPeople({ startedAt, step }: Walkthrough, people: readonly Person[]): Walkthrough | undefined {
  const [person, ...others] = people;
  if (person === undefined) return undefined;
  return { person, startedAt, step, stuck: false, ...(others.length === 0 ? {} : { with: others }) };
}
