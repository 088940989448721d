import { createBudget } from '../core/schedule/budget.ts';
import { historyCallsAnHour } from '../core/schedule/price.ts';
import type { Deps } from '../flows/deps.ts';
import { createDiscovery } from '../flows/discover.ts';
import { lookAfterDeliveries } from '../flows/look-after-deliveries.ts';
import type { News } from '../flows/look-and-plan.ts';
import { lookAt } from '../flows/look-at.ts';
import { queueReminders } from '../flows/remind.ts';
import { reportSkipped } from '../flows/report-skipped.ts';
import { createSweep } from '../flows/sweep.ts';
import { watchOnce } from '../flows/watch.ts';
import type { Refresh } from '../core/dataset.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { CallCounter } from './metrics/count-calls.ts';
import type { WatchCounter } from './metrics/watch-counter.ts';
import { shareLoop } from './share-loop.ts';
import type { Round } from './rounds.ts';
import { shareRound } from './shared-round.ts';
import { trackLeases } from './track-leases.ts';

export interface RoundsOptions {
  /** Names this process where it has claimed something. */
  readonly owner: string;
  /** No other process can be at work on this database. */
  readonly isAlone: boolean;
  /** Workspaces and datasets were read, here or elsewhere. */
  readonly onDiscovered: () => void;
  /** Counts how calls end. */
  readonly count: CallCounter['count'];
  readonly watched: WatchCounter;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;
const idleMs = 1_000;
const historyBurst = 60;
const historyMs = 90 * dayMs;
/** With the ten seconds after which others look, what a killed process had claimed is taken within a minute. */
const leaseMs = 40_000;

/** What repeats: each process looks at datasets of its own choice, and one for all discovers and prunes. */
export function createRounds(all: Deps, { owner, isAlone, onDiscovered, count, watched }: RoundsOptions): Round[] {
  const { clock } = all;
  const { store, held } = trackLeases(all.store);
  const deps = { ...all, store };
  const { look } = count({ look: (dataset: StoredDataset) => lookAt(deps, dataset) });
  const looking = {
    ...deps,
    look,
    onNews: (_: StoredDataset, news: News) => watched.onNews(news),
    budget: createBudget({ callsAnHour: historyCallsAnHour, burst: historyBurst }),
    reportSkipped: (dataset: StoredDataset, slots: readonly number[], refreshes: readonly Refresh[]) =>
      reportSkipped(deps, dataset, slots, refreshes),
  };
  const sweep = createSweep({ ...looking, onReach: watched.onReach });
  const claimant = { store, clock, owner, leaseMs };
  const watch: Round = {
    name: 'watch',
    afterErrorMs: 5_000,
    async run(signal) {
      return clock.toRealMs((await watchOnce({ ...looking, owner, leaseMs }, signal)) ?? idleMs);
    },
  };
  const keepLeases: Round = {
    name: 'keep leases',
    afterErrorMs: 1_000,
    async run() {
      await store.extendLeases({ owner, until: clock.now() + leaseMs, ...held() });
      return clock.toRealMs(leaseMs / 4);
    },
  };
  return [
    shareRound(claimant, {
      name: 'discover',
      everyMs: 10 * minuteMs,
      afterErrorMs: 15_000,
      work: createDiscovery(deps),
      onDone: onDiscovered,
    }),
    watch,
    shareLoop(claimant, { name: 'refreshables', afterErrorMs: 15_000, step: sweep }),
    shareRound(claimant, {
      name: 'deliveries',
      everyMs: minuteMs,
      afterErrorMs: 15_000,
      work: () => lookAfterDeliveries(deps),
    }),
    shareRound(claimant, {
      name: 'reminders',
      everyMs: 10_000,
      afterErrorMs: 10_000,
      work: () => queueReminders(deps),
    }),
    shareRound(claimant, {
      name: 'prune',
      everyMs: 60 * minuteMs,
      afterErrorMs: minuteMs,
      work: () => store.prune({ now: clock.now(), keptSince: clock.now() - historyMs }),
    }),
    ...(isAlone ? [] : [keepLeases]),
  ];
}
