import { explainCause } from '../diagnosis/explain.ts';
import { nextCauseOf } from '../playbook/course-of.ts';
import { connectionOf, followedCause } from '../playbook/steps-for.ts';
import { compareFailures } from './compare-failures.ts';
import { isAlmostThere } from './held-up.ts';
import type { Incident } from './types.ts';

/** What the last attempt to mend it has brought, and what comes next. */
export function newsOf(incident: Incident): string | undefined {
  const { state, previousDiagnosis, previousSource, diagnosis, stillFailingAt } = incident;
  if (state.kind !== 'open' || isAlmostThere(incident)) return undefined;
  const followed = followedCause(incident);
  if (followed !== diagnosis.cause)
    return `The error is still the same, so now the next likely cause: ${explainCause(followed).short}.`;
  if (previousDiagnosis === undefined) return undefined;
  const { kind, text } = compareFailures(
    { diagnosis: previousDiagnosis, source: previousSource?.path, letsIn: previousSource?.letsIn },
    { diagnosis, source: connectionOf(incident)?.path, next: nextCauseOf(incident) },
  );
  return kind === 'same' && stillFailingAt === undefined ? undefined : text;
}
