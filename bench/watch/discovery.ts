import type { Deps } from '../../src/flows/deps.ts';
import { createDiscovery } from '../../src/flows/discover.ts';
import { createFabric } from '../../src/outbound/fabric/create-fabric.ts';
import { connectionIdOf } from '../../src/sandbox/world/connections.ts';
import { botApp } from '../../src/sandbox/world/people.ts';
import type { World, WorldDataset } from '../../src/sandbox/world/types.ts';
import type { Figure, Part } from '../part.ts';
import { createVirtualClock } from './clock.ts';
import { clientOptions, createClient, inProcess, silent } from './connect.ts';
import { createDiscoveryStore } from './discovery-store.ts';
import { atMost, none, percentile, told } from './figures.ts';
import { callsADay, mostAnHour } from './judge.ts';
import { createTenant } from './tenant.ts';
import type { Call } from './transport.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const datasets = 10_000;
const startAt = Date.UTC(2026, 10, 23, 5);
/** By then everything has been read once. */
const from = startAt + 2 * hourMs;
const until = startAt + 8 * hourMs;
const reboundInAll = 40;
const lastReboundAt = until - 4 * hourMs;

/** Eight hours of a whole tenant in which sources are bound to other connections, with ordinary rights and with the admin scanner. */
export const discovery: Part = {
  name: 'discovery',
  async run() {
    const ordinary = await discoverFor(false);
    const scanner = await discoverFor(true);
    const perDay = ({ calls }: Discovered): number => callsADay(detailCalls(calls), { from, until }, datasets);
    return [
      told('datasets, workspaces', `${datasets}, ${scanner.workspaces}`),
      ...(['ordinary rights', 'admin scanner'] as const).flatMap((name): Figure[] => {
        const seen = name === 'admin scanner' ? scanner : ordinary;
        return [
          told(`${name}: calls for details a day and dataset`, perDay(seen)),
          told(`${name}: median until a new binding is noticed, minutes`, percentile(seen.noticed, 0.5)),
          none(`${name}: new bindings that were not noticed`, reboundInAll - seen.noticed.length),
        ];
      }),
      atMost(
        'a new binding is noticed, with the scanner in % of ordinary rights',
        (100 * percentile(scanner.noticed, 0.5)) / percentile(ordinary.noticed, 0.5),
        20,
      ),
      atMost(
        'calls for details, with the scanner in % of ordinary rights',
        (100 * perDay(scanner)) / perDay(ordinary),
        60,
      ),
      atMost('scans: most calls in any hour', mostAnHour(scanner.calls, 'scan'), 500),
      atMost('lists of changes: most calls in any hour', mostAnHour(scanner.calls, 'modified'), 30),
      none('429s', [...ordinary.calls, ...scanner.calls].filter(({ status }) => status === 429).length),
    ];
  },
};

interface Discovered {
  readonly calls: readonly Call[];
  /** How long it took until each new binding was read, in minutes. */
  readonly noticed: readonly number[];
  readonly workspaces: number;
}

async function discoverFor(isAdmin: boolean): Promise<Discovered> {
  const clock = createVirtualClock(startAt);
  const world = createTenant(clock, 'watch-discovery', { datasets, onCapacity: 0.5, onOneCredential: 40 });
  if (!isAdmin) world.tenantAdmins.delete(botApp.principalId);
  const calls: Call[] = [];
  const place = inProcess(world)((call) => calls.push(call));
  const store = createDiscoveryStore(clock);
  const parts = {
    ...{ store, clock, log: silent },
    powerBi: createClient(clock, place),
    fabric: createFabric(clientOptions(clock, place)),
  };
  const discover = createDiscovery(parts as unknown as Deps);
  const rebound: { readonly dataset: WorldDataset; readonly at: number }[] = [];
  for (let at = startAt; at < until; at += 10 * minuteMs) {
    clock.moveTo(at);
    await discover(new AbortController().signal);
    for (const dataset of toBeRebound(world, at, rebound.length)) {
      Object.assign(dataset, { bindings: dataset.bindings.map(elsewhere) });
      rebound.push({ dataset, at });
    }
  }
  const noticed = rebound.flatMap(({ dataset: { datasetId }, at }) => {
    const boundAt = store.boundAt(datasetId, connectionIdOf('operations'));
    return boundAt === undefined ? [] : [(boundAt - at) / minuteMs];
  });
  return { calls, noticed, workspaces: world.workspaces.size };
}

/** Some just after each round, spread over the tenant. */
function toBeRebound(world: World, at: number, done: number): WorldDataset[] {
  if (at < from || at >= lastReboundAt) return [];
  const rounds = (lastReboundAt - from) / (10 * minuteMs);
  const count = Math.min(Math.ceil(reboundInAll / rounds), reboundInAll - done);
  const all = [...world.datasets.values()];
  const every = Math.floor(all.length / reboundInAll);
  return all.filter((_, number) => number % every === 7).slice(done, done + count);
}

function elsewhere(binding: WorldDataset['bindings'][number]): WorldDataset['bindings'][number] {
  return { ...binding, connectivityType: 'OnPremisesGateway', connectionId: connectionIdOf('operations') };
}

function detailCalls(calls: readonly Call[]): Call[] {
  return calls.filter(({ kind }) => kind !== 'other');
}
