import type { Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import type { JobOutbox } from './incidents.ts';

export function createWarningStore(db: Kysely<Tables>, outbox: JobOutbox): Pick<Store, 'warnOnce'> {
  return {
    async warnOnce({ warningKey, at, restMs, jobs }) {
      const isNew = await db.transaction().execute(async (trx) => {
        const warned = await trx
          .insertInto('warnings')
          .values({ warning_key: warningKey, warned_at: at })
          .onConflict((conflict) =>
            conflict
              .column('warning_key')
              .doUpdateSet({ warned_at: at })
              .where('warnings.warned_at', '<=', at - restMs),
          )
          .returning('warning_key')
          .executeTakeFirst();
        if (warned === undefined) return false;
        await outbox.enqueue(trx, jobs);
        return true;
      });
      if (isNew && jobs.length > 0) outbox.nudge();
      return isNew;
    },
  };
}
