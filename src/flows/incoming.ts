import type { Answer } from '../core/incident/answer.ts';
import type { Click } from '../core/incident/click.ts';
import type { Notice } from '../core/incident/notice.ts';
import type { Person } from '../core/dataset.ts';
import type { Conversation } from '../ports/teams.ts';

/** What reaches the flows from a conversation; the inbound side has already checked the token and read the activity. */
export interface Incoming {
  readonly conversation: Conversation;
  /** The conversation and, in a channel, its thread: what a topic belongs to. */
  readonly contextKey: string;
  /** The message is the first of a thread, so nothing can have been said in it before. */
  readonly startsThread?: true;
  readonly from: Person;
  /** IANA name from the client, e.g. "Europe/Berlin". */
  readonly timeZone?: string;
  readonly locale?: string;
}

export interface IncomingMessage extends Incoming {
  /** The mention of the bot is already taken out. At most 28,000 characters; longer ones are cut by inbound, which sets `cut`. */
  readonly text: string;
  readonly cut: boolean;
}

export interface IncomingClick extends Incoming {
  readonly click: Click;
}

/** A person is signed in: by Teams itself, or by hand, which gives a code. */
export interface IncomingSignIn extends Incoming {
  readonly proof:
    | { readonly kind: 'token'; readonly token: string }
    | { readonly kind: 'code'; readonly code: string; readonly memberId: string };
}

export interface SignInReply {
  /** False: Teams shall show its button, so that the person signs in by hand. */
  readonly isSignedIn: boolean;
  /** Said in the chat; absent where Teams' own button says enough. */
  readonly text?: string;
}

export type ClickReply =
  /** The card is replaced by this one. */
  | { readonly kind: 'notice'; readonly notice: Notice }
  /** Shown beside the card; the card stays as it is. */
  | { readonly kind: 'toast'; readonly text: string }
  /** A new message in the same thread. */
  | { readonly kind: 'answer'; readonly answer: Answer };

export interface BotFlows {
  onMessage(message: IncomingMessage): Promise<Answer>;
  onClick(click: IncomingClick): Promise<ClickReply>;
  onSignIn(signIn: IncomingSignIn): Promise<SignInReply>;
  /** The bot was added to a team, chat or person; the answer is its welcome, undefined when it was there before. */
  onInstalled(incoming: Incoming): Promise<Answer | undefined>;
  onRemoved(conversationId: string): Promise<void>;
  /** A card of an incident now stands in this conversation; it is kept current from then on. */
  onShown(shown: {
    readonly conversationId: string;
    readonly incidentId: string;
    readonly version: number;
    readonly activityId: string;
  }): Promise<void>;
}
