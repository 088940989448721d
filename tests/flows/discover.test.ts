import { openIncident } from '../../src/core/incident/advance-failure.ts';
import type { Deps } from '../../src/flows/deps.ts';
import { createDiscovery } from '../../src/flows/discover.ts';
import { createFabric } from '../../src/outbound/fabric/create-fabric.ts';
import { createPowerBi } from '../../src/outbound/power-bi/create-power-bi.ts';
import { PowerBiError } from '../../src/ports/power-bi.ts';
import type { StoredDataset } from '../../src/ports/store.ts';
import { connectionIdOf } from '../../src/sandbox/world/connections.ts';
import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { botApp } from '../../src/sandbox/world/people.ts';
import { workspaceIdOf } from '../../src/sandbox/world/workspaces.ts';
import { aFailure, aMember } from '../builders.ts';
import { aContoso, createSilentLog, type RunningContoso } from '../sandbox/contoso-for-tests.ts';
import { createRecordingLog } from '../standins/recording-log.ts';
import { openDeliveryWorld, type DeliveryWorld } from './delivery-world.ts';

const minuteMs = 60_000;
const { signal } = new AbortController();
const finance = workspaceIdOf('Finance');
const retail = workspaceIdOf('Retail Analytics');
const sales = datasetIdOf('Finance', 'Sales');

let contoso: RunningContoso;
let bot: DeliveryWorld;
let deps: Deps;

beforeAll(async () => {
  contoso = await aContoso({ as: botApp.principalId });
  bot = await openDeliveryWorld();
  const common = {
    credential: { getToken: async () => ({ token: botApp.principalId, expiresOnTimestamp: Date.now() + 3_600_000 }) },
    scope: 'https://api.example/.default',
    log: createSilentLog(),
    clock: contoso.clock,
    retry: { attemptsMax: 1, delayMs: () => 0 },
  };
  deps = {
    ...bot.deps,
    clock: contoso.clock,
    powerBi: createPowerBi({ ...common, baseUrl: contoso.urls.powerBi, scanPatience: () => 0 }),
    fabric: { ...bot.deps.fabric, ...createFabric({ ...common, baseUrl: contoso.urls.fabric }) },
  };
  await createDiscovery(deps)(signal);
});

afterAll(async () => {
  await bot.close();
  await contoso.stop();
});

/** Ten minutes later. */
async function discoverAgain(): Promise<void> {
  contoso.clock.advance(10 * minuteMs);
  await createDiscovery(deps)(signal);
}

function inContoso(datasetId: string) {
  const dataset = contoso.world.datasets.get(datasetId);
  if (dataset === undefined) throw new Error('Contoso has no such dataset');
  return dataset;
}

const find = (datasetId: string): Promise<StoredDataset | undefined> => deps.store.findDataset(datasetId);

async function fail(datasetId: string): Promise<void> {
  const member = aMember({ datasetId, workspaceId: finance });
  const { incident } = openIncident(datasetId, aFailure({ groupKey: datasetId, member }), contoso.clock.now());
  await deps.store.commitIncident({ incident, expectedVersion: 0, jobs: [] });
}

it('reads schedules with their Windows time zones, and where credentials live', async () => {
  expect(await find(sales)).toMatchObject({
    name: 'Sales',
    workspace: 'Finance',
    schedule: { timeZone: 'W. Europe Standard Time' },
    connections: [{ home: 'gateway' }],
    detailsReadAt: contoso.clock.now(),
  });
});

it('follows a new name', async () => {
  const ledger = datasetIdOf('Finance', 'General Ledger');
  Object.assign(inContoso(ledger), { name: 'Ledger 2' });

  await discoverAgain();

  expect((await find(ledger))?.name).toBe('Ledger 2');
  expect((await deps.store.listCatalogue()).map(({ name }) => name)).toContain('Ledger 2');
});

