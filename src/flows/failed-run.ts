import type { Connection, Refresh, Schedule } from '../core/dataset.ts';
import type { Diagnosis } from '../core/diagnosis/types.ts';
import type { StoredDataset } from '../ports/store.ts';

export interface FailedRun {
  /** Newest first. */
  readonly refreshes: readonly Refresh[];
  readonly failed: Refresh;
  /** As it stands now. */
  readonly schedule: Schedule | undefined;
}

/** What questions about a failure are asked of. */
export interface About {
  readonly dataset: StoredDataset;
  /** The one the error speaks of, where that is clear. */
  readonly connection: Connection | undefined;
  /** What the text alone says. */
  readonly first: Diagnosis;
  readonly failed: Refresh;
}
