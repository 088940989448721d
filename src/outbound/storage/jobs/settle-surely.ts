import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../../ports/log.ts';
import { isLostConnection } from '../postgres/lost-connection.ts';
import type { ClaimedJob } from './job-data.ts';
import { settleJob, type RunEnd, type Settling } from './settle-job.ts';

const waitsMs = [200, 1_000, 2_000, 5_000];
const faultMaxMs = 1_200;
/** While its process beats nobody else takes the job; a database that is back sooner sees no delivery twice. */
const awayMaxMs = 4 * 60_000;

/**
 * Writes down how a run ended, and waits for a database that is away. What can't be written down is run again once its
 * heartbeat is missed: rather twice than never. `signal`: somebody else hands the job back.
 */
export async function settleSurely(
  parts: Settling & { readonly log: Log },
  claimed: ClaimedJob,
  end: RunEnd,
  { signal, patienceMs = awayMaxMs }: { readonly signal?: AbortSignal; readonly patienceMs?: number } = {},
): Promise<void> {
  const { jobId, kind } = claimed;
  let waitedMs = 0;
  for (let failures = 0; signal?.aborted !== true; failures += 1) {
    try {
      return await settleJob(parts, claimed, end);
    } catch (error) {
      const waitMs = waitsMs[Math.min(failures, waitsMs.length - 1)] ?? 0;
      waitedMs += waitMs;
      if (waitedMs > (isLostConnection(error) ? patienceMs : faultMaxMs)) {
        parts.log.error({ jobId, kind, error }, 'the end of a job could not be saved; it will be run again');
        return;
      }
      parts.log.debug({ jobId, kind }, 'the end of a job could not be saved yet');
      await sleep(waitMs, undefined, signal && { signal }).catch(() => undefined);
    }
  }
}
