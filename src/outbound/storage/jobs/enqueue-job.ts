import { sql, type Transaction } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import type { Job } from '../../../ports/jobs.ts';
import type { Tables } from '../tables.ts';
import type { JobData } from './job-data.ts';
import { orderedId } from './ordered-id.ts';
import { isSuperseded, orderKeyOf, sameTextOf } from './queues.ts';
import { secondsOf } from './seconds-of.ts';

/** Adds a job to a transaction, unless an equal one is waiting there already. `afterMs` is in real milliseconds. */
export async function enqueueJob(
  boss: PgBoss,
  trx: Transaction<Tables>,
  { job, afterMs }: { job: Job; afterMs: number },
): Promise<void> {
  const queue = job.kind;
  const singletonKey = orderKeyOf(job);
  const same = sameTextOf(job);
  const startAfter = secondsOf(afterMs);
  const db = fromKysely(trx);
  const waiting = await findWaiting(trx, { queue, singletonKey, same });
  if (waiting === undefined) {
    const data: JobData = { job, same, failures: 0, runs: 0 };
    await boss.send(queue, data, { id: orderedId(), singletonKey, startAfter, db });
    return;
  }
  if (isSuperseded(waiting.data.job, job)) {
    // What failed keeps its count and its wait.
    await boss.update(queue, { ...waiting.data, job }, { id: waiting.id, db });
  }
  // One that waits after a run keeps its wait: Retry-After and the backoff are to be obeyed.
  if (waiting.state === 'created' && waiting.start_in > startAfter) {
    await boss.update(queue, undefined, { id: waiting.id, startAfter, db });
  }
}

interface Waiting {
  readonly id: string;
  readonly data: JobData;
  readonly state: string;
  readonly start_in: number;
}

/**
 * The row is locked until the commit, so that no worker takes the job before it can see what the transaction changed:
 * it would read the old state, and nothing would run after it.
 */
async function findWaiting(
  trx: Transaction<Tables>,
  { queue, singletonKey, same }: { queue: string; singletonKey: string; same: string },
): Promise<Waiting | undefined> {
  const { rows } = await sql<Waiting>`
    select id, data, state::text as state, extract(epoch from start_after - now())::float8 as start_in
    from pgboss.job
    where name = ${queue} and singleton_key = ${singletonKey} and data ->> 'same' = ${same}
      and state < 'active' and not blocked and policy = 'key_strict_fifo'
    order by start_after
    limit 1
    for update`.execute(trx);
  return rows[0];
}