it('follows a dataset into another workspace, with its history and its incident', async () => {
  const moved = datasetIdOf('Finance', 'Treasury Daily');
  await fail(moved);
  const look = { datasetId: moved, refreshes: [], at: contoso.clock.now(), nextLookAt: contoso.clock.now() + 77 };
  await deps.store.saveLook(look);
  Object.assign(inContoso(moved), { workspaceId: retail });

  await discoverAgain();

  expect(await find(moved)).toMatchObject({ workspaceId: retail, lookedAt: look.at, nextLookAt: look.nextLookAt });
  const [incident] = await deps.store.listIncidentsOf(moved);
  expect(incident?.members).toMatchObject([
    { workspaceId: retail, workspace: 'Retail Analytics', name: 'Treasury Daily' },
  ]);
  expect(incident?.members[0]?.webUrl).toContain(retail);
  expect(incident?.log.at(-1)?.text).toBe('Treasury Daily was moved from Finance to Retail Analytics.');
});

it('follows datasets that change places', async () => {
  const one = datasetIdOf('Finance', 'Accounts Payable');
  const other = datasetIdOf('Retail Analytics', 'Store Traffic');
  for (const datasetId of [one, other]) {
    await deps.store.saveLook({ datasetId, refreshes: [], at: 5, nextLookAt: 9 });
  }
  Object.assign(inContoso(one), { workspaceId: retail });
  Object.assign(inContoso(other), { workspaceId: finance });

  await discoverAgain();

  expect(await find(one)).toMatchObject({ workspaceId: retail, lookedAt: 5 });
  expect(await find(other)).toMatchObject({ workspaceId: finance, lookedAt: 5 });
});

describe('where Fabric refuses to tell the connections', () => {
  const refusal = { service: 'fabric', path: '/connections', kind: 'status', status: 403 } as const;
  afterEach(() => contoso.world.faults.clear());

  it('still knows which sources there are', async () => {
    const newId = '00000000-0000-4000-8000-0000000000fe';
    contoso.world.datasets.set(newId, { ...inContoso(sales), datasetId: newId, name: 'Sales 4' });
    contoso.world.faults.add(refusal);

    await discoverAgain();

    const [source] = (await find(newId))?.connections ?? [];
    expect(source).toMatchObject({ type: 'Sql', path: 'sql01.contoso.example;FinanceDW' });
    expect(source?.datasourceId).toBeDefined();
    expect(source?.home).toBeUndefined();
  });

  it('keeps where a credential lives, as far as Fabric had told it', async () => {
    const before = await find(sales);
    contoso.world.faults.add(refusal);

    await discoverAgain();

    const after = await find(sales);
    expect(after?.connections).toEqual(before?.connections);
    expect(after?.detailsReadAt).toBe(contoso.clock.now());
  });
});

it('forgets what was deleted and dissolves its incident', async () => {
  const gone = datasetIdOf('Finance', 'Tax Reporting');
  await fail(gone);
  contoso.world.datasets.delete(gone);

  await discoverAgain();

  expect(await find(gone)).toBeUndefined();
  expect(await deps.store.listIncidentsOf(gone)).toEqual([]);
});

it('finds what is new, due at once', async () => {
  const newId = '00000000-0000-4000-8000-0000000000ff';
  contoso.world.datasets.set(newId, { ...inContoso(sales), datasetId: newId, name: 'Sales 3' });

  await discoverAgain();

  expect(await find(newId)).toMatchObject({ name: 'Sales 3', nextLookAt: contoso.clock.now() });
});

it('keeps what it knows of a workspace that does not answer', async () => {
  const { powerBi } = deps;
  deps = {
    ...deps,
    powerBi: {
      ...powerBi,
      listDatasets: (workspaceId) => powerBi.listDatasets(workspaceId === finance ? 'away' : workspaceId),
    },
  };

  await discoverAgain();

  expect(await find(sales)).toMatchObject({ name: 'Sales' });
  deps = { ...deps, powerBi };
});

