import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { Backend } from '../../../src/outbound/storage/backend.ts';
import { restoreBackup } from '../../../src/outbound/storage/backup/restore-backup.ts';
import { writeBackup } from '../../../src/outbound/storage/backup/write-backup.ts';
import { createJobs } from '../../../src/outbound/storage/jobs/create-jobs.ts';
import { openOnBackend } from '../../../src/outbound/storage/open-on-backend.ts';
import { openStorage } from '../../../src/outbound/storage/open-storage.ts';
import { backUpStorage, migrateStorage, restoreStorage } from '../../../src/outbound/storage/upkeep.ts';
import type { Jobs } from '../../../src/ports/jobs.ts';
import type { Store } from '../../../src/ports/store.ts';
import { aDataset, anIncident, startedAt } from '../../builders.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { createPlace, kinds, openBackend, steadyClock, wipe, type Kind, type Place } from './backends.ts';
import { aWorld, everythingIn, fill, type World } from './stored-world.ts';
import { jobHandlers } from '../../standins/job-handlers.ts';

const parts = { clock: steadyClock(), log: createRecordingLog(), pollMs: 60_000 };
const choice = (file: string, overwrite = false) => ({ file, overwrite });
let dir: string;

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'pbibot-backup-'));
});

afterAll(() => rmSync(dir, { recursive: true }));

interface Opened {
  readonly place: Place;
  readonly backend: Backend;
  readonly store: Store;
  readonly jobs: Jobs;
  readonly boss: Awaited<ReturnType<typeof createJobs>>['boss'];
}

async function open(kind: Kind): Promise<Opened> {
  const place = await createPlace(kind);
  const backend = await openBackend(place.options);
  const ports = await openOnBackend(backend, parts);
  const { boss } = await createJobs(backend, parts);
  return { place, backend, boss, ...ports };
}

async function close({ boss, store, place }: Opened): Promise<void> {
  await boss.stop({ graceful: false });
  await store.close();
  await place.remove();
}

const pairs = kinds.flatMap((from) => kinds.map((to): [Kind, Kind] => [from, to]));

describe.each(pairs)('from %s to %s', (from, to) => {
  let source: Opened;
  let target: Opened;

  beforeAll(async () => {
    [source, target] = [await open(from), await open(to)];
  });

  afterAll(async () => {
    await close(source);
    await close(target);
  });

  const file = () => path.join(dir, `${from}-${to}`);
  const backUp = () => writeBackup(source.backend, file(), { now: startedAt, overwrite: true });
  const restore = () => restoreBackup({ db: target.backend.db, boss: target.boss }, file(), { overwrite: true });

  it('a restored backup is what was backed up, whatever it was', async () => {
    const check = async (world: World): Promise<void> => {
      await wipe(source.backend);
      await fill(world, { ...source, db: source.backend.db });
      const before = await everythingIn(source.backend);

      const written = await backUp();
      const read = await restore();

      expect(await everythingIn(target.backend)).toEqual(before);
      expect(await everythingIn(source.backend)).toEqual(before);
      expect(read).toEqual(written);
    };
    await fc.assert(fc.asyncProperty(aWorld, check), { numRuns: 4, seed: 7_264_926 });
  });

  it('jobs are worked off there in their order, and a running one is run again', async () => {
    await wipe(source.backend);
    const sent = Array.from({ length: 5 }, (_, n) => `channel-${n}`);
    for (const conversationId of sent) await source.jobs.send({ kind: 'deliver', conversationId });
    await sql`update pgboss.job set state = 'active', started_on = now()
      where id = (select id from pgboss.job where name = 'deliver' order by created_on, id limit 1)`.execute(
      source.backend.db,
    );
    await backUp();
    await restore();
    const ran: string[] = [];

    const done = Promise.withResolvers<void>();
    const deliver = async ({ conversationId }: { conversationId: string }): Promise<void> => {
      if (ran.push(conversationId) === sent.length) done.resolve();
    };
    await target.jobs.start(jobHandlers({ deliver }));

    await done.promise;
    await target.jobs.stop(5_000);
    expect(ran).toEqual(sent);
  });
});

