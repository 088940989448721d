import { sql, type Transaction } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import { z } from 'zod';
import { jobKinds, parkedQueue } from '../jobs/queues.ts';
import type { Tables } from '../tables.ts';

export const storedQueues: readonly string[] = [...jobKinds, parkedQueue];

const StoredJob = z.object({
  jobId: z.uuid(),
  queue: z.enum([...jobKinds, parkedQueue]),
  data: z.record(z.string(), z.unknown()),
  orderKey: z.string().nullable(),
  startAfter: z.string(),
  createdOn: z.string(),
  /** `retry` stands at the head of its key. */
  state: z.enum(['created', 'retry']),
});

export type StoredJob = z.output<typeof StoredJob>;

/** undefined: no job that this pbibot knows. */
export function parseStoredJob(value: unknown): StoredJob | undefined {
  return StoredJob.safeParse(value).data;
}

/**
 * Jobs that wait, run or are parked, as a select of one text a row. A running one is written as a waiting one: whoever
 * restores it runs it again. The runs from which nobody came back are counted in, as pg-boss's own count is not kept.
 */
export const selectJobs = sql<{ row: string }>`
  select jsonb_build_object(
    'jobId', id, 'queue', name, 'orderKey', singleton_key, 'startAfter', start_after, 'createdOn', created_on,
    'state', case state when 'created' then 'created' else 'retry' end,
    'data', case name when ${sql.lit(parkedQueue)} then data else data || jsonb_build_object(
      'runs', 0,
      'failures', (data ->> 'failures')::int + greatest(0, retry_count - (data ->> 'runs')::int)) end
  )::text as row
  from pgboss.job where state <= 'active' and name in (${sql.join(storedQueues.map((name) => sql.lit(name)))})`;

/** Puts them back with their ids, their order and their waits. */
export async function insertJobs(boss: PgBoss, trx: Transaction<Tables>, jobs: readonly StoredJob[]): Promise<void> {
  for (const [queue, those] of Map.groupBy(jobs, (job) => job.queue)) {
    await boss.insert(
      queue,
      those.map(({ jobId, data, orderKey, startAfter }) => ({
        id: jobId,
        data,
        startAfter,
        ...(orderKey === null ? {} : { singletonKey: orderKey }),
      })),
      { db: fromKysely(trx) },
    );
  }
  await sql`
    update pgboss.job set state = row.state::pgboss.job_state, created_on = row."createdOn"::timestamptz
    from jsonb_to_recordset(${JSON.stringify(jobs)}::jsonb) as row ("jobId" uuid, queue text, state text, "createdOn" text)
    where job.name = row.queue and job.id = row."jobId"`.execute(trx);
}
