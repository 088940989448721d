import type { Refresh, Schedule } from '../dataset.ts';
import { noHabit, type Habit } from './habit.ts';
import { planLookAt } from './plan-look.ts';
import { gapMaxOf, priceOf } from './price.ts';

interface Watched {
  readonly schedule?: Schedule;
  readonly habit?: Habit;
  readonly nextLookAt: number;
}

/** What the newest run on a page means: look at the dataset now, or at that time. undefined: as planned. */
export type RowMeans =
  { readonly kind: 'lookNow' } | { readonly kind: 'plan'; readonly habit: Habit; readonly nextLookAt: number };

interface Read {
  readonly now: number;
  readonly datasetCount: number;
}

/** A dataset whose newest run is another one, or stands otherwise, than on the page before. */
export function readChangedRow(dataset: Watched, last: Refresh | undefined, read: Read): RowMeans | undefined {
  const { habit } = dataset;
  // The first look is due anyway.
  if (habit === undefined || last === undefined) return undefined;
  if (last.status === 'running') {
    const isKnown = habit.runningSince === last.startedAt || last.startedAt < habit.endedAt;
    return isKnown
      ? readStandingRow(dataset, read)
      : planned(dataset, { ...habit, runningSince: last.startedAt }, read);
  }
  if ((last.endedAt ?? last.startedAt) <= habit.endedAt) return readStandingRow(dataset, read);
  // Between two pages more than one run may have ended: only the history tells all of them.
  return last.status === 'failed' ? { kind: 'lookNow' } : { kind: 'plan', habit, nextLookAt: read.now };
}

/** A dataset that stands as it did: as of now it is known, so that its look can wait. */
export function readStandingRow(dataset: Watched, read: Read): RowMeans | undefined {
  // Where looks fail the page does not make up for them.
  if (dataset.nextLookAt <= read.now || dataset.habit?.failedLooks !== undefined) return undefined;
  const means = planned(dataset, dataset.habit ?? noHabit(read.now, dataset.schedule), read);
  return means.nextLookAt > dataset.nextLookAt ? means : undefined;
}

function planned({ schedule }: Watched, habit: Habit, { now, datasetCount }: Read): RowMeans & { kind: 'plan' } {
  const priceMs = priceOf({ datasetCount, lateMs: 0 });
  const nextLookAt = planLookAt({ now, habit, schedule, priceMs, gapMaxMs: gapMaxOf(datasetCount) });
  return { kind: 'plan', habit, nextLookAt };
}