it('stops reading details for the round when they are too many, and takes them up in the next', async () => {
  const before = await find(sales);
  let asked = 0;
  const { powerBi } = deps;
  const refuse = async (): Promise<never> => {
    asked += 1;
    throw new PowerBiError({ reason: 'throttled', message: 'too many' });
  };
  deps = { ...deps, powerBi: { ...powerBi, findSchedule: refuse } };

  await discoverAgain();

  expect(asked).toBeLessThanOrEqual(6);
  expect(await find(sales)).toMatchObject({ schedule: before?.schedule, detailsReadAt: before?.detailsReadAt });
  deps = { ...deps, powerBi };
  await discoverAgain();
  expect((await find(sales))?.detailsReadAt).toBe(contoso.clock.now());
});

describe('with the admin scanner', () => {
  const fabricReads = (): string[] => pathsOf('fabric', /\/connections$/);
  const scans = (): string[] => pathsOf('powerBi', /\/admin\/workspaces\//);

  function pathsOf(service: string, path: RegExp): string[] {
    return contoso.world.requests.flatMap((each) =>
      each.service === service && path.test(each.path) ? [each.path] : [],
    );
  }

  async function roundAfter(minutes: number, discovery: (signal: AbortSignal) => Promise<void>): Promise<void> {
    contoso.clock.advance(minutes * minuteMs);
    contoso.world.requests.length = 0;
    await discovery(signal);
  }

  beforeAll(() => {
    // Turns go by the database's clock, which does not jump.
    deps = { ...deps, store: { ...deps.store, takeTurn: async () => 0 } };
  });

  afterEach(() => {
    contoso.world.faults.clear();
    contoso.world.tenantAdmins.add(botApp.principalId);
  });

  it('connections that stand as they were read are not read again', async () => {
    const discovery = createDiscovery(deps);
    await roundAfter(10, discovery);
    expect(fabricReads()).toHaveLength(await deps.store.countDatasets());
    expect(scans()).toHaveLength(4);

    await roundAfter(10, discovery);

    expect(fabricReads()).toEqual([]);
    expect(scans()).toEqual(['/v1.0/myorg/admin/workspaces/modified']);
    const onShared = datasetIdOf('IT', 'Service Desk Tickets');
    expect((await find(onShared))?.detailsReadAt).toBe(contoso.clock.now());
  });

  it('what was read before a restart is not read again either', async () => {
    await roundAfter(10, createDiscovery(deps));
    const restarted = createDiscovery(deps);
    await roundAfter(10, restarted);

    await roundAfter(10, restarted);

    expect(fabricReads()).toEqual([]);
  });

  it('schedules of what is on a capacity are left to the pages that tell them', async () => {
    const discovery = createDiscovery(deps);
    await roundAfter(10, discovery);

    await roundAfter(10, discovery);

    const read = pathsOf('powerBi', /\/refreshSchedule$/);
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((path) => path.includes(finance))).toEqual([]);
  });

  it('a dataset that is bound to another connection is read again, and no other', async () => {
    const discovery = createDiscovery(deps);
    await roundAfter(10, discovery);
    const [binding] = inContoso(sales).bindings;
    const elsewhere = { ...binding!, connectionId: connectionIdOf('operations') };
    Object.assign(inContoso(sales), { bindings: [elsewhere] });

    await roundAfter(10, discovery);

    expect(fabricReads()).toEqual([expect.stringContaining(sales)]);
    expect((await find(sales))?.connections).toMatchObject([{ connectionId: connectionIdOf('operations') }]);
    expect((await find(sales))?.boundAt).toBe(contoso.clock.now());
    Object.assign(inContoso(sales), { bindings: [binding] });
  });

  it('no dataset is asked for its data sources where Fabric refuses', async () => {
    const discovery = createDiscovery(deps);
    await roundAfter(10, discovery);
    contoso.world.faults.add({ service: 'fabric', path: '/connections', kind: 'status', status: 403 });

    await roundAfter(25 * 60, discovery);

    expect(fabricReads()).toHaveLength(await deps.store.countDatasets());

    expect(pathsOf('powerBi', /\/datasources$/)).toEqual([]);
  });

  it('a refusal costs nothing but a call an hour, and is said once', async () => {
    contoso.world.tenantAdmins.delete(botApp.principalId);
    const log = createRecordingLog();
    const discovery = createDiscovery({ ...deps, log });
    await roundAfter(10, discovery);
    expect(scans()).toHaveLength(1);

    await roundAfter(50, discovery);
    expect(scans()).toEqual([]);
    await roundAfter(10, discovery);

    expect(scans()).toHaveLength(1);
    expect(fabricReads()).toHaveLength(await deps.store.countDatasets());
    expect(log.lines.filter((line) => line.includes('admin scanner is not allowed'))).toHaveLength(1);
  });

  it('nothing is scanned without a turn, which all replicas share', async () => {
    const keys: string[] = [];
    const takeTurn = async ({ key }: { key: string }): Promise<undefined> => void keys.push(key);
    const discovery = createDiscovery({ ...deps, store: { ...deps.store, takeTurn } });
    await roundAfter(10, discovery);
    await roundAfter(10, discovery);

    expect(scans()).toEqual([]);
    expect(new Set(keys)).toEqual(new Set(['scans', 'scans/modified']));
  });

  it('too many scans are left alone for as long as Power BI says', async () => {
    const path = '/admin/workspaces/getInfo';
    contoso.world.faults.add({ service: 'powerBi', path, kind: 'status', status: 429, retryAfterS: 1_500, times: 1 });
    const discovery = createDiscovery(deps);
    await roundAfter(10, discovery);
    expect(scans()).toHaveLength(1);

    await roundAfter(20, discovery);
    expect(scans()).toEqual([]);
    await roundAfter(10, discovery);

    expect(scans().length).toBeGreaterThan(1);
  });
});

