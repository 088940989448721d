import { canWrite } from './access.ts';
import { refused } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { isDroppedInBurst, isQuotaUsedUp, isRunning } from './run-rules.ts';
import type { Run, RunType } from './run-types.ts';
import { openRun } from './runs.ts';
import { stableGuid } from './stable-guid.ts';
import type { World } from './types.ts';

interface StartOrder {
  readonly datasetId: string;
  readonly principalId: string;
  readonly type: Exclude<RunType, 'Scheduled'>;
}

/** Starts a refresh for a person or an app. A started one may still be dropped: then its id never shows in the history. */
export function startRefresh(world: World, order: StartOrder): Outcome<{ requestId: string }> {
  const dataset = world.datasets.get(order.datasetId);
  if (dataset === undefined) return refused('notFound', 'There is no such dataset.');
  if (!canWrite(world, dataset, order.principalId)) {
    return refused('notAllowed', 'Only people who may edit this dataset can refresh it.');
  }
  if (dataset.bindings.every((binding) => binding.connectivityType === 'None')) {
    return refused('unsuitable', "This dataset's sources aren't bound to a connection.");
  }
  if (isRunning(dataset)) {
    return refused('alreadyRunning', 'Invalid dataset refresh request. Another refresh request is already executing');
  }
  if (order.type !== 'OnDemand' && isQuotaUsedUp(world, dataset)) {
    return refused(
      'quotaUsedUp',
      'Invalid dataset refresh request. The refreshes of the last 24 hours have reached the limit.',
    );
  }
  if (order.type !== 'OnDemand' && isDroppedInBurst(world, order.principalId)) {
    world.runsStarted += 1;
    return { ok: true, value: { requestId: stableGuid(`dropped/${world.seed}/${world.runsStarted}`) } };
  }
  return { ok: true, value: { requestId: openRun(world, dataset, order.type).requestId } };
}

/** "Refresh now" of the portal. */
export function refreshNow(
  world: World,
  order: { datasetId: string; personId: string },
): Outcome<{ requestId: string }> {
  return startRefresh(world, { datasetId: order.datasetId, principalId: order.personId, type: 'OnDemand' });
}

export function findRun(world: World, datasetId: string, requestId: string): Run | undefined {
  return world.datasets.get(datasetId)?.runs.find((run) => run.requestId === requestId);
}

export function cancelRun(world: World, run: Run): void {
  run.plan = undefined;
  run.status = 'Cancelled';
  run.endedAt = world.clock.now();
}
