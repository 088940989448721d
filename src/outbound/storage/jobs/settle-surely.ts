import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../../ports/log.ts';
import type { ClaimedJob } from './job-data.ts';
import { settleJob, type RunEnd, type Settling } from './settle-job.ts';

const waitsMs = [0, 200, 1_000];

/** What can't be written down is run again once its heartbeat is missed: rather twice than never. */
export async function settleSurely(parts: Settling & { log: Log }, claimed: ClaimedJob, end: RunEnd): Promise<void> {
  for (const [tries, waitMs] of waitsMs.entries()) {
    if (waitMs > 0) await sleep(waitMs);
    try {
      await settleJob(parts, claimed, end);
      return;
    } catch (error) {
      if (tries < waitsMs.length - 1) continue;
      const { jobId, kind } = claimed;
      parts.log.error({ jobId, kind, error }, 'the end of a job could not be saved; it will be run again');
    }
  }
}
