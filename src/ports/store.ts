import type { Dataset, Refresh, Workspace } from '../core/dataset.ts';
import type { Told } from '../core/incident/told.ts';
import type { Incident } from '../core/incident/types.ts';
import type { CatalogueEntry, Context } from '../core/language/types.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import type { Habit } from '../core/schedule/habit.ts';
import type { Job } from './jobs.ts';
import type { LookStore } from './look-store.ts';
import type { Conversation } from './teams.ts';

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
  /** What the conversation knows by it; a copy tells nothing new. */
  readonly told?: Told;
  /** When it must be looked at again though the incident does not change. */
  readonly lookAgainAt?: number;
}

/** An incident whose cards in a conversation may be out of date. */
export interface Untold {
  readonly incidentId: string;
  readonly dueAt: number;
  /** Which changes this stands for: more of them make the number grow. */
  readonly marks: number;
  /** How often Teams has refused it for good. */
  readonly refusals: number;
}

/** One card that lists many incidents of a conversation in place of a card each. */
export interface PostedSummary {
  readonly summaryId: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly contentHash: string;
  readonly postedAt: number;
  /** When it was brought up to date last. */
  readonly sentAt: number;
  /** All of its incidents are, and that was said. */
  readonly isOver: boolean;
  readonly incidentIds: readonly string[];
}

/** Turns are given at this rate, and after a pause a few at once. All in real milliseconds. */
export interface Pace {
  readonly short: { readonly everyMs: number; readonly burst: number };
  /** A second, slower limit. */
  readonly long?: { readonly everyMs: number; readonly burst: number };
}

export interface Watch {
  readonly conversationId: string;
  readonly workspaceId: string;
  readonly setBy: string;
  readonly setAt: number;
}

/** What a person has asked the bot to do with their own sign-in. */
export type WithSignIn =
  | { readonly act: 'switchOn'; readonly incidentId: string }
  | { readonly act: 'takeOver'; readonly incidentId: string; readonly datasetId: string };

export interface StoredContext extends Omit<Context, 'walkthrough'> {
  /** The bot has asked for a time. */
  readonly awaitsTime?: true;
  /** What was not chosen of the last question's choices. */
  readonly others?: readonly CatalogueEntry[] | undefined;
  /** Words of what was asked, kept while the bot asks which dataset is meant. */
  readonly kept?: { readonly timeText?: string | undefined; readonly person?: string | undefined };
  /** Waits for the person to be signed in. */
  readonly withSignIn?: WithSignIn;
  /** After this the topic is forgotten. */
  readonly endsAt: number;
}

