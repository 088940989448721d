import type { CatalogueEntry, Context } from '../core/language/types.ts';
import type { Conversation } from './teams.ts';

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
  /** What "more" asks for: the next page of the list that was shown last. */
  readonly more?: string;
  /** Waits for the person to be signed in. */
  readonly withSignIn?: WithSignIn;
  /** After this the topic is forgotten. */
  readonly endsAt: number;
}

/** Where the bot is, what is watched there and what is being talked about. */
export interface ConversationStore {
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

  /** The key is a conversation and, outside personal chats, its thread. */
  findContext(contextKey: string, now: number): Promise<StoredContext | undefined>;
  saveContext(contextKey: string, context: StoredContext): Promise<void>;
}
