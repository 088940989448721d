import type { Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { makeDue } from './datasets.ts';
import type { JobOutbox } from './incidents.ts';

/** An event is taken within five minutes of its time, so after ten its id could not come again. */
const keptMs = 15 * 60_000;

export function createEventStore(db: Kysely<Tables>, outbox: JobOutbox): Pick<Store, 'takeEvent'> {
  return {
    async takeEvent({ eventId, receivedAt, datasetId, lookAt, job, afterMs }) {
      const isNew = await db.transaction().execute(async (trx) => {
        await trx
          .deleteFrom('seen_events')
          .where('seen_at', '<', receivedAt - keptMs)
          .execute();
        const inserted = await trx
          .insertInto('seen_events')
          .values({ event_id: eventId, seen_at: receivedAt })
          .onConflict((conflict) => conflict.doNothing())
          .returning('event_id')
          .executeTakeFirst();
        if (inserted === undefined) return false;
        await makeDue(trx, datasetId, lookAt);
        await outbox.enqueue(trx, [job], afterMs);
        return true;
      });
      if (isNew) outbox.nudge();
      return isNew;
    },
  };
}
