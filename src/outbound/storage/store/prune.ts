import type { Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';

// Small bites: a long statement would hold up every other query of the embedded database.
const rowsAtOnce = 1_000;

export function createPrune(db: Kysely<Tables>): Store['prune'] {
  return async ({ now, provenBefore, refreshesBefore }) => {
    await db.deleteFrom('contexts').where('ends_at', '<=', now).execute();
    await db.deleteFrom('summaries').where('sent_at', '<', provenBefore).execute();
    await repeat(() =>
      db
        .deleteFrom('incidents')
        .where('incident_id', 'in', (eb) =>
          eb
            .selectFrom('incidents')
            .select('incident_id')
            .where('is_open', '=', false)
            .where('ended_at', '<', provenBefore)
            .limit(rowsAtOnce),
        )
        .executeTakeFirst(),
    );
    await repeat(() =>
      db
        .deleteFrom('refreshes')
        .where((eb) =>
          eb(
            eb.refTuple('dataset_id', 'request_id'),
            'in',
            eb
              .selectFrom('refreshes')
              .select(['dataset_id', 'request_id'])
              .where('started_at', '<', refreshesBefore)
              .limit(rowsAtOnce)
              .$asTuple('dataset_id', 'request_id'),
          ),
        )
        .executeTakeFirst(),
    );
  };
}

async function repeat(deleteSome: () => Promise<{ numDeletedRows: bigint }>): Promise<void> {
  let deleted: bigint;
  do ({ numDeletedRows: deleted } = await deleteSome());
  while (deleted >= rowsAtOnce);
}
