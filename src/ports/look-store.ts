import type { Refresh, Schedule } from '../core/dataset.ts';
import type { Habit } from '../core/schedule/habit.ts';
import type { Job } from './jobs.ts';
import type { StoredDataset } from './tenant-store.ts';

/** What a look found. Without `habit` the planner goes on with what it knew. */
export interface SavedLook {
  readonly datasetId: string;
  readonly refreshes: readonly Refresh[];
  readonly at: number;
  readonly nextLookAt: number;
  readonly habit?: Habit;
}

export interface PlannedLook {
  readonly datasetId: string;
  readonly nextLookAt: number;
  readonly habit: Habit;
}

/** Who is looked at when, and what was seen. */
export interface LookStore {
  /** Takes datasets that are due, for this owner and this long; nobody else gets them meanwhile. */
  claimDue(claim: { now: number; limit: number; leaseMs: number; owner: string }): Promise<StoredDataset[]>;
  /** Saves what a look found and gives the lease back. Bounded history: the newest 60 runs of the last 90 days are kept. */
  saveLook(look: SavedLook): Promise<void>;
  /** Plans looks anew for datasets that nobody is looking at. What was asked for sooner stays. */
  planLooks(plans: readonly PlannedLook[]): Promise<void>;
  saveSchedule(datasetId: string, schedule: Schedule): Promise<void>;
  saveScheduleEnabled(datasetId: string, enabled: boolean): Promise<void>;
  /** Makes a dataset due at that time if it is not due before. */
  lookSoon(datasetId: string, at: number): Promise<void>;
  /**
   * Makes a dataset due at `lookAt` and queues the job, once an event: false, and nothing done, where its id was seen
   * before. Ids are kept for a while, by the time outside (`receivedAt`).
   */
  takeEvent(event: {
    eventId: string;
    receivedAt: number;
    datasetId: string;
    lookAt: number;
    job: Job;
    afterMs: number;
  }): Promise<boolean>;
}
