import type { News } from '../../flows/look-and-plan.ts';
import type { Reach } from '../../flows/sweep.ts';
import type { Metric } from './exposition.ts';

/** Counts what looks find, and tells how far Get Refreshables reaches. */
export interface WatchCounter {
  onNews(news: News): void;
  onReach(reach: Reach): void;
  readonly metrics: readonly { metric(): Metric }[];
}

export function createWatchCounter(): WatchCounter {
  const found = { failedRun: 0, skippedSlot: 0 };
  let reached: Reach | undefined;
  const foundMetric = (): Metric => ({
    name: 'pbibot_found_total',
    help: 'Failed runs, and slots of schedules that passed without a run, as they were found.',
    type: 'counter',
    samples: Object.entries(found).map(([kind, value]) => ({ labels: { kind }, value })),
  });
  const reachMetric = (): Metric => ({
    name: 'pbibot_refreshables_reach',
    help: 'How far Get Refreshables reaches: tenant, own (capacities the reader administers) or none.',
    type: 'gauge',
    samples: reached === undefined ? [] : [{ labels: { reach: reached }, value: 1 }],
  });
  return {
    onNews({ failed, skipped }) {
      found.failedRun += failed.length;
      found.skippedSlot += skipped.length;
    },
    onReach(reach) {
      reached = reach;
    },
    metrics: [{ metric: foundMetric }, { metric: reachMetric }],
  };
}
