import type { Connection, Refresh, RefreshAttempt } from '../dataset.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { explainCause } from '../diagnosis/explain.ts';
import type { Diagnosis } from '../diagnosis/types.ts';

/**
 * What went wrong within a run that did not fail: Power BI tries again by itself, first the data, then query caches and
 * tiles (refresh-data). `queryOnly`: the data was loaded all the same.
 */
export interface NearMiss {
  readonly kind: 'credential' | 'other' | 'queryOnly';
  readonly diagnosis: Diagnosis;
  readonly hasEnded: boolean;
}

/** undefined: nothing went wrong, or the run failed, which is a failure and no near miss. */
export function nearMissOf({ status, attempts }: Refresh): NearMiss | undefined {
  if (status !== 'completed' && status !== 'running') return undefined;
  const failed = attempts.filter(({ error }) => error !== undefined);
  const data = failed.findLast(({ phase }) => phase === 'data');
  const newest = data ?? failed.at(-1);
  if (newest === undefined) return undefined;
  const diagnosis = diagnosisOf(newest);
  const kind = data === undefined ? 'queryOnly' : diagnosis.isCredential ? 'credential' : 'other';
  return { kind, diagnosis, hasEnded: status === 'completed' };
}

function diagnosisOf({ error = '' }: RefreshAttempt): Diagnosis {
  return diagnose({ text: error });
}

/** One or two sentences beside what is said of the run itself. */
export function sayNearMiss({ kind, diagnosis, hasEnded }: NearMiss): string {
  const { short } = explainCause(diagnosis.cause);
  const why = diagnosis.cause === 'other' ? '' : ` (${short})`;
  switch (kind) {
    case 'queryOnly':
      return 'Its data was loaded; only the query caches after it failed, so reports may open slowly at first.';
    case 'credential':
      return hasEnded
        ? `It was turned away at sign-in at first${why}; Power BI tried again by itself and got through, so the data is fresh. If that comes back, the credential needs a hand.`
        : `It was turned away at sign-in${why}, and Power BI tries again by itself.`;
    case 'other':
      return hasEnded
        ? `It did not work at first${why}; Power BI tried again by itself, and the data is fresh.`
        : `It did not work at first${why}, and Power BI tries again by itself.`;
    default:
      throw new Error(`unknown kind ${String(kind satisfies never)}`);
  }
}

/** What is said once where it is watched. */
export function warningOf(
  { name, workspace }: { readonly name: string; readonly workspace: string },
  { diagnosis }: NearMiss,
  connection: Pick<Connection, 'name' | 'path'> | undefined,
): string {
  const where = connection === undefined ? 'its credential' : `the connection ${connection.name ?? connection.path}`;
  return `Early warning: ${name} (${workspace}) was turned away at sign-in at first (${explainCause(diagnosis.cause).short}) and got through when Power BI tried again. Its data is fresh and nothing has to be done now; have an eye on ${where}. I say this once a week at most.`;
}
