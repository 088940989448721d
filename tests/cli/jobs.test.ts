import { statSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { UsageError } from '../../src/cli/command.ts';
import { jobsCommand } from '../../src/cli/jobs.ts';
import { createJobDesk } from '../../src/flows/job-desk.ts';
import { startControl } from '../../src/inbound/control.ts';
import { findControlFile, removeControlFile, writeControlFile } from '../../src/outbound/control-file.ts';
import { openStorage, type StorageOptions } from '../../src/outbound/storage/open-storage.ts';
import type { Jobs } from '../../src/ports/jobs.ts';
import { TeamsError } from '../../src/ports/teams.ts';
import { createPlace, kinds, steadyClock, type Place } from '../outbound/storage/backends.ts';
import { until } from '../outbound/storage/until.ts';
import { createRecordingLog } from '../standins/recording-log.ts';
import { jobHandlers } from '../standins/job-handlers.ts';

const log = createRecordingLog();
const open = (options: StorageOptions) => openStorage(options, { clock: steadyClock(1_000_000), log, pollMs: 20 });

async function run(options: StorageOptions, ...args: string[]): Promise<string> {
  const stdout = new PassThrough();
  const env = options.kind === 'embedded' ? { DATA_DIR: options.dir } : { DATABASE_URL: options.url };
  const output = text(stdout);
  try {
    await jobsCommand({ args, stdin: Readable.from([]), stdout, stderr: new PassThrough(), env });
  } finally {
    stdout.end();
  }
  return output;
}

/** Teams refuses two cards for good, so they are parked; a third job waits. */
async function parkTwo(jobs: Jobs): Promise<void> {
  const deliver = (): Promise<never> =>
    Promise.reject(new TeamsError({ reason: 'refused', message: 'Teams refused \u001b[2Jthe card' }));
  await jobs.start(jobHandlers({ deliver }));
  for (const conversationId of ['first', 'second']) {
    await jobs.send({ kind: 'deliver', conversationId });
    await until(async () => (await jobs.countPending()) === 0);
  }
  await jobs.stop(1_000);
  await jobs.send({ kind: 'announce', incidentId: 'third' });
}

describe.each(kinds)('pbibot jobs on %s', (kind) => {
  let place: Place;

  beforeEach(async () => {
    place = await createPlace(kind);
    const { store, jobs } = await open(place.options);
    await parkTwo(jobs);
    await store.close();
  });

  afterEach(() => place.remove());

  it('shows what waits and what is parked, and queues it anew', async () => {
    const shown = await run(place.options);
    const { parked, counts } = JSON.parse(await run(place.options, '--json')) as {
      parked: { jobId: string }[];
      counts: object[];
    };

    expect(shown).toMatch(/^deliver +0 +0 +2 +–$/m);
    expect(shown).toMatch(/^announce +1 +0 +0 +\d+ s$|^announce +1 +0 +0 +–$/m);
    expect(shown).toMatch(
      /^[\da-f-]{36} +deliver .* 4 +conversation first +TeamsError: Teams refused {1,2}\[2Jthe card$/m,
    );
    expect(shown).not.toContain('\u001b');
    expect(counts).toContainEqual({ kind: 'deliver', waiting: 0, running: 0, parked: 2, oldestDueMs: 0 });

    expect(await run(place.options, 'replay', parked[0]?.jobId ?? '')).toBe('One job is queued anew.\n');
    await expect(run(place.options, 'replay', parked[0]?.jobId ?? '')).rejects.toThrow(/is parked/);
    expect(await run(place.options, 'replay', '--all')).toBe('One job is queued anew.\n');
    expect(await run(place.options)).toMatch(/^deliver +2 +0 +0 [^]*No job is parked/m);
  });

  if (kind === 'postgres') return;

  it('asks the running bot, which alone can open the embedded database', async () => {
    const { options } = place;
    if (options.kind !== 'embedded') throw new Error('this is no directory');
    const { store, jobs } = await open(options);
    await expect(run(options)).rejects.toThrow(/in use by a process that cannot be asked/);
    const control = await startControl({ desk: createJobDesk(jobs), log });
    await writeControlFile(options.dir, { port: control.port, token: control.token });

    expect(await run(options)).toMatch(/^deliver +0 +0 +2/m);
    expect(await run(options, 'replay', '--all')).toBe('2 jobs are queued anew.\n');
    expect(await jobs.countPending()).toBe(3);

    expect(statSync(path.join(options.dir, 'control.json')).mode & 0o777).toBe(0o600);
    expect(await findControlFile(options.dir)).toEqual({ port: control.port, token: control.token });
    await control.close();
    await expect(run(options)).rejects.toThrow(/does not answer/);
    await removeControlFile(options.dir);
    await store.close();
  });
});

it.each([[['drop']], [['replay']], [['replay', 'x', '--all']], [['--all']], [['replay', 'x', '--json']], [['--no']]])(
  'refuses %j before it opens anything',
  async (args) => {
    await expect(run({ kind: 'embedded', dir: '/nowhere' }, ...args)).rejects.toThrow(UsageError);
  },
);

it('the door of the running bot opens to its token only, for what it knows', async () => {
  const replayed: unknown[] = [];
  const desk = {
    overview: async () => ({ counts: [], parked: [] }),
    replay: async (which: unknown) => replayed.push(which),
  };
  const { port, token, close } = await startControl({ desk, log });
  const call = async (method: string, at: string, init: { token?: string; body?: string } = {}): Promise<number> => {
    const authorization = `Bearer ${init.token ?? token}`;
    const body = init.body === undefined ? {} : { body: init.body };
    return (await fetch(`http://127.0.0.1:${port}${at}`, { method, headers: { authorization }, ...body })).status;
  };

  expect(await call('GET', '/jobs')).toBe(200);
  expect((await fetch(`http://127.0.0.1:${port}/jobs`)).status).toBe(401);
  expect(await call('GET', '/jobs', { token: token.slice(1) })).toBe(401);
  expect(await call('POST', '/jobs/replay', { body: '{"all":true}', token: 'x' })).toBe(401);
  expect(await call('GET', '/else')).toBe(404);
  for (const body of ['{}', 'nonsense', '{"all":false}'])
    expect(await call('POST', '/jobs/replay', { body })).toBe(400);
  expect(await call('POST', '/jobs/replay', { body: ' '.repeat(2_000) })).toBe(413);
  expect(replayed).toEqual([]);
  expect(await call('POST', '/jobs/replay', { body: '{"jobId":"a"}' })).toBe(200);
  expect(replayed).toEqual([{ jobId: 'a' }]);
  await close();
});
