import { slotsBetween } from '../../src/core/schedule/slots-between.ts';
import { financeServiceAccount } from '../../src/sandbox/world/accounts.ts';
import { chance } from '../../src/sandbox/world/chance.ts';
import { isQuotaUsedUp, isRunning } from '../../src/sandbox/world/run-rules.ts';
import type { Run, RunType } from '../../src/sandbox/world/run-types.ts';
import { finishDueRun, openRun } from '../../src/sandbox/world/runs.ts';
import { planNextStart } from '../../src/sandbox/world/tick.ts';
import type { World, WorldDataset } from '../../src/sandbox/world/types.ts';
import { Heap } from './heap.ts';

export interface Slot {
  readonly datasetId: string;
  readonly slotAt: number;
}

/** What really happened; the bot is measured against it. */
export interface Truth {
  readonly ended: { readonly dataset: WorldDataset; readonly run: Run }[];
  /** Slots that no run came for, and that no other run covers. */
  readonly skipped: Slot[];
  /** Slots that passed while a failure had switched the schedule off: the bot may tell of them, or of the failure only. */
  readonly whileOff: Slot[];
}

export interface LifeOptions {
  readonly untilAt: number;
  /** When the credential dies, and for how long. */
  readonly credentialDiesAt: number;
  readonly mendedAfterMs: number;
}

type Happening =
  | { readonly kind: 'slot'; readonly dataset: WorldDataset; readonly slotAt: number }
  | { readonly kind: 'end' | 'byHand'; readonly dataset: WorldDataset }
  | { readonly kind: 'switchOff'; readonly dataset: WorldDataset }
  | { readonly kind: 'die' | 'mend' };

const dayMs = 86_400_000;
const failShare = 0.02;
const missedShare = 0.002;
const switchedOffShareADay = 0.002;
const errorText = JSON.stringify({
  errorCode: 'ModelRefresh_ShortMessage_ProcessingError',
  errorDescription: "The column 'Region' of the table was not found.",
});

export interface Life {
  readonly truth: Truth;
  nextAt(): number | undefined;
  /** Lets the next thing happen; the clock stands at its moment. */
  step(): void;
}

/** A tenant's days, one event after the other: starts as planned or late, runs that fail, people who press buttons. */
export function createLife(world: World, options: LifeOptions): Life {
  const heap = new Heap<Happening>();
  const truth: Truth = { ended: [], skipped: [], whileOff: [] };
  const bornAt = world.clock.now();
  let hands = 0;

  const planSlot = (dataset: WorldDataset): void => {
    planNextStart(world, dataset);
    if (dataset.nextStartAt !== undefined) {
      heap.push(dataset.nextStartAt, { kind: 'slot', dataset, slotAt: dataset.lastSlotAt });
    }
  };
  const planHand = (dataset: WorldDataset): void => {
    const perDay = handsADay(world.seed, dataset);
    if (perDay === 0) return;
    hands += 1;
    const waitMs = (-Math.log(1 - chance(world.seed, dataset.datasetId, 'hand', hands)) * dayMs) / perDay;
    heap.push(world.clock.now() + waitMs, { kind: 'byHand', dataset });
  };
  const start = (dataset: WorldDataset, type: RunType): void => {
    const key = `${dataset.datasetId}/${world.runsStarted}`;
    if (chance(world.seed, key, 'fails') < failShare) world.scriptedFailures.push(errorText);
    const run = openRun(world, dataset, type);
    if (run.plan !== undefined) heap.push(run.plan.endsAt, { kind: 'end', dataset });
  };

  for (const dataset of world.datasets.values()) {
    planSlot(dataset);
    planHand(dataset);
    const days = (options.untilAt - bornAt) / dayMs;
    const draw = chance(world.seed, dataset.datasetId, 'off');
    if (
      draw < switchedOffShareADay * days &&
      dataset.bindings.every(({ connectionId }) => connectionId === undefined)
    ) {
      heap.push(bornAt + (draw / switchedOffShareADay) * dayMs, { kind: 'switchOff', dataset });
    }
  }
  heap.push(options.credentialDiesAt, { kind: 'die' });

  const account = world.accounts.get(financeServiceAccount);
  if (account === undefined) throw new Error('Contoso has no service account of Finance.');
  const goodSecret = account.secret;

  function onSlot(dataset: WorldDataset, slotAt: number): void {
    if (dataset.schedule?.enabled !== true) return;
    const isMissed = chance(world.seed, dataset.datasetId, slotAt, 'missed') < missedShare;
    if (isMissed) truth.skipped.push({ datasetId: dataset.datasetId, slotAt });
    else if (!isRunning(dataset) && !isQuotaUsedUp(world, dataset)) start(dataset, 'Scheduled');
    planSlot(dataset);
  }

  function onSwitchOff(dataset: WorldDataset): void {
    if (dataset.schedule?.enabled !== true) return;
    dataset.schedule.enabled = false;
    // The slot that was planned is the one that somebody will miss.
    if (dataset.nextStartAt !== undefined && dataset.nextStartAt > world.clock.now()) {
      truth.skipped.push({ datasetId: dataset.datasetId, slotAt: dataset.lastSlotAt });
    }
    dataset.nextStartAt = undefined;
  }

  function mend(): void {
    if (account !== undefined) account.secret = goodSecret;
    for (const dataset of world.datasets.values()) {
      const isOnIt = dataset.bindings.some(({ connectionId }) => connectionId !== undefined);
      if (!isOnIt || dataset.schedule === undefined) continue;
      const { datasetId, schedule } = dataset;
      const off = { after: options.credentialDiesAt, until: world.clock.now() };
      if (!schedule.enabled)
        for (const slotAt of slotsBetween(schedule, off)) truth.whileOff.push({ datasetId, slotAt });
      schedule.enabled = true;
      dataset.lastSlotAt = world.clock.now();
      planSlot(dataset);
    }
  }

  return {
    truth,
    nextAt: () => heap.peekAt(),
    step() {
      const next = heap.pop();
      switch (next?.kind) {
        case 'slot':
          return onSlot(next.dataset, next.slotAt);
        case 'end': {
          const run = next.dataset.runs[0];
          finishDueRun(world, next.dataset, world.clock.now());
          if (run !== undefined) truth.ended.push({ dataset: next.dataset, run });
          return;
        }
        case 'byHand':
          if (!isRunning(next.dataset))
            start(next.dataset, chance(world.seed, hands, 'api') < 0.5 ? 'OnDemand' : 'ViaApi');
          return planHand(next.dataset);
        case 'switchOff':
          return onSwitchOff(next.dataset);
        case 'die':
          account.secret = `rotated-${world.seed}`;
          return heap.push(world.clock.now() + options.mendedAfterMs, { kind: 'mend' });
        case 'mend':
          return mend();
        default:
          return;
      }
    },
  };
}

/** Those without a schedule live on it; of the others some people cannot wait. */
function handsADay(seed: string, { datasetId, schedule }: WorldDataset): number {
  const draw = chance(seed, datasetId, 'hands');
  if (schedule === undefined) return 0.5 + draw;
  return draw < 0.1 ? 0.3 : 0.02;
}
