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

export interface RunlessSlot extends Slot {
  readonly why: 'dropped' | 'running' | 'quota' | 'switchedOff';
}

/** A failure had switched the schedule off, from the first slot that it cost until somebody switched it on again. */
export interface OffSpan {
  readonly datasetId: string;
  readonly from: number;
  until: number;
}

/** What really happened; the bot is measured against it. */
export interface Truth {
  readonly ended: { readonly dataset: WorldDataset; readonly run: Run }[];
  /** Slots for which no scheduled run began. */
  readonly runless: RunlessSlot[];
  /** When a person switched a schedule off. */
  readonly switchedOffAt: Map<string, number>;
  readonly offByFailure: OffSpan[];
}

export interface LifeOptions {
  readonly untilAt: number;
  /** When the credential dies, and for how long. */
  readonly credentialDiesAt: number;
  readonly mendedAfterMs: number;
}

type Happening =
  | { readonly kind: 'slot'; readonly dataset: WorldDataset; readonly slotAt: number; readonly startAt: number }
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
  const truth: Truth = { ended: [], runless: [], switchedOffAt: new Map(), offByFailure: [] };
  const bornAt = world.clock.now();
  let hands = 0;

  const planSlot = (dataset: WorldDataset): void => {
    planNextStart(world, dataset);
    if (dataset.nextStartAt !== undefined) {
      const { nextStartAt: startAt, lastSlotAt: slotAt } = dataset;
      heap.push(startAt, { kind: 'slot', dataset, slotAt, startAt });
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

  function onSlot(dataset: WorldDataset, slotAt: number, startAt: number): void {
    // Somebody has switched the schedule off since, or on again, which planned the slot anew.
    if (dataset.schedule?.enabled !== true || dataset.nextStartAt !== startAt) return;
    const why = whyNone(dataset, slotAt);
    if (why === undefined) start(dataset, 'Scheduled');
    else truth.runless.push({ datasetId: dataset.datasetId, slotAt, why });
    planSlot(dataset);
  }

  function whyNone(dataset: WorldDataset, slotAt: number): RunlessSlot['why'] | undefined {
    if (chance(world.seed, dataset.datasetId, slotAt, 'missed') < missedShare) return 'dropped';
    if (isRunning(dataset)) return 'running';
    return isQuotaUsedUp(world, dataset) ? 'quota' : undefined;
  }

  function onSwitchOff(dataset: WorldDataset): void {
    const { datasetId, schedule, lastSlotAt } = dataset;
    if (schedule?.enabled !== true) return;
    schedule.enabled = false;
    dataset.nextStartAt = undefined;
    truth.switchedOffAt.set(datasetId, world.clock.now());
    for (const slotAt of slotsBetween(schedule, { after: lastSlotAt - 1, until: options.untilAt })) {
      truth.runless.push({ datasetId, slotAt, why: 'switchedOff' });
    }
  }

  function onEnd(dataset: WorldDataset): void {
    const [run] = dataset.runs;
    const wasOn = dataset.schedule?.enabled === true;
    finishDueRun(world, dataset, world.clock.now());
    if (run !== undefined) truth.ended.push({ dataset, run });
    if (wasOn && dataset.schedule?.enabled === false) {
      truth.offByFailure.push({ datasetId: dataset.datasetId, from: dataset.lastSlotAt, until: Infinity });
    }
  }

  function mend(): void {
    if (account !== undefined) account.secret = goodSecret;
    for (const dataset of world.datasets.values()) {
      const isOnIt = dataset.bindings.some(({ connectionId }) => connectionId !== undefined);
      if (!isOnIt || dataset.schedule === undefined || dataset.schedule.enabled) continue;
      const now = world.clock.now();
      for (const span of truth.offByFailure) {
        if (span.datasetId === dataset.datasetId) span.until = Math.min(span.until, now);
      }
      dataset.schedule.enabled = true;
      dataset.lastSlotAt = now;
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
          return onSlot(next.dataset, next.slotAt, next.startAt);
        case 'end':
          return onEnd(next.dataset);
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
