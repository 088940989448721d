import type { Job, JobKind } from '../../../ports/jobs.ts';

/** What pg-boss keeps of a job. */
export interface JobData {
  readonly job: Job;
  /** See sameTextOf. */
  readonly same: string;
  /** Failures in a row. */
  readonly failures: number;
  /** Runs that ended in this process's books; pg-boss's retryCount beyond it counts workers that died. */
  readonly runs: number;
}

/** A job that this process works on. */
export interface ClaimedJob {
  readonly jobId: string;
  readonly kind: JobKind;
  readonly data: JobData;
  readonly retryCount: number;
}

export interface ParkedData {
  readonly job: Job;
  readonly attempts: number;
  readonly error: string;
  readonly parkedAt: number;
}

/** Counts runs from which nobody came back as failures. */
export function failuresOf({ data, retryCount }: ClaimedJob): number {
  return data.failures + Math.max(0, retryCount - data.runs);
}
