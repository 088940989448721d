import type { PgBoss, QueueOptions } from 'pg-boss';
import type { Job, JobKind } from '../../../ports/jobs.ts';

export interface QueueLimits {
  /** How many run at once in this process. */
  readonly atOnce: number;
  /** Failures in a row until the job is parked; a run that asks to be called later starts the count anew. */
  readonly attemptsMax: number;
  readonly backoffMaxMs: number;
}

// Forty failures with these waits last about two and a half hours: an hour without Teams or Power BI parks nothing.
const patient = { attemptsMax: 40, backoffMaxMs: 5 * 60_000 };

export const queueLimits: Readonly<Record<JobKind, QueueLimits>> = {
  // Most of them wait for their turn at Teams, which gives one conversation two a second and a tenant fifty.
  deliver: { atOnce: 32, ...patient },
  announce: { atOnce: 2, ...patient },
  // Somebody looks at the card meanwhile.
  prove: { atOnce: 4, attemptsMax: 150, backoffMaxMs: 60_000 },
  tell: { atOnce: 2, ...patient },
  lookAgain: { atOnce: 2, ...patient },
  warn: { atOnce: 2, ...patient },
  // These waits last most of a day: a receiver that is mended in the morning has missed nothing.
  push: { atOnce: 8, attemptsMax: 40, backoffMaxMs: 3_600_000 },
  remind: { atOnce: 4, ...patient },
};

/** Reasons of our own errors that waiting does not mend. Such a job must not hold up its conversation for hours. */
const hopelessReasons: ReadonlySet<string> = new Set(['refused', 'tooBig', 'forbidden', 'notFound', 'invalid']);
const hopelessAttemptsMax = 4;

export function attemptsMaxOf(kind: JobKind, reason: string): number {
  return hopelessReasons.has(reason) ? hopelessAttemptsMax : queueLimits[kind].attemptsMax;
}

export const jobKinds = Object.keys(queueLimits).filter((name): name is JobKind => name in queueLimits);
export const parkedQueue = 'parked';

/** A job that ends in no settlement and no RetryLater is asked about this often; only a fault makes it go on for ever. */
export const runsMax = 50_000;

/** Longer than any handler takes; one that hangs is given up then, though its process still beats. */
export const handlerMaxMs = 4 * 60_000;
const expireSeconds = 5 * 60;
export const heartbeatMs = 4_000;
/** At least 10 (pg-boss); with the watch below a killed worker's job is taken again within 30 s. */
const heartbeatSeconds = 15;
export const watchSeconds = 10;

const hourSeconds = 3_600;
// pg-boss deletes waiting jobs after this time; ours must never go that way.
const keptSeconds = 10 * 365 * 24 * hourSeconds;

const common: QueueOptions = {
  expireInSeconds: expireSeconds,
  retentionSeconds: keptSeconds,
  deleteAfterSeconds: hourSeconds,
  heartbeatSeconds,
  // The waits and the limit are ours (settle-job.ts): pg-boss's own would count a RetryLater as a failure, and a job
  // that failed for good would block its key in a strict queue.
  retryLimit: 2_000_000_000,
  retryDelay: 0,
  retryBackoff: false,
};

export async function createQueues(boss: PgBoss): Promise<void> {
  const known = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const name of jobKinds) {
    if (known.has(name)) await boss.updateQueue(name, common);
    else await boss.createQueue(name, { ...common, policy: 'key_strict_fifo' });
  }
  if (!known.has(parkedQueue)) {
    await boss.createQueue(parkedQueue, { retentionSeconds: keptSeconds, deleteAfterSeconds: hourSeconds });
  }
}

/** Jobs with one key run one at a time and in order. */
export function orderKeyOf(job: Job): string {
  switch (job.kind) {
    case 'deliver':
    case 'warn':
      return job.conversationId;
    case 'announce':
    case 'prove':
      return job.incidentId;
    case 'tell':
      return job.person.personId;
    case 'push':
      return `${job.receiverId} ${job.incidentId}`;
    case 'lookAgain':
      return job.eventId;
    case 'remind':
      return job.reminderId;
    default:
      throw new Error(`unknown job ${JSON.stringify(job satisfies never)}`);
  }
}

/** A change waits this long for what else happens, so that a burst is told once; in the clock's milliseconds. */
export function settleMsOf(job: Job): number {
  // News of an incident waits equally long, or what comes later would overtake it.
  if (job.kind === 'push') return job.news.type === 'incident.opened' ? 0 : 5_000;
  if (job.kind !== 'announce') return 0;
  return job.calm === true ? 5_000 : 1_000;
}

/** Of two waiting jobs with the same text one is enough: the one that is there, unless the other supersedes it. */
export function sameTextOf(job: Job): string {
  switch (job.kind) {
    case 'deliver':
      return job.conversationId;
    case 'announce':
      return job.calm === true ? `${job.incidentId} calm` : job.incidentId;
    case 'prove':
      return job.incidentId;
    case 'tell':
      return `${job.incidentId} ${job.person.personId}${job.handedOverBy === undefined ? '' : ' handed over'}`;
    case 'push':
      return `${job.receiverId} ${job.incidentId} ${job.news.type}`;
    case 'warn':
      return `${job.conversationId} ${job.warningKey}`;
    case 'lookAgain':
      return job.eventId;
    case 'remind':
      return job.reminderId;
    default:
      throw new Error(`unknown job ${JSON.stringify(job satisfies never)}`);
  }
}

/** Whether a waiting job is to say what an equal one says that is sent now. */
export function isSuperseded(waiting: Job, by: Job): boolean {
  return waiting.kind === 'push' && by.kind === 'push' && waiting.news.data.version < by.news.data.version;
}
