import { sql } from 'kysely';
import type { Refresh, RefreshAttempt } from '../../../src/core/dataset.ts';
import type { Backend } from '../../../src/outbound/storage/backend.ts';
import { migrate, migrateTo } from '../../../src/outbound/storage/migrate.ts';
import { createStore } from '../../../src/outbound/storage/store/create-store.ts';
import type { Store } from '../../../src/ports/store.ts';
import { aDataset, aRefresh, minuteMs, startedAt } from '../../builders.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { createPlace, kinds, openBackend, sayWhatIsSkipped, type Place } from './backends.ts';

beforeAll(sayWhatIsSkipped);

const attempts: RefreshAttempt[] = [{ attemptId: 1, phase: 'data', startedAt, endedAt: startedAt + 1, error: '{}' }];
const workspace = { workspaceId: 'workspace-1', name: 'Finance', onDedicatedCapacity: true };
const nobody = () => Promise.reject(new Error('no jobs are queued here'));
const outbox = { enqueue: nobody, enqueueDeliveries: nobody, nudge: () => undefined };

/** The n-th last run; every second one failed. */
function run(n: number) {
  const facts = { requestId: `run-${n}`, startedAt: startedAt - n * minuteMs, endedAt: startedAt - n * minuteMs + 5 };
  return aRefresh(n % 2 === 0 ? facts : { ...facts, status: 'failed', error: `{"n":${n}}`, attempts });
}
/** When a run ran and how it ended. */
function endOf({ requestId, status, startedAt: from, endedAt }: Refresh) {
  return { requestId, status, startedAt: from, ...(endedAt === undefined ? {} : { endedAt }) };
}

const runs = Array.from({ length: 12 }, (_, n) => run(n));
/** What stays of them: what went wrong is kept of the newest ten. */
const kept = runs.map((each, n) =>
  n < 10 || each.status !== 'failed' ? each : aRefresh({ ...endOf(each), attempts: [] }),
);

describe.each(kinds)('histories on %s', (kind) => {
  let place: Place;
  let backend: Backend;
  let store: Store;

  beforeEach(async () => {
    place = await createPlace(kind);
    backend = await openBackend(place.options);
    store = createStore(backend, { outbox, log: createRecordingLog(), close: () => backend.close() });
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  it('keep what went wrong of the newest ten runs, of the others when they ran and how they ended', async () => {
    await migrate(backend.db);
    await store.saveWorkspace(workspace, [aDataset()], 0);

    await store.saveLook({ datasetId: 'dataset-1', refreshes: runs, at: startedAt, nextLookAt: startedAt });

    expect(await store.listRefreshes('dataset-1', 60)).toEqual(kept);
  });

  it('are not written again by a look that finds nothing new', async () => {
    await migrate(backend.db);
    await store.saveWorkspace(workspace, [aDataset()], 0);
    const version = async () =>
      (await sql<{ at: string }>`select ctid::text as at from refreshes`.execute(backend.db)).rows;
    const look = (refreshes: typeof runs) =>
      store.saveLook({ datasetId: 'dataset-1', refreshes, at: startedAt, nextLookAt: startedAt });
    await look(runs);
    const before = await version();

    await look(runs.slice(0, 5));
    expect(await version()).toEqual(before);

    await look([run(-1)]);
    expect(await version()).not.toEqual(before);
  });

  it('of an older version, a row a run, are taken over', async () => {
    await backend.db.transaction().execute(async (trx) => {
      await migrateTo(trx, 4);
      await sql`insert into workspaces values ('workspace-1', 'Finance', true, 0)`.execute(trx);
      await sql`insert into datasets (dataset_id, workspace_id, name, connections, next_look_at)
        values ('dataset-1', 'workspace-1', 'Sales', '[]', 0)`.execute(trx);
      for (const each of runs) {
        await sql`insert into refreshes (dataset_id, request_id, started_at, body) values
          ('dataset-1', ${each.requestId}, ${each.startedAt}, ${JSON.stringify(each)}::jsonb)`.execute(trx);
      }
    });

    await migrate(backend.db);

    expect(await store.listRefreshes('dataset-1', 60)).toEqual(kept);
    await store.prune({ now: startedAt, keptSince: startedAt - 2 * minuteMs });
    expect(await store.listRefreshes('dataset-1', 60)).toEqual(kept.slice(0, 3));
  });
});
