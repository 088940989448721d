import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openEmbedded, type EmbeddedBackend } from '../../../src/outbound/storage/embedded/open-embedded.ts';
import { openOnBackend } from '../../../src/outbound/storage/open-on-backend.ts';
import type { Store } from '../../../src/ports/store.ts';
import { anIncident } from '../../builders.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { createPlace, steadyClock, type Place } from './backends.ts';
import { startChild } from './start-child.ts';

describe('the embedded database', () => {
  let place: Place;
  let dir: string;
  let backend: EmbeddedBackend;
  let store: Store;

  beforeAll(async () => {
    place = await createPlace('embedded');
    if (place.options.kind !== 'embedded') throw new Error('this is no directory');
    ({ dir } = place.options);
    const log = createRecordingLog();
    backend = await openEmbedded(dir, { log });
    ({ store } = await openOnBackend(backend, { clock: steadyClock(), log, pollMs: 1_000 }));
  });

  afterAll(async () => {
    await store.close();
    await place.remove();
  });

  const insert = (incidentId: string): Promise<boolean> => {
    const incident = anIncident({ incidentId, groupKey: incidentId });
    return store.commitIncident({ incident, expectedVersion: 0, jobs: [{ kind: 'announce', incidentId }] });
  };

  it('brings every commit to the disk before it is acknowledged', async () => {
    const commits = 50;
    const before = backend.syncs();

    for (let n = 0; n < commits; n += 1) await insert(`synced-${n}`);

    expect(backend.syncs() - before).toBeGreaterThanOrEqual(commits);
  });

  it('refuses a second process with a sentence that says what to do', async () => {
    const child = startChild('open', { kind: 'embedded', dir });

    expect(await child.ended).toBe(1);
    expect(child.lines).toEqual([
      `inUse: The data directory ${dir} is in use by another pbibot: stop that one first, give this one a directory of its own with DATA_DIR, or set DATABASE_URL to run several on one PostgreSQL.`,
    ]);
  });

  it('refuses a second opening in the same process', async () => {
    await expect(openEmbedded(dir, { log: createRecordingLog() })).rejects.toMatchObject({ reason: 'inUse' });
  });

  it('lets timers through while queries follow each other', async () => {
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);

    for (let n = 0; n < 200; n += 1) await store.findIncident('synced-1');

    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  });

  it('cleans up dead rows, as nobody else does it', async () => {
    const { db, housekeeping } = backend;
    await sql`create table churned (n integer)`.execute(db);
    await sql`insert into churned select generate_series(1, 2000)`.execute(db);
    await sql`update churned set n = n + 1`.execute(db);
    const deadRows = async (): Promise<number | undefined> => {
      await sql`select pg_stat_force_next_flush()`.execute(db);
      const { rows } = await sql<{ dead: number }>`
        select n_dead_tup as dead from pg_stat_user_tables where relname = 'churned'`.execute(db);
      return rows[0]?.dead;
    };
    expect(await deadRows()).toBeGreaterThan(200);

    await housekeeping.runNow();

    expect(await deadRows()).toBe(0);
  });

  it('runs with real fsync and small buffers', async () => {
    const { rows } = await sql`
      select name, current_setting(name) as value from (values ('fsync'), ('shared_buffers')) as settings (name)`.execute(
      backend.db,
    );

    expect(rows).toEqual([
      { name: 'fsync', value: 'on' },
      { name: 'shared_buffers', value: '16MB' },
    ]);
  });

  it('lets the next one in after it was closed, and keeps what was saved', async () => {
    await insert('kept');
    await store.close();

    const child = startChild('open', { kind: 'embedded', dir });

    expect(await child.ended).toBe(0);
    const log = createRecordingLog();
    backend = await openEmbedded(dir, { log });
    ({ store } = await openOnBackend(backend, { clock: steadyClock(), log, pollMs: 1_000 }));
    expect(await store.findIncident('kept')).toMatchObject({ incidentId: 'kept' });
  });

  it('makes a new database where a first start was cut short', async () => {
    const cut = await createPlace('embedded');
    if (cut.options.kind !== 'embedded') throw new Error('this is no directory');
    rmSync(join(cut.options.dir, 'postgres', 'PG_VERSION'));

    const again = await openEmbedded(cut.options.dir, { log: createRecordingLog() });
    const { rows } = await sql`select 1 as one`.execute(again.db);
    await again.close();
    await cut.remove();

    expect(rows).toEqual([{ one: 1 }]);
  });
});
