import { sql } from 'kysely';
import { createPlace, kinds, openBackend, sayWhatIsSkipped, type Place } from '../outbound/storage/backends.ts';
import { runKillTrial } from '../standins/kill-trial.ts';

sayWhatIsSkipped();

describe.each(kinds)('a bot that is killed again and again on %s', (kind) => {
  let place: Place;

  beforeEach(async () => {
    place = await createPlace(kind);
  });

  afterEach(() => place.remove());

  it('has told everybody everything in the end, once or at most once more a kill', async () => {
    const { options } = place;
    const storage: Record<string, string> =
      options.kind === 'embedded' ? { DATA_DIR: options.dir } : { DATABASE_URL: options.url };
    const report = await runKillTrial({
      storage,
      workers: kind === 'postgres' ? 2 : 1,
      kills: 6,
      seed: `jest ${kind}`,
      ...(kind === 'postgres' ? { afterLastKill: () => letHeartbeatsLapse(place) } : {}),
    });

    const { lost, failedStarts, mistaken, stuck, parked } = report;
    expect({ lost, failedStarts, mistaken, stuck, parked }).toEqual({
      lost: [],
      failedStarts: [],
      mistaken: [],
      stuck: [],
      parked: [],
    });
    expect(report.cards).toBeGreaterThanOrEqual(3);
    expect(report.duplicates).toBeLessThanOrEqual(6);
  });
});

/** As if the time had passed after which a silent worker counts as dead. */
async function letHeartbeatsLapse({ options }: Place): Promise<void> {
  const backend = await openBackend(options);
  await sql`update pgboss.job set heartbeat_on = heartbeat_on - interval '1 minute' where state = 'active'`.execute(
    backend.db,
  );
  await sql`update pgboss.queue set monitor_claim_on = null, monitor_on = null`.execute(backend.db);
  await backend.close();
}
