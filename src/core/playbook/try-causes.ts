import type { Person } from '../dataset.ts';
import type { Cause } from '../diagnosis/types.ts';
import { chanceLeft, type Rival, type Tried } from './next-cause.ts';
import { moved } from './people-in.ts';
import type { StepText } from './types.ts';
import type { Walkthrough } from './walkthrough.ts';

/** What a walkthrough goes by. */
export interface Course {
  /** The one whose steps these are, and the chance that the text gives it. */
  readonly cause: Cause;
  readonly confidence: number;
  readonly steps: readonly Pick<StepText, 'provesAtOnce'>[];
  /** The first step that was not done for a cause before. */
  readonly entry: number;
  /** Likeliest first. */
  readonly rivals: readonly Rival[];
}

/** A step of the walkthrough as it stands; steps may have become fewer since it was saved. */
export function stepIndex({ step }: Walkthrough, steps: readonly unknown[]): number {
  return Math.max(0, Math.min(step, steps.length - 1));
}

/**
 * For another cause other steps count. For the same one the next step was kept for this; after the last, the next likely
 * cause takes over as soon as it is likelier than what is left of this one's chance. Until then help is due.
 */
export function refused(walkthrough: Walkthrough, sameCause: boolean, course: Course): Walkthrough {
  const now = moved(walkthrough, walkthrough.person);
  if (!sameCause) return { ...withoutTries(now), step: 0 };
  const { steps, confidence } = course;
  const step = stepIndex(walkthrough, steps);
  const isLast = step + 1 >= steps.length;
  if (!isLast && steps[step]?.provesAtOnce === true) return { ...now, step: step + 1 };
  if (!isLast) return { ...now, step, stuck: true, trouble: 'stillFailing' };
  const times = timesTried(now, course) + 1;
  const held = { ...now, step, tried: withTry(now, course, times) };
  const rival = nextRival(held.tried, course);
  if (rival !== undefined && rival.confidence > chanceLeft(confidence, times)) return following(held, rival);
  return { ...held, stuck: true, trouble: 'stillFailing' };
}

/** What else it can be that was not tried yet. */
export function nextRival(tried: readonly Tried[], { rivals }: Course): Rival | undefined {
  return rivals.find(({ cause }) => !tried.some((each) => each.cause === cause && each.times > 0));
}

export function toOtherCause(walkthrough: Walkthrough, by: Person, course: Course): Walkthrough {
  const rival = nextRival(walkthrough.tried ?? [], course);
  if (rival === undefined) return walkthrough;
  const now = moved(walkthrough, by);
  const tried = withTry(now, course, Math.max(1, timesTried(now, course)));
  return following({ ...now, tried }, rival);
}

export function back(walkthrough: Walkthrough, course: Course): Walkthrough {
  const before = stepBefore(walkthrough, course);
  return before === undefined ? walkthrough : { ...walkthrough, ...before };
}

/** Before the first step of a cause that took over comes the last one of the cause before it. */
export function stepBefore(
  walkthrough: Walkthrough,
  { cause, steps, entry }: Course,
): Pick<Walkthrough, 'step' | 'follows'> | undefined {
  const step = stepIndex(walkthrough, steps);
  if (step > entry) return { step: step - 1 };
  const before = triedBefore(walkthrough, cause).at(-1);
  if (before !== undefined) return { follows: before.cause, step: before.step };
  return step === 0 ? undefined : { step: step - 1 };
}

/** Causes whose turn was before that of this one. */
export function triedBefore({ tried = [] }: Walkthrough, cause: Cause): readonly Tried[] {
  const place = tried.findIndex((each) => each.cause === cause);
  return place < 0 ? tried : tried.slice(0, place);
}

function following(walkthrough: Walkthrough, { cause, step }: Pick<Rival, 'cause' | 'step'>): Walkthrough {
  return { ...walkthrough, follows: cause, step };
}

function timesTried({ tried = [] }: Walkthrough, { cause }: Course): number {
  return tried.find((each) => each.cause === cause)?.times ?? 0;
}

function withTry(walkthrough: Walkthrough, { cause, steps }: Course, times: number): Tried[] {
  const now: Tried = { cause, times, step: stepIndex(walkthrough, steps) };
  const { tried = [] } = walkthrough;
  return tried.some((each) => each.cause === cause)
    ? tried.map((each) => (each.cause === cause ? now : each))
    : [...tried, now];
}

function withoutTries({ follows: _follows, tried: _tried, ...rest }: Walkthrough): Walkthrough {
  return rest;
}
