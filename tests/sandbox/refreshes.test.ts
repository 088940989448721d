import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { findMishap } from '../../src/sandbox/world/mishaps.ts';
import { alex, ana, botApp, chloe } from '../../src/sandbox/world/people.ts';
import { refreshNow, startRefresh } from '../../src/sandbox/world/refreshing.ts';
import { nextSlotAfter, startOfSlot } from '../../src/sandbox/world/schedule-slots.ts';
import { setScheduleEnabled } from '../../src/sandbox/world/scheduling.ts';
import { startScheduledRun } from '../../src/sandbox/world/story.ts';
import type { World, WorldDataset } from '../../src/sandbox/world/types.ts';
import { aWorld, tuesdayMorning } from './contoso-for-tests.ts';

const bot = botApp.principalId;
const hourMs = 60 * 60_000;
const sales = datasetIdOf('Finance', 'Sales');
const tickets = datasetIdOf('IT', 'Service Desk Tickets');

function datasetOf(world: World, datasetId: string): WorldDataset {
  const dataset = world.datasets.get(datasetId);
  if (dataset === undefined) throw new Error(`no dataset ${datasetId}`);
  return dataset;
}

function startByApi(world: World, datasetId: string) {
  return startRefresh(world, { datasetId, principalId: bot, type: 'ViaApi' });
}

describe('a refresh', () => {
  it('is Unknown and without an end while it runs, then Completed with its attempts', () => {
    const { world, pass } = aWorld();

    const started = startByApi(world, sales);
    const run = datasetOf(world, sales).runs[0];
    expect(started).toEqual({ ok: true, value: { requestId: run?.requestId } });
    expect(run).toMatchObject({ status: 'Unknown', attempts: [] });
    expect(run?.endedAt).toBeUndefined();
    pass(120_000);

    expect(run?.status).toBe('Completed');
    expect(run?.attempts.map((each) => each.type)).toEqual(expect.arrayContaining(['Data', 'Query']));
    expect(run?.endedAt).toBeLessThanOrEqual(tuesdayMorning + 90_000);
  });

  it('is refused while another one runs', () => {
    const { world } = aWorld();
    startByApi(world, sales);

    expect(startByApi(world, sales)).toMatchObject({ ok: false, reason: 'alreadyRunning' });
    expect(datasetOf(world, sales).runs.filter((run) => run.status === 'Unknown')).toHaveLength(1);
  });

  it('is allowed eight times a day on a shared capacity, not counting Refresh now of the portal', () => {
    const { world, pass } = aWorld();
    // One scheduled run of this day has already been.
    for (let count = 0; count < 7; count += 1) {
      expect(startByApi(world, tickets).ok).toBe(true);
      pass(90_000);
    }

    expect(startByApi(world, tickets)).toMatchObject({ ok: false, reason: 'quotaUsedUp' });
    expect(refreshNow(world, { datasetId: tickets, personId: alex.personId }).ok).toBe(true);
    pass(24 * hourMs);
    expect(startByApi(world, tickets).ok).toBe(true);
  });

  it('can be started in the portal any number of times without using up the eight', () => {
    const { world, pass } = aWorld();
    for (let count = 0; count < 9; count += 1) {
      expect(refreshNow(world, { datasetId: tickets, personId: alex.personId }).ok).toBe(true);
      pass(90_000);
    }

    expect(startByApi(world, tickets).ok).toBe(true);
  });

  it('has no such limit on a dedicated capacity', () => {
    const { world, pass } = aWorld();

    for (let count = 0; count < 12; count += 1) {
      expect(startByApi(world, sales).ok).toBe(true);
      pass(90_000);
    }
  });

  it('is dropped after its 202 when too many are asked for at once', () => {
    const { world } = aWorld();
    world.burst.max = 2;
    const ids = ['Sales', 'General Ledger', 'Tax Reporting'].map((name) => datasetIdOf('Finance', name));

    const started = ids.map((datasetId) => startByApi(world, datasetId));

    expect(started.every((each) => each.ok)).toBe(true);
    expect(ids.map((datasetId) => datasetOf(world, datasetId).runs[0]?.status)).toEqual([
      'Unknown',
      'Unknown',
      'Completed',
    ]);
  });

  it('can be started by those who may write only', () => {
    const { world } = aWorld();

    expect(refreshNow(world, { datasetId: sales, personId: chloe.personId })).toMatchObject({ reason: 'notAllowed' });
    expect(refreshNow(world, { datasetId: 'nothing', personId: ana.personId })).toMatchObject({ reason: 'notFound' });
  });

  it('keeps a history of sixty', () => {
    const { world, pass } = aWorld();
    for (let count = 0; count < 70; count += 1) {
      startByApi(world, sales);
      pass(60_000);
    }

    expect(datasetOf(world, sales).runs).toHaveLength(60);
  });

  it('gives the same lengths and texts for the same seed, and others for another', () => {
    const endsOf = (seed: string) => {
      const { world, pass } = aWorld(seed);
      startByApi(world, sales);
      pass(120_000);
      return datasetOf(world, sales).runs[0]?.endedAt;
    };

    expect(endsOf('one')).toBe(endsOf('one'));
    expect(endsOf('one')).not.toBe(endsOf('two'));
  });
});

