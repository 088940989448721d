import { sql, type Kysely, type Transaction } from 'kysely';
import type { Refresh } from '../../../core/dataset.ts';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { toJson } from '../to-json.ts';

const keptMax = 60;
const keptMs = 90 * 86_400_000;

export function createLookStore(db: Kysely<Tables>): Pick<Store, 'saveLook' | 'listRefreshes'> {
  return {
    saveLook: ({ datasetId, refreshes, at, nextLookAt }) =>
      db.transaction().execute(async (trx) => {
        // A look may end after its dataset was forgotten; the row lock keeps it until this is saved.
        const known = await trx
          .selectFrom('datasets')
          .select('dataset_id')
          .where('dataset_id', '=', datasetId)
          .forUpdate()
          .executeTakeFirst();
        if (known === undefined) return;
        const newest = newestFirst(refreshes).slice(0, keptMax);
        // Power BI tells older runs again and again, and the pruning would delete them as often.
        const kept = newest.filter(({ startedAt }) => startedAt >= at - keptMs);
        if (kept.length > 0) await saveRefreshes(trx, datasetId, kept);
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
            ...(newest[0] === undefined ? {} : { last_refresh: toJson(newest[0]) }),
            ...(lastSuccessAt === undefined
              ? {}
              : { last_success_at: sql<number>`greatest(last_success_at, ${lastSuccessAt}::bigint)` }),
          })
          .where('dataset_id', '=', datasetId)
          .execute();
      }),

    async listRefreshes(datasetId, limit) {
      const rows = await db
        .selectFrom('refreshes')
        .select('body')
        .where('dataset_id', '=', datasetId)
        .orderBy('started_at', 'desc')
        .orderBy('request_id')
        .limit(limit)
        .execute();
      return rows.map(({ body }) => body);
    },
  };
}

function newestFirst(refreshes: readonly Refresh[]): Refresh[] {
  const byId = new Map(refreshes.map((refresh) => [refresh.requestId, refresh]));
  return [...byId.values()].sort((a, b) => b.startedAt - a.startedAt);
}

async function saveRefreshes(
  trx: Transaction<Tables>,
  datasetId: string,
  refreshes: readonly Refresh[],
): Promise<void> {
  await trx
    .insertInto('refreshes')
    .values(
      refreshes.map((refresh) => ({
        dataset_id: datasetId,
        request_id: refresh.requestId,
        started_at: refresh.startedAt,
        body: toJson(refresh),
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['dataset_id', 'request_id'])
        .doUpdateSet((eb) => ({ started_at: eb.ref('excluded.started_at'), body: eb.ref('excluded.body') }))
        // Most looks find the same runs again: rows that did not change are not written.
        .whereRef('refreshes.body', 'is distinct from', (eb) => eb.ref('excluded.body')),
    )
    .execute();
  await trx
    .deleteFrom('refreshes')
    .where('dataset_id', '=', datasetId)
    .where('request_id', 'in', (eb) =>
      eb
        .selectFrom('refreshes')
        .select('request_id')
        .where('dataset_id', '=', datasetId)
        .orderBy('started_at', 'desc')
        .orderBy('request_id')
        .offset(keptMax),
    )
    .execute();
}
