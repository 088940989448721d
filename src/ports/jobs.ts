import type { Person } from '../core/dataset.ts';
import type { IncidentNews } from '../core/incident/news.ts';

/** Slow or repeated work, kept in the database until it is done. */
export type Job =
  /** Brings a conversation up to date with the incidents that it was marked for. One at a time a conversation. */
  | { readonly kind: 'deliver'; readonly conversationId: string }
  /**
   * Finds out who must hear of an incident, marks them and queues their deliveries. `calm`: what a card says of it has
   * grown, and that can wait a little.
   */
  | { readonly kind: 'announce'; readonly incidentId: string; readonly calm?: true }
  /** Goes one step further in proving a fix, then queues itself again. */
  | { readonly kind: 'prove'; readonly incidentId: string }
  /** Tells one person something in a personal chat. */
  | {
      readonly kind: 'tell';
      readonly person: Person;
      readonly incidentId: string;
      readonly nearConversationId: string;
      /** They are to go on with the fix; absent: they hear that it is back. */
      readonly handedOverBy?: Person;
    }
  /** Says an early warning in a conversation. */
  | {
      readonly kind: 'warn';
      readonly conversationId: string;
      readonly warningKey: string;
      readonly text: string;
    }
  /** Tells a tool of others what has become of an incident. One at a time and in order an incident and receiver. */
  | { readonly kind: 'push'; readonly receiverId: string; readonly incidentId: string; readonly news: IncidentNews }
  /** Makes a dataset due once more after an event; `known` is its newest run as it stood then, `tries` how many looks there were. */
  | {
      readonly kind: 'lookAgain';
      readonly eventId: string;
      readonly datasetId: string;
      readonly known?: string;
      readonly tries: number;
    }
  /** Tells a conversation what it wanted to be told at a time. */
  | { readonly kind: 'remind'; readonly reminderId: string };

export type JobKind = Job['kind'];

/** A handler throws RetryLater to be called again after a while without using up an attempt's backoff. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater';
  readonly afterMs: number;

  constructor(afterMs: number, message: string) {
    super(message);
    this.afterMs = afterMs;
  }
}

export type JobHandlers = {
  readonly [K in JobKind]: (job: Extract<Job, { kind: K }>, signal: AbortSignal) => Promise<void>;
};

export interface ParkedJob {
  readonly jobId: string;
  readonly job: Job;
  readonly parkedAt: number;
  readonly attempts: number;
  readonly error: string;
}

export interface JobCounts {
  readonly kind: JobKind;
  readonly waiting: number;
  readonly running: number;
  readonly parked: number;
  /** Real milliseconds for which the oldest waiting job has been due; 0: none is due. */
  readonly oldestDueMs: number;
}

export interface Jobs {
  /** `afterMs` is in the clock's milliseconds. */
  send(job: Job, options?: { afterMs?: number }): Promise<void>;
  /** Starts working; call once. Jobs whose handler throws are retried with backoff, then parked. */
  start(handlers: JobHandlers): Promise<void>;
  /** Takes no new work and waits for what runs, at most `graceMs` real milliseconds. */
  stop(graceMs: number): Promise<void>;
  listParked(limit: number): Promise<ParkedJob[]>;
  replayParked(jobId: string): Promise<boolean>;
  /** Waiting and running jobs. */
  countPending(): Promise<number>;
  /** Of each kind, also where there are none. */
  countByKind(): Promise<JobCounts[]>;
}
