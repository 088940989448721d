import { sql } from 'kysely';
import type { JobCounts } from '../../../ports/jobs.ts';
import type { Backend } from '../backend.ts';
import { jobKinds, parkedQueue } from './queues.ts';

export async function countPending(db: Backend['db']): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from pgboss.job where state < 'completed' and name in (${sql.join(jobKinds)})`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function countByKind(db: Backend['db']): Promise<JobCounts[]> {
  const { rows } = await sql<JobCounts>`
    select
      kind,
      count(*) filter (where name <> ${parkedQueue} and state < 'active') as waiting,
      count(*) filter (where name <> ${parkedQueue} and state = 'active') as running,
      count(*) filter (where name = ${parkedQueue}) as parked,
      coalesce(greatest(0, round(extract(epoch from
        now() - min(start_after) filter (where name <> ${parkedQueue} and state < 'active')) * 1000)), 0)::bigint
        as "oldestDueMs"
    from (
      select name, state, start_after,
        case name when ${parkedQueue} then data -> 'job' ->> 'kind' else name end as kind
      from pgboss.job where state < 'completed' and name in (${sql.join([...jobKinds, parkedQueue])})
    ) as jobs
    group by kind`.execute(db);
  const none = { waiting: 0, running: 0, parked: 0, oldestDueMs: 0 };
  return jobKinds.map((kind) => rows.find((row) => row.kind === kind) ?? { kind, ...none });
}
