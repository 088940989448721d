import type { Refresh } from '../../src/core/dataset.ts';
import type { Incident } from '../../src/core/incident/types.ts';
import { createBudget } from '../../src/core/schedule/budget.ts';
import { historyCallsAnHour } from '../../src/core/schedule/price.ts';
import type { Deps } from '../../src/flows/deps.ts';
import type { News } from '../../src/flows/look-and-plan.ts';
import { lookAt } from '../../src/flows/look-at.ts';
import { reportSkipped } from '../../src/flows/report-skipped.ts';
import { createSweep } from '../../src/flows/sweep.ts';
import { watchOnce } from '../../src/flows/watch.ts';
import type { PowerBi } from '../../src/ports/power-bi.ts';
import type { Store, StoredDataset } from '../../src/ports/store.ts';
import type { World } from '../../src/sandbox/world/types.ts';
import type { VirtualClock } from './clock.ts';
import { createClient, inProcess, silent, type Connect } from './connect.ts';
import type { Life } from './life.ts';
import { createMemoryStore, type MemoryStore } from './memory-store.ts';
import type { Call } from './transport.ts';

export interface Found {
  readonly at: number;
  readonly datasetId: string;
  /** Of a failed run. */
  readonly requestId?: string;
  readonly slotAt?: number;
}

export interface Opened {
  readonly at: number;
  readonly datasetIds: readonly string[];
}

export interface Simulated {
  readonly calls: readonly Call[];
  readonly found: readonly Found[];
  readonly opened: readonly Opened[];
  /** As they stood in the end. */
  readonly incidents: readonly Incident[];
}

export interface Simulation {
  readonly clock: VirtualClock;
  readonly world: World;
  readonly life: Life;
  readonly untilAt: number;
  /** These datasets are such a part of a tenant, and have that part of its budgets: 0.1 is a tenth. */
  readonly part: number;
  /** The bot is away from then until then. */
  readonly down?: { readonly from: number; readonly until: number };
  /** Absent: JSON in this process, no sockets. */
  readonly connect?: Connect;
}

/** What a call takes. */
const callMs = 300;
const atOnce = 6;
const idleMs = 1_000;
const never = new AbortController().signal;

/** The bot's own watch and sweep, through its own client, in a time that jumps from one event to the next. */
export async function simulate({ clock, world, life, untilAt, part, down, connect }: Simulation): Promise<Simulated> {
  const calls: Call[] = [];
  const found: Found[] = [];
  const opened: Opened[] = [];
  const store = createMemoryStore({
    count: Math.round(world.datasets.size / part),
    onOpened: ({ members }) =>
      opened.push({ at: clock.now() + callMs, datasetIds: members.map(({ datasetId }) => datasetId) }),
  });
  seed(store, world, clock.now());
  const powerBi = createClient(
    clock,
    (connect ?? inProcess(world))((call) => calls.push(call)),
  );
  const deps = depsOf({ clock, store, powerBi, part });
  let bot = startBot(deps, part, (each) => found.push(each));
  let watchAt = clock.now();
  let sweepAt = clock.now();
  let isDown = false;
  while (clock.now() < untilAt) {
    const lifeAt = life.nextAt() ?? Infinity;
    const nextAt = Math.min(lifeAt, watchAt, sweepAt);
    clock.moveTo(nextAt);
    if (lifeAt <= nextAt) {
      life.step();
    } else if (down !== undefined && !isDown && nextAt >= down.from) {
      isDown = true;
      bot = startBot(deps, part, (each) => found.push(each));
      watchAt = Math.max(down.until, nextAt);
      sweepAt = watchAt;
    } else if (sweepAt <= nextAt) {
      sweepAt = nextAt + Math.max(callMs, await bot.sweep());
    } else {
      const before = calls.length;
      const waitMs = await bot.watch();
      const spentMs = Math.ceil((calls.length - before) / atOnce) * callMs;
      watchAt = nextAt + Math.max(spentMs, waitMs ?? idleMs, callMs);
    }
  }
  return { calls, found, opened, incidents: store.listAllIncidents() };
}

/** Who is asked beside Power BI knows nothing here; a method that is missing throws, and the bench with it. */
function depsOf(made: {
  clock: VirtualClock | Deps['clock'];
  store: MemoryStore;
  powerBi: PowerBi;
  part: number;
}): Deps {
  const { clock, store, powerBi, part } = made;
  const parts = {
    store: { ...store, takeTurn: createTurns(clock, part) },
    powerBi,
    clock,
    log: silent,
    fabric: {
      isGatewayOnline: async () => undefined,
      findGatewayName: async () => undefined,
      listConnectionRoles: async () => [],
      listGatewayRoles: async () => [],
    },
    graph: { findUser: async () => undefined },
    timeZone: 'UTC',
    places: { portalUrl: 'https://portal.invalid', entraUrl: 'https://entra.invalid' },
  };
  return parts as unknown as Deps;
}

function startBot(
  deps: Deps,
  part: number,
  onFound: (found: Found) => void,
): { watch: () => Promise<number | undefined>; sweep: () => Promise<number> } {
  const looking = {
    ...deps,
    look: (dataset: StoredDataset) => lookAt(deps, dataset),
    reportSkipped: (dataset: StoredDataset, slots: readonly number[], refreshes: readonly Refresh[]) =>
      reportSkipped(deps, dataset, slots, refreshes),
    onNews: ({ datasetId }: StoredDataset, { failed, skipped }: News) => {
      const at = deps.clock.now() + callMs;
      for (const { requestId } of failed) onFound({ at, datasetId, requestId });
      for (const slotAt of skipped) onFound({ at, datasetId, slotAt });
    },
    budget: createBudget({ callsAnHour: historyCallsAnHour * part, burst: Math.max(6, 60 * part) }),
  };
  const sweep = createSweep({ ...looking, onReach: () => undefined });
  return {
    watch: () => watchOnce({ ...looking, owner: 'bench', leaseMs: 40_000 }, never),
    sweep: () => sweep(never),
  };
}

/** A tenth of a tenant is on a tenth of its pages, and they are read as often. */
function createTurns(clock: Deps['clock'], part: number): Store['takeTurn'] {
  let emptyAt = 0;
  return async ({ pace }) => {
    if (emptyAt > clock.now()) return undefined;
    emptyAt = clock.now() + pace.short.everyMs / part;
    return 0;
  };
}

function seed(store: MemoryStore, world: World, now: number): void {
  for (const { datasetId, workspaceId, name, schedule, bindings } of world.datasets.values()) {
    const workspace = world.workspaces.get(workspaceId);
    const isOnFinance = bindings.some(({ connectionId }) => connectionId !== undefined);
    const path = 'finance.contoso.example;finance';
    store.add({
      datasetId,
      workspaceId,
      name,
      workspace: workspace?.name ?? '',
      onDedicatedCapacity: workspace?.capacityId !== undefined,
      connections: isOnFinance
        ? [{ connectionId: 'finance', home: 'gateway', gatewayId: 'gateway', type: 'SQL', path }]
        : [],
      nextLookAt: now,
      ...(schedule === undefined ? {} : { schedule: { ...schedule } }),
    });
  }
}
