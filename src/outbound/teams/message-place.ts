import type { Conversation } from '../../ports/teams.ts';

/** The id by which a message is updated later: in a channel it tells the thread too, unless the message is the thread's first. */
export function idInThread(threadId: string, activityId: string): string {
  const root = threadMessageId(threadId);
  return root === undefined || activityId === '' ? activityId : `${root};reply=${activityId}`;
}

export function placeOf(
  { conversationId, kind }: Conversation,
  id: string,
): { conversationId: string; activityId: string } {
  if (kind !== 'channel') return { conversationId, activityId: id };
  const [root = '', activityId = root] = id.split(';reply=');
  return { conversationId: `${conversationId};messageid=${root}`, activityId };
}

export function threadMessageId(conversationId: string | undefined): string | undefined {
  return /;messageid=([^;]+)/.exec(conversationId ?? '')?.[1];
}