describe.each(kinds)('on %s', (kind) => {
  let place: Place;
  let file: string;

  beforeEach(async () => {
    place = await createPlace(kind);
    file = path.join(mkdtempSync(path.join(dir, `${kind}-`)), 'backup');
  });

  afterEach(() => place.remove());

  async function put(name: string): Promise<void> {
    const { store } = await openStorage(place.options, parts);
    await store.saveWorkspace(
      { workspaceId: 'w', name, onDedicatedCapacity: true },
      [aDataset({ workspaceId: 'w', name })],
      0,
    );
    await store.commitIncident({
      incident: anIncident(),
      expectedVersion: 0,
      jobs: [{ kind: 'announce', incidentId: 'incident-1' }],
    });
    await store.close();
  }

  async function names(): Promise<string[]> {
    const { store } = await openStorage(place.options, parts);
    const found = await store.listDatasets({});
    await store.close();
    return found.map(({ name }) => name);
  }

  it('replaces what is there only when it is told to, and a file likewise', async () => {
    await put('Before');
    const header = await backUpStorage(place.options, choice(file), parts);
    await put('After');

    await expect(backUpStorage(place.options, choice(file), parts)).rejects.toMatchObject({ reason: 'notEmpty' });
    await expect(restoreStorage(place.options, choice(file), parts)).rejects.toMatchObject({ reason: 'notEmpty' });
    expect(await names()).toEqual(['After']);
    await restoreStorage(place.options, choice(file, true), parts);

    expect(await names()).toEqual(['Before']);
    expect(header.sections).toEqual(
      expect.arrayContaining([
        { section: 'datasets', rows: 1 },
        { section: 'jobs', rows: 1 },
      ]),
    );
    expect(readdirSync(path.dirname(file))).toEqual(['backup']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('refuses a damaged file without touching anything', async () => {
    await put('Here');
    await backUpStorage(place.options, choice(file), parts);
    const whole = readFileSync(file);
    const lines = gunzipSync(whole).toString('utf8').trimEnd().split('\n');
    const header = JSON.parse(lines[0] ?? '') as object;
    const zip = (rows: readonly string[]): Buffer => gzipSync(`${rows.join('\n')}\n`);
    const withHeader = (change: object): Buffer => zip([JSON.stringify({ ...header, ...change }), ...lines.slice(1)]);
    const flipped = Buffer.from(whole);
    flipped[Math.floor(flipped.length / 2)] = ~(flipped[Math.floor(flipped.length / 2)] ?? 0) & 0xff;
    const bad: [Buffer, RegExp][] = [
      [whole.subarray(0, whole.length - 20), /cut short/],
      [whole.subarray(0, 200), /cut short/],
      [flipped, /damaged/],
      [zip(lines.slice(0, -1)), /cut short: rows are missing/],
      [zip([...lines, '{}']), /something after its last row/],
      [zip(lines.with(2, 'nonsense')), /no row/],
      [zip(lines.with(1, '{"section":"datasets","rows":1}')), /do not begin where they should/],
      [zip(lines.with(-1, '{"queue":"unheard-of"}')), /a job that this pbibot does not know/],
      [withHeader({ formatVersion: 2 }), /newer pbibot \(format 2\)/],
      [withHeader({ schemaVersion: 999 }), /newer pbibot \(schema 999/],
      [withHeader({ sections: [{ section: 'secrets', rows: 0 }] }), /holds secrets/],
      [withHeader({ format: 'else' }), /no pbibot backup/],
      [Buffer.from('PK'), /damaged, or no pbibot backup/],
      [Buffer.alloc(0), /cut short|empty/],
    ];

    for (const [bytes, sentence] of bad) {
      writeFileSync(file, bytes);
      const restoring = restoreStorage(place.options, choice(file, true), parts);
      await expect(restoring).rejects.toMatchObject({ reason: 'badBackup' });
      await expect(restoring).rejects.toThrow(sentence);
    }
    await expect(restoreStorage(place.options, choice(`${file}-none`, true), parts)).rejects.toThrow(/is not there/);

    expect(await names()).toEqual(['Here']);
  });

  it('takes everything back when the database refuses a row', async () => {
    await put('Here');
    await backUpStorage(place.options, choice(file), parts);
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    writeFileSync(file, gzipSync(text.replace('"name": "Here"', '"name": null')));

    await expect(restoreStorage(place.options, choice(file, true), parts)).rejects.toThrow(/null value/);

    expect(await names()).toEqual(['Here']);
    const { jobs, store } = await openStorage(place.options, parts);
    expect(await jobs.countPending()).toBe(1);
    await store.close();
  });

  it('says which migrations it ran, and that there is nothing to back up before', async () => {
    await expect(backUpStorage(place.options, choice(file), parts)).rejects.toThrow(/nothing to back up yet/);

    const first = await migrateStorage(place.options, parts);
    const second = await migrateStorage(place.options, parts);

    expect(first).toMatchObject({ from: 0, applied: expect.arrayContaining(['0001-first']) as string[] });
    expect(second).toEqual({ from: first.to, to: first.to, applied: [] });
  });

  it('refuses while a bot is at work', async () => {
    await put('Here');
    await backUpStorage(place.options, choice(file), parts);
    const { store } = await openStorage(place.options, parts);

    const restoring = restoreStorage(place.options, choice(file, true), parts);
    await expect(restoring).rejects.toMatchObject({ reason: 'inUse' });
    const backup = backUpStorage(place.options, choice(`${file}-2`), parts);
    if (kind === 'embedded') await expect(backup).rejects.toMatchObject({ reason: 'inUse' });
    else expect((await backup).sections).toContainEqual({ section: 'datasets', rows: 1 });

    await store.close();
  });
});
