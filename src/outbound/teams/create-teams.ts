import { TeamsError, type Conversation, type OutgoingMessage, type Teams } from '../../ports/teams.ts';
import type { Person } from '../../core/dataset.ts';
import type { Log } from '../../ports/log.ts';
import { createOutageTeller } from '../outage-teller.ts';
import type { TeamsAdapter } from './adapter.ts';
import { callConnector } from './call-connector.ts';
import { createRoster, type FindMember } from './find-member.ts';
import { toActivity } from './message-activity.ts';
import { idInThread, placeOf, threadMessageId } from './message-place.ts';
import { newThread, personalChat } from './new-conversation.ts';
import type { CallOptions, Conversations } from './conversations.ts';
import { createRecent } from './recent.ts';
import { readReference, type Reference } from './reference.ts';

/** Where an answer belongs: the thread somebody wrote in, or the card they pressed. */
export interface Thread {
  readonly conversation: Conversation;
  /** With `;messageid=` in a channel. */
  readonly threadId: string;
  readonly replyToId?: string;
}

/** What the bot needs beside the port to talk back. */
export interface TeamsTalk extends Teams {
  reply(thread: Thread, message: OutgoingMessage): Promise<{ activityId: string }>;
  replace(thread: Thread, activityId: string, message: OutgoingMessage): Promise<void>;
  /** From the roster; undefined when it does not tell. Never throws. */
  readonly findMember: FindMember;
}

type Call = <T>(
  to: { reference: Reference; target: 'message' | 'conversation' },
  work: (conversations: Conversations, options: CallOptions) => Promise<T>,
) => Promise<T>;

export function createTeams(parts: {
  adapter: Pick<TeamsAdapter, 'kind' | 'connect'>;
  log: Log;
  now?: () => number;
}): TeamsTalk {
  const now = parts.now ?? Date.now;
  const outage = createOutageTeller({ service: 'Teams', log: parts.log, now });
  const call: Call = async ({ reference, target }, work) => {
    try {
      const result = await callConnector({ target }, async (options) =>
        work(parts.adapter.connect(reference.serviceUrl), options),
      );
      outage.answered();
      return result;
    } catch (error) {
      if (error instanceof TeamsError && error.reason === 'unavailable') outage.missed();
      // What was never sent says nothing of Teams.
      else if (!(error instanceof TeamsError && error.reason === 'tooBig' && error.status === undefined))
        outage.answered();
      throw error;
    }
  };
  const isPlayground = parts.adapter.kind === 'anonymous';
  const findMember = createRoster({ ...parts, now });
  const memberIds = createRecent<string>({ max: 5_000, maxAgeMs: 30 * 24 * 3_600_000, now });
  return {
    findMember(conversation, member) {
      memberIds.keep(member.personId, member.memberId);
      return findMember(conversation, member);
    },
    post: (conversation, message) => post(call, conversation, message),
    // The Playground splits a message that has words and a card, and then names no id to update the card by.
    reply: (thread, message) => (isPlayground ? replyInParts : reply)(call, thread, message),
    // Teams takes an Entra object id too, but the id that a person writes under always works.
    openPersonal: (near, person) =>
      openPersonal(call, { near, person, memberId: memberIds.find(person.personId) ?? person.personId }),
    replace: ({ conversation, threadId }, activityId, message) =>
      update(call, { conversation, conversationId: threadId, activityId }, message),
    async comment(conversation, activityId, message) {
      await comment(call, { conversation, activityId }, message);
    },
    update(conversation, activityId, message) {
      return update(call, { conversation, ...placeOf(conversation, activityId) }, message);
    },
  };
}

async function post(call: Call, conversation: Conversation, message: OutgoingMessage) {
  const { conversationId, kind } = conversation;
  const reference = readReference(conversation);
  const activity = toActivity(message, { reference, conversationId });
  return call({ reference, target: 'conversation' }, async (conversations, options) => {
    if (kind !== 'channel') return sent(await conversations.sendToConversation(conversationId, activity, options));
    const thread = await conversations.createConversation(newThread({ conversation, reference, activity }), options);
    // `activityId` can have another form than the message id that the thread is addressed by.
    return sent({ id: threadMessageId(thread.id) ?? thread.activityId });
  });
}

async function comment(
  call: Call,
  { conversation, activityId }: { conversation: Conversation; activityId: string },
  message: OutgoingMessage,
) {
  if (activityId === '') throw withoutId();
  const { conversationId } = placeOf(conversation, activityId);
  const reference = readReference(conversation);
  const activity = toActivity(message, { reference, conversationId });
  // A thread whose first message was deleted is not a channel that the bot was removed from.
  const target = conversation.kind === 'channel' ? 'message' : 'conversation';
  return call({ reference, target }, (conversations, options) =>
    conversations.sendToConversation(conversationId, activity, options),
  );
}

async function update(
  call: Call,
  where: { conversation: Conversation; conversationId: string; activityId: string },
  message: OutgoingMessage,
): Promise<void> {
  const { conversationId, activityId } = where;
  if (activityId === '') throw withoutId();
  const reference = readReference(where.conversation);
  const activity = { ...toActivity(message, { reference, conversationId }), id: activityId };
  await call({ reference, target: 'message' }, (conversations, options) =>
    conversations.updateActivity(conversationId, activityId, activity, options),
  );
}

async function reply(call: Call, { conversation, threadId, replyToId }: Thread, message: OutgoingMessage) {
  if (replyToId === undefined && threadId === conversation.conversationId) return post(call, conversation, message);
  const reference = readReference(conversation);
  const activity = toActivity(message, { reference, conversationId: threadId });
  const { id } = await call({ reference, target: 'conversation' }, (conversations, options) =>
    replyToId === undefined
      ? conversations.sendToConversation(threadId, activity, options)
      : conversations.replyToActivity(threadId, replyToId, { ...activity, replyToId }, options),
  );
  return { activityId: idInThread(threadId, sent({ id }).activityId) };
}

async function replyInParts(call: Call, thread: Thread, { card, summary, ...words }: OutgoingMessage) {
  if (card === undefined || words.text === undefined) {
    return reply(call, thread, {
      ...words,
      ...(card !== undefined && { card }),
      ...(summary !== undefined && { summary }),
    });
  }
  await reply(call, thread, words);
  return reply(call, thread, { card, ...(summary !== undefined && { summary }) });
}

async function openPersonal(
  call: Call,
  { near, person, memberId }: { near: Conversation; person: Person; memberId: string },
): Promise<Conversation | undefined> {
  const reference = readReference(near);
  const parameters = personalChat({ near, reference, memberId });
  const { tenantId } = near;
  try {
    const { id } = await call({ reference, target: 'conversation' }, (conversations, options) =>
      conversations.createConversation(parameters, options),
    );
    if (id === undefined) return undefined;
    return { conversationId: id, kind: 'personal', person, reference, ...(tenantId !== undefined && { tenantId }) };
  } catch (error) {
    // The person has not got the app, has blocked the bot, or is no longer there.
    if (error instanceof TeamsError && (error.reason === 'removed' || error.status === 400)) return undefined;
    throw error;
  }
}

function withoutId(): TeamsError {
  return new TeamsError({ reason: 'gone', message: 'the message was posted without an id' });
}

/** Teams may split a message that has words and a card, and then names no id; such a message cannot be updated. */
function sent({ id }: { id?: string | undefined }): { activityId: string } {
  return { activityId: id ?? '' };
}
