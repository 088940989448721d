import { sql, type Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';

type Measured = Awaited<ReturnType<Store['measure']>>;

export function createMeasure(db: Kysely<Tables>): Store['measure'] {
  return async (now) => {
    const { rows } = await sql<Measured>`
      select
        (select count(*) from datasets) as datasets,
        (select count(*) from incidents where is_open) as "openIncidents",
        greatest(0, ${now}::bigint - coalesce((select min(next_look_at) from datasets), ${now}::bigint))
          as "lookDueForMs"`.execute(db);
    const measured = rows[0];
    if (measured === undefined) throw new Error('a select without from gave no row');
    return measured;
  };
}
