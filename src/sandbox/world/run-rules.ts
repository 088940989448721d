import { startOfQuotaDay } from './schedule-slots.ts';
import type { RunType } from './run-types.ts';
import type { World, WorldDataset } from './types.ts';

/** Refreshes a day on a shared capacity, scheduled and by API together (Refresh Dataset In Group). */
export const sharedRunsADay = 8;

export function isShared(world: World, dataset: WorldDataset): boolean {
  return world.workspaces.get(dataset.workspaceId)?.capacityId === undefined;
}

export function isRunning(dataset: WorldDataset): boolean {
  return dataset.runs[0]?.status === 'Unknown';
}

/** "Refresh now" in the portal is not counted. */
export function countsForQuota(type: RunType): boolean {
  return type !== 'OnDemand';
}

export function isQuotaUsedUp(world: World, dataset: WorldDataset): boolean {
  if (!isShared(world, dataset)) return false;
  const since = startOfQuotaDay(dataset.schedule, world.clock.now());
  return dataset.runs.filter((run) => countsForQuota(run.type) && run.startedAt >= since).length >= sharedRunsADay;
}

/** Counts a start by this caller; true when there were too many in the window, so that Power BI drops it silently. */
export function isDroppedInBurst(world: World, principalId: string): boolean {
  const now = world.clock.now();
  const recent = (world.startsByCaller.get(principalId) ?? []).filter((at) => now - at < world.burst.windowMs);
  recent.push(now);
  world.startsByCaller.set(principalId, recent.slice(-1_000));
  return recent.length > world.burst.max;
}
