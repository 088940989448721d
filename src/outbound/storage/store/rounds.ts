import { sql, type Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { textsOf } from './texts-of.ts';

type RoundStore = Pick<Store, 'hastenRound' | 'claimRound' | 'finishRound' | 'extendLeases' | 'releaseLeases'>;

export function createRoundStore(db: Kysely<Tables>): RoundStore {
  return {
    async hastenRound(name, { now, restMs }) {
      await db
        .insertInto('rounds')
        .values({ name, due_at: now })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet({
            due_at: sql<number>`least(rounds.due_at, coalesce(rounds.done_at + ${restMs}::bigint, ${now}::bigint))`,
          }),
        )
        .execute();
    },

    async claimRound(name, { now, leaseMs, owner }) {
      const claimed = await db
        .updateTable('rounds')
        .set({ lease_owner: owner, lease_until: now + leaseMs })
        .where('name', '=', name)
        .where('due_at', '<=', now)
        .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
        .returning('done_at')
        .executeTakeFirst();
      const round =
        claimed ?? (await db.selectFrom('rounds').select('done_at').where('name', '=', name).executeTakeFirst());
      const doneAt = round?.done_at ?? undefined;
      return { isMine: claimed !== undefined, ...(doneAt === undefined ? {} : { doneAt }) };
    },

    async finishRound(name, { owner, dueAt, doneAt }) {
      await db
        .updateTable('rounds')
        .set({
          due_at: dueAt,
          lease_owner: null,
          lease_until: null,
          ...(doneAt === undefined ? {} : { done_at: doneAt }),
        })
        .where('name', '=', name)
        .where('lease_owner', '=', owner)
        .execute();
    },

    async extendLeases({ owner, until, rounds, datasetIds }) {
      const lease = { lease_until: until };
      const isMine = sql<boolean>`lease_owner = ${owner}`;
      if (rounds.length > 0) {
        await db.updateTable('rounds').set(lease).where('name', 'in', textsOf(rounds)).where(isMine).execute();
      }
      if (datasetIds.length > 0) {
        await db
          .updateTable('datasets')
          .set(lease)
          .where('dataset_id', 'in', textsOf(datasetIds))
          .where(isMine)
          .execute();
      }
    },

    async releaseLeases({ owner, now }) {
      const free = { lease_owner: null, lease_until: null };
      const ofOwner =
        owner === 'anybody' ? sql<boolean>`lease_owner is not null` : sql<boolean>`lease_owner = ${owner}`;
      await db.updateTable('rounds').set(free).where(ofOwner).execute();
      // What is claimed is due, so the index on the time finds it.
      await db.updateTable('datasets').set(free).where('next_look_at', '<=', now).where(ofOwner).execute();
    },
  };
}
