import type { Connection, Dataset, Refresh, Schedule, Workspace } from '../core/dataset.ts';

export const powerBiReasons = [
  'unauthorized',
  'forbidden',
  'notFound',
  'throttled',
  'alreadyRunning',
  'quotaUsedUp',
  'invalid',
  'unavailable',
  'timedOut',
  'unexpected',
] as const;
export type PowerBiReason = (typeof powerBiReasons)[number];

/** Thrown by the Power BI and Fabric clients. Code decides by `reason`, never by the text. */
export class PowerBiError extends Error {
  override readonly name = 'PowerBiError';
  readonly reason: PowerBiReason;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(init: {
    reason: PowerBiReason;
    message: string;
    status?: number | undefined;
    code?: string | undefined;
    retryAfterMs?: number | undefined;
    cause?: unknown;
  }) {
    super(init.message, { cause: init.cause });
    this.reason = init.reason;
    this.status = init.status;
    this.code = init.code;
    this.retryAfterMs = init.retryAfterMs;
  }
}

export interface DatasetAddress {
  readonly workspaceId: string;
  readonly datasetId: string;
}

export interface WorkspaceMember {
  readonly name: string;
  /** A UPN for people, an object id for groups and apps. */
  readonly identifier: string;
  readonly role: 'Admin' | 'Member' | 'Contributor' | 'Viewer' | 'None';
  readonly kind: 'User' | 'Group' | 'App' | 'None';
}

/** The dataset without its connections and schedule, as the list returns it. */
export type ListedDataset = Pick<Dataset, 'datasetId' | 'workspaceId' | 'name' | 'ownerUpn' | 'webUrl'>;

/** A dataset on a capacity as Get Refreshables shows it: with its newest run only. */
export interface Refreshable {
  readonly datasetId: string;
  readonly last?: Refresh;
  readonly schedule?: Schedule;
}

/** What the admin scanner tells of a dataset. */
export interface ScannedDataset extends DatasetAddress {
  /** As listDatasources tells them. */
  readonly sources: readonly Connection[];
  readonly schedule?: Schedule;
}

/** In one scan (WorkspaceInfo PostWorkspaceInfo). */
export const scannedMax = 100;
/** Power BI takes that long to see a change, and asks that `since` lies so far back (WorkspaceInfo GetModifiedWorkspaces). */
export const modifiedAfterMs = 30 * 60_000;

export const refreshablesTop = 1_000;

export interface PowerBi {
  listWorkspaces(signal?: AbortSignal): Promise<Workspace[]>;
  listWorkspaceMembers(workspaceId: string, signal?: AbortSignal): Promise<WorkspaceMember[]>;
  listDatasets(workspaceId: string, signal?: AbortSignal): Promise<ListedDataset[]>;
  /** Newest first. */
  listRefreshes(dataset: DatasetAddress, options: { top: number; signal?: AbortSignal }): Promise<Refresh[]>;
  /**
   * One page of at most `refreshablesTop` datasets on capacities: all of the tenant's, which the admin API tells, or of
   * those capacities that the caller administers.
   */
  listRefreshables(page: { reach: 'tenant' | 'own'; skip: number; signal?: AbortSignal }): Promise<Refreshable[]>;
  /** Scans at most `scannedMax` workspaces, which takes a while. Needs the read-only admin API. */
  scanWorkspaces(workspaceIds: readonly string[], signal?: AbortSignal): Promise<ScannedDataset[]>;
  /** Workspaces in which something has changed since. Needs the read-only admin API. */
  listModifiedWorkspaces(since: number, signal?: AbortSignal): Promise<string[]>;
  /** undefined: the dataset has none (DirectQuery and live models). */
  findSchedule(dataset: DatasetAddress, signal?: AbortSignal): Promise<Schedule | undefined>;
  /** Which sources it reads. Where their credentials live Power BI does not tell; that needs Fabric's listItemConnections. */
  listDatasources(dataset: DatasetAddress, signal?: AbortSignal): Promise<Connection[]>;
  /** Power BI allows it to the dataset's owner only; others get `forbidden`. */
  enableSchedule(dataset: DatasetAddress, signal?: AbortSignal): Promise<void>;
  /** The caller becomes the owner. */
  takeOver(dataset: DatasetAddress, signal?: AbortSignal): Promise<void>;
  /** A 202 is no proof (bursts are dropped): confirm the id in the history. */
  startRefresh(dataset: DatasetAddress, signal?: AbortSignal): Promise<{ requestId: string }>;
}