describe('a schedule', () => {
  it('starts its runs from five minutes early to an hour late, in its own time zone', () => {
    const { world } = aWorld();
    const dataset = datasetOf(world, datasetIdOf('Sales Americas', 'Sales US'));
    const schedule = dataset.schedule;
    if (schedule === undefined) throw new Error('no schedule');

    const slotAt = nextSlotAfter(schedule, tuesdayMorning);

    expect(slotAt).toBe(Date.UTC(2026, 2, 3, 10, 0));
    for (let count = 0; count < 200; count += 1) {
      const lateMs = startOfSlot(dataset, count * hourMs, world.seed) - count * hourMs;
      expect(lateMs).toBeGreaterThanOrEqual(-5 * 60_000);
      expect(lateMs).toBeLessThanOrEqual(hourMs);
    }
  });

  it('keeps its local time when the clocks change', () => {
    const schedule = {
      days: ['Saturday', 'Sunday', 'Monday'],
      times: ['06:00'],
      timeZone: 'W. Europe Standard Time',
      enabled: true,
      notifyOption: 'NoNotification' as const,
    };

    const before = nextSlotAfter(schedule, Date.UTC(2026, 2, 28, 0, 0));
    const after = nextSlotAfter(schedule, Date.UTC(2026, 2, 29, 0, 0));

    expect(before).toBe(Date.UTC(2026, 2, 28, 5, 0));
    expect(after).toBe(Date.UTC(2026, 2, 29, 4, 0));
  });

  it('runs by itself day after day', () => {
    const { world, pass } = aWorld();
    const before = datasetOf(world, sales).runs.length;

    pass(24 * hourMs);

    const runs = datasetOf(world, sales).runs;
    expect(runs.length - before).toBe(2);
    expect(runs[0]).toMatchObject({ type: 'Scheduled', status: 'Completed' });
  });

  it('leaves a run out when the eight of the day are used up', () => {
    const { world, pass } = aWorld();
    for (let count = 0; count < 7; count += 1) {
      startByApi(world, tickets);
      pass(90_000);
    }
    const before = datasetOf(world, tickets).runs.length;

    pass(12 * hourMs);

    expect(datasetOf(world, tickets).runs).toHaveLength(before);
    pass(24 * hourMs);
    expect(datasetOf(world, tickets).runs).toHaveLength(before + 2);
  });

  it('is switched off at once by a credential failure', () => {
    const { world, pass } = aWorld();
    findMishap('password-rotated')?.apply(world);
    startScheduledRun(world, sales);
    expect(datasetOf(world, sales).schedule?.enabled).toBe(true);

    pass(60_000);

    expect(datasetOf(world, sales).runs[0]?.status).toBe('Failed');
    expect(datasetOf(world, sales).schedule?.enabled).toBe(false);
    pass(48 * hourMs);
    expect(datasetOf(world, sales).failuresInARow).toBe(1);
  });

  it('is switched off after four other failures in a row, and a success in between starts the count again', () => {
    const { world, pass } = aWorld();
    const mishap = findMishap('source-unreachable');
    const otif = datasetIdOf('Operations', 'OTIF');
    const failOnce = () => {
      startByApi(world, otif);
      pass(120_000);
    };
    mishap?.apply(world);
    failOnce();
    failOnce();
    failOnce();
    mishap?.repair?.(world);
    startByApi(world, otif);
    pass(120_000);
    mishap?.apply(world);
    failOnce();
    failOnce();
    failOnce();
    expect(datasetOf(world, otif).schedule?.enabled).toBe(true);

    failOnce();

    expect(datasetOf(world, otif).schedule?.enabled).toBe(false);
  });

  it('is for the owner to switch, and runs again from its next slot', () => {
    const { world, pass } = aWorld();
    const order = { datasetId: sales, enabled: false };

    expect(setScheduleEnabled(world, { ...order, personId: alex.personId })).toMatchObject({ reason: 'notAllowed' });
    expect(setScheduleEnabled(world, { ...order, personId: bot }).ok).toBe(true);
    const before = datasetOf(world, sales).runs.length;
    pass(24 * hourMs);
    expect(datasetOf(world, sales).runs).toHaveLength(before);

    setScheduleEnabled(world, { datasetId: sales, personId: bot, enabled: true });
    pass(24 * hourMs);
    expect(datasetOf(world, sales).runs.length).toBe(before + 2);
  });

  it('still runs at its next slot after it was switched off and on', () => {
    const { world, pass } = aWorld();
    const order = { datasetId: datasetIdOf('Finance', 'General Ledger'), personId: bot };
    const before = datasetOf(world, order.datasetId).runs.length;

    setScheduleEnabled(world, { ...order, enabled: false });
    setScheduleEnabled(world, { ...order, enabled: true });
    pass(24 * hourMs);

    expect(datasetOf(world, order.datasetId).runs).toHaveLength(before + 1);
  });
});
