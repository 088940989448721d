import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Backend } from '../../../src/outbound/storage/backend.ts';
import { createJobs } from '../../../src/outbound/storage/jobs/create-jobs.ts';
import { openOnBackend } from '../../../src/outbound/storage/open-on-backend.ts';
import { RetryLater, type Job, type JobHandlers, type Jobs } from '../../../src/ports/jobs.ts';
import type { Store } from '../../../src/ports/store.ts';
import { TeamsError } from '../../../src/ports/teams.ts';
import { alex, anIncident } from '../../builders.ts';
import { createRecordingLog, type RecordingLog } from '../../standins/recording-log.ts';
import { createPlace, kinds, openBackend, steadyClock, wipe, type Place } from './backends.ts';
import { createGate, until } from './until.ts';
import { jobHandlers } from '../../standins/job-handlers.ts';

// So long that only the nudge of a commit can have woken the worker.
const neverMs = 600_000;

describe.each(kinds)('jobs on %s', (kind) => {
  let place: Place;
  let backend: Backend;
  let store: Store;
  let jobs: Jobs;
  let log: RecordingLog;
  let running: Jobs[];

  beforeAll(async () => {
    place = await createPlace(kind);
    backend = await openBackend(place.options);
  });

  afterAll(async () => {
    await backend.close();
    await place.remove();
  });

  beforeEach(async () => {
    running = [];
    log = createRecordingLog();
    await open();
    await wipe(backend);
  });

  afterEach(async () => {
    await Promise.all(running.map((one) => one.stop(1_000)));
    await store.close();
  });

  /** Opens the ports anew on the same database, as after a restart. */
  async function open({ pollMs = neverMs, speed = 1 } = {}): Promise<void> {
    const shared = { ...backend, close: async () => undefined };
    if (store !== undefined) await store.close();
    ({ store, jobs } = await openOnBackend(shared, { clock: steadyClock(speed), log, pollMs }));
  }

  async function start(handlers: Partial<JobHandlers>, who = jobs): Promise<void> {
    running.push(who);
    await who.start(jobHandlers(handlers));
  }

  const deliver = (conversationId: string): Job => ({ kind: 'deliver', conversationId });
  /** Several of one person are different jobs that run in order. */
  const tell = (personId: string, incidentId = 'incident-1'): Job => ({
    kind: 'tell',
    incidentId,
    person: { personId, name: 'Alex Wilber' },
    nearConversationId: 'conversation-1',
  });
  const done = async (): Promise<boolean> => (await jobs.countPending()) === 0;

  it('runs a job of each kind with what it was sent with', async () => {
    const ran: Job[] = [];
    const note = async (job: Job): Promise<void> => void ran.push(job);
    await start(jobHandlers({}, note));
    const sent: Job[] = [
      deliver('conversation-1'),
      { kind: 'announce', incidentId: 'incident-1' },
      { kind: 'prove', incidentId: 'incident-1' },
      { kind: 'tell', incidentId: 'incident-1', person: alex, nearConversationId: 'conversation-1' },
      { kind: 'lookAgain', eventId: 'event-1', datasetId: 'dataset-1', tries: 0 },
      { kind: 'remind', reminderId: 'reminder-1' },
    ];

    for (const job of sent) await jobs.send(job);

    await until(done);
    expect(ran).toEqual(expect.arrayContaining(sent));
    expect(ran).toHaveLength(sent.length);
  });

  it('starts at once on jobs that were saved with an incident', async () => {
    const ran = createGate();
    await start({ prove: async () => ran.open() });

    const prove: Job = { kind: 'prove', incidentId: 'incident-1' };
    await store.commitIncident({ incident: anIncident(), expectedVersion: 0, jobs: [prove] });

    await ran.passed;
    await until(done);
  });

  it('waits with a job for its time on the clock', async () => {
    await open({ pollMs: 20, speed: 1_000 });
    const ran: string[] = [];
    await start({ deliver: async ({ conversationId }) => void ran.push(conversationId) });

    await jobs.send(deliver('later'), { afterMs: 300_000 });
    await jobs.send(deliver('now'));

    await until(done);
    expect(ran).toEqual(['now', 'later']);
  });

  it('pulls a waiting job forward when it is sent again for sooner', async () => {
    await jobs.send(deliver('conversation-1'), { afterMs: 3_600_000 });
    await jobs.send(deliver('conversation-1'));
    await jobs.send(deliver('conversation-1'), { afterMs: 3_600_000 });
    let runs = 0;
    await start({ deliver: async () => void (runs += 1) });

    await until(done);
    expect(runs).toBe(1);
  });

  it('calls a job again that asks for it, also more often than a job may fail', async () => {
    await open({ pollMs: 20, speed: 1_000_000 });
    let runs = 0;
    await start({
      deliver: async () => {
        runs += 1;
        if (runs <= 45) throw new RetryLater(0, 'Teams asks to wait');
        if (runs <= 47) throw new Error('and now it fails');
      },
    });

    await jobs.send(deliver('conversation-1'));

    await until(done);
    expect(runs).toBe(48);
    expect(await jobs.listParked(10)).toEqual([]);
  });

  it('parks a job that fails too often, out of the way of others, and replays it on demand', async () => {
    await open({ pollMs: 20, speed: 1_000_000 });
    const ran: string[] = [];
    let broken = true;
    await start({
      tell: async ({ incidentId }) => {
        ran.push(incidentId);
        if (incidentId === 'incident-1' && broken) throw new TypeError('the card is odd');
      },
    });

    await jobs.send(tell('person-1'));
    await jobs.send(tell('person-1', 'incident-2'));
    await until(done);

    expect(ran).toEqual([...Array.from({ length: 40 }, () => 'incident-1'), 'incident-2']);
    const [parked, ...more] = await jobs.listParked(10);
    expect(parked).toMatchObject({ job: tell('person-1'), attempts: 40, error: 'TypeError: the card is odd' });
    expect(parked?.parkedAt).toBeCloseTo(Date.now(), -5);
    expect(more).toEqual([]);
    expect(log.lines.join('\n')).not.toContain('the card is odd');

    broken = false;
    const replays = [jobs.replayParked(parked?.jobId ?? ''), jobs.replayParked(parked?.jobId ?? '')];
    expect((await Promise.all(replays)).sort()).toEqual([false, true]);
    expect(await jobs.replayParked('no id')).toBe(false);
    await until(done);
    expect(ran.slice(41)).toEqual(['incident-1']);
    expect(await jobs.listParked(10)).toEqual([]);
  });

  it('soon parks a job that waiting does not mend', async () => {
    await open({ pollMs: 20, speed: 1_000_000 });
    let runs = 0;
    await start({
      deliver: async () => {
        runs += 1;
        throw new TeamsError({ reason: 'refused', message: 'Teams refuses the card' });
      },
    });

    await jobs.send(deliver('conversation-1'));

    await until(async () => (await jobs.listParked(1)).length > 0);
    expect(runs).toBe(4);
  });

  it('forgets jobs an hour after they were done', async () => {
    let runs = 0;
    await start({ deliver: async () => void (runs += 1) });
    await jobs.send(deliver('conversation-1'));
    await until(async () => runs > 0 && (await done()));
    await jobs.stop(1_000);
    await sql`update pgboss.job set completed_on = completed_on - interval '61 minutes'`.execute(backend.db);
    await sql`update pgboss.queue set maintain_on = null`.execute(backend.db);

    await open();
    await start({});

    await until(async () => (await sql`select id from pgboss.job`.execute(backend.db)).rows.length === 0);
  });

  it('parks a job whose workers died again and again, without trying once more', async () => {
    await jobs.send(deliver('conversation-1'));
    await sql`update pgboss.job set retry_count = 40 where name = 'deliver'`.execute(backend.db);
    await start({});

    await until(done);

    expect(await jobs.listParked(10)).toMatchObject([{ error: 'Error: every worker that ran it died' }]);
  });

  it('tells one person one after the other and in order, also when one fails, and others meanwhile', async () => {
    await open({ pollMs: 20, speed: 10_000 });
    const [many, failing] = [20, 'incident-5'];
    const ran = new Map<string, string[]>();
    const busy = new Set<string>();
    const overlaps: string[] = [];
    let atOnce = 0;
    let failures = 0;
    await start({
      tell: async ({ person, incidentId }) => {
        const { personId } = person;
        if (busy.has(personId)) overlaps.push(personId);
        busy.add(personId);
        atOnce = Math.max(atOnce, busy.size);
        await new Promise((resolve) => setTimeout(resolve, 2));
        busy.delete(personId);
        if (incidentId === failing && (failures += 1) < 4) throw new Error('not now');
        ran.set(personId, [...(ran.get(personId) ?? []), incidentId]);
      },
    });

    const incidents = Array.from({ length: many }, (_, n) => `incident-${n}`);
    for (const incidentId of incidents) {
      await Promise.all(['a', 'b', 'c'].map((personId) => jobs.send(tell(personId, incidentId))));
    }

    await until(done);
    expect(overlaps).toEqual([]);
    expect([...ran.values()]).toEqual([incidents, incidents, incidents]);
    expect(atOnce).toBeGreaterThan(1);
  });

  it('keeps the order of jobs that were saved in one transaction', async () => {
    const people = Array.from({ length: 12 }, (_, n) => `incident-${n}`);
    const list = people.map((incidentId) => tell('person-1', incidentId));
    await store.commitIncident({ incident: anIncident(), expectedVersion: 0, jobs: list });
    const ran: string[] = [];

    await start({ tell: async ({ incidentId }) => void ran.push(incidentId) });

    await until(done);
    expect(ran).toEqual(people);
  });

  it('runs equal waiting jobs once, but once more when one was sent while it ran', async () => {
    for (let n = 0; n < 5; n += 1) await jobs.send(deliver('conversation-1'));
    expect(await jobs.countPending()).toBe(1);
    const [begun, go] = [createGate(), createGate()];
    let runs = 0;
    await start({
      deliver: async () => {
        runs += 1;
        begun.open();
        await go.passed;
      },
    });
    await begun.passed;

    for (let n = 0; n < 5; n += 1) await jobs.send(deliver('conversation-1'));
    go.open();

    await until(done);
    expect(runs).toBe(2);
  });

  it('finishes what runs when it stops, and takes nothing new', async () => {
    const [begun, go] = [createGate(), createGate()];
    const ran: string[] = [];
    await start({
      tell: async ({ incidentId }) => {
        begun.open();
        await go.passed;
        ran.push(incidentId);
      },
    });
    await jobs.send(tell('person-1'));
    await begun.passed;

    const stopped = jobs.stop(10_000);
    await jobs.send(tell('person-1', 'incident-2'));
    go.open();
    await stopped;

    expect(ran).toEqual(['incident-1']);
    expect(await jobs.countPending()).toBe(1);
  });

  it('cuts short what only waits when it stops, and hands it back as what has not failed', async () => {
    const begun = createGate();
    await start({
      deliver: async (_job, signal) => {
        begun.open();
        await sleep(neverMs, undefined, { signal });
      },
    });
    await jobs.send(deliver('conversation-1'));
    await begun.passed;

    await jobs.stop(neverMs);

    expect(log.lines).toEqual([]);
    const { rows } = await sql`select state, data from pgboss.job where name = 'deliver'`.execute(backend.db);
    expect(rows).toMatchObject([{ state: 'retry', data: { failures: 0 } }]);
  });

  it('hands back what does not end in time, and another takes it at once', async () => {
    const begun = createGate();
    const aborted = createGate();
    await start({
      deliver: async (_job, signal) => {
        signal.addEventListener('abort', () => aborted.open());
        begun.open();
        await new Promise<never>(() => undefined);
      },
    });
    await jobs.send(deliver('conversation-1'));
    await begun.passed;

    await jobs.stop(10);
    await aborted.passed;
    await open();
    let runs = 0;
    await start({ deliver: async () => void (runs += 1) });

    await until(done);
    expect(runs).toBe(1);
  });

  it('starts once only', async () => {
    await start({});

    await expect(start({})).rejects.toThrow('already');
  });

  if (kind === 'embedded') return;

  describe('with a second worker', () => {
    let other: { store: Store; jobs: Jobs };

    beforeEach(async () => {
      const second = await openBackend(place.options);
      other = await openOnBackend(second, { clock: steadyClock(), log, pollMs: 20 });
    });

    afterEach(() => other.store.close());

    it('gives each job to one of them', async () => {
      const ran: string[] = [];
      const handlers: Partial<JobHandlers> = { deliver: async ({ conversationId }) => void ran.push(conversationId) };
      await Promise.all([start(handlers), start(handlers, other.jobs)]);
      const sent = Array.from({ length: 60 }, (_, n) => `conversation-${n}`);

      await Promise.all(sent.map((conversationId) => jobs.send(deliver(conversationId))));

      await until(done);
      expect(ran.sort()).toEqual(sent.sort());
    });

    it('never lets the two tell one person at once, and keeps the order', async () => {
      const [ran, overlaps]: [string[], string[]] = [[], []];
      let busy = false;
      const handlers: Partial<JobHandlers> = {
        tell: async ({ incidentId }) => {
          if (busy) overlaps.push(incidentId);
          busy = true;
          await new Promise((resolve) => setTimeout(resolve, 2));
          busy = false;
          ran.push(incidentId);
        },
      };
      await Promise.all([start(handlers), start(handlers, other.jobs)]);
      const sent = Array.from({ length: 30 }, (_, n) => `incident-${n}`);

      for (const incidentId of sent) await jobs.send(tell('person-1', incidentId));

      await until(done);
      expect(overlaps).toEqual([]);
      expect(ran).toEqual(sent);
    });

    it('leaves a waiting job alone until what was added to it is committed', async () => {
      const announce: Job = { kind: 'announce', incidentId: 'incident-1' };
      await jobs.send(announce);
      const ran: string[] = [];
      const handlers: Partial<JobHandlers> = { announce: async ({ incidentId }) => void ran.push(incidentId) };
      const parts = { clock: steadyClock(), log, pollMs: neverMs };
      const queue = await createJobs(backend, parts);
      const [inside, go] = [createGate(), createGate()];
      const held = backend.db.transaction().execute(async (trx) => {
        await queue.outbox.enqueue(trx, [announce]);
        inside.open();
        await go.passed;
      });
      await inside.passed;
      await start(handlers, other.jobs);
      await jobs.send({ kind: 'announce', incidentId: 'incident-2' });
      await until(async () => ran.includes('incident-2'));
      expect(ran).toEqual(['incident-2']);

      go.open();
      await held;

      await until(done);
      expect(ran).toEqual(['incident-2', 'incident-1']);
      await queue.close();
    });

    it('goes on after all its connections were cut', async () => {
      let runs = 0;
      await start({ announce: async () => void (runs += 1) }, other.jobs);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(backend.db);

      await jobs.send({ kind: 'announce', incidentId: 'incident-1' }).catch(() => undefined);
      await jobs.send({ kind: 'announce', incidentId: 'incident-1' });

      await until(async () => runs > 0);
      await until(done);
    });
  });
});
