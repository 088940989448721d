import { nearMissOf } from '../../src/core/incident/near-miss.ts';
import { readRefreshes } from '../../src/outbound/power-bi/read-refreshes.ts';
import { describeRun } from '../../src/sandbox/power-bi/refresh-json.ts';
import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { findMishap } from '../../src/sandbox/world/mishaps.ts';
import { openRun } from '../../src/sandbox/world/runs.ts';
import type { World } from '../../src/sandbox/world/types.ts';
import { aWorld } from './contoso-for-tests.ts';

/** The newest run as the history shows it and the bot reads it. */
function read(world: World, datasetId: string) {
  const run = world.datasets.get(datasetId)?.runs[0];
  const [refresh] = readRefreshes(run === undefined ? [] : [describeRun(run, world.clock.now())]).refreshes;
  if (refresh === undefined) throw new Error('no run');
  return refresh;
}

function start(id: string, workspace: string) {
  const { world, pass } = aWorld();
  const datasetId = datasetIdOf(workspace, 'Sales');
  const dataset = world.datasets.get(datasetId);
  findMishap(id)?.apply(world);
  const run = dataset && openRun(world, dataset, 'Scheduled');
  const lastsMs = (run?.plan?.endsAt ?? 0) - world.clock.now();
  return { world, pass, datasetId, dataset, lastsMs };
}

it('a sign-in that is turned away at first shows while the run goes on, and it completes', () => {
  const { world, pass, datasetId, dataset, lastsMs } = start('sign-in-stumbles', 'Finance');
  expect(read(world, datasetId).attempts).toEqual([]);

  pass(lastsMs / 2);
  expect(nearMissOf(read(world, datasetId))).toMatchObject({ kind: 'credential', hasEnded: false });
  expect(read(world, datasetId)).toMatchObject({ status: 'running', attempts: [{ attemptId: 1, phase: 'data' }] });

  pass(lastsMs);
  expect(nearMissOf(read(world, datasetId))).toMatchObject({
    kind: 'credential',
    hasEnded: true,
    diagnosis: { cause: 'password_rotated_or_wrong' },
  });
  expect(dataset?.schedule?.enabled).toBe(true);
});

it('query caches that fail leave the run completed, with its data fresh', () => {
  const { world, pass, datasetId, lastsMs } = start('query-caches-fail', 'Retail Analytics');

  pass(lastsMs + 1_000);

  expect(read(world, datasetId)).toMatchObject({ status: 'completed' });
  expect(nearMissOf(read(world, datasetId))?.kind).toBe('queryOnly');
});

it.each(['sign-in-stumbles', 'query-caches-fail'])('%s is over when it is undone', (id) => {
  const { world } = aWorld();
  findMishap(id)?.apply(world);
  expect([...world.sources.values()].some(({ stumble }) => stumble !== undefined)).toBe(true);

  findMishap(id)?.repair?.(world);

  expect([...world.sources.values()].some(({ stumble }) => stumble !== undefined)).toBe(false);
});
