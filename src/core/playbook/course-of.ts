import type { Cause } from '../diagnosis/types.ts';
import type { Incident } from '../incident/types.ts';
import { possibleCauses } from './next-cause.ts';
import { playbookFor } from './playbook-for.ts';
import { followedCause, situationOf, textsOf } from './steps-for.ts';
import { nextRival, triedBefore, type Course } from './try-causes.ts';

/** What the walkthrough of an incident goes by: the steps of the cause that is followed, and what else it can be. */
export function courseOf(incident: Incident): Course {
  const { diagnosis, walkthrough } = incident;
  const cause = followedCause(incident);
  const situation = situationOf(incident);
  const idsOf = (of: Cause): string[] => playbookFor({ ...situation, cause: of }).map(({ id }) => id);
  const before = walkthrough === undefined ? [] : triedBefore(walkthrough, cause);
  const done = new Set(before.flatMap((each) => idsOf(each.cause)));
  const ids = idsOf(cause);
  const known = new Set([...done, ...ids]);
  const possible = possibleCauses(diagnosis);
  return {
    cause,
    steps: textsOf(incident),
    confidence: possible.find((each) => each.cause === cause)?.confidence ?? 0,
    entry: Math.max(0, firstNew(ids, done)),
    rivals: possible
      .filter((each) => each.cause !== cause)
      .map((each) => ({ ...each, step: firstNew(idsOf(each.cause), known) }))
      // Its steps would only ask for what was done already.
      .filter(({ step }) => step >= 0),
  };
}

function firstNew(ids: readonly string[], done: ReadonlySet<string>): number {
  return ids.findIndex((id) => !done.has(id));
}

/** What comes next where the steps of the present cause change nothing. */
export function nextCauseOf(incident: Incident): Cause | undefined {
  const course = courseOf(incident);
  return nextRival(incident.walkthrough?.tried ?? [], course)?.cause;
}
