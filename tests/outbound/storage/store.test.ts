import type { Connection, Dataset } from '../../../src/core/dataset.ts';
import { habitOf } from '../../../src/core/schedule/habit.ts';
import type { Reminder } from '../../../src/core/reminders/reminder.ts';
import type { Store } from '../../../src/ports/store.ts';
import type { Backend } from '../../../src/outbound/storage/backend.ts';
import { migrate } from '../../../src/outbound/storage/migrate.ts';
import { openOnBackend } from '../../../src/outbound/storage/open-on-backend.ts';
import { rememberStore } from '../../../src/outbound/storage/remember-store.ts';
import { createStore } from '../../../src/outbound/storage/store/create-store.ts';
import type { Job, Jobs } from '../../../src/ports/jobs.ts';
import { aConnection, aDataset, alex, aMember, anIncident, aRefresh, minuteMs, startedAt } from '../../builders.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { createPlace, kinds, openBackend, sayWhatIsSkipped, steadyClock, wipe, type Place } from './backends.ts';

const finance = { workspaceId: 'workspace-1', name: 'Finance', onDedicatedCapacity: true };
const sales = { workspaceId: 'workspace-2', name: 'Sales', onDedicatedCapacity: false };
const announce: Job = { kind: 'announce', incidentId: 'incident-1' };

beforeAll(sayWhatIsSkipped);

