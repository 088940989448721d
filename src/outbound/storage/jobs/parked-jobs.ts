import { sql } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import type { Jobs, ParkedJob } from '../../../ports/jobs.ts';
import type { Backend } from '../backend.ts';
import { enqueueJob } from './enqueue-job.ts';
import type { ParkedData } from './job-data.ts';
import { parkedQueue } from './queues.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Jobs that failed too often wait here until a person replays them. */
export function createParkedJobs(boss: PgBoss, db: Backend['db']): Pick<Jobs, 'listParked' | 'replayParked'> {
  return {
    async listParked(limit) {
      const parked = await boss.findJobs<ParkedData>(parkedQueue, { queued: true, limit });
      return parked.map(({ id, data }): ParkedJob => ({ jobId: id, ...data }));
    },

    async replayParked(jobId) {
      if (!uuid.test(jobId)) return false;
      return db.transaction().execute(async (trx) => {
        // Locked, so that two who press replay at once make one job.
        const { rows } = await sql<{ data: ParkedData }>`
          select data from pgboss.job where name = ${parkedQueue} and id = ${jobId}::uuid for update`.execute(trx);
        const data = rows[0]?.data;
        if (data === undefined) return false;
        await boss.deleteJob(parkedQueue, jobId, { db: fromKysely(trx) });
        await enqueueJob(boss, trx, { job: data.job, afterMs: 0 });
        return true;
      });
    },
  };
}
