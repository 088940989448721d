import type { Refresh } from '../core/dataset.ts';
import type { Budget } from '../core/schedule/budget.ts';
import { habitOf } from '../core/schedule/habit.ts';
import { planLookAt } from '../core/schedule/plan-look.ts';
import { lookAgain } from '../core/schedule/look-again.ts';
import { gapMaxOf, priceOf } from '../core/schedule/price.ts';
import { judgeSlots } from '../core/schedule/skipped-slots.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { isOutage } from '../ports/outage.ts';
import { PowerBiError } from '../ports/power-bi.ts';
import type { Store, StoredDataset } from '../ports/store.ts';
import { historyTop, type Look } from './look-at.ts';
import type { Skipped } from './report-skipped.ts';

/** What a look found that nobody knew. */
export interface News {
  readonly failed: readonly Refresh[];
  /** Slots that passed without a run. */
  readonly skipped: readonly number[];
}

export interface Looking {
  readonly store: Pick<Store, 'saveLook'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly look: (dataset: StoredDataset) => Promise<Look>;
  /** Answers those that stand. */
  readonly reportSkipped: (
    dataset: StoredDataset,
    skipped: readonly number[],
    refreshes: readonly Refresh[],
  ) => Promise<Skipped>;
  readonly onNews: (dataset: StoredDataset, news: News) => void;
  /** History calls. */
  readonly budget: Budget;
}

const forgottenMs = 60 * 60_000;

/** Looks at a dataset, learns from what is there, and plans the next look. The call has been spent. */
export async function lookAndPlan(looking: Looking, dataset: StoredDataset, datasetCount: number): Promise<void> {
  const { store, clock, look } = looking;
  const { datasetId, schedule, habit: before, nextLookAt: dueAt } = dataset;
  const lateMs = clock.now() - dueAt;
  try {
    const { refreshes } = await look(dataset);
    const now = clock.now();
    const seen = { now, refreshes, schedule };
    const { skipped: due, habit: judged } = judgeSlots(habitOf({ ...seen, before }), seen, historyTop);
    const skipped = due.length === 0 ? undefined : await looking.reportSkipped(dataset, due, refreshes);
    const habit = skipped?.isOff === true ? { ...judged, wasOn: false } : judged;
    const priceMs = priceOf({ datasetCount, lateMs });
    const nextLookAt = planLookAt({ now, habit, schedule, priceMs, gapMaxMs: gapMaxOf(datasetCount) });
    await store.saveLook({ datasetId, refreshes, at: now, nextLookAt, habit });
    const failed = before === undefined ? [] : refreshes.filter((run) => isNews(run, before.endedAt));
    const slots = skipped?.slots ?? [];
    if (failed.length > 0 || slots.length > 0) looking.onNews(dataset, { failed, skipped: slots });
  } catch (error) {
    await putOff(looking, dataset, error);
  }
}

function isNews({ status, endedAt }: Refresh, knownUntil: number): boolean {
  return status === 'failed' && (endedAt ?? 0) > knownUntil;
}

async function putOff({ store, clock, log, budget }: Looking, dataset: StoredDataset, error: unknown): Promise<void> {
  const { datasetId, nextLookAt, schedule } = dataset;
  const now = clock.now();
  const reason = error instanceof PowerBiError ? error.reason : 'unexpected';
  if (error instanceof PowerBiError && reason === 'throttled') {
    budget.refused(now, error.retryAfterMs);
    // It keeps its place: the budget waits, not the dataset.
    await store.saveLook({ datasetId, refreshes: [], at: now, nextLookAt });
    return;
  }
  log[isOutage(error) ? 'debug' : 'warn'](
    { datasetId, reason, error: reason === 'unexpected' ? error : undefined },
    'a look at a dataset failed',
  );
  const again = lookAgain({ now, habit: dataset.habit, schedule, isOutage: isOutage(error) });
  const waitMs = reason === 'notFound' || reason === 'forbidden' ? forgottenMs : again.waitMs;
  const retryAfterMs = error instanceof PowerBiError ? error.retryAfterMs : undefined;
  const nextAt = now + Math.max(waitMs, retryAfterMs ?? 0);
  await store.saveLook({ datasetId, refreshes: [], at: now, nextLookAt: nextAt, habit: again.habit });
}
