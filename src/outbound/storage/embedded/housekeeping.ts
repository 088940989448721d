import type { Log } from '../../../ports/log.ts';
import type { YieldingPglite } from './yielding-pglite.ts';

export interface Housekeeping {
  /** Counts a query towards the next round. */
  onQuery(): void;
  /** Vacuums what has dead rows, and checkpoints. */
  runNow(): Promise<void>;
  /** Waits for a round that is on. */
  stop(): Promise<void>;
}

const everyQueries = 5_000;
const everyMs = 10 * 60_000;
const deadRowsMin = 200;

/**
 * VACUUM and CHECKPOINT by count and by time: PGlite runs PostgreSQL in single-user mode, where neither autovacuum nor
 * the checkpointer exists, and tables and WAL would grow for ever.
 */
export function createHousekeeping(pglite: () => YieldingPglite, log: Log): Housekeeping {
  let queries = 0;
  let stopped = false;
  let round: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    // Otherwise the counts of the last second are missing.
    await pglite().query('select pg_stat_force_next_flush()');
    const { rows } = await pglite().query<{ table: string }>(
      `select format('%I.%I', schemaname, relname) as table from pg_stat_user_tables where n_dead_tup > $1`,
      [deadRowsMin],
    );
    // A table at a time, so that others get their turn in between.
    for (const { table } of rows) if (!stopped) await pglite().exec(`vacuum (analyze) ${table}`);
    await pglite().exec('checkpoint');
    queries = 0;
  };
  const start = (): Promise<void> => {
    round ??= run().finally(() => (round = undefined));
    return round;
  };
  const startQuietly = (): void => {
    if (stopped || queries === 0) return;
    queries = 0;
    start().catch((error: unknown) => log.error({ error }, 'housekeeping of the embedded database failed'));
  };
  const timer = setInterval(startQuietly, everyMs);
  timer.unref();
  return {
    onQuery() {
      queries += 1;
      if (queries >= everyQueries && round === undefined) startQuietly();
    },
    runNow: start,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await round?.catch(() => undefined);
    },
  };
}
