import type { JobHandlers, JobKind } from '../../../ports/jobs.ts';
import type { Log } from '../../../ports/log.ts';
import { within } from '../../../ports/within.ts';
import { isLostConnection } from '../postgres/lost-connection.ts';
import { claimJobs } from './claim-jobs.ts';
import { createDoorbell } from './doorbell.ts';
import type { ClaimedJob } from './job-data.ts';
import { handlerMaxMs, heartbeatMs, queueLimits, watchSeconds } from './queues.ts';
import { startRepeating } from './repeating.ts';
import { runJob, WorkerStops } from './run-job.ts';
import type { Settling } from './settle-job.ts';
import { settleSurely } from './settle-surely.ts';

export interface WorkerParts extends Settling {
  readonly log: Log;
  readonly handlers: JobHandlers;
  readonly pollMs: number;
}

export interface Worker {
  /** There may be something to do. */
  nudge(): void;
  stop(graceMs: number): Promise<void>;
}

interface Run {
  readonly claimed: ClaimedJob;
  /** The handler is to end at the next point where nothing is half done. */
  readonly end: AbortController;
  /** The job has been handed back, so how the handler ends is not written down. */
  readonly gone: AbortController;
  readonly ended: Promise<void>;
}

const awayMaxMs = 5_000;
const handBackMaxMs = 1_200;

/** Claims jobs as soon as there are any and room for them, and runs them side by side. */
export function startWorker(parts: WorkerParts): Worker {
  const { log, pollMs } = parts;
  const runs = new Set<Run>();
  const bell = createDoorbell();
  let stopping = false;

  const roomFor = (kind: JobKind): number =>
    queueLimits[kind].atOnce - [...runs].filter(({ claimed }) => claimed.kind === kind).length;

  const handBack = async (jobs: readonly ClaimedJob[]): Promise<void> => {
    const end = { kind: 'handedBack' } as const;
    await Promise.all(jobs.map((job) => settleSurely(parts, job, end, { patienceMs: handBackMaxMs })));
  };

  const begin = (claimed: ClaimedJob): void => {
    const [end, gone] = [new AbortController(), new AbortController()];
    const timer = setTimeout(() => end.abort(new Error('the job takes too long')), handlerMaxMs);
    end.signal.addEventListener('abort', () => clearTimeout(timer));
    const work = async (): Promise<void> => {
      const how = await runJob(parts, claimed, end.signal);
      clearTimeout(timer);
      await settleSurely(parts, claimed, how, gone);
      runs.delete(run);
      bell.ring();
    };
    const run: Run = { claimed, end, gone, ended: work() };
    runs.add(run);
  };

  const loop = async (): Promise<void> => {
    let failedTimes = 0;
    let isTold = false;
    while (!stopping) {
      try {
        const claimed = await claimJobs(parts, roomFor);
        if (isTold) log.info({ failedTimes }, 'jobs are claimed again');
        failedTimes = 0;
        isTold = false;
        // Claimed while the stop began: not begun any more.
        if (stopping) await handBack(claimed);
        else for (const job of claimed) begin(job);
        if (claimed.length === 0) await bell.wait(pollMs);
      } catch (error) {
        failedTimes += 1;
        // That the database is away has been said by whoever reaches it.
        if (!isTold && !isLostConnection(error)) {
          isTold = true;
          log.error({ error }, 'jobs could not be claimed; trying until it works');
        }
        await bell.wait(Math.min(awayMaxMs, pollMs * 2 ** Math.min(10, failedTimes)));
      }
    }
  };

  const looping = loop();
  const beating = startRepeating({ everyMs: heartbeatMs, work: () => beat(parts, [...runs]), log });
  const watching = startRepeating({ everyMs: watchSeconds * 1_000, work: () => parts.boss.supervise(), log });
  return {
    nudge: () => bell.ring(),
    async stop(graceMs) {
      stopping = true;
      bell.ring();
      await looping;
      for (const { end } of runs) end.abort(new WorkerStops());
      await within(Promise.all([...runs].map(({ ended }) => ended)), graceMs);
      const left = [...runs];
      runs.clear();
      for (const { gone } of left) gone.abort();
      await handBack(left.map(({ claimed }) => claimed));
      await Promise.all([beating.stop(), watching.stop()]);
    },
  };
}

/** Tells the others that this worker lives. */
async function beat({ boss }: WorkerParts, runs: readonly Run[]): Promise<void> {
  for (const kind of new Set(runs.map(({ claimed }) => claimed.kind))) {
    const attempts = runs
      .filter(({ claimed }) => claimed.kind === kind)
      .map(({ claimed }) => ({ id: claimed.jobId, retryCount: claimed.retryCount }));
    await boss.touch(kind, attempts);
  }
}
