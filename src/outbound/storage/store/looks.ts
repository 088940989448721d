import { sql, type Kysely, type Transaction } from 'kysely';
import type { Refresh } from '../../../core/dataset.ts';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { toJson } from '../to-json.ts';
import { bitesOf } from './bites-of.ts';
import { mergeRuns, readRunsText, toRunsText } from './runs-text.ts';

const keptMax = 60;
const keptMs = 90 * 86_400_000;
// Small bites: a long statement would hold up every other query of the embedded database.
const prunedAtOnce = 20;
const plannedAtOnce = 100;

export function createLookStore(db: Kysely<Tables>): Pick<Store, 'saveLook' | 'planLooks' | 'listRefreshes'> {
  return {
    saveLook: ({ datasetId, refreshes, at, nextLookAt, habit }) =>
      db.transaction().execute(async (trx) => {
        // A look may end after its dataset was forgotten; the row lock keeps it until this is saved.
        const known = await trx
          .selectFrom('datasets')
          .leftJoin('refreshes', 'refreshes.dataset_id', 'datasets.dataset_id')
          .select('refreshes.runs')
          .where('datasets.dataset_id', '=', datasetId)
          .forUpdate('datasets')
          .executeTakeFirst();
        if (known === undefined) return;
        if (refreshes.length > 0) {
          const runs = known.runs ?? undefined;
          const merged = mergeRuns(readRunsText(runs), refreshes, { since: at - keptMs, max: keptMax });
          await saveRuns(trx, datasetId, merged, runs);
        }
        const newest = [...refreshes].sort((a, b) => b.startedAt - a.startedAt);
        const lastSuccessAt = newest.find(({ status }) => status === 'completed')?.endedAt;
        await trx
          .updateTable('datasets')
          .set({
            looked_at: at,
            // Somebody may have asked for a look while this one was on its way.
            next_look_at: sql<number>`least(${nextLookAt}::bigint, soon_at)`,
            soon_at: null,
            lease_owner: null,
            lease_until: null,
            ...(habit === undefined ? {} : { habit: toJson(habit) }),
            ...(newest[0] === undefined ? {} : { last_refresh: toJson(newest[0]) }),
            ...(lastSuccessAt === undefined
              ? {}
              : { last_success_at: sql<number>`greatest(last_success_at, ${lastSuccessAt}::bigint)` }),
          })
          .where('dataset_id', '=', datasetId)
          .execute();
      }),

    async planLooks(plans) {
      for (const some of bitesOf(plans, plannedAtOnce)) {
        await sql`
          update datasets set next_look_at = least(plan."nextLookAt", datasets.soon_at), habit = plan.habit
          from jsonb_to_recordset(${toJson(some)}::jsonb) as plan ("datasetId" text, "nextLookAt" bigint, habit jsonb)
          where datasets.dataset_id = plan."datasetId" and datasets.lease_owner is null`.execute(db);
      }
    },

    async listRefreshes(datasetId, limit) {
      const row = await db
        .selectFrom('refreshes')
        .select('runs')
        .where('dataset_id', '=', datasetId)
        .executeTakeFirst();
      return readRunsText(row?.runs).slice(0, limit);
    },
  };
}

/** Takes runs that began before `since` out of every history. */
export async function pruneRuns(db: Kysely<Tables>, since: number): Promise<void> {
  for (;;) {
    const pruned = await db.transaction().execute(async (trx) => {
      const rows = await trx
        .selectFrom('refreshes')
        .select(['dataset_id', 'runs'])
        .where('oldest_at', '<', since)
        .orderBy('dataset_id')
        .limit(prunedAtOnce)
        .forUpdate()
        .execute();
      for (const { dataset_id, runs } of rows) {
        await saveRuns(trx, dataset_id, mergeRuns(readRunsText(runs), [], { since, max: keptMax }), runs);
      }
      return rows.length;
    });
    if (pruned < prunedAtOnce) return;
  }
}

/** Most looks find the same runs again: what did not change is not written. */
async function saveRuns(
  trx: Transaction<Tables>,
  datasetId: string,
  newestFirst: readonly Refresh[],
  before: string | undefined,
): Promise<void> {
  const oldest = newestFirst.at(-1);
  if (oldest === undefined) {
    if (before !== undefined) await trx.deleteFrom('refreshes').where('dataset_id', '=', datasetId).execute();
    return;
  }
  const runs = toRunsText(newestFirst);
  if (runs === before) return;
  const columns = { oldest_at: oldest.startedAt, runs };
  await trx
    .insertInto('refreshes')
    .values({ dataset_id: datasetId, ...columns })
    .onConflict((conflict) => conflict.column('dataset_id').doUpdateSet(columns))
    .execute();
}
