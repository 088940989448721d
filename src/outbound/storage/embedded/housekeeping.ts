import type { Log } from '../../../ports/log.ts';
import { inBackground } from '../../../ports/urgency.ts';
import type { YieldingPglite } from './yielding-pglite.ts';

export interface Housekeeping {
  /** Counts a query towards the next round. */
  onQuery(): void;
  /** Vacuums what has dead rows, renews what the planner knows, and checkpoints. */
  runNow(): Promise<void>;
  /** Waits for a round that is on. */
  stop(): Promise<void>;
}

/** Often and little: a statement holds up everybody, and a vacuum takes as long as there is to clean up. */
const everyQueries = 1_000;
const everyMs = 10 * 60_000;
const checkpointEveryRounds = 5;
const deadRowsMin = 200;
/** As autovacuum does by default, of which ANALYZE is the other half. */
const changedRowsMin = 50;
const changedPart = 0.1;

/**
 * VACUUM, ANALYZE and CHECKPOINT by count and by time: PGlite runs PostgreSQL in single-user mode, where neither
 * autovacuum nor the checkpointer exists, and tables and WAL would grow for ever.
 */
export function createHousekeeping(pglite: () => YieldingPglite, log: Log): Housekeeping {
  let queries = 0;
  let rounds = 0;
  let stopped = false;
  let round: Promise<void> | undefined;

  const run = async (isThorough: boolean): Promise<void> => {
    // A statement at a time, so that others get their turn in between.
    for (const statement of await findWork(pglite())) if (!stopped) await pglite().exec(statement);
    if (isThorough) await pglite().exec('checkpoint');
    queries = 0;
  };
  const start = (isThorough: boolean): Promise<void> => {
    round ??= inBackground(() => run(isThorough)).finally(() => (round = undefined));
    return round;
  };
  const startQuietly = (isThorough: boolean): void => {
    if (stopped || queries === 0) return;
    queries = 0;
    start(isThorough).catch((error: unknown) => log.error({ error }, 'housekeeping of the embedded database failed'));
  };
  const timer = setInterval(() => startQuietly(true), everyMs);
  timer.unref();
  return {
    onQuery() {
      queries += 1;
      if (queries < everyQueries || round !== undefined) return;
      rounds += 1;
      startQuietly(rounds % checkpointEveryRounds === 0);
    },
    runNow: () => start(true),
    async stop() {
      stopped = true;
      clearInterval(timer);
      await round?.catch(() => undefined);
    },
  };
}

async function findWork(pglite: YieldingPglite): Promise<string[]> {
  // Otherwise the counts of the last second are missing.
  await pglite.query('select pg_stat_force_next_flush()');
  const { rows } = await pglite.query<{ statement: string }>(
    `select format(work, schemaname, relname) as statement
     from pg_stat_user_tables, lateral (values
       ('vacuum (truncate false) %I.%I', n_dead_tup > $1),
       ('analyze %I.%I', n_mod_since_analyze > $2 + $3::float8 * n_live_tup)
     ) as works (work, is_due)
     where is_due`,
    [deadRowsMin, changedRowsMin, changedPart],
  );
  return rows.map(({ statement }) => statement);
}
