import type { Job, JobHandlers } from '../../src/ports/jobs.ts';

/** Handlers for every kind of job: those that a test names, and for the rest what it says, else a failure. */
export function jobHandlers(
  named: Partial<JobHandlers>,
  otherwise: (job: Job) => Promise<void> = (job) => Promise.reject(new Error(`nobody expects ${job.kind}`)),
): JobHandlers {
  const rest = {
    deliver: otherwise,
    announce: otherwise,
    prove: otherwise,
    tell: otherwise,
    lookAgain: otherwise,
    push: otherwise,
    remind: otherwise,
    warn: otherwise,
  };
  return { ...rest, ...named };
}