it('writes nothing of a workspace in which all is as it was', async () => {
  const workspaces = ['one', 'two', 'three'].map((workspaceId) => ({
    workspaceId,
    name: workspaceId,
    onDedicatedCapacity: true,
  }));
  const refuse = async (): Promise<never> => {
    throw new PowerBiError({ reason: 'forbidden', message: 'no admin' });
  };
  let nameOfLast = 'three 249';
  const written: string[] = [];
  // Of 750 datasets the details of 500 are read in a round, those of the first two workspaces.
  const large: Deps = {
    ...deps,
    powerBi: {
      ...deps.powerBi,
      listWorkspaces: async () => workspaces,
      listDatasets: async (workspaceId) =>
        Array.from({ length: 250 }, (_, at) => ({
          datasetId: `${workspaceId} ${String(at).padStart(3, '0')}`,
          workspaceId,
          name: workspaceId === 'three' && at === 249 ? nameOfLast : `${workspaceId} ${at}`,
        })),
      findSchedule: async () => undefined,
      listModifiedWorkspaces: refuse,
      scanWorkspaces: refuse,
    },
    fabric: { ...deps.fabric, listItemConnections: async () => [] },
    store: {
      ...deps.store,
      async saveWorkspace(workspace, ...saved) {
        written.push(workspace.workspaceId);
        await deps.store.saveWorkspace(workspace, ...saved);
      },
    },
  };
  const discovery = createDiscovery(large);
  const round = async (): Promise<string[]> => {
    contoso.clock.advance(10 * minuteMs);
    written.length = 0;
    await discovery(signal);
    return written.toSorted();
  };

  expect(await round()).toEqual(['one', 'three', 'two']);
  expect(await round()).toEqual(['one', 'two']);
  nameOfLast = 'Sales';
  expect(await round()).toContain('three');
  expect((await find('three 249'))?.name).toBe('Sales');
});