export interface Store extends LookStore {
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
    /** Only those that are to be looked at by then. */
    dueBefore?: number;
  }): Promise<StoredDataset[]>;
  findDataset(datasetId: string): Promise<StoredDataset | undefined>;
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
  /** Those of them that exist. */
  listIncidents(incidentIds: readonly string[]): Promise<Incident[]>;
  /** Of these incidents, id and version of those that exist. */
  listVersions(incidentIds: readonly string[]): Promise<{ incidentId: string; version: number }[]>;

  /** Queues the jobs unless it was warned of this within `restMs`; then false. */
  warnOnce(warning: { warningKey: string; at: number; restMs: number; jobs: readonly Job[] }): Promise<boolean>;

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
  /** The incident whose card is this message. */
  findNoticeAt(conversationId: string, activityId: string): Promise<Pick<PostedNotice, 'incidentId'> | undefined>;
  saveNotice(notice: PostedNotice): Promise<void>;
  /** A card that stands in an answer: the conversation's own if it has none, else a copy, of which the newest few are kept. */
  saveShown(notice: Omit<PostedNotice, 'isCopy'>, limit: { readonly copiesMax: number }): Promise<void>;
  removeNotice(notice: Pick<PostedNotice, 'incidentId' | 'conversationId' | 'activityId'>): Promise<void>;

  /** Conversations that watch, or have a card or a summary of it (`isTold`), and where the bot still is. */
  listAudience(incident: Incident): Promise<{ conversationId: string; isTold: boolean }[]>;
  /** These conversations must hear of it, in so many of the clock's milliseconds: marked and their deliveries queued, together. */
  markUntold(mark: {
    incidentId: string;
    conversationIds: readonly string[];
    at: number;
    afterMs?: number;
  }): Promise<void>;
  /** In the order in which they were marked due. */
  listUntold(conversationId: string, limit: number): Promise<Untold[]>;
  /** Only if it was not marked again meanwhile; then `false`. */
  clearUntold(conversationId: string, untold: Untold): Promise<boolean>;
  /** `refused`: counted. */
  putOffUntold(conversationId: string, untold: Untold, until: { dueAt: number; refused?: boolean }): Promise<void>;
  /** The bot is not there any more. */
  dropUntold(conversationId: string): Promise<void>;
  /** Queues deliveries of what has been due for so long that its job must be gone, e.g. parked; answers how many. */
  wakeUntold(which: { dueBefore: number; refusalsBelow: number }): Promise<number>;
  /** Incidents with a card that must be looked at again by now. */
  listToLookAgain(now: number, limit: number): Promise<string[]>;
  /** How many incidents this conversation was told of since then, by cards of their own and in summaries. */
  countTold(conversationId: string, since: number): Promise<number>;
  /** Newest first, those that are not over. */
  listSummaries(conversationId: string): Promise<PostedSummary[]>;
  saveSummary(summary: PostedSummary): Promise<void>;
  removeSummary(summaryId: string): Promise<void>;
  /** A turn to send at this pace, shared by all replicas: in how many real milliseconds; undefined: not within `waitMaxMs`. */
  takeTurn(turn: { key: string; pace: Pace; waitMaxMs: number }): Promise<number | undefined>;

  /** The key is a conversation and, outside personal chats, its thread. */
  findContext(contextKey: string, now: number): Promise<StoredContext | undefined>;
  saveContext(contextKey: string, context: StoredContext): Promise<void>;

  /** Replaces the one of the same id. */
  saveReminder(reminder: Reminder): Promise<void>;
  findReminder(reminderId: string): Promise<Reminder | undefined>;
  /** The next one first. */
  listReminders(conversationId: string): Promise<Reminder[]>;
  listDueReminders(now: number, limit: number): Promise<string[]>;
  /** Only if it is still due as it was read. */
  moveReminder(reminder: Pick<Reminder, 'reminderId' | 'dueAt'>, nextDueAt: number): Promise<void>;
  /** True when there was one; with `dueAt` only if it is still due then. */
  removeReminder(reminderId: string, dueAt?: number): Promise<boolean>;

  /** Makes a round due now, or once it has rested this long since it was done last. Also makes it known. */
  hastenRound(name: string, when: { now: number; restMs: number }): Promise<void>;
  /** `isMine`: it is due, and this owner's for this long. `doneAt`: when somebody brought it to its end last. */
  claimRound(
    name: string,
    claim: { now: number; leaseMs: number; owner: string },
  ): Promise<{ readonly isMine: boolean; readonly doneAt?: number }>;
  /** Gives the round back. Without `doneAt` it was not brought to its end. */
  finishRound(name: string, end: { owner: string; dueAt: number; doneAt?: number }): Promise<void>;
  /** Keeps these rounds and datasets, as far as they are this owner's. */
  extendLeases(lease: {
    owner: string;
    until: number;
    rounds: readonly string[];
    datasetIds: readonly string[];
  }): Promise<void>;
  /** Gives back what this owner has claimed and not finished; `anybody`: no other process can be at work. */
  releaseLeases(lease: { owner: string; now: number }): Promise<void>;

  /**
   * Deletes contexts that are over, and what ended before `keptSince`: incidents with their notices, refreshes, and
   * conversations from which the bot was removed, with their watches.
   */
  prune(past: { now: number; keptSince: number }): Promise<void>;
  measure(now: number): Promise<{
    readonly datasets: number;
    readonly openIncidents: number;
    /** Of the dataset that has been due for a look longest; 0: none is due. */
    readonly lookDueForMs: number;
  }>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
