import { nextStep } from '../playbook/next-step.ts';
import { courseOf } from '../playbook/course-of.ts';
import type { Walkthrough } from '../playbook/walkthrough.ts';
import type { Incident } from './types.ts';

/** The walkthrough of an incident that, as `after` says, still fails. */
export function walkthroughAfterRefusal(before: Incident, after: Incident): { readonly walkthrough?: Walkthrough } {
  const sameCause = before.diagnosis.cause === after.diagnosis.cause && before.groupKey === after.groupKey;
  const { walkthrough } = nextStep(before.walkthrough, { kind: 'refused', sameCause }, courseOf(after));
  return walkthrough === undefined ? {} : { walkthrough };
}
