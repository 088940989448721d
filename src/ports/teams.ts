import type { Person } from '../core/dataset.ts';

export type ConversationKind = 'channel' | 'group' | 'personal';

/** Where the bot can speak. `reference` is what the Teams adapter needs and nobody else reads. */
export interface Conversation {
  /** Without `;messageid=`: a channel, a group chat or a personal chat. */
  readonly conversationId: string;
  readonly kind: ConversationKind;
  readonly name?: string;
  readonly tenantId?: string;
  readonly teamId?: string;
  /** The person of a personal chat. */
  readonly person?: Person;
  readonly reference: unknown;
}

/** A plain text, and a card (Adaptive Card JSON) where one helps. */
export interface OutgoingMessage {
  readonly text?: string;
  readonly card?: object;
  /** Shown in the notification where there is no text. */
  readonly summary?: string;
  readonly mention?: { readonly personId: string; readonly name: string };
}

export const teamsReasons = ['throttled', 'unavailable', 'conflict', 'tooBig', 'gone', 'removed', 'refused'] as const;
export type TeamsReason = (typeof teamsReasons)[number];

/** `conflict`, `throttled` and `unavailable` are worth a retry; `gone`: the message was deleted; `removed`: the bot may not speak there any more. */
export class TeamsError extends Error {
  override readonly name = 'TeamsError';
  readonly reason: TeamsReason;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(init: {
    reason: TeamsReason;
    message: string;
    status?: number | undefined;
    retryAfterMs?: number | undefined;
    cause?: unknown;
  }) {
    super(init.message, { cause: init.cause });
    this.reason = init.reason;
    this.status = init.status;
    this.retryAfterMs = init.retryAfterMs;
  }
}

export interface Teams {
  /** Posts a new message (in a channel: a new thread) and returns its activity id. */
  post(conversation: Conversation, message: OutgoingMessage): Promise<{ activityId: string }>;
  update(conversation: Conversation, activityId: string, message: OutgoingMessage): Promise<void>;
  /** Posts beneath a message of ours: in a channel into its thread, elsewhere as the next message. */
  comment(conversation: Conversation, activityId: string, message: OutgoingMessage): Promise<void>;
  /** Opens or finds the personal chat; undefined when the bot can't reach this person. */
  openPersonal(near: Conversation, person: Person): Promise<Conversation | undefined>;
}
