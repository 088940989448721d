import type { Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { pruneRuns } from './looks.ts';
import { textsOf } from './texts-of.ts';

// Small bites: a long statement would hold up every other query of the embedded database.
const rowsAtOnce = 1_000;

export function createPrune(db: Kysely<Tables>): Store['prune'] {
  return async ({ now, keptSince }) => {
    await db.deleteFrom('contexts').where('ends_at', '<=', now).execute();
    await db.deleteFrom('warnings').where('warned_at', '<', keptSince).execute();
    await db.deleteFrom('summaries').where('sent_at', '<', keptSince).execute();
    await repeat(() =>
      db
        .deleteFrom('incidents')
        .where('incident_id', 'in', (eb) =>
          eb
            .selectFrom('incidents')
            .select('incident_id')
            .where('is_open', '=', false)
            .where('ended_at', '<', keptSince)
            .limit(rowsAtOnce),
        )
        .executeTakeFirst(),
    );
    await pruneRuns(db, keptSince);
    await forgetConversations(db, keptSince);
  };
}

/** Until then a bot that is added again finds its watches as they were. */
async function forgetConversations(db: Kysely<Tables>, keptSince: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const forgotten = await trx
      .deleteFrom('conversations')
      .where('removed_at', '<', keptSince)
      .returning('conversation_id')
      .execute();
    if (forgotten.length === 0) return;
    const ids = forgotten.map(({ conversation_id }) => conversation_id);
    for (const table of ['watches', 'notices', 'untold', 'summaries', 'reminders'] as const) {
      await trx.deleteFrom(table).where('conversation_id', 'in', textsOf(ids)).execute();
    }
  });
}

async function repeat(deleteSome: () => Promise<{ numDeletedRows: bigint }>): Promise<void> {
  let deleted: bigint;
  do ({ numDeletedRows: deleted } = await deleteSome());
  while (deleted >= rowsAtOnce);
}
