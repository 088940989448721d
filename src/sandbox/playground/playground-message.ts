import type { PlaygroundPlace } from './playground-config.ts';

export interface Post {
  readonly place: PlaygroundPlace;
  readonly text: string;
  /** Without a mention the bot hears only what is said in its personal chat. */
  readonly mentionBot?: boolean;
  /** Entra object id; the current user if left out. Only the current user has a personal chat with the bot here. */
  readonly personId?: string;
  /** To answer in a thread of a channel. */
  readonly threadId?: string;
}

export interface Posted {
  readonly messageId: string;
  readonly threadId: string | undefined;
}

export interface ButtonClick {
  readonly message: PlaygroundMessage;
  readonly verb: string;
  readonly data?: object;
  /** Entra object id; the current user if left out. */
  readonly personId?: string;
}

export interface InvokeAnswer {
  readonly type: string;
  readonly value: unknown;
}

export interface PlaygroundMessage {
  readonly messageId: string;
  /** A channel's thread, or the chat. */
  readonly conversationId: string;
  /** Entra object id; undefined for the bot. */
  readonly fromPersonId: string | undefined;
  readonly text: string | undefined;
  readonly cards: readonly unknown[];
}
