import { sql } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { JobKind } from '../../../ports/jobs.ts';
import type { Backend } from '../backend.ts';
import type { ClaimedJob, JobData } from './job-data.ts';
import { jobKinds } from './queues.ts';

/** Takes jobs that are due, as many of a kind as there is room for. */
export async function claimJobs(
  { boss, db }: { boss: PgBoss; db: Backend['db'] },
  roomFor: (kind: JobKind) => number,
): Promise<ClaimedJob[]> {
  const kinds = jobKinds.filter((kind) => roomFor(kind) > 0);
  if (kinds.length === 0) return [];
  const claimed: ClaimedJob[] = [];
  for (const kind of await findDueKinds(db, kinds)) {
    const jobs = await boss.fetch<JobData>(kind, { batchSize: roomFor(kind) });
    // pg-boss picks the oldest, and gets them in whatever order its plan touched them; ids say which was queued first.
    jobs.sort((a, b) => (a.id < b.id ? -1 : 1));
    claimed.push(...jobs.map(({ id, data, retryCount }) => ({ jobId: id, kind, data, retryCount })));
  }
  return claimed;
}

/** One light query, so that idle polling costs next to nothing. */
async function findDueKinds(db: Backend['db'], kinds: readonly JobKind[]): Promise<JobKind[]> {
  const { rows } = await sql<{ kind: JobKind }>`
    select kind from (values ${sql.join(kinds.map((kind) => sql`(${kind}::text)`))}) as kinds (kind)
    where exists (
      select 1 from pgboss.job
      where name = kind and state < 'active' and not blocked and start_after <= now()
    )`.execute(db);
  return rows.map(({ kind }) => kind);
}

/** Makes jobs of a process that is gone due again, where no other can be at work. */
export async function releaseOrphans(db: Backend['db']): Promise<void> {
  await sql`
    update pgboss.job set state = 'retry', start_after = now(), heartbeat_on = null
    where state = 'active' and name in (${sql.join(jobKinds)})`.execute(db);
}
