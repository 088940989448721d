import type { BotFlows, Incoming } from '../flows/incoming.ts';
import type { Log } from '../ports/log.ts';
import type { BotActivity } from './read-activity.ts';
import { readIncoming, threadOf } from './read-incoming.ts';
import type { Replies, Thread } from './replies.ts';
import type { Cards, TalkBack } from './talk-back.ts';

/** What every kind of turn works with. */
export interface BotParts {
  readonly flows: BotFlows;
  readonly cards: Cards;
  readonly replies: Replies;
  readonly talkBack: TalkBack;
  readonly log: Log;
  /** How long a click may take before the person is told to wait. Teams gives up at five seconds. */
  readonly patienceMs: number;
}

export function threadOfTurn(activity: BotActivity, incoming: Incoming): Thread {
  const { id, replyToId } = activity;
  const answered = activity.type === 'message' && activity.value === undefined ? id : (replyToId ?? undefined);
  return {
    conversation: incoming.conversation,
    threadId: threadOf(activity),
    ...(answered !== undefined && { replyToId: answered }),
  };
}

/** Who speaks, with the UPN where the roster tells it. */
export async function readWho(activity: BotActivity, replies: Replies): Promise<Incoming> {
  const incoming = readIncoming(activity);
  const { conversation, from } = incoming;
  const member = await replies.findMember(conversation, { memberId: activity.from.id, personId: from.personId });
  // Some activities come without the sender's name.
  const name = activity.from.name ?? member?.name ?? from.name;
  const person = { ...from, name, ...(member?.upn !== undefined && { upn: member.upn }) };
  return {
    ...incoming,
    from: person,
    conversation: conversation.person !== undefined ? { ...conversation, person } : conversation,
  };
}
