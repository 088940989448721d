import type { Dataset, Refresh, Workspace } from '../core/dataset.ts';
import type { Incident } from '../core/incident/types.ts';
import type { CatalogueEntry, Context } from '../core/language/types.ts';
import type { Job } from './jobs.ts';
import type { Conversation } from './teams.ts';

export interface StoredDataset extends Dataset {
  readonly workspace: string;
  readonly onDedicatedCapacity: boolean;
  readonly nextLookAt: number;
  readonly lookedAt?: number;
  readonly lastRefresh?: Refresh;
  readonly lastSuccessAt?: number;
}

/** A card that stands in a conversation. */
export interface PostedNotice {
  readonly incidentId: string;
  readonly conversationId: string;
  readonly activityId: string;
  /** Hash of what was sent, so that nothing is sent twice. */
  readonly contentHash: string;
  readonly postedAt: number;
  /** It stands in an answer, beside the conversation's own card; both are kept current. */
  readonly isCopy: boolean;
}

export interface Watch {
  readonly conversationId: string;
  readonly workspaceId: string;
  readonly setBy: string;
  readonly setAt: number;
}

export interface StoredContext extends Omit<Context, 'walkthrough'> {
  /** After this the topic is forgotten. */
  readonly endsAt: number;
}

export interface Store {
  /** Replaces what is known of a workspace; datasets missing from the list are forgotten. New ones are due at once. */
  saveWorkspace(workspace: Workspace, datasets: readonly Dataset[], at: number): Promise<void>;
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
  }): Promise<StoredDataset[]>;
  findDataset(datasetId: string): Promise<StoredDataset | undefined>;
  /** Takes datasets that are due, for this owner and this long; nobody else gets them meanwhile. */
  claimDue(claim: { now: number; limit: number; leaseMs: number; owner: string }): Promise<StoredDataset[]>;
  /** Saves what a look found and gives the lease back. Bounded history: the newest 60 runs a dataset are kept. */
  saveLook(look: { datasetId: string; refreshes: readonly Refresh[]; at: number; nextLookAt: number }): Promise<void>;
  saveScheduleEnabled(datasetId: string, enabled: boolean): Promise<void>;
  /** Makes a dataset due at that time if it is not due before. */
  lookSoon(datasetId: string, at: number): Promise<void>;
  /** Newest first. */
  listRefreshes(datasetId: string, limit: number): Promise<Refresh[]>;

  findIncident(incidentId: string): Promise<Incident | undefined>;
  findOpenIncident(groupKey: string): Promise<Incident | undefined>;
  /** The open incidents this dataset is a member of, and those proven since `provenSince`. */
  listIncidentsOf(datasetId: string, provenSince?: number): Promise<Incident[]>;
  listOpenIncidents(filter?: { workspaceIds?: readonly string[] }): Promise<Incident[]>;
  /**
   * Saves the incident and its jobs together, or neither. `expectedVersion` 0 inserts. False: someone was faster
   * (another version stands there, or an open incident with this group key).
   */
  commitIncident(change: { incident: Incident; expectedVersion: number; jobs: readonly Job[] }): Promise<boolean>;

  saveConversation(conversation: Conversation, at: number): Promise<void>;
  findConversation(conversationId: string): Promise<Conversation | undefined>;
  findPersonalConversation(personId: string): Promise<Conversation | undefined>;
  /** Marks it: nothing is sent there until it is saved again. */
  removeConversation(conversationId: string, at: number): Promise<void>;

  addWatch(watch: Watch): Promise<void>;
  /** True when there was one. */
  removeWatch(conversationId: string, workspaceId: string): Promise<boolean>;
  listWatches(conversationId: string): Promise<Watch[]>;
  /** Conversations that watch any of these workspaces and where the bot still is. */
  listWatchers(workspaceIds: readonly string[]): Promise<Conversation[]>;

  /** The conversation's own card first, then copies, oldest first. */
  listNotices(incidentId: string, conversationId?: string): Promise<PostedNotice[]>;
  saveNotice(notice: PostedNotice): Promise<void>;
  removeNotice(notice: Pick<PostedNotice, 'incidentId' | 'conversationId' | 'activityId'>): Promise<void>;

  /** The key is a conversation and, outside personal chats, its thread. */
  findContext(contextKey: string, now: number): Promise<StoredContext | undefined>;
  saveContext(contextKey: string, context: StoredContext): Promise<void>;

  /** Deletes what is past its time: proven incidents, refreshes and contexts. */
  prune(before: { now: number; provenBefore: number; refreshesBefore: number }): Promise<void>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
