import type { Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { toJson } from '../to-json.ts';

export function createContextStore(db: Kysely<Tables>): Pick<Store, 'findContext' | 'saveContext'> {
  return {
    async findContext(contextKey, now) {
      const row = await db
        .selectFrom('contexts')
        .select('body')
        .where('context_key', '=', contextKey)
        .where('ends_at', '>', now)
        .executeTakeFirst();
      return row?.body;
    },

    async saveContext(contextKey, context) {
      const columns = { ends_at: context.endsAt, body: toJson(context) };
      await db
        .insertInto('contexts')
        .values({ context_key: contextKey, ...columns })
        .onConflict((conflict) => conflict.column('context_key').doUpdateSet(columns))
        .execute();
    },
  };
}
