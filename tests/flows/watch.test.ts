import type { Refresh, Schedule } from '../../src/core/dataset.ts';
import { createBudget } from '../../src/core/schedule/budget.ts';
import { habitOf } from '../../src/core/schedule/habit.ts';
import type { News } from '../../src/flows/look-and-plan.ts';
import { createSweep } from '../../src/flows/sweep.ts';
import { watchOnce } from '../../src/flows/watch.ts';
import type { PlannedLook, SavedLook } from '../../src/ports/look-store.ts';
import { PowerBiError, type Refreshable } from '../../src/ports/power-bi.ts';
import type { StoredDataset } from '../../src/ports/store.ts';
import { aDataset, aRefresh, minuteMs, startedAt } from '../builders.ts';
import { createRecordingLog } from '../standins/recording-log.ts';

const signal = new AbortController().signal;
const secondMs = 1_000;

const yesterday = aRefresh({
  requestId: 'yesterday',
  startedAt: startedAt - 60 * minuteMs,
  endedAt: startedAt - 50 * minuteMs,
});

function aStored(change: Partial<StoredDataset> = {}): StoredDataset {
  const habit = habitOf({ now: startedAt - minuteMs, refreshes: [yesterday], schedule: undefined, before: undefined });
  return { ...aDataset(), workspace: 'Finance', onDedicatedCapacity: true, nextLookAt: startedAt, habit, ...change };
}

/** A watch on datasets in memory, at whose Power BI a hand says what there is. */
function aWatch(datasets: readonly StoredDataset[]) {
  const byId = new Map(datasets.map((dataset) => [dataset.datasetId, dataset]));
  const state = {
    now: startedAt,
    rows: [] as Refreshable[],
    history: [yesterday] as readonly Refresh[],
    refuse: undefined as Error | undefined,
    refuseRows: undefined as PowerBiError | undefined,
  };
  const looked: string[] = [];
  const news: News[] = [];
  const asked: string[] = [];
  const budget = createBudget({ callsAnHour: 3_600, burst: 10 });
  const put = (datasetId: string, change: Partial<StoredDataset>): void => {
    const known = byId.get(datasetId);
    if (known !== undefined) byId.set(datasetId, { ...known, ...change });
  };
  const watching = {
    clock: { now: () => state.now, toRealMs: (spanMs: number) => spanMs },
    log: createRecordingLog(),
    budget,
    owner: 'me',
    leaseMs: 40_000,
    onNews: (_: StoredDataset, found: News) => void news.push(found),
    onReach: () => undefined,
    reportSkipped: async (_: StoredDataset, slots: readonly number[]) => ({ slots, isOff: false }),
    look: async ({ datasetId }: StoredDataset) => {
      looked.push(datasetId);
      if (state.refuse !== undefined) throw state.refuse;
      return { refreshes: state.history, finished: state.history[0] };
    },
    powerBi: {
      async listRefreshables({ reach }: { reach: string }) {
        asked.push(reach);
        if (state.refuseRows !== undefined) throw state.refuseRows;
        return state.rows;
      },
    },
    store: {
      claimDue: async ({ now, limit }: { now: number; limit: number }) =>
        [...byId.values()].filter(({ nextLookAt }) => nextLookAt <= now).slice(0, limit),
      countDatasets: async () => 10_000,
      saveLook: async ({ datasetId, nextLookAt, habit }: SavedLook) =>
        put(datasetId, { nextLookAt, ...(habit === undefined ? {} : { habit }) }),
      planLooks: async (plans: readonly PlannedLook[]) => {
        for (const { datasetId, ...plan } of plans) put(datasetId, plan);
      },
      listDatasets: async ({
        datasetIds = [],
        dueBefore = Infinity,
      }: {
        datasetIds?: readonly string[];
        dueBefore?: number;
      }) => [...byId.values()].filter((each) => datasetIds.includes(each.datasetId) && each.nextLookAt < dueBefore),
      saveSchedule: async (datasetId: string, schedule: Schedule) => put(datasetId, { schedule }),
      takeTurn: async () => 0,
    },
  };
  const sweep = createSweep(watching);
  return {
    ...state,
    state,
    looked,
    news,
    asked,
    budget,
    lines: watching.log.lines,
    find: (datasetId = 'dataset-1') => byId.get(datasetId),
    watch: () => watchOnce(watching, signal),
    sweep: () => sweep(signal),
  };
}

const throttled = new PowerBiError({
  reason: 'throttled',
  message: 'Power BI answered 429.',
  retryAfterMs: 5 * minuteMs,
});
const failedNow = aRefresh({
  requestId: 'failed',
  status: 'failed',
  startedAt: startedAt - minuteMs,
  endedAt: startedAt - secondMs,
});

describe('a look', () => {
  it('plans the next one, and tells a failure once', async () => {
    const bot = aWatch([aStored()]);
    bot.state.history = [failedNow, yesterday];

    await bot.watch();
    bot.state.now = bot.find()?.nextLookAt ?? 0;
    await bot.watch();

    expect(bot.looked).toHaveLength(2);
    expect(bot.news.map(({ failed }) => failed.map(({ requestId }) => requestId))).toEqual([['failed']]);
  });

  it('that is refused for too many calls pauses the looks, and the dataset keeps its place', async () => {
    const bot = aWatch([aStored()]);
    bot.state.refuse = throttled;

    await bot.watch();

    expect(await bot.watch()).toBe(5 * minuteMs);
    expect(bot.find()?.nextLookAt).toBe(startedAt);
    expect(bot.looked).toHaveLength(1);
  });

  it('goes on for other datasets while one cannot be read', async () => {
    const bot = aWatch([aStored()]);
    bot.state.refuse = new PowerBiError({ reason: 'forbidden', message: 'Power BI answered 403.' });

    await bot.watch();

    expect(bot.find()?.nextLookAt).toBe(startedAt + 60 * minuteMs);
    expect(await bot.watch()).toBeUndefined();
  });
});