describe.each([...kinds, 'remembered'] as const)('the store on %s', (kind) => {
  let place: Place;
  let backend: Backend;
  let store: Store;
  let plain: Store;
  let jobs: Jobs;

  beforeAll(async () => {
    place = await createPlace(kind === 'remembered' ? 'embedded' : kind);
    backend = await openBackend(place.options);
    const parts = { clock: steadyClock(), log: createRecordingLog(), pollMs: 1_000 };
    ({ store: plain, jobs } = await openOnBackend(backend, parts));
    store = plain;
  });

  afterAll(async () => {
    await store.close();
    await place.remove();
  });

  beforeEach(async () => {
    await wipe(backend);
    // What was wiped behind its back is not to be remembered.
    if (kind === 'remembered') store = rememberStore(plain);
  });

  const ids = (datasets: readonly { datasetId: string }[]): string[] => datasets.map(({ datasetId }) => datasetId);

  describe('datasets', () => {
    it('reads back what was saved, with what is not known left out', async () => {
      const schedule = { enabled: true, days: ['Monday'], times: ['06:00'], timeZone: 'UTC' };
      const full = aDataset({ webUrl: 'https://app.powerbi.example/d1', schedule });
      const bare = { datasetId: 'dataset-2', workspaceId: 'workspace-1', name: 'Bare', connections: [] };

      await store.saveWorkspace(finance, [full, bare], startedAt);

      const seen = { workspace: 'Finance', onDedicatedCapacity: true, nextLookAt: startedAt };
      expect(await store.findDataset('dataset-1')).toEqual({ ...full, ...seen });
      expect(await store.findDataset('dataset-2')).toEqual({ ...bare, ...seen });
      expect(await store.findDataset('dataset-3')).toBeUndefined();
      expect(await store.listWorkspaces()).toEqual([finance]);
    });

    it('forgets datasets that are missing from a workspace, and leaves the plan of the others alone', async () => {
      await store.saveWorkspace(finance, [aDataset(), aDataset({ datasetId: 'dataset-2' })], startedAt);
      const nextLookAt = startedAt + minuteMs;
      await store.saveLook({ datasetId: 'dataset-1', refreshes: [aRefresh()], at: startedAt, nextLookAt });

      const known = aDataset({ name: 'Sales renamed' });
      await store.saveWorkspace(finance, [known, aDataset({ datasetId: 'dataset-3' })], startedAt + 5);

      const [kept, added] = await store.listDatasets({});
      expect(kept).toMatchObject({ datasetId: 'dataset-3', nextLookAt: startedAt + 5 });
      expect(added).toMatchObject({
        datasetId: 'dataset-1',
        name: 'Sales renamed',
        nextLookAt,
        lastRefresh: aRefresh(),
      });
      expect(await store.listDatasets({})).toHaveLength(2);
    });

    it('remembers when the owner or the bindings changed, and takes nothing unknown for a change', async () => {
      const save = (change: Partial<Dataset>, at: number) => store.saveWorkspace(finance, [aDataset(change)], at);
      const rebound = [aConnection({ connectionId: 'connection-2' })];

      await save({}, 1);
      await save({ ownerUpn: 'ANA@contoso.example', connections: [aConnection({ name: 'renamed' })] }, 2);
      await save({ connections: [] }, 3);
      const before = await store.findDataset('dataset-1');
      await save({}, 4);
      await save({ ownerUpn: 'ben@contoso.example', connections: rebound }, 5);
      await save({ ownerUpn: 'ben@contoso.example', connections: rebound }, 6);

      expect(before).not.toHaveProperty('ownerChangedAt');
      expect(before).not.toHaveProperty('boundAt');
      expect(await store.findDataset('dataset-1')).toMatchObject({
        formerOwnerUpn: 'ana@contoso.example',
        ownerChangedAt: 5,
        boundAt: 5,
      });
    });

    it('moves a dataset that shows up in another workspace', async () => {
      await store.saveWorkspace(finance, [aDataset()], startedAt);

      await store.saveWorkspace(sales, [aDataset({ workspaceId: 'workspace-2' })], startedAt);

      expect(await store.findDataset('dataset-1')).toMatchObject({ workspaceId: 'workspace-2', workspace: 'Sales' });
    });

    it('keeps a schedule that was saved since the details were read', async () => {
      const schedule = { enabled: true, days: ['Monday'], times: ['06:00'], timeZone: 'UTC' };
      const read = aDataset({ schedule, detailsReadAt: 5 });
      await store.saveWorkspace(finance, [read], 5);
      await store.saveSchedule('dataset-1', { ...schedule, times: ['07:00'] });

      await store.saveWorkspace(finance, [read], 6);
      const kept = await store.findDataset('dataset-1');
      await store.saveWorkspace(finance, [{ ...read, detailsReadAt: 7 }], 7);

      expect(kept).toMatchObject({ schedule: { times: ['07:00'] }, detailsReadAt: 5 });
      expect(await store.findDataset('dataset-1')).toMatchObject({ schedule, detailsReadAt: 7 });
    });

    it('keeps a dataset that another workspace is about to get', async () => {
      await store.saveWorkspace(finance, [aDataset(), aDataset({ datasetId: 'dataset-2' })], startedAt);

      await store.saveWorkspace(finance, [], startedAt, ['dataset-1']);

      expect(ids(await store.listDatasets({}))).toEqual(['dataset-1']);
    });

    it('plans looks anew, but for datasets that somebody is looking at, and lists what is due', async () => {
      const many = ['dataset-1', 'dataset-2', 'dataset-3'].map((datasetId) => aDataset({ datasetId }));
      await store.saveWorkspace(finance, many, startedAt);
      const [claimed] = await store.claimDue({ now: startedAt, limit: 1, leaseMs: minuteMs, owner: 'me' });
      const free = ids(many).filter((datasetId) => datasetId !== claimed?.datasetId);
      const habit = habitOf({ now: startedAt, refreshes: [aRefresh()], schedule: undefined, before: undefined });
      const later = startedAt + 9 * minuteMs;

      await store.planLooks([]);
      await store.planLooks(many.map(({ datasetId }) => ({ datasetId, nextLookAt: later, habit })));

      const planned = (await store.listDatasets({})).filter(({ nextLookAt }) => nextLookAt === later);
      expect(ids(planned).sort()).toEqual(free);
      expect(planned.map((dataset) => dataset.habit)).toEqual([habit, habit]);
      expect(ids(await store.listDatasets({ dueBefore: later }))).toEqual([claimed?.datasetId]);
      expect(await store.listDatasets({ dueBefore: later + 1 })).toHaveLength(3);
    });

    it('does not plan a look later than it was asked for', async () => {
      await store.saveWorkspace(finance, [aDataset()], startedAt);
      const plan = {
        datasetId: 'dataset-1',
        habit: habitOf({ now: 0, refreshes: [], schedule: undefined, before: undefined }),
      };
      await store.planLooks([{ ...plan, nextLookAt: startedAt + 9 * minuteMs }]);

      await store.lookSoon('dataset-1', startedAt + minuteMs);
      await store.planLooks([{ ...plan, nextLookAt: startedAt + 9 * minuteMs }]);

      expect(await store.findDataset('dataset-1')).toMatchObject({ nextLookAt: startedAt + minuteMs });
    });

    it('saves a workspace of a thousand datasets, and the same again', async () => {
      const many = Array.from({ length: 1_000 }, (_, n) => aDataset({ datasetId: `dataset-${n}` }));

      await store.saveWorkspace(finance, many, startedAt);
      await store.saveWorkspace(finance, many, startedAt);

      expect(await store.listCatalogue()).toHaveLength(1_000);
    });

    // What is remembered is right for one process alone.
    (kind === 'remembered' ? it.skip : it)(
      'lists the names as they stand now, also when another replica has changed them',
      async () => {
        const other = createStore(backend, {
          outbox: { enqueue: async () => undefined, nudge: () => undefined, enqueueDeliveries: async () => undefined },
          log: createRecordingLog(),
          close: async () => undefined,
        });
        const names = async (): Promise<string[]> =>
          (await store.listCatalogue()).map(({ workspace, name }) => `${workspace}/${name}`);
        await store.saveWorkspace(
          finance,
          [aDataset({ name: 'B' }), aDataset({ datasetId: 'dataset-2', name: 'A' })],
          1,
        );
        await store.saveWorkspace(sales, [aDataset({ datasetId: 'dataset-3', name: 'C' })], 1);
        expect(await names()).toEqual(['Finance/A', 'Finance/B', 'Sales/C']);

        await store.saveWorkspace(finance, [aDataset({ name: 'D' })], 1);
        expect(await names()).toEqual(['Finance/D', 'Sales/C']);
        await other.saveWorkspace(sales, [aDataset({ name: 'D', workspaceId: 'workspace-2' })], 2);
        expect(await names()).toEqual(['Sales/D']);
        await other.saveWorkspace({ ...finance, name: 'Treasury' }, [], 1);
        expect(await names()).toEqual(['Sales/D']);
        await other.keepWorkspaces(['workspace-1']);
        expect(await names()).toEqual([]);
      },
    );

    it('forgets a workspace with everything in it', async () => {
      await store.saveWorkspace(finance, [aDataset()], startedAt);
      await store.saveWorkspace(sales, [aDataset({ datasetId: 'dataset-2', workspaceId: 'workspace-2' })], startedAt);

      await store.keepWorkspaces(['workspace-2']);

      expect(await store.listWorkspaces()).toEqual([sales]);
      expect(await store.listCatalogue()).toEqual([
        { datasetId: 'dataset-2', name: 'Sales', workspaceId: 'workspace-2', workspace: 'Sales' },
      ]);
    });

    it('hands out the same catalogue until a name in it changes', async () => {
      await store.saveWorkspace(finance, [aDataset()], startedAt);
      const first = await store.listCatalogue();

      await store.saveWorkspace(finance, [aDataset()], startedAt + 1);
      expect(await store.listCatalogue()).toBe(first);

      await store.saveWorkspace(finance, [aDataset({ name: 'Renamed' })], startedAt + 1);
      expect((await store.listCatalogue()).map(({ name }) => name)).toEqual(['Renamed']);

      await store.keepWorkspaces([]);
      expect(await store.listCatalogue()).toEqual([]);
    });

    it('sees that a workspace changed though its datasets did not', async () => {
      await store.saveWorkspace(finance, [aDataset()], startedAt);
      await store.saveWorkspace(sales, [], startedAt);
      expect([await store.listWorkspaces(), await store.listCatalogue()]).toMatchObject([[finance, sales], [{}]]);
      await store.findDataset('dataset-1');

      const changed = { ...finance, name: 'Treasury', onDedicatedCapacity: false };
      await store.saveWorkspace(changed, [aDataset()], startedAt);
      await store.saveWorkspace({ ...sales, name: 'Orders' }, [], startedAt);

      expect(await store.listWorkspaces()).toEqual([{ ...sales, name: 'Orders' }, changed]);
      expect(await store.listCatalogue()).toMatchObject([{ workspace: 'Treasury' }]);
      expect(await store.findDataset('dataset-1')).toMatchObject({ workspace: 'Treasury', onDedicatedCapacity: false });
    });

    it('reads back a change of a dataset whose name stayed', async () => {
      await store.saveWorkspace(finance, [aDataset()], startedAt);
      await store.listWorkspaces();
      await store.listCatalogue();
      await store.findDataset('dataset-1');

      await store.saveWorkspace(finance, [aDataset({ ownerUpn: 'lee@contoso.example' })], startedAt);

      expect(await store.findDataset('dataset-1')).toMatchObject({ ownerUpn: 'lee@contoso.example' });
    });

    (kind === 'remembered' ? it : it.skip)('reads the names once while discovery saves what it knows', async () => {
      let reads = 0;
      const counted = rememberStore({
        ...plain,
        listCatalogue: () => {
          reads += 1;
          return plain.listCatalogue();
        },
      });
      await counted.saveWorkspace(finance, [aDataset()], startedAt);
      for (let at = 0; at < 3; at += 1) {
        await counted.listWorkspaces();
        expect(await counted.listCatalogue()).toHaveLength(1);
        await counted.keepWorkspaces(['workspace-1']);
        await counted.saveWorkspace(finance, [aDataset()], startedAt + at);
      }

      expect(reads).toBe(1);
    });

    it('lists by workspace, by id and by connection', async () => {
      const other = [aConnection({ connectionId: 'connection-2' }), aConnection({ connectionId: 'connection-3' })];
      await store.saveWorkspace(finance, [aDataset(), aDataset({ datasetId: 'dataset-2', connections: other })], 0);
      await store.saveWorkspace(sales, [aDataset({ datasetId: 'dataset-3', workspaceId: 'workspace-2' })], 0);

      expect(ids(await store.listDatasets({ workspaceIds: ['workspace-2'] }))).toEqual(['dataset-3']);
      expect(ids(await store.listDatasets({ workspaceIds: [] }))).toEqual([]);
      expect(ids(await store.listDatasets({ datasetIds: ['dataset-1', 'nobody'] }))).toEqual(['dataset-1']);
      expect(ids(await store.listDatasets({ connectionId: 'connection-3' }))).toEqual(['dataset-2']);
      expect(ids(await store.listDatasets({ connectionId: 'connection-1' }))).toEqual(['dataset-1', 'dataset-3']);
    });

    it('counts on a credential, without the one that asks, whose newest run failed and whose is fine', async () => {
      const ended = (at: number) => ({ startedAt: at - minuteMs, endedAt: at });
      const runs = [
        aRefresh({ status: 'failed', ...ended(startedAt) }),
        aRefresh({ status: 'failed', ...ended(startedAt) }),
        aRefresh({ status: 'failed', ...ended(startedAt - 1) }),
        aRefresh({ startedAt }),
        aRefresh({ startedAt: startedAt - 1 }),
        aRefresh({ status: 'running', startedAt, endedAt: undefined }),
      ];
      const onIt = runs.map((_, at) => aDataset({ datasetId: `dataset-${at}` }));
      const elsewhere = aDataset({ datasetId: 'elsewhere', connections: [aConnection({ connectionId: 'other' })] });
      await store.saveWorkspace(finance, [...onIt, elsewhere], 0);
      for (const [at, run] of [...runs, aRefresh({ startedAt })].entries()) {
        const datasetId = at < runs.length ? `dataset-${at}` : 'elsewhere';
        await store.saveLook({ datasetId, refreshes: [run], at: startedAt, nextLookAt: 0 });
      }
      const since = { exceptId: 'dataset-0', failedSince: startedAt, begunSince: startedAt };

      expect(await store.countOnCredential({ credential: { connectionId: 'connection-1' }, ...since })).toEqual({
        failing: 1,
        fine: 1,
      });
      expect(await store.countOnCredential({ credential: { datasourceId: 'nowhere' }, ...since })).toEqual({
        failing: 0,
        fine: 0,
      });
    });

    it('lists by data source where no connection is known', async () => {
      const connections = [{ type: 'Sql', path: 'sql01', datasourceId: 'source-1' }];
      await store.saveWorkspace(finance, [aDataset(), aDataset({ datasetId: 'dataset-2', connections })], 0);

      expect(ids(await store.listDatasets({ datasourceId: 'source-1' }))).toEqual(['dataset-2']);
      expect(ids(await store.listDatasets({ datasourceId: 'source-2' }))).toEqual([]);
    });

    it('takes it for no new binding when Fabric begins to tell where credentials live', async () => {
      const source = { type: 'Sql', path: 'sql01', datasourceId: 'source-1' };
      const bound = async (connections: readonly Connection[], at: number): Promise<number | undefined> => {
        await store.saveWorkspace(finance, [aDataset({ connections, detailsReadAt: at })], at);
        return (await store.findDataset('dataset-1'))?.boundAt;
      };
      await bound([source], 1);

      expect(await bound([aConnection({ path: 'sql01' })], 2)).toBeUndefined();
      expect(await bound([source], 3)).toBeUndefined();
      expect(await bound([{ ...source, datasourceId: 'source-2' }], 4)).toBe(4);
    });

    it('lists and plans as many as are asked for', async () => {
      const many = Array.from({ length: 250 }, (_, at) => aDataset({ datasetId: `dataset-${at}` }));
      await store.saveWorkspace(finance, many, 0);
      const datasetIds = many.map(({ datasetId }) => datasetId);
      const habit = habitOf({ now: startedAt, refreshes: [], schedule: undefined, before: undefined });

      await store.planLooks(datasetIds.map((datasetId) => ({ datasetId, nextLookAt: 7, habit })));

      const listed = await store.listDatasets({ datasetIds });
      expect(ids(listed).toSorted()).toEqual(datasetIds.toSorted());
      expect(new Set(listed.map(({ nextLookAt }) => nextLookAt))).toEqual(new Set([7]));
      expect((await store.listCatalogue()).map(({ datasetId }) => datasetId).toSorted()).toEqual(datasetIds.toSorted());
    });

    it('takes texts that PostgreSQL would refuse, without the characters at fault', async () => {
      const error = 'NUL \u0000 and half a pair \ud800';
      await store.saveWorkspace(finance, [aDataset({ name: 'Sa\u0000les' })], 0);
      const failed = aRefresh({ status: 'failed', error });
      await store.saveLook({ datasetId: 'dataset-1', refreshes: [failed], at: 1, nextLookAt: 2 });

      expect((await store.findDataset('dataset-1'))?.name).toBe('Sales');
      expect((await store.listRefreshes('dataset-1', 1))[0]?.error).toBe('NUL  and half a pair \ufffd');
    });

    it('switches the schedule and nothing else', async () => {
      const schedule = { enabled: true, days: ['Monday'], times: ['06:00'], timeZone: 'UTC' };
      await store.saveWorkspace(finance, [aDataset({ schedule }), aDataset({ datasetId: 'dataset-2' })], 0);

      await store.saveScheduleEnabled('dataset-1', false);
      await store.saveScheduleEnabled('dataset-2', false);

      expect((await store.findDataset('dataset-1'))?.schedule).toEqual({ ...schedule, enabled: false });
      expect((await store.findDataset('dataset-2'))?.schedule).toBeUndefined();
    });
  });

  describe('looks', () => {
    const claim = (owner: string, now: number, limit = 10) => store.claimDue({ now, limit, leaseMs: minuteMs, owner });
    const look = { datasetId: 'dataset-1', refreshes: [], at: startedAt, nextLookAt: startedAt + minuteMs };

    it('hands a dataset that is due to one owner, and to another after the lease', async () => {
      await store.saveWorkspace(finance, [aDataset()], startedAt);

      expect(await claim('a', startedAt - 1)).toEqual([]);
      expect(ids(await claim('a', startedAt))).toEqual(['dataset-1']);
      expect(await claim('b', startedAt + minuteMs - 1)).toEqual([]);
      expect(ids(await claim('b', startedAt + minuteMs))).toEqual(['dataset-1']);
    });

    it('gives no dataset to two who claim at once', async () => {
      const many = Array.from({ length: 40 }, (_, n) => aDataset({ datasetId: `dataset-${n}` }));
      await store.saveWorkspace(finance, many, startedAt);

      const owners = Array.from({ length: 8 }, (_, n) => claim(`owner-${n}`, startedAt, 5));
      const claimed = (await Promise.all(owners)).flatMap(ids);

      expect(claimed).toHaveLength(40);
      expect(new Set(claimed).size).toBe(40);
    });

    it('takes the longest due first, no more than asked for', async () => {
      const many = ['a', 'b', 'c'].map((datasetId) => aDataset({ datasetId }));
      await store.saveWorkspace(finance, many, startedAt);
      await store.lookSoon('c', startedAt - 2);
      await store.lookSoon('b', startedAt - 1);

      expect(ids(await claim('a', startedAt, 2))).toEqual(['c', 'b']);
      expect(ids(await claim('a', startedAt, 2))).toEqual(['a']);
    });

    it('gives the lease back with what was found', async () => {
      await store.saveWorkspace(finance, [aDataset()], startedAt);
      await claim('a', startedAt);
      const failed = aRefresh({ requestId: 'run-2', status: 'failed', startedAt: startedAt + 10, error: '{}' });

      await store.saveLook({ ...look, refreshes: [failed, aRefresh()] });

      expect(await claim('b', startedAt + minuteMs - 1)).toEqual([]);
      expect(await claim('b', startedAt + minuteMs)).toMatchObject([
        { lookedAt: startedAt, lastRefresh: failed, lastSuccessAt: startedAt + minuteMs },
      ]);
      expect(await store.listRefreshes('dataset-1', 10)).toEqual([failed, aRefresh()]);
      expect(await store.listRefreshes('dataset-1', 1)).toEqual([failed]);
    });

    it('keeps what was known when a look finds nothing', async () => {
      await store.saveWorkspace(finance, [aDataset()], startedAt);
      await store.saveLook({ ...look, refreshes: [aRefresh()] });

      await store.saveLook({ ...look, at: startedAt + 1 });

      const lastSuccessAt = startedAt + minuteMs;
      expect(await store.findDataset('dataset-1')).toMatchObject({ lastRefresh: aRefresh(), lastSuccessAt });
    });

    it('does not forget a look that was asked for while one was on its way', async () => {
      await store.saveWorkspace(finance, [aDataset()], startedAt);
      await claim('a', startedAt);
      await store.lookSoon('dataset-1', startedAt + 5);

      await store.saveLook(look);

      expect((await store.findDataset('dataset-1'))?.nextLookAt).toBe(startedAt + 5);
      await claim('a', startedAt + 5);
      await store.saveLook(look);
      expect((await store.findDataset('dataset-1'))?.nextLookAt).toBe(look.nextLookAt);
    });

    it('makes a dataset due sooner, never later', async () => {
      await store.saveWorkspace(finance, [aDataset()], startedAt);

      await store.lookSoon('dataset-1', startedAt + 5);

      expect((await store.findDataset('dataset-1'))?.nextLookAt).toBe(startedAt);
    });

    it('keeps the newest 60 runs, each in its last state', async () => {
      await store.saveWorkspace(finance, [aDataset()], startedAt);
      const runs = Array.from({ length: 70 }, (_, n) =>
        aRefresh({ requestId: `run-${n}`, startedAt: startedAt + n, status: 'running' }),
      );
      await store.saveLook({ ...look, refreshes: runs.slice(0, 50) });
      await store.saveLook({ ...look, refreshes: runs.slice(40) });
      await store.saveLook({ ...look, refreshes: [{ ...aRefresh(), requestId: 'run-69', startedAt: startedAt + 69 }] });

      const kept = await store.listRefreshes('dataset-1', 100);

      expect(kept.map(({ requestId }) => requestId)).toEqual(
        runs
          .slice(10)
          .map((r) => r.requestId)
          .reverse(),
      );
      expect(kept[0]?.status).toBe('completed');
    });

    it('saves nothing of a dataset that was forgotten meanwhile', async () => {
      await store.saveLook({ ...look, refreshes: [aRefresh()] });

      expect(await store.listRefreshes('dataset-1', 10)).toEqual([]);
    });
  });

  describe('incidents', () => {
    const opened = anIncident();
    const changed = anIncident({ version: 2, log: [{ at: startedAt, text: 'noted' }] });
    const insert = (incident = opened, list: readonly Job[] = []) =>
      store.commitIncident({ incident, expectedVersion: 0, jobs: list });

    it('saves an incident with its jobs and reads it back', async () => {
      expect(await insert(opened, [announce])).toBe(true);

      expect(await store.findIncident('incident-1')).toEqual(opened);
      expect(await store.findOpenIncident(opened.groupKey)).toEqual(opened);
      expect(await store.listOpenIncidents()).toEqual([opened]);
      expect(await jobs.countPending()).toBe(1);
    });

    it('refuses a change that is based on an old version, with its jobs', async () => {
      await insert();
      expect(await store.commitIncident({ incident: changed, expectedVersion: 1, jobs: [] })).toBe(true);

      const late = anIncident({ version: 2, mutedUntil: 1 });

      expect(await store.commitIncident({ incident: late, expectedVersion: 1, jobs: [announce] })).toBe(false);
      expect(await insert(opened, [announce])).toBe(false);
      expect(await store.findIncident('incident-1')).toEqual(changed);
      expect(await jobs.countPending()).toBe(0);
    });

    it('writes the members that differ from those it is told of', async () => {
      const stays = aMember({ datasetId: 'stays' });
      const goes = aMember({ datasetId: 'goes' });
      const comes = aMember({ datasetId: 'comes' });
      await insert(anIncident({ members: [stays, goes] }));
      const next = anIncident({ version: 2, members: [{ ...stays, workspaceId: 'workspace-2' }, comes] });

      await store.commitIncident({ incident: next, expectedVersion: 1, membersBefore: [stays, goes], jobs: [] });

      expect(await store.listOpenIncidents({ workspaceIds: ['workspace-2'] })).toEqual([next]);
      expect(await store.listOpenIncidents({ workspaceIds: [comes.workspaceId] })).toEqual([next]);
      expect(await store.listIncidentsOf('goes', 0)).toEqual([]);
      expect(await store.listIncidentsOf('comes', 0)).toEqual([next]);
    });

    it('lets one of many win who change the same version at once', async () => {
      await insert();

      const tries = Array.from({ length: 10 }, (_, n) => {
        const incident = anIncident({ version: 2, mutedUntil: n });
        return store.commitIncident({ incident, expectedVersion: 1, jobs: [announce] });
      });

      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    });

    it('refuses a second open incident of one group', async () => {
      await insert();
      const second = anIncident({ incidentId: 'incident-2' });

      expect(await insert(second, [announce])).toBe(false);
      expect(await insert({ ...second, groupKey: 'other' })).toBe(true);
      const moved = { ...second, version: 2 };
      expect(await store.commitIncident({ incident: moved, expectedVersion: 1, jobs: [announce] })).toBe(false);
      expect(await jobs.countPending()).toBe(0);

      const proven = anIncident({ version: 2, state: { kind: 'proven', at: startedAt } });
      await store.commitIncident({ incident: proven, expectedVersion: 1, jobs: [] });
      expect(await store.commitIncident({ incident: moved, expectedVersion: 1, jobs: [] })).toBe(true);
      expect(await store.findOpenIncident(opened.groupKey)).toEqual(moved);
    });

    it('saves nothing when the jobs cannot be saved', async () => {
      await insert();
      const full = () => Promise.reject(new Error('no room'));
      const outbox = { enqueue: full, enqueueDeliveries: full, nudge: () => undefined };
      const failing = createStore(backend, { outbox, log: createRecordingLog(), close: async () => undefined });

      const commit = failing.commitIncident({ incident: changed, expectedVersion: 1, jobs: [announce] });

      await expect(commit).rejects.toThrow('no room');
      expect(await store.findIncident('incident-1')).toEqual(opened);
    });

    it('finds the incidents of a dataset: open ones, and on request those proven since', async () => {
      const end = { version: 1, openedAt: startedAt - 1 };
      const proven = anIncident({ ...end, incidentId: 'incident-2', state: { kind: 'proven', at: startedAt } });
      const dissolved = anIncident({ ...end, incidentId: 'incident-3', state: { kind: 'dissolved', at: startedAt } });
      for (const incident of [opened, proven, dissolved]) await insert(incident);

      expect(await store.listIncidentsOf('dataset-1')).toEqual([opened]);
      expect(await store.listIncidentsOf('dataset-1', startedAt)).toEqual([opened, proven]);
      expect(await store.listIncidentsOf('dataset-1', startedAt + 1)).toEqual([opened]);
      expect(await store.listIncidentsOf('dataset-2', startedAt)).toEqual([]);
    });

    it('follows the members of an incident as they change', async () => {
      await insert(anIncident({ members: [aMember(), aMember({ datasetId: 'dataset-2' })] }));
      const members = [aMember({ datasetId: 'dataset-2', workspaceId: 'workspace-2' })];
      const incident = anIncident({ version: 2, members });

      await store.commitIncident({ incident, expectedVersion: 1, jobs: [] });

      expect(await store.listIncidentsOf('dataset-1')).toEqual([]);
      expect(await store.listIncidentsOf('dataset-2')).toEqual([incident]);
      expect(await store.listOpenIncidents({ workspaceIds: ['workspace-1'] })).toEqual([]);
      expect(await store.listOpenIncidents({ workspaceIds: ['workspace-2', 'workspace-3'] })).toEqual([incident]);
    });
  });

  describe('conversations', () => {
    const channel = {
      conversationId: 'channel-1',
      kind: 'channel',
      name: 'Alerts',
      tenantId: 'tenant-1',
      teamId: 'team-1',
      reference: { serviceUrl: 'https://smba.example/', bot: { id: '28:x' } },
    } as const;
    const personal = { conversationId: 'chat-1', kind: 'personal', person: alex, reference: null } as const;

    it('reads back what was saved', async () => {
      await store.saveConversation(channel, 1);
      await store.saveConversation(personal, 1);

      expect(await store.findConversation('channel-1')).toEqual(channel);
      expect(await store.findPersonalConversation(alex.personId)).toEqual({ ...personal, reference: undefined });
      expect(await store.findPersonalConversation('nobody')).toBeUndefined();
    });

    it('is silent about a conversation the bot was removed from, until it is back', async () => {
      await store.saveConversation(channel, 1);
      await store.saveConversation(personal, 1);
      await store.addWatch({ conversationId: 'channel-1', workspaceId: 'workspace-1', setBy: 'person-ana', setAt: 1 });

      await store.removeConversation('channel-1', 2);
      await store.removeConversation('chat-1', 2);

      expect(await store.findConversation('channel-1')).toBeUndefined();
      expect(await store.findPersonalConversation(alex.personId)).toBeUndefined();
      expect(await store.listWatchers(['workspace-1'])).toEqual([]);
      await store.saveConversation(channel, 3);
      expect(await store.listWatchers(['workspace-1'])).toEqual([channel]);
    });

    it('keeps watches, one for a conversation and workspace', async () => {
      await store.saveConversation(channel, 1);
      const watch = { conversationId: 'channel-1', workspaceId: 'workspace-1', setBy: 'person-ana', setAt: 1 };
      await store.addWatch(watch);
      await store.addWatch({ ...watch, setAt: 2 });
      await store.addWatch({ ...watch, workspaceId: 'workspace-2', setAt: 3 });

      expect(await store.listWatches('channel-1')).toEqual([
        { ...watch, setAt: 2 },
        { ...watch, workspaceId: 'workspace-2', setAt: 3 },
      ]);
      expect(await store.listWatchers(['workspace-1', 'workspace-2'])).toEqual([channel]);
      expect(await store.listWatchers([])).toEqual([]);
      expect(await store.removeWatch('channel-1', 'workspace-1')).toBe(true);
      expect(await store.removeWatch('channel-1', 'workspace-1')).toBe(false);
      expect(await store.listWatchers(['workspace-1'])).toEqual([]);
    });

    it('remembers the card of an incident in each conversation', async () => {
      await store.commitIncident({ incident: anIncident(), expectedVersion: 0, jobs: [] });
      const here = {
        incidentId: 'incident-1',
        conversationId: 'channel-1',
        activityId: 'activity-1',
        contentHash: 'x',
        postedAt: 1,
        isCopy: false,
      };
      const copy = { ...here, activityId: 'activity-2', isCopy: true, postedAt: 0 };
      const there = { ...here, conversationId: 'channel-2' };
      for (const one of [copy, here, there]) await store.saveNotice(one);
      await store.saveNotice({ ...here, contentHash: 'y', postedAt: 2 });

      expect(await store.listNoticesIn('channel-1', ['incident-1'])).toEqual([
        { ...here, contentHash: 'y', postedAt: 2 },
        copy,
      ]);
      expect(await store.listNotices('incident-1')).toHaveLength(3);
      expect(await store.listNoticesIn('channel-2', ['incident-1', 'incident-9'])).toEqual([there]);
      await store.removeNotice(here);
      expect(await store.listNotices('incident-1')).toEqual([there, copy]);
    });

    it('keeps the newest copies of a card in a conversation, and its own card', async () => {
      await store.commitIncident({ incident: anIncident(), expectedVersion: 0, jobs: [] });
      const { incidentId } = anIncident();
      const show = (conversationId: string, at: number) =>
        store.saveShown(
          { incidentId, conversationId, activityId: `activity-${at}`, contentHash: '', postedAt: at },
          { copiesMax: 3 },
        );
      await Promise.all([show('channel-1', 1), show('channel-1', 1), show('channel-1', 2)]);
      await Promise.all([show('channel-1', 3), show('channel-1', 4), show('channel-1', 5), show('channel-2', 1)]);

      const kept = (await store.listNoticesIn('channel-1', [incidentId])).map(({ activityId, isCopy }) => [
        activityId,
        isCopy,
      ]);
      expect(kept).toEqual([
        ['activity-1', false],
        ['activity-3', true],
        ['activity-4', true],
        ['activity-5', true],
      ]);
      expect(await store.listNoticesIn('channel-2', [incidentId])).toMatchObject([{ isCopy: false }]);
    });

    it('keeps the first and the newest of many cards that are shown at once', async () => {
      await store.commitIncident({ incident: anIncident(), expectedVersion: 0, jobs: [] });
      const { incidentId } = anIncident();
      const shown = { incidentId, conversationId: 'channel-2', contentHash: '' };
      await Promise.all(
        [4, 1, 6, 2, 5, 3].map((at) =>
          store.saveShown({ ...shown, activityId: `activity-${at}`, postedAt: at }, { copiesMax: 2 }),
        ),
      );

      const kept = await store.listNoticesIn('channel-2', [incidentId]);
      expect(kept.map(({ activityId }) => activityId)).toEqual(['activity-1', 'activity-5', 'activity-6']);
    });

    it('forgets a topic when its time is over', async () => {
      const context = { endsAt: startedAt, pendingIntent: 'why' } as const;
      await store.saveContext('channel-1;thread-1', { endsAt: 5 });
      await store.saveContext('channel-1;thread-1', context);

      expect(await store.findContext('channel-1;thread-1', startedAt - 1)).toEqual(context);
      expect(await store.findContext('channel-1;thread-1', startedAt)).toBeUndefined();
      expect(await store.findContext('channel-1', 0)).toBeUndefined();
    });
  });

  describe('reminders', () => {
    const reminder = (reminderId: string, dueAt: number): Reminder => ({
      reminderId,
      conversationId: 'channel-1',
      dueAt,
      by: alex,
      timeZone: 'Europe/Berlin',
      about: { kind: 'digest' },
    });

    it('are listed when they are due, the earliest first', async () => {
      for (const [reminderId, dueAt] of [
        ['later', 30],
        ['second', 20],
        ['first', 10],
      ] as const)
        await store.saveReminder(reminder(reminderId, dueAt));

      expect(await store.listDueReminders(20, 10)).toEqual(['first', 'second']);
      expect(await store.listDueReminders(20, 1)).toEqual(['first']);
      expect(await store.listReminders('channel-1')).toEqual([
        reminder('first', 10),
        reminder('second', 20),
        reminder('later', 30),
      ]);
      expect(await store.listReminders('channel-2')).toEqual([]);
    });

    it('one that was set anew meanwhile is neither moved nor removed by who read it before', async () => {
      await store.saveReminder(reminder('digest', 10));
      const read = reminder('digest', 10);
      await store.saveReminder(reminder('digest', 50));

      await store.moveReminder(read, 99);
      expect(await store.removeReminder('digest', 10)).toBe(false);
      expect(await store.findReminder('digest')).toEqual(reminder('digest', 50));

      await store.moveReminder(reminder('digest', 50), 60);
      expect((await store.findReminder('digest'))?.dueAt).toBe(60);
      expect([await store.removeReminder('digest'), await store.removeReminder('digest')]).toEqual([true, false]);
    });

    it('knows which incident a message is the card of', async () => {
      await store.commitIncident({ incident: anIncident(), expectedVersion: 0, jobs: [] });
      const notice = {
        incidentId: 'incident-1',
        conversationId: 'channel-1',
        contentHash: 'x',
        postedAt: 0,
        isCopy: false,
      };
      await store.saveNotice({ ...notice, activityId: '900' });

      expect(await store.findNoticeAt('channel-1', '900')).toEqual({ incidentId: 'incident-1' });
      expect(await store.findNoticeAt('channel-2', '900')).toBeUndefined();
    });
  });

  describe('upkeep', () => {
    it('deletes what is past its time and nothing else', async () => {
      const proven = (incidentId: string, at: number) =>
        anIncident({ incidentId, state: { kind: 'proven', at }, openedAt: 0 });
      const old = anIncident({ incidentId: 'open', openedAt: 0, groupKey: 'other' });
      for (const incident of [proven('old', startedAt - 1), proven('young', startedAt), old]) {
        await store.commitIncident({ incident, expectedVersion: 0, jobs: [] });
      }
      await store.saveNotice({
        incidentId: 'old',
        conversationId: 'c',
        activityId: 'a',
        contentHash: 'x',
        postedAt: 0,
        isCopy: false,
      });
      await store.saveWorkspace(finance, [aDataset()], 0);
      const runs = [aRefresh(), aRefresh({ requestId: 'old', startedAt: startedAt - 1 })];
      await store.saveLook({ datasetId: 'dataset-1', refreshes: runs, at: 1, nextLookAt: 2 });
      await store.saveContext('over', { endsAt: 10 });
      await store.saveContext('on', { endsAt: 11 });

      await store.prune({ now: 10, keptSince: startedAt });

      expect(await store.findIncident('old')).toBeUndefined();
      expect(await store.listNotices('old')).toEqual([]);
      expect(await store.findIncident('young')).toBeDefined();
      expect(await store.findIncident('open')).toBeDefined();
      expect(await store.listRefreshes('dataset-1', 10)).toEqual([aRefresh()]);
      expect(await store.findContext('over', 0)).toBeUndefined();
      expect(await store.findContext('on', 0)).toBeDefined();
    });

    it('forgets a conversation with its watches and cards when the bot has been away from it for long', async () => {
      await store.commitIncident({ incident: anIncident(), expectedVersion: 0, jobs: [] });
      for (const conversationId of ['here', 'just-left', 'left']) {
        await store.saveConversation({ conversationId, kind: 'channel', reference: {} }, 0);
        await store.addWatch({ conversationId, workspaceId: 'workspace-1', setBy: 'a', setAt: 0 });
        const notice = { incidentId: 'incident-1', activityId: 'a', contentHash: 'x', postedAt: 0, isCopy: false };
        await store.saveNotice({ ...notice, conversationId });
      }
      await store.removeConversation('left', startedAt - 1);
      await store.removeConversation('just-left', startedAt);

      await store.prune({ now: startedAt, keptSince: startedAt });

      const kept = ['here', 'just-left'];
      const noticed = (await store.listNotices('incident-1')).map(({ conversationId }) => conversationId);
      expect(noticed.sort()).toEqual(kept);
      expect(await store.listWatches('left')).toEqual([]);
      expect(await store.listWatches('just-left')).toHaveLength(1);
      await store.saveConversation({ conversationId: 'just-left', kind: 'channel', reference: {} }, startedAt);
      expect((await store.listWatchers(['workspace-1'])).map(({ conversationId }) => conversationId)).toEqual(kept);
    });

    it('does not save runs of more than ninety days ago, which pruning would delete again', async () => {
      await store.saveWorkspace(finance, [aDataset()], 0);
      const [dayMs, at] = [86_400_000, startedAt + 1];
      const runs = [90, 91].map((days) => aRefresh({ requestId: `days-${days}`, startedAt: at - days * dayMs }));

      await store.saveLook({ datasetId: 'dataset-1', refreshes: runs, at, nextLookAt: at });
      expect((await store.listRefreshes('dataset-1', 10)).map(({ requestId }) => requestId)).toEqual(['days-90']);

      await store.saveLook({ datasetId: 'dataset-1', refreshes: runs.slice(1), at, nextLookAt: at });
      expect(await store.findDataset('dataset-1')).toMatchObject({ lastRefresh: { requestId: 'days-91' } });
    });

    it('is ready, and the schema is brought up to date once only by all who start together', async () => {
      await Promise.all([migrate(backend.db), migrate(backend.db)]);

      expect(await store.isReady()).toBe(true);
    });

    it('refuses a database that a newer version wrote', async () => {
      await backend.db.insertInto('schema_versions').values({ version: 999 }).execute();

      const migration = migrate(backend.db);

      await expect(migration).rejects.toMatchObject({ reason: 'newer' });
      await backend.db.deleteFrom('schema_versions').where('version', '=', 999).execute();
    });
  });
});
