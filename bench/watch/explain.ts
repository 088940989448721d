import type { World } from '../../src/sandbox/world/types.ts';
import type { Slot, Truth } from './life.ts';
import type { Found } from './simulate.ts';

interface Known {
  readonly truth: Truth;
  readonly found: readonly Found[];
  readonly world: World;
}

const shownMax = 12;
const aroundMs = 4 * 3_600_000;

/** What lies behind a figure that falls short: each slot with what happened around it. */
export function explainSlots(title: string, slots: readonly Slot[], known: Known): void {
  for (const slot of slots.slice(0, shownMax)) {
    console.log(`    ${title}: ${slot.datasetId}, ${iso(slot.slotAt)}`);
    for (const line of [...settingsOf(slot, known), ...runsAround(slot, known), ...toldOf(slot, known)]) {
      console.log(`      ${line}`);
    }
  }
}

function settingsOf({ datasetId }: Slot, { world, truth }: Known): string[] {
  const dataset = world.datasets.get(datasetId);
  if (dataset?.schedule === undefined) return [];
  const { enabled, days, times, timeZone } = dataset.schedule;
  const isShared = world.workspaces.get(dataset.workspaceId)?.capacityId === undefined;
  const offAt = truth.switchedOffAt.get(datasetId);
  return [
    `${isShared ? 'shared' : 'on a capacity'}, ${days.length} days at ${times.join(' ')} ${timeZone}, ${enabled ? 'on' : 'off'}`,
    ...(offAt === undefined ? [] : [`switched off at ${iso(offAt)}`]),
  ];
}

function runsAround({ datasetId, slotAt }: Slot, { truth }: Known): string[] {
  return truth.ended
    .filter(({ dataset }) => dataset.datasetId === datasetId)
    .filter(
      ({ run: { startedAt, endedAt = startedAt } }) => startedAt < slotAt + aroundMs && endedAt > slotAt - aroundMs,
    )
    .map(({ run }) => `${run.type} ${run.status}, ${iso(run.startedAt)} to ${iso(run.endedAt ?? run.startedAt)}`);
}

function toldOf({ datasetId }: Slot, { truth, found }: Known): string[] {
  return [
    ...truth.runless
      .filter((each) => each.datasetId === datasetId)
      .map(({ slotAt, why }) => `no run for ${iso(slotAt)}: ${why}`),
    ...found
      .filter((each) => each.datasetId === datasetId)
      .map(({ at, slotAt }) => `told at ${iso(at)}: ${slotAt === undefined ? 'a failed run' : iso(slotAt)}`),
  ];
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 19);
}
