import { sql, type Transaction } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import type { Job } from '../../../ports/jobs.ts';
import type { Tables } from '../tables.ts';
import type { JobData } from './job-data.ts';
import { orderedId } from './ordered-id.ts';
import { orderKeyOf, sameTextOf } from './queues.ts';
import { secondsOf } from './seconds-of.ts';

/** What enqueueJob does for one job, in three statements for any number of conversations. `afterMs` is real. */
export async function enqueueDeliveries(
  boss: PgBoss,
  trx: Transaction<Tables>,
  { conversationIds, afterMs }: { readonly conversationIds: readonly string[]; readonly afterMs: number },
): Promise<void> {
  if (conversationIds.length === 0) return;
  const startAfter = secondsOf(afterMs);
  const startAt = sql`now() + ${startAfter}::float8 * interval '1 second'`;
  const jobs = conversationIds.map((conversationId): Job => ({ kind: 'deliver', conversationId }));
  const keys = sql.join(jobs.map((job) => sql`${orderKeyOf(job)}::text`));
  const { rows: waiting } = await sql<{ id: string; key: string; is_put_off: boolean }>`
    select id, singleton_key as key, state = 'created' and start_after > ${startAt} as is_put_off
    from pgboss.job
    where name = 'deliver' and singleton_key in (${keys})
      and state < 'active' and not blocked and policy = 'key_strict_fifo'
    order by singleton_key, start_after
    for update`.execute(trx);
  const putOff = waiting.filter(({ is_put_off }) => is_put_off).map(({ id }) => sql`${id}::uuid`);
  if (putOff.length > 0) {
    await sql`
      update pgboss.job set start_after = ${startAt}
      where name = 'deliver' and id in (${sql.join(putOff)})`.execute(trx);
  }
  const known = new Set(waiting.map(({ key }) => key));
  const missing = jobs.filter((job) => !known.has(orderKeyOf(job)));
  if (missing.length === 0) return;
  await boss.insert(
    'deliver',
    missing.map((job) => {
      const data: JobData = { job, same: sameTextOf(job), failures: 0, runs: 0 };
      return { id: orderedId(), data, singletonKey: orderKeyOf(job), startAfter };
    }),
    { db: fromKysely(trx) },
  );
}
