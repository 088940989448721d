import type { Refresh } from '../../src/core/dataset.ts';
import { warn, warnOfNearMiss } from '../../src/flows/warn-near-miss.ts';
import type { StoredDataset } from '../../src/ports/store.ts';
import { TeamsError } from '../../src/ports/teams.ts';
import { aConnection, aDataset, aFailure, aRefresh, minuteMs } from '../builders.ts';
import { until } from '../outbound/storage/until.ts';
import { jobHandlers } from '../standins/job-handlers.ts';
import { openDeliveryWorld, type DeliveryWorld } from './delivery-world.ts';

let world: DeliveryWorld;
let connections = 0;

beforeAll(async () => {
  world = await openDeliveryWorld();
  await world.watch();
  await world.deps.jobs.start(jobHandlers({ warn: (job, signal) => warn(world.deps, job, signal) }));
});

beforeEach(() => {
  connections += 1;
});

afterAll(async () => {
  await world.deps.jobs.stop(1_000);
  await world.close();
});

const dayMs = 24 * 60 * minuteMs;
const rejected = JSON.stringify({
  errorCode: 'DM_GWPipeline_Gateway_InvalidConnectionCredentials',
  errorDescription: "Login failed for user 'svc_sales'.",
});
const connectionId = (): string => `connection-${connections}`;

/** Each test has a credential of its own. */
function aStored(name: string): StoredDataset {
  const dataset = aDataset({
    name,
    datasetId: `dataset of ${name}`,
    connections: [aConnection({ connectionId: connectionId() })],
  });
  return { ...dataset, workspace: 'Finance', onDedicatedCapacity: true, nextLookAt: world.now };
}

function stumbled(change: Partial<Refresh> = {}, phase: 'data' | 'query' = 'data'): Refresh {
  const endedAt = world.now;
  const startedAt = endedAt - minuteMs;
  const attempts = [
    { attemptId: 1, phase, startedAt, endedAt: startedAt + 1_000, error: rejected },
    { attemptId: 2, phase: 'data' as const, startedAt: startedAt + 1_000, endedAt },
  ];
  return aRefresh({ startedAt, endedAt, attempts, ...change });
}

async function saidOf(name: string, run: Refresh): Promise<string[]> {
  await warnOfNearMiss(world.deps, aStored(name), run);
  await until(async () => (await world.deps.jobs.countPending()) === 0);
  return world.teams.said.splice(0);
}

it('says once a week that a sign-in was turned away at first, for all datasets on the credential', async () => {
  const first = await saidOf('Sales', stumbled());
  expect(first).toHaveLength(1);
  expect(first[0]).toMatch(/Early warning: Sales \(Finance\) was turned away at sign-in.*data is fresh.*SalesDW/);
  expect(first[0]).not.toMatch(/svc_sales|<at>/);

  expect(await saidOf('Sales', stumbled())).toEqual([]);
  expect(await saidOf('Costs', stumbled())).toEqual([]);
  world.now += 8 * dayMs;
  expect(await saidOf('Costs', stumbled())).toHaveLength(1);
});

it('is not used up by a dataset on the same credential that nobody here watches', async () => {
  const elsewhere = { ...aStored('Board Pack'), workspaceId: 'a workspace nobody watches' };
  await warnOfNearMiss(world.deps, elsewhere, stumbled());

  expect(await saidOf('Sales', stumbled())).toHaveLength(1);
});

it.each([
  ['query caches that failed after the data was loaded', () => stumbled({}, 'query')],
  ['a run that went well', () => stumbled({ attempts: [] })],
  ['a run that is still tried', () => stumbled({ status: 'running' })],
  ['a run that failed', () => stumbled({ status: 'failed', error: rejected })],
  ['a run of yesterday', () => stumbled({ startedAt: world.now - dayMs, endedAt: world.now - dayMs + minuteMs })],
])('says nothing of %s', async (_name, run) => {
  expect(await saidOf('Sales', run())).toEqual([]);
});

it('says nothing while the credential has a card', async () => {
  await world.open(`incident of ${connectionId()}`, { ...aFailure(), groupKey: `connection:${connectionId()}` });

  expect(await saidOf('Sales', stumbled())).toEqual([]);
});

it('is tried again where Teams is away, and ends where the bot was removed', async () => {
  world.teams.failures.push(new TeamsError({ reason: 'unavailable', message: 'away' }));
  expect(await saidOf('Sales', stumbled())).toHaveLength(1);

  connections += 1;
  world.teams.failures.push(new TeamsError({ reason: 'removed', message: 'gone' }));
  expect(await saidOf('Sales', stumbled())).toEqual([]);
});
