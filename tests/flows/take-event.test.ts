import type { Refresh } from '../../src/core/dataset.ts';
import { lookAgain } from '../../src/flows/look-again.ts';
import { takeEvent } from '../../src/flows/take-event.ts';
import type { Job } from '../../src/ports/jobs.ts';
import { aDataset, aRefresh, minuteMs } from '../builders.ts';
import { openDeliveryWorld, type DeliveryWorld } from './delivery-world.ts';

let world: DeliveryWorld;
let sent: { job: Job; afterMs: number | undefined }[];
let datasetId: string;
let datasets = 0;

beforeAll(async () => {
  world = await openDeliveryWorld();
});

afterAll(() => world.close());

beforeEach(async () => {
  sent = [];
  datasets += 1;
  datasetId = `dataset-${datasets}`;
  const workspace = { workspaceId: 'workspace-1', name: 'Finance', onDedicatedCapacity: true };
  await world.deps.store.saveWorkspace(workspace, [aDataset({ datasetId })], world.now);
  await look([aRefresh({ requestId: 'yesterday' })]);
});

const hourMs = 60 * minuteMs;
const receivedAt = Date.UTC(2026, 10, 28, 12);
const take = (eventId: string, change: object = {}) =>
  takeEvent(world.deps, { eventId: `${eventId} of ${datasetId}`, datasetId, receivedAt, ...change });
const find = async () => (await world.deps.store.findDataset(datasetId)) ?? fail();
const dueInMs = async (): Promise<number> => (await find()).nextLookAt - world.now;

async function look(refreshes: Refresh[]): Promise<void> {
  const at = world.now;
  await world.deps.store.claimDue({ now: at + hourMs, limit: 10, leaseMs: 1, owner: 'test' });
  await world.deps.store.saveLook({ datasetId, refreshes, at, nextLookAt: at + hourMs });
}

function fail(): never {
  throw new Error('the dataset is not there');
}

it('makes the dataset due now, once for an event however often it is sent', async () => {
  expect(await dueInMs()).toBe(hourMs);

  const twice = await Promise.all([take('event-1'), take('event-1')]);

  expect(twice.map(({ kind }) => kind).sort()).toEqual(['due', 'seenBefore']);
  expect(await dueInMs()).toBe(0);
  expect(await world.deps.jobs.countByKind()).toContainEqual(
    expect.objectContaining({ kind: 'lookAgain', waiting: 1 }),
  );

  await look([]);
  expect(await take('event-1')).toEqual({ kind: 'seenBefore' });
  expect(await dueInMs()).toBe(hourMs);
});

it('keeps the ids of a quarter of an hour', async () => {
  await take('event-1');
  await take('event-2', { receivedAt: receivedAt + 10 * minuteMs });

  expect(await take('event-1', { receivedAt: receivedAt + 10 * minuteMs })).toEqual({ kind: 'seenBefore' });
  expect(await take('event-1', { receivedAt: receivedAt + 16 * minuteMs })).toEqual({ kind: 'due' });
  expect(await take('event-2', { receivedAt: receivedAt + 16 * minuteMs })).toEqual({ kind: 'seenBefore' });
});

it('keeps no id of an event for an unknown dataset: it may be known when the event is sent again', async () => {
  expect(await take('event-1', { datasetId: 'nobody knows it' })).toEqual({ kind: 'unknownDataset' });
  expect(await take('event-1')).toEqual({ kind: 'due' });
});

it('lets no sender spend the calls of Power BI on one dataset', async () => {
  const kinds: string[] = [];
  for (let n = 0; n < 9; n += 1) kinds.push((await take(`event-${n}`)).kind);

  expect(kinds).toEqual([...Array<string>(8).fill('due'), 'tooMany']);
});

describe('after an event', () => {
  const job = { kind: 'lookAgain', eventId: 'event-1', known: 'yesterday completed' } as const;
  const again = (tries: number) =>
    lookAgain(
      {
        ...world.deps,
        jobs: { ...world.deps.jobs, send: async (next, { afterMs } = {}) => void sent.push({ job: next, afterMs }) },
      },
      { ...job, datasetId, tries },
    );

  it('looks four times more while the history shows nothing new', async () => {
    for (let tries = 0; tries < 4; tries += 1) {
      await look([aRefresh({ requestId: 'yesterday' })]);
      await again(tries);
      expect(await dueInMs()).toBe(0);
    }

    expect(sent.map(({ afterMs }) => afterMs)).toEqual([20_000, 30_000, 60_000]);
  });

  it('goes on while the run that it is about still runs there, and ends when its end is seen', async () => {
    const run = aRefresh({ requestId: 'today', startedAt: world.now, status: 'running' });
    await look([run]);
    await again(0);
    expect(sent).toHaveLength(1);

    await look([{ ...run, status: 'failed', endedAt: world.now + minuteMs }]);
    await again(1);
    expect(sent).toHaveLength(1);
    expect(await dueInMs()).toBe(hourMs);
  });

  it('leaves a dataset alone that is gone', async () => {
    await world.deps.store.keepWorkspaces([]);
    await again(0);
    expect(sent).toEqual([]);
  });
});
