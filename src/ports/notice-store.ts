import type { Told } from '../core/incident/told.ts';
import type { Incident } from '../core/incident/types.ts';

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

/** What stands in conversations, and what they have yet to hear. */
export interface NoticeStore {
  /** The conversation's own card first, then copies, oldest first. */
  listNotices(incidentId: string): Promise<PostedNotice[]>;
  /** Of these incidents in one conversation. */
  listNoticesIn(conversationId: string, incidentIds: readonly string[]): Promise<PostedNotice[]>;
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
  /** Those that were not marked again meanwhile. */
  clearUntold(conversationId: string, untold: readonly Untold[]): Promise<void>;
  /** Those that were not marked again meanwhile. `refused`: counted. */
  putOffUntold(
    conversationId: string,
    untold: readonly Untold[],
    until: { dueAt: number; refused?: boolean },
  ): Promise<void>;
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
  /**
   * A turn to send at this pace, shared by all replicas: in how many real milliseconds, below 0 where it has passed while
   * the answer was on its way; undefined: not within `waitMaxMs`.
   */
  takeTurn(turn: { key: string; pace: Pace; waitMaxMs: number }): Promise<number | undefined>;
}
