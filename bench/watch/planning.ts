import type { Refresh, Schedule } from '../../src/core/dataset.ts';
import { habitOf } from '../../src/core/schedule/habit.ts';
import { planLookAt } from '../../src/core/schedule/plan-look.ts';
import { gapMaxOf, priceOf } from '../../src/core/schedule/price.ts';
import { judgeSlots } from '../../src/core/schedule/skipped-slots.ts';
import type { StoredDataset } from '../../src/ports/store.ts';
import { logNormal } from '../../src/sandbox/world/chance.ts';
import type { Part } from '../part.ts';
import { atMost, told } from './figures.ts';
import { createMemoryStore, type MemoryStore } from './memory-store.ts';

const dayMs = 86_400_000;
const startAt = Date.UTC(2026, 10, 23, 4);
const decisions = 6_000;
/** Hashes are slow; the planner is what is measured. */
const lengthsMs = Array.from({ length: 97 }, (_, index) => logNormal(400_000, 0.35, 'lengths', index));
const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const schedules: readonly Schedule[] = [['06:00'], ['05:30', '12:00'], ['06:30', '10:30', '14:30', '18:30']].flatMap(
  (times) =>
    ['W. Europe Standard Time', 'Eastern Standard Time', 'UTC'].map((timeZone) => ({
      enabled: true,
      days: everyDay,
      times,
      timeZone,
    })),
);

/** What a decision costs: what is due is taken, learned from, planned and put back. */
export const planning: Part = {
  name: 'planning',
  async run() {
    const small = await fill(1_000);
    const large = await fill(100_000);
    await decide(small, 1_000);
    await decide(large, 100_000);
    const [fewUs, manyUs] = [await fastest(small, 1_000), await fastest(large, 100_000)];
    return [
      told('a decision among 1,000 datasets, µs', fewUs),
      told('a decision among 100,000 datasets, µs', manyUs),
      atMost('a decision among 100,000, compared with 1,000', manyUs / fewUs, 2),
      atMost('memory with 100,000 datasets, MB', process.memoryUsage().rss / 1e6, 1_000),
    ];
  },
};

async function fill(count: number): Promise<MemoryStore> {
  const store = createMemoryStore({ count, onOpened: () => undefined });
  for (let number = 0; number < count; number += 1) {
    const schedule = schedules[number % schedules.length];
    store.add({
      datasetId: `dataset-${number}`,
      workspaceId: 'workspace',
      workspace: 'Finance',
      name: `Dataset ${number}`,
      onDedicatedCapacity: true,
      connections: [],
      nextLookAt: startAt + (number % 1_000),
      ...(schedule === undefined ? {} : { schedule }),
    });
  }
  return store;
}

/** Twenty runs, as a look finds them. */
function historyOf({ datasetId }: StoredDataset, now: number): Refresh[] {
  return Array.from({ length: 20 }, (_, index) => {
    const startedAt = now - (index + 1) * (dayMs / 2) + (datasetId.length % 7) * 60_000;
    const lengthMs = lengthsMs[(Number(datasetId.slice(8)) + index) % lengthsMs.length] ?? 0;
    return {
      requestId: `${index}`,
      type: 'Scheduled',
      status: 'completed',
      startedAt,
      endedAt: startedAt + lengthMs,
      attempts: [],
    };
  });
}

/** Processor time of each decision, in microseconds. */
async function decide(store: MemoryStore, datasetCount: number): Promise<number> {
  let spentUs = 0;
  let left = decisions;
  for (let now = startAt; left > 0; now += 60_000) {
    const claimStart = process.cpuUsage();
    const due = await store.claimDue({ now, limit: Math.min(40, left), leaseMs: 40_000, owner: 'bench' });
    spentUs += userSince(claimStart);
    const histories = due.map((dataset) => historyOf(dataset, now));
    const start = process.cpuUsage();
    for (const [index, { datasetId, schedule, habit: before }] of due.entries()) {
      const seen = { now, refreshes: histories[index] ?? [], schedule };
      const { habit } = judgeSlots(habitOf({ ...seen, before }), seen, 20);
      const priceMs = priceOf({ datasetCount, lateMs: 0 });
      const nextLookAt = planLookAt({ now, habit, schedule, priceMs, gapMaxMs: gapMaxOf(datasetCount) });
      await store.saveLook({ datasetId, refreshes: seen.refreshes, at: now, nextLookAt, habit });
    }
    spentUs += userSince(start);
    left -= due.length;
  }
  return spentUs / decisions;
}

function userSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function fastest(store: MemoryStore, datasetCount: number): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 4; round += 1) least = Math.min(least, await decide(store, datasetCount));
  return least;
}
