import type { Clock } from '../../ports/clock.ts';
import { createAccounts } from './accounts.ts';
import { createConnections } from './connections.ts';
import { createDatasets } from './datasets.ts';
import { createDirectory } from './directory.ts';
import { createFaults } from './faults.ts';
import { createGateways } from './gateways.ts';
import { writePastRuns } from './past-runs.ts';
import { botApp, erin } from './people.ts';
import { createSources } from './sources.ts';
import { planNextStart } from './tick.ts';
import type { World } from './types.ts';
import { createCapacities, createWorkspaces } from './workspaces.ts';

/** Contoso on an ordinary day: everything works. */
export function createWorld(options: { clock: Clock; seed?: string; portalOrigin?: string }): World {
  const { clock, seed = 'contoso' } = options;
  const now = clock.now();
  const accounts = createAccounts(seed);
  const world: World = {
    clock,
    seed,
    directory: createDirectory(now),
    workspaces: createWorkspaces(),
    capacities: createCapacities(),
    datasets: createDatasets(seed, now),
    sources: createSources(),
    accounts,
    connections: createConnections(accounts, now),
    gateways: createGateways(),
    tenantAdmins: new Set([erin.personId, botApp.principalId]),
    faults: createFaults(),
    burst: { max: 15, windowMs: 10_000 },
    startsByCaller: new Map(),
    scriptedFailures: [],
    runsStarted: 0,
    secretsMade: 0,
    portalOrigin: options.portalOrigin ?? 'http://127.0.0.1',
    requests: [],
  };
  writePastRuns(world);
  for (const dataset of world.datasets.values()) planNextStart(world, dataset);
  return world;
}