describe('a look that fails again and again', () => {
  /** When the looks of a day came, in minutes. */
  async function looksOfADay(bot: ReturnType<typeof aWatch>): Promise<number[]> {
    const minutes: number[] = [];
    for (let looks = 0; looks < 3_000; looks += 1) {
      bot.state.now = bot.find()?.nextLookAt ?? Infinity;
      if (bot.state.now >= startedAt + 24 * 60 * minuteMs) break;
      minutes.push((bot.state.now - startedAt) / minuteMs);
      await bot.watch();
    }
    return minutes;
  }

  it.each([
    ['of a dataset that is known', aStored()],
    ['of a new one', aStored({ habit: undefined })],
  ])('is repeated ever more rarely, in the end once an hour: %s', async (_, dataset) => {
    const bot = aWatch([dataset]);
    bot.state.refuse = new TypeError('The error could not be read.');

    const minutes = await looksOfADay(bot);

    expect(minutes.slice(0, 9)).toEqual([0, 0.5, 1.5, 3.5, 7.5, 15.5, 31.5, 63.5, 123.5]);
    expect(minutes.length).toBeLessThan(35);
  });

  it('comes back within five minutes after an outage, which is not the dataset’s', async () => {
    const bot = aWatch([aStored()]);
    bot.state.refuse = new PowerBiError({ reason: 'unavailable', message: 'Power BI answered 503.' });

    const minutes = await looksOfADay(bot);

    expect(minutes.slice(0, 6)).toEqual([0, 0.5, 1.5, 3.5, 7.5, 12.5]);
  });

  it('is forgiven once it has succeeded', async () => {
    const bot = aWatch([aStored()]);
    bot.state.refuse = new TypeError('The error could not be read.');
    for (let looks = 0; looks < 6; looks += 1) {
      await bot.watch();
      bot.state.now = bot.find()?.nextLookAt ?? Infinity;
    }
    bot.state.refuse = undefined;
    bot.state.history = [failedNow, yesterday];
    await bot.watch();

    expect(bot.news.map(({ failed }) => failed.length)).toEqual([1]);
    expect(bot.find()?.habit?.failedLooks).toBeUndefined();
  });
});

describe('a page of Get Refreshables', () => {
  const later = aStored({ nextLookAt: startedAt + 20 * minuteMs });
  const asBefore: Refreshable = { datasetId: 'dataset-1', last: yesterday };

  it('lets a dataset be looked at at once whose run has failed', async () => {
    const bot = aWatch([later]);
    bot.state.rows = [{ ...asBefore, last: failedNow }];
    bot.state.history = [failedNow, yesterday];

    await bot.sweep();

    expect(bot.news.map(({ failed }) => failed.length)).toEqual([1]);
  });

  it('plans the look by the run that has begun, without a call', async () => {
    const bot = aWatch([later]);
    bot.state.rows = [
      { ...asBefore, last: aRefresh({ requestId: 'now', status: 'running', startedAt, attempts: [] }) },
    ];

    await bot.sweep();

    expect(bot.looked).toEqual([]);
    expect(bot.find()?.nextLookAt).toBeLessThan(startedAt + 10 * minuteMs);
    expect(bot.find()?.habit?.runningSince).toBe(startedAt);
  });

  it('puts off the look at a dataset that stands as it did', async () => {
    const soon = startedAt + 30 * secondMs;
    const bot = aWatch([aStored({ nextLookAt: soon })]);
    bot.state.rows = [asBefore];

    await bot.sweep();

    expect(bot.find()?.nextLookAt).toBeGreaterThan(soon);
    expect(bot.looked).toEqual([]);
  });

  it('leaves the look where it is that is to be repeated because it failed', async () => {
    const soon = startedAt + 30 * secondMs;
    const failing = aStored({ nextLookAt: soon });
    const habit = failing.habit === undefined ? undefined : { ...failing.habit, failedLooks: 1 };
    const bot = aWatch([{ ...failing, habit }]);
    bot.state.rows = [asBefore];

    await bot.sweep();

    expect(bot.find()?.nextLookAt).toBe(soon);
  });

  it('brings the schedule along', async () => {
    const bot = aWatch([later]);
    const schedule = { enabled: true, days: ['Monday'], times: ['06:00'], timeZone: 'UTC' };
    bot.state.rows = [{ ...asBefore, schedule }];

    await bot.sweep();

    expect(bot.find()?.schedule).toEqual(schedule);
  });

  it('that is refused is asked for the bot’s own capacities, then left alone for an hour', async () => {
    const bot = aWatch([later]);
    bot.state.refuseRows = new PowerBiError({ reason: 'forbidden', message: 'Power BI answered 403.' });

    expect(await bot.sweep()).toBe(60 * minuteMs);
    expect(bot.asked).toEqual(['tenant', 'own']);
    await bot.sweep();
    expect(bot.lines).toEqual([expect.stringMatching(/Get Refreshables is not allowed/)]);
  });

  it('that is refused for too many calls does not slow the looks', async () => {
    const bot = aWatch([aStored()]);
    bot.state.refuseRows = throttled;

    expect(await bot.sweep()).toBe(5 * minuteMs);
    expect(await bot.watch()).toBe(0);
    expect(bot.looked).toEqual(['dataset-1']);
  });
});
