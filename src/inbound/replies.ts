import type { Conversation, OutgoingMessage } from '../ports/teams.ts';

/** Where an answer belongs: the thread somebody wrote in, or the card they pressed. */
export interface Thread {
  readonly conversation: Conversation;
  readonly threadId: string;
  readonly replyToId?: string;
}

/** How the bot talks back; outbound/teams implements it beside the Teams port. Failures are TeamsErrors. */
export interface Replies {
  reply(thread: Thread, message: OutgoingMessage): Promise<{ activityId: string }>;
  replace(thread: Thread, activityId: string, message: OutgoingMessage): Promise<void>;
  /** From the roster. Never throws. */
  findMember(
    conversation: Conversation,
    member: { memberId: string; personId: string },
  ): Promise<{ readonly upn?: string; readonly name?: string } | undefined>;
}
