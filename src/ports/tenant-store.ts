import type { Dataset, Refresh, Workspace } from '../core/dataset.ts';
import type { CatalogueEntry } from '../core/language/types.ts';
import type { Habit } from '../core/schedule/habit.ts';

export interface StoredDataset extends Dataset {
  readonly workspace: string;
  readonly onDedicatedCapacity: boolean;
  readonly nextLookAt: number;
  readonly lookedAt?: number;
  readonly lastRefresh?: Refresh;
  readonly lastSuccessAt?: number;
  /** Absent until the first look. */
  readonly habit?: Habit;
  /** Who owned it before, and when that was seen to change. */
  readonly formerOwnerUpn?: string;
  readonly ownerChangedAt?: number;
  /** When its sources were seen to be bound to other connections. */
  readonly boundAt?: number;
}

/** What is known of the tenant. */
export interface TenantStore {
  /**
   * Replaces what is known of a workspace; datasets missing from the list are forgotten, but for `movedIds`, which another
   * workspace is about to get. New ones are due at once.
   */
  saveWorkspace(
    workspace: Workspace,
    datasets: readonly Dataset[],
    at: number,
    movedIds?: readonly string[],
  ): Promise<void>;
  /** Forgets workspaces that are not in the list. */
  keepWorkspaces(workspaceIds: readonly string[]): Promise<void>;
  listWorkspaces(): Promise<Workspace[]>;
  /** The very same list until something in it changes, so that an index of it can be kept. */
  listCatalogue(): Promise<CatalogueEntry[]>;
  countDatasets(): Promise<number>;
  listDatasets(filter: {
    workspaceIds?: readonly string[];
    datasetIds?: readonly string[];
    connectionId?: string;
    datasourceId?: string;
    /** Only those that are to be looked at by then. */
    dueBefore?: number;
  }): Promise<StoredDataset[]>;
  /** Of the datasets on a credential but one: whose newest run failed since, and whose newest run began since and completed. */
  countOnCredential(which: {
    credential: { readonly connectionId: string } | { readonly datasourceId: string };
    exceptId: string;
    failedSince: number;
    begunSince: number;
  }): Promise<{ readonly failing: number; readonly fine: number }>;
  findDataset(datasetId: string): Promise<StoredDataset | undefined>;
  /** Newest first. */
  listRefreshes(datasetId: string, limit: number): Promise<Refresh[]>;
}
