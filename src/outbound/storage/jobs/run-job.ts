import { RetryLater, type Job, type JobHandlers } from '../../../ports/jobs.ts';
import type { Log } from '../../../ports/log.ts';
import { failuresOf, type ClaimedJob } from './job-data.ts';
import { attemptsMaxOf, queueLimits, runsMax } from './queues.ts';
import type { RunEnd } from './settle-job.ts';

/** Who calls a service says once that it is away; a line for each job and retry would bury everything else. */
const outageReasons: ReadonlySet<string> = new Set(['unavailable', 'timedOut', 'throttled', 'conflict']);

/** The reason of a signal by which a handler is cut short; its job has not failed. */
export class WorkerStops extends Error {
  override readonly name = 'WorkerStops';

  constructor() {
    super('pbibot stops');
  }
}

/** Runs a job's handler and says how it ended; never throws. */
export async function runJob(
  { handlers, log }: { handlers: JobHandlers; log: Log },
  claimed: ClaimedJob,
  signal: AbortSignal,
): Promise<RunEnd> {
  const { kind, jobId, data, retryCount } = claimed;
  const attempt = failuresOf(claimed) + 1;
  const { job } = data;
  const about = { jobId, kind, ...subjectOf(job), attempt };
  if (attempt > queueLimits[kind].attemptsMax) {
    log.error(about, 'a job was parked: its workers died');
    return { kind: 'failed', error: new Error('every worker that ran it died'), park: true };
  }
  try {
    await call(handlers, job, signal);
    return { kind: 'done' };
  } catch (error) {
    const runsOn = retryCount < runsMax;
    if (error instanceof RetryLater && runsOn) return { kind: 'later', afterMs: error.afterMs };
    if (signal.reason instanceof WorkerStops) return { kind: 'handedBack' };
    const reason = reasonOf(error);
    const park = attempt >= attemptsMaxOf(kind, reason) || !runsOn;
    if (park) log.error({ ...about, reason }, 'a job was parked: it failed too often');
    else
      log[outageReasons.has(reason) ? 'debug' : 'warn']({ ...about, reason }, 'a job failed and will be tried again');
    return { kind: 'failed', error, park };
  }
}

function subjectOf(job: Job): object {
  if (job.kind === 'deliver' || job.kind === 'warn') return { conversationId: job.conversationId };
  if (job.kind === 'lookAgain') return { datasetId: job.datasetId };
  if (job.kind === 'push') return { incidentId: job.incidentId, receiverId: job.receiverId };
  if (job.kind === 'remind') return { reminderId: job.reminderId };
  return { incidentId: job.incidentId };
}

function call(handlers: JobHandlers, job: Job, signal: AbortSignal): Promise<void> {
  switch (job.kind) {
    case 'deliver':
      return handlers.deliver(job, signal);
    case 'announce':
      return handlers.announce(job, signal);
    case 'prove':
      return handlers.prove(job, signal);
    case 'tell':
      return handlers.tell(job, signal);
    case 'warn':
      return handlers.warn(job, signal);
    case 'push':
      return handlers.push(job, signal);
    case 'lookAgain':
      return handlers.lookAgain(job, signal);
    case 'remind':
      return handlers.remind(job, signal);
    default:
      throw new Error(`unknown job ${JSON.stringify(job satisfies never)}`);
  }
}

/** The closed reason of our own errors, else the error's class: never its text. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'noError';
  return 'reason' in error && typeof error.reason === 'string' ? error.reason : error.name;
}
