import { sql, type Kysely } from 'kysely';
import type { Pace, Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';

type Limit = Pace['short'];

/**
 * Two leaky buckets in a row (generic cell rate algorithm): `…_at` is when the bucket will be empty. One statement, so
 * that the row lock makes any number of replicas take turns; the database's clock, so that theirs may differ.
 */
export function createPaceStore(db: Kysely<Tables>): Pick<Store, 'takeTurn'> {
  const lateness = createLateness();
  return {
    async takeTurn({ key, pace: { short, long }, waitMaxMs }) {
      const now = sql`(extract(epoch from statement_timestamp()) * 1000)::float8`;
      const wait = sql`greatest(
        0,
        paces.short_at - ${sql.lit(slackMs(short))} - ${now},
        ${long === undefined ? sql.lit(0) : sql`paces.long_at - ${sql.lit(slackMs(long))} - ${now}`}
      )`;
      const next = (at: 'short_at' | 'long_at', everyMs: number) => sql`
        case when ${wait} <= ${sql.lit(waitMaxMs)}
        then greatest(${sql.ref(`paces.${at}`)}, ${now}) + ${sql.lit(everyMs)}
        else ${sql.ref(`paces.${at}`)} end`;
      const longEveryMs = long?.everyMs ?? 0;
      const { rows } = await sql<{ wait_ms: number; now: number }>`
        insert into paces (pace_key, short_at, long_at, wait_ms)
        values (${key}, ${now} + ${sql.lit(short.everyMs)}, ${now} + ${sql.lit(longEveryMs)}, 0)
        on conflict (pace_key) do update
        set short_at = ${next('short_at', short.everyMs)}, long_at = ${next('long_at', longEveryMs)}, wait_ms = ${wait}
        returning wait_ms, ${now} as now`.execute(db);
      const [turn] = rows;
      if (turn === undefined) throw new Error('the database gave no turn');
      return turn.wait_ms <= waitMaxMs ? turn.wait_ms - lateness.of(turn.now, performance.now()) : undefined;
    },
  };
}

/** How far ahead of time the bucket may be filled: all of the burst but the turn that is taken. */
function slackMs({ everyMs, burst }: Limit): number {
  return (burst - 1) * everyMs;
}

/** Two clocks may drift apart by so much; a tenth of a second in a quarter of an hour. */
const driftMax = 1e-4;

/** How much longer an answer of the database was on its way, or waited for this process, than the quickest one lately. */
function createLateness(): { of(saidAt: number, heardAt: number): number } {
  let quickest = Infinity;
  let before = 0;
  return {
    of(saidAt, heardAt) {
      const passed = heardAt - saidAt;
      quickest = Math.min(passed, quickest + (heardAt - before) * driftMax);
      before = heardAt;
      return passed - quickest;
    },
  };
}
