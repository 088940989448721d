import type { Store } from '../ports/store.ts';
import { eachOf } from './each-of.ts';
import { lookAndPlan, type Looking } from './look-and-plan.ts';

const claimMax = 40;

export interface Watching extends Looking {
  readonly store: Pick<Store, 'saveLook' | 'claimDue' | 'countDatasets'>;
  readonly owner: string;
  readonly leaseMs: number;
}

/**
 * Looks at the datasets that are due, as far as the budget goes. Answers in how many milliseconds of the clock it is
 * worth looking again; undefined: nothing is due.
 */
export async function watchOnce(watching: Watching, signal: AbortSignal): Promise<number | undefined> {
  const { store, clock, budget, owner, leaseMs } = watching;
  const now = clock.now();
  const limit = Math.min(claimMax, budget.left(now));
  if (limit === 0) return budget.freeAt(now) - now;
  const due = await store.claimDue({ now, limit, leaseMs, owner });
  if (due.length === 0) return undefined;
  budget.spend(due.length, now);
  const datasetCount = await store.countDatasets();
  await eachOf(due, (dataset) => lookAndPlan(watching, dataset, datasetCount), signal);
  return 0;
}
