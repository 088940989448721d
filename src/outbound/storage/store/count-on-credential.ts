import { sql, type Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { toJson } from '../to-json.ts';

/** So many tell what a credential does; somebody waits for the answer. */
const countedMax = 500;

/** Counted where they are: a gateway connection may have thousands of datasets, and reading them all takes half a second. */
export async function countOnCredential(
  db: Kysely<Tables>,
  { credential, exceptId, failedSince, begunSince }: Parameters<Store['countOnCredential']>[0],
): ReturnType<Store['countOnCredential']> {
  const { rows } = await sql<{ failing: number; fine: number }>`
    select
      count(*) filter (
        where last_refresh ->> 'status' = 'failed'
        and coalesce(last_refresh ->> 'endedAt', last_refresh ->> 'startedAt')::bigint >= ${failedSince}
      ) as failing,
      count(*) filter (
        where last_refresh ->> 'status' = 'completed' and (last_refresh ->> 'startedAt')::bigint >= ${begunSince}
      ) as fine
    from (
      select last_refresh from datasets
      where connections @> ${toJson([credential])}::jsonb and dataset_id <> ${exceptId}
      limit ${countedMax}
    ) as others`.execute(db);
  const [counts] = rows;
  return { failing: Number(counts?.failing ?? 0), fine: Number(counts?.fine ?? 0) };
}
