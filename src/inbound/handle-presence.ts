import type { Once } from './once.ts';
import type { BotActivity } from './read-activity.ts';
import { readIncoming, withoutThread } from './read-incoming.ts';
import { logTrouble } from './troubles.ts';
import { readWho, type BotParts } from './turn.ts';

/** What an activity says about where the bot is; undefined: nothing. */
export type Presence =
  | { readonly kind: 'added'; readonly isWelcome: boolean }
  | { readonly kind: 'removed'; readonly conversationId: string };

// conversationUpdate events of "Conversation events in your Teams bot" (msteams-docs).
const goneEvents = new Set(['teamDeleted', 'teamHardDeleted', 'channelDeleted']);
const changedEvents = new Set(['teamRenamed', 'teamRestored', 'teamUnarchived', 'channelRenamed', 'channelRestored']);

export function readPresence(activity: BotActivity): Presence | undefined {
  const { type, action = '', recipient, membersAdded, membersRemoved, channelData, conversation } = activity;
  const here = withoutThread(conversation.id);
  if (type === 'installationUpdate') {
    // An upgrade is sent as a removal and an addition; the bot never was away.
    if (action === 'add' || action === 'add-upgrade') return { kind: 'added', isWelcome: action === 'add' };
    return action === 'remove' ? { kind: 'removed', conversationId: here } : undefined;
  }
  if (type !== 'conversationUpdate') return undefined;
  const event = channelData?.eventType ?? '';
  if (goneEvents.has(event)) {
    const gone = event === 'channelDeleted' ? channelData?.channel?.id : channelData?.team?.id;
    return { kind: 'removed', conversationId: gone ?? here };
  }
  if (changedEvents.has(event)) return { kind: 'added', isWelcome: false };
  if (membersAdded?.some(({ id }) => id === recipient.id) === true) return { kind: 'added', isWelcome: true };
  if (membersRemoved?.some(({ id }) => id === recipient.id) === true) return { kind: 'removed', conversationId: here };
  return undefined;
}

/** `welcomes`: Teams tells of one installation twice, as an installationUpdate and as a conversationUpdate. */
export async function handlePresence(activity: BotActivity, parts: BotParts, welcomes: Once<void>): Promise<void> {
  const presence = readPresence(activity);
  if (presence === undefined) return;
  const { flows, log } = parts;
  const conversationId = withoutThread(activity.conversation.id);
  try {
    if (presence.kind === 'removed') {
      welcomes.forget(presence.conversationId);
      return await flows.onRemoved(presence.conversationId);
    }
    if (!presence.isWelcome) {
      await flows.onInstalled(addressed(activity));
      return;
    }
    await welcomes.run(conversationId, () => welcome(activity, parts)).result;
  } catch (error) {
    welcomes.forget(conversationId);
    logTrouble(log, error, { turn: presence.kind, conversationId });
  }
}

async function welcome(activity: BotActivity, { flows, replies, talkBack }: BotParts): Promise<void> {
  const who = await readWho(activity, replies);
  const incoming = { ...who, contextKey: who.conversation.conversationId };
  const answer = await flows.onInstalled(incoming);
  if (answer === undefined) return;
  const { conversation } = incoming;
  await talkBack.answer({ conversation, threadId: conversation.conversationId }, answer);
}

/** An event about a channel is sent to the team's conversation, but it is the channel that is meant. */
function addressed(activity: BotActivity) {
  const incoming = readIncoming(activity);
  const channelId = activity.channelData?.eventType?.startsWith('channel')
    ? activity.channelData.channel?.id
    : undefined;
  const conversationId = channelId ?? incoming.conversation.conversationId;
  return { ...incoming, contextKey: conversationId, conversation: { ...incoming.conversation, conversationId } };
}
