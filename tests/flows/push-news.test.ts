import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { IncidentNews } from '../../src/core/incident/news.ts';
import type { FoundFailure } from '../../src/core/incident/types.ts';
import { changeIncident } from '../../src/flows/change-incident.ts';
import { reportFailure } from '../../src/flows/look-at.ts';
import { pushNews } from '../../src/flows/push-news.ts';
import { openStorage } from '../../src/outbound/storage/open-storage.ts';
import { createReceivers } from '../../src/outbound/webhooks/create-receivers.ts';
import type { Jobs } from '../../src/ports/jobs.ts';
import { aFailure, aMember, minuteMs, startedAt } from '../builders.ts';
import { createPlace, type Place } from '../outbound/storage/backends.ts';
import { until } from '../outbound/storage/until.ts';
import { startHttpStandin, type HttpStandin, type StandinAnswer } from '../standins/http-standin.ts';
import { jobHandlers } from '../standins/job-handlers.ts';
import { createRecordingLog } from '../standins/recording-log.ts';
import { openDeliveryWorld, type DeliveryWorld } from './delivery-world.ts';

const key = `whsec_${Buffer.alloc(32, 'k').toString('base64')}`;
const log = createRecordingLog();
/** A second of the bot is a millisecond outside. */
const speed = 1_000;
let place: Place;
let receiver: HttpStandin;
let groupKey: string;

beforeAll(async () => {
  place = await createPlace('embedded');
});

afterAll(() => place.remove());

beforeEach(async () => {
  receiver = await startHttpStandin();
  groupKey = randomUUID();
});

afterEach(() => receiver.close());

async function open() {
  const begunAt = Date.now();
  const now = () => startedAt + (Date.now() - begunAt) * speed;
  const clock = { now, toRealMs: (spanMs: number) => spanMs / speed };
  const { store, jobs } = await openStorage(place.options, { clock, log, pollMs: 5 });
  const receivers = createReceivers({ urls: [`${receiver.origin}/hook`], keys: [key], log });
  const deps = { store, jobs, clock, log, receivers };
  const start = () => jobs.start(jobHandlers({ push: (job) => pushNews(deps, job) }, async () => undefined));
  return { deps, jobs, start, close: () => stop(jobs, store) };
}

async function stop(jobs: Jobs, store: { close(): Promise<void> }): Promise<void> {
  await jobs.stop(0);
  await store.close();
}

type Opened = Awaited<ReturnType<typeof open>>;

const answer = (...answers: StandinAnswer[]): void => receiver.on('POST /hook', ...answers);

/** What the receiver has taken, verified as a receiver does. */
function taken(): { id: string; news: IncidentNews }[] {
  return receiver.requests.map(({ text, headers }) => ({
    id: String(headers['webhook-id']),
    news: new Webhook(key).verify(text, headers as Record<string, string>) as IncidentNews,
  }));
}

const fail = ({ deps }: Opened, datasetId: string): ReturnType<typeof reportFailure> => {
  const failure: FoundFailure = aFailure({ groupKey, member: aMember({ datasetId: `${datasetId} ${groupKey}` }) });
  // Handing over a failure asks nothing but the store.
  return reportFailure(deps as unknown as Parameters<typeof reportFailure>[0], failure);
};

async function prove({ deps }: Opened, incidentId: string, datasetId: string): Promise<void> {
  const at = deps.clock.now();
  const run = { requestId: randomUUID(), startedAt: at, endedAt: at, scheduleEnabled: true };
  await changeIncident(deps, incidentId, { kind: 'successFound', at, datasetId: `${datasetId} ${groupKey}`, ...run });
}

const idle = ({ jobs }: Opened) => until(async () => (await jobs.countPending()) === 0);

it('tells of an incident from its opening to its proof, in order, with a burst of changes as one', async () => {
  answer({ status: 200 });
  const bot = await open();
  const { incidentId } = await fail(bot, 'a');
  for (const datasetId of ['b', 'c', 'd']) await fail(bot, datasetId);
  await bot.start();
  await idle(bot);
  for (const datasetId of ['a', 'b', 'c', 'd']) await prove(bot, incidentId, datasetId);
  await idle(bot);
  await bot.close();

  const told = taken().map(({ news: { type, data } }) => `${type} ${data.freshCount}/${data.datasetCount}`);
  expect(told[0]).toBe('incident.opened 0/1');
  expect(told[1]).toBe('incident.updated 0/4');
  expect(told.at(-1)).toBe('incident.proven 4/4');
  const versions = taken().map(({ news }) => news.data.version);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
});

it('loses nothing while the receiver is down for an hour, and keeps the order', async () => {
  answer({ status: 503 });
  const bot = await open();
  const downUntil = bot.deps.clock.now() + 60 * minuteMs;
  await bot.start();
  const { incidentId } = await fail(bot, 'a');
  await prove(bot, incidentId, 'a');
  await until(async () => bot.deps.clock.now() > downUntil);
  const tries = receiver.requests.length;
  const triedIds = new Set(taken().map(({ id }) => id));
  answer({ status: 200 });
  await idle(bot);
  const { counts } = { counts: await bot.jobs.countByKind() };
  await bot.close();

  expect(triedIds).toEqual(new Set([`${incidentId}.1`]));
  expect(tries).toBeGreaterThan(3);
  expect(
    taken()
      .slice(tries)
      .map(({ news }) => news.type),
  ).toEqual(['incident.opened', 'incident.proven']);
  expect(counts).toContainEqual(expect.objectContaining({ kind: 'push', parked: 0 }));
});

it('sends it again, under the same id, when the bot ended before it knew that it was taken', async () => {
  answer({ hang: true });
  const bot = await open();
  await bot.start();
  await fail(bot, 'a');
  await until(async () => receiver.requests.length === 1);
  await bot.close();
  answer({ status: 200 });

  const next = await open();
  await next.start();
  await idle(next);
  await next.close();

  const [first, second, ...others] = taken();
  expect(second).toEqual(first);
  expect(others).toEqual([]);
});

it('parks what a receiver does not want, where an operator sees it, and goes on with what follows', async () => {
  answer({ status: 410 });
  const bot = await open();
  await bot.start();
  const { incidentId } = await fail(bot, 'a');
  await until(async () => (await bot.jobs.listParked(10)).length === 1);
  const [parked] = await bot.jobs.listParked(10);
  answer({ status: 200 });
  await prove(bot, incidentId, 'a');
  await idle(bot);
  await bot.close();

  expect(parked).toMatchObject({ job: { kind: 'push', incidentId }, attempts: 4 });
  expect(parked?.error).toMatch(/gone \(410\)/);
  expect(taken().at(-1)?.news.type).toBe('incident.proven');
});

describe('without webhooks', () => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await openDeliveryWorld();
  });
  afterAll(() => world.close());

  it('queues none, and drops those of a receiver that is not configured any more', async () => {
    const incident = await reportFailure(world.deps, aFailure({ groupKey }));
    const pushes = (await world.deps.jobs.countByKind()).find(({ kind }) => kind === 'push');
    const news = { type: 'incident.opened' } as IncidentNews;

    expect(pushes).toMatchObject({ waiting: 0 });
    const job = { kind: 'push', receiverId: 'gone', incidentId: incident.incidentId, news } as const;
    await expect(pushNews(world.deps, job)).resolves.toBeUndefined();
  });
});
