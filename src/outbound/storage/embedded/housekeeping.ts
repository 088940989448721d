import type { Log } from '../../../ports/log.ts';
import { inBackground, isInBackground } from '../../../ports/urgency.ts';
import { createQuiet } from './create-quiet.ts';
import type { GatedStatements } from './gated-pool.ts';

export interface Housekeeping {
  /** Counts a query towards the next round, and hears whether a person waits for it. */
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
export function createHousekeeping(database: GatedStatements, log: Log): Housekeeping {
  let queries = 0;
  let rounds = 0;
  let stopped = false;
  let round: Promise<void> | undefined;

  const quiet = createQuiet();

  const run = async (isThorough: boolean, untilQuiet: () => Promise<void>): Promise<void> => {
    // A statement at a time, so that others get their turn in between.
    const work = [...(await findWork(database)), ...(isThorough ? ['checkpoint'] : [])];
    for (const statement of work) {
      await untilQuiet();
      if (!stopped) await database.exec(statement);
    }
    queries = 0;
  };
  const start = (isThorough: boolean, untilQuiet: () => Promise<void>): Promise<void> => {
    round ??= inBackground(() => run(isThorough, untilQuiet)).finally(() => (round = undefined));
    return round;
  };
  const startQuietly = (isThorough: boolean): void => {
    if (stopped || queries === 0) return;
    queries = 0;
    start(isThorough, quiet.wait).catch((error: unknown) =>
      log.error({ error }, 'housekeeping of the embedded database failed'),
    );
  };
  const timer = setInterval(() => startQuietly(true), everyMs);
  timer.unref();
  return {
    onQuery() {
      if (!isInBackground()) quiet.disturb();
      queries += 1;
      if (queries < everyQueries || round !== undefined) return;
      rounds += 1;
      startQuietly(rounds % checkpointEveryRounds === 0);
    },
    runNow: () => start(true, () => Promise.resolve()),
    async stop() {
      stopped = true;
      quiet.end();
      clearInterval(timer);
      await round?.catch(() => undefined);
    },
  };
}

async function findWork(database: GatedStatements): Promise<string[]> {
  // Otherwise the counts of the last second are missing.
  await database.query('select pg_stat_force_next_flush()');
  const { rows } = await database.query<{ statement: string }>(
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
