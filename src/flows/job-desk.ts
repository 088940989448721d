import type { JobCounts, Jobs, ParkedJob } from '../ports/jobs.ts';

export interface JobsOverview {
  readonly counts: readonly JobCounts[];
  /** The oldest first, at most a thousand. */
  readonly parked: readonly ParkedJob[];
}

/** What an operator does with jobs. */
export interface JobDesk {
  overview(): Promise<JobsOverview>;
  /** Queues a parked job anew, or all that are parked now; answers how many there were. */
  replay(which: { readonly jobId: string } | 'all'): Promise<number>;
}

const listedMax = 1_000;
const replayedMax = 50_000;

export function createJobDesk(jobs: Jobs): JobDesk {
  return {
    async overview() {
      const [counts, parked] = await Promise.all([jobs.countByKind(), jobs.listParked(listedMax)]);
      return { counts, parked: [...parked].sort((a, b) => a.parkedAt - b.parkedAt) };
    },
    async replay(which) {
      if (which !== 'all') return (await jobs.replayParked(which.jobId)) ? 1 : 0;
      // Each that is parked now, once: one that is parked again meanwhile waits for the next time.
      const parked = await jobs.listParked(replayedMax);
      let replayed = 0;
      for (const { jobId } of parked) if (await jobs.replayParked(jobId)) replayed += 1;
      return replayed;
    },
  };
}
