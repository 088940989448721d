import { chance, logNormal } from '../../src/sandbox/world/chance.ts';
import { createWorld } from '../../src/sandbox/world/create-world.ts';
import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { writePastRuns } from '../../src/sandbox/world/past-runs.ts';
import { alex, botApp } from '../../src/sandbox/world/people.ts';
import { stableGuid } from '../../src/sandbox/world/stable-guid.ts';
import type { World, WorldDataset, WorldSchedule } from '../../src/sandbox/world/types.ts';
import type { Clock } from '../../src/ports/clock.ts';

export interface TenantSize {
  readonly datasets: number;
  /** Of them, this share lives on capacities, which Get Refreshables shows. */
  readonly onCapacity: number;
  /** How many share the credential that dies. */
  readonly onOneCredential: number;
}

const perWorkspace = 25;
const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const zones = [
  'W. Europe Standard Time',
  'W. Europe Standard Time',
  'Eastern Standard Time',
  'GMT Standard Time',
  'UTC',
];
/** How many slots a day, as often as they are listed here. */
const slotCounts = [1, 1, 1, 1, 2, 2, 2, 3, 4, 4, 6, 8];
/** Hours at which people let their refreshes run. */
const hours = [4, 5, 5, 6, 6, 6, 7, 7, 8];
const unscheduledShare = 0.05;

/** A seeded tenant: Contoso's people, connections and rules, with datasets of its own. */
export function createTenant(clock: Clock, seed: string, size: TenantSize): World {
  const world = createWorld({ clock, seed });
  const capacityId = [...world.capacities.keys()][0];
  const healthy = modelOf(world, 'Executive [Certified]', 'KPI Scorecard');
  const dying = modelOf(world, 'Finance', 'General Ledger');
  world.workspaces.clear();
  world.datasets.clear();
  for (let number = 0; number < size.datasets; number += 1) {
    const isOnCapacity = number < size.datasets * size.onCapacity;
    const place = Math.floor(number / perWorkspace);
    const workspaceId = stableGuid(`watch/workspace/${place}`);
    if (!world.workspaces.has(workspaceId)) {
      const roles = new Map([
        [alex.personId, 'Contributor' as const],
        [botApp.principalId, 'Contributor' as const],
      ]);
      const capacity = isOnCapacity ? { capacityId } : {};
      world.workspaces.set(workspaceId, { workspaceId, name: `Area ${place}`, roles, ...capacity });
    }
    const every = Math.floor(size.datasets / size.onOneCredential);
    const model = number % every === 0 ? dying : healthy;
    const dataset = createDataset(model, { workspaceId, number, seed, isDying: model === dying });
    dataset.lastSlotAt = clock.now();
    world.datasets.set(dataset.datasetId, dataset);
  }
  writePastRuns(world);
  return world;
}

function modelOf(world: World, workspace: string, name: string): WorldDataset {
  const model = world.datasets.get(datasetIdOf(workspace, name));
  if (model === undefined) throw new Error(`Contoso has no ${name}.`);
  return model;
}

function createDataset(
  model: WorldDataset,
  { workspaceId, number, seed, isDying }: { workspaceId: string; number: number; seed: string; isDying: boolean },
): WorldDataset {
  const datasetId = stableGuid(`watch/dataset/${number}`);
  const typicalMs = Math.min(90 * 60_000, Math.max(30_000, logNormal(6 * 60_000, 0.9, seed, datasetId, 'typical')));
  const hasNone = !isDying && chance(seed, datasetId, 'scheduled') < unscheduledShare;
  return {
    ...model,
    datasetId,
    workspaceId,
    name: `Dataset ${number}`,
    typicalMs: Math.round(typicalMs),
    runs: [],
    schedule: hasNone ? undefined : scheduleOf(datasetId, seed),
  };
}

function scheduleOf(datasetId: string, seed: string): WorldSchedule {
  const draw = (what: string, from: number): number => Math.floor(chance(seed, datasetId, what) * from);
  const count = slotCounts[draw('count', slotCounts.length)] ?? 1;
  const firstHalf = 2 * (hours[draw('hour', hours.length)] ?? 6) + draw('half', 2);
  const stepHalves = count === 1 ? 0 : Math.max(4, Math.floor(32 / count) - draw('step', 2));
  const times = Array.from({ length: count }, (_, index) => timeOf((firstHalf + index * stepHalves) % 48)).sort();
  const days = chance(seed, datasetId, 'days') < 0.3 ? everyDay.slice(0, 5) : everyDay;
  const timeZone = zones[draw('zone', zones.length)] ?? 'UTC';
  return { days, times: [...new Set(times)], timeZone, enabled: true, notifyOption: 'NoNotification' };
}

function timeOf(halves: number): string {
  return `${String(Math.floor(halves / 2)).padStart(2, '0')}:${halves % 2 === 0 ? '00' : '30'}`;
}
