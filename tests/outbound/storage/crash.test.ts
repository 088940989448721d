import { sql } from 'kysely';
import { openOnBackend } from '../../../src/outbound/storage/open-on-backend.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { createPlace, kinds, openBackend, steadyClock, type Place } from './backends.ts';
import { startChild } from './start-child.ts';
import { createGate, until } from './until.ts';
import { jobHandlers } from '../../standins/job-handlers.ts';

const parts = { clock: steadyClock(), log: createRecordingLog(), pollMs: 50 };

describe.each(kinds)('a killed process on %s', (kind) => {
  let place: Place;

  beforeEach(async () => {
    place = await createPlace(kind);
  });

  afterEach(() => place.remove());

  it('has lost nothing that was acknowledged, and no incident is there without its job', async () => {
    const acked: string[] = [];
    for (const commits of [5, 60, 25]) {
      const child = startChild('commit', place.options);
      await until(async () => child.lines.length > commits);
      child.kill();
      await child.ended;
      acked.push(...child.lines.slice(1));
    }

    const { store, jobs } = await openOnBackend(await openBackend(place.options), parts);
    const found = await store.listOpenIncidents();
    const pending = await jobs.countPending();
    await store.close();

    expect(found.map(({ incidentId }) => incidentId)).toEqual(expect.arrayContaining(acked));
    expect(acked.length).toBeGreaterThanOrEqual(90);
    // At most one a kill was committed without having been acknowledged.
    expect(found.length - acked.length).toBeLessThanOrEqual(3);
    expect(pending).toBe(found.length);
  });

  it('gives its running job to the next', async () => {
    const child = startChild('hang', place.options);
    await until(async () => child.lines.includes('begun'));
    child.kill();
    await child.ended;

    const backend = await openBackend(place.options);
    const { store, jobs } = await openOnBackend(backend, parts);
    if (kind === 'postgres') {
      // As if the time had passed after which a silent worker counts as dead.
      await sql`update pgboss.job set heartbeat_on = heartbeat_on - interval '1 minute'`.execute(backend.db);
      await sql`update pgboss.queue set monitor_claim_on = null, monitor_on = null`.execute(backend.db);
    }
    const ran = createGate();
    await jobs.start(jobHandlers({ deliver: async () => ran.open() }));

    await ran.passed;
    await until(async () => (await jobs.countPending()) === 0);
    await jobs.stop(1_000);
    await store.close();
  });
});
