import { chance, logNormal } from './chance.ts';
import type { Run } from './run-types.ts';
import { nextSlotAfter, startOfSlot } from './schedule-slots.ts';
import { stableGuid } from './stable-guid.ts';
import type { World, WorldDataset, WorldSchedule } from './types.ts';

const dayMs = 24 * 60 * 60_000;
const pastDays = 3;
const pastDaysOfWeekly = 22;

/** Gives every dataset with a schedule the good runs it had before Contoso was started. */
export function writePastRuns(world: World): void {
  const slotsOf = rememberSlots(world.clock.now());
  for (const dataset of world.datasets.values()) {
    if (dataset.schedule?.enabled === true) dataset.runs = pastRunsOf(world, dataset, slotsOf(dataset.schedule));
  }
}

/** Many datasets share a schedule, and time zones are slow to work out. */
function rememberSlots(now: number): (schedule: WorldSchedule) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (schedule) => {
    const key = JSON.stringify([schedule.days, schedule.times, schedule.timeZone]);
    const slots = known.get(key) ?? pastSlots(schedule, now);
    known.set(key, slots);
    return slots;
  };
}

function pastSlots(schedule: WorldSchedule, now: number): number[] {
  const slots: number[] = [];
  let slotAt = nextSlotAfter(schedule, now - (schedule.days.length === 1 ? pastDaysOfWeekly : pastDays) * dayMs);
  while (slotAt !== undefined && slotAt < now) {
    slots.push(slotAt);
    slotAt = nextSlotAfter(schedule, slotAt);
  }
  return slots;
}

function pastRunsOf(world: World, dataset: WorldDataset, slots: readonly number[]): Run[] {
  const ended = world.clock.now() - 60_000;
  return slots
    .map((slotAt) => pastRun(world, dataset, startOfSlot(dataset, slotAt, world.seed)))
    .filter((run) => (run.endedAt ?? ended) < ended)
    .reverse();
}

function pastRun(world: World, dataset: WorldDataset, startedAt: number): Run {
  const requestId = stableGuid(`past/${dataset.datasetId}/${startedAt}`);
  const lengthMs = Math.round(logNormal(dataset.typicalMs, 0.35, world.seed, requestId));
  const queryAt = startedAt + Math.round(lengthMs * (0.85 + 0.1 * chance(world.seed, requestId)));
  return {
    requestId,
    type: 'Scheduled',
    startedAt,
    endedAt: startedAt + lengthMs,
    status: 'Completed',
    attempts: [
      { attemptId: 1, type: 'Data', startedAt, endedAt: queryAt },
      { attemptId: 1, type: 'Query', startedAt: queryAt, endedAt: startedAt + lengthMs },
    ],
  };
}
