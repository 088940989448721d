import { openStorage } from '../../../src/outbound/storage/open-storage.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { createPlace, kinds, steadyClock } from './backends.ts';
import { createGate } from './until.ts';
import { jobHandlers } from '../../standins/job-handlers.ts';

const parts = () => ({ clock: steadyClock(), log: createRecordingLog(), workerName: 'worker-1' });

describe.each(kinds)('opening the storage on %s', (kind) => {
  it('brings an empty database up to date and runs what was queued before the last close', async () => {
    const place = await createPlace(kind);
    const first = await openStorage(place.options, parts());
    await first.jobs.send({ kind: 'announce', incidentId: 'incident-1' });
    await first.store.close();

    const { store, jobs } = await openStorage(place.options, parts());
    const ran = createGate();
    await jobs.start(jobHandlers({ announce: async () => ran.open() }));

    await ran.passed;
    expect(await store.isReady()).toBe(true);
    await jobs.stop(1_000);
    await store.close();
    await store.close();
    await place.remove();
  });

  if (kind === 'embedded') return;

  it('is done by one of two replicas that start together, while the other waits', async () => {
    const place = await createPlace(kind);

    const replicas = await Promise.all([openStorage(place.options, parts()), openStorage(place.options, parts())]);

    for (const { jobs } of replicas) await jobs.send({ kind: 'announce', incidentId: 'incident-1' });
    expect(await replicas[0].jobs.countPending()).toBe(1);
    for (const { store } of replicas) await store.close();
    await place.remove();
  });
});

it('says in a sentence, without the password, that a server is not there', async () => {
  const url = 'postgres://pbibot:hunter2@127.0.0.1:1/pbibot';

  const opening = openStorage({ kind: 'postgres', url }, parts());

  await expect(opening).rejects.toMatchObject({
    reason: 'unreachable',
    message:
      'The PostgreSQL server in DATABASE_URL cannot be used (ECONNREFUSED): check that it runs, and that host, database, user and password are right.',
  });
});
