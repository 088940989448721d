import { finishDueRuns, openRun } from './runs.ts';
import { isQuotaUsedUp, isRunning } from './run-rules.ts';
import { nextSlotAfter, startOfSlot } from './schedule-slots.ts';
import type { World, WorldDataset } from './types.ts';

/** Lets everything happen that is due: runs end, schedules start the next ones. */
export function tick(world: World): void {
  const now = world.clock.now();
  finishDueRuns(world, now);
  for (const dataset of world.datasets.values()) {
    if (dataset.nextStartAt === undefined || now < dataset.nextStartAt) continue;
    if (!isRunning(dataset) && !isQuotaUsedUp(world, dataset)) openRun(world, dataset, 'Scheduled');
    planNextStart(world, dataset);
  }
}

/** Finds the next slot of the schedule; slots that passed while nobody looked are skipped. */
export function planNextStart(world: World, dataset: WorldDataset): void {
  const schedule = dataset.schedule;
  if (schedule === undefined || !schedule.enabled) {
    dataset.nextStartAt = undefined;
    return;
  }
  const slotAt = nextSlotAfter(schedule, Math.max(dataset.lastSlotAt, world.clock.now() - hourMs));
  dataset.nextStartAt = undefined;
  if (slotAt === undefined) return;
  dataset.lastSlotAt = slotAt;
  dataset.nextStartAt = startOfSlot(dataset, slotAt, world.seed);
}

const hourMs = 60 * 60_000;
