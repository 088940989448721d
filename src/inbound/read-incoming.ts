import type { Incoming } from '../flows/incoming.ts';
import type { Conversation, ConversationKind } from '../ports/teams.ts';
import type { BotActivity } from './read-activity.ts';

/** Everything about who speaks where, but the UPN, which Teams does not send. */
export function readIncoming(activity: BotActivity): Incoming {
  const conversation = readConversation(activity);
  const isChannel = conversation.kind === 'channel';
  const timeZone = readTimeZone(activity);
  const locale = readLocale(activity);
  return {
    conversation,
    contextKey: isChannel ? threadOf(activity) : conversation.conversationId,
    ...(isChannel && threadOf(activity).endsWith(`;messageid=${activity.id}`) && { startsThread: true as const }),
    from: readPerson(activity),
    ...(timeZone !== undefined && { timeZone }),
    ...(locale !== undefined && { locale }),
  };
}

/** The conversation with its thread, as Teams addresses it. */
export function threadOf(activity: BotActivity): string {
  const { id } = activity.conversation;
  if (kindOf(activity) !== 'channel' || id.includes(';messageid=')) return id;
  const root = activity.replyToId ?? activity.id;
  return root === undefined ? id : `${id};messageid=${root}`;
}

function readPerson({ from }: BotActivity) {
  return { personId: from.aadObjectId ?? from.id, name: from.name ?? 'Someone' };
}

function readConversation(activity: BotActivity): Conversation {
  const { conversation, channelData, serviceUrl, channelId, recipient } = activity;
  const kind = kindOf(activity);
  const tenantId = conversation.tenantId ?? channelData?.tenant?.id;
  const name = nameOf(activity, kind);
  const teamId = channelData?.team?.id;
  return {
    conversationId: withoutThread(conversation.id),
    kind,
    ...(name !== undefined && { name }),
    ...(tenantId !== undefined && { tenantId }),
    ...(kind === 'channel' && teamId !== undefined && { teamId }),
    ...(kind === 'personal' && activity.from.id !== recipient.id && { person: readPerson(activity) }),
    reference: { serviceUrl, channelId, bot: { id: recipient.id, ...(recipient.name && { name: recipient.name }) } },
  };
}

export function withoutThread(conversationId: string): string {
  return conversationId.split(';', 1)[0] ?? conversationId;
}

function kindOf({ conversation, channelData }: BotActivity): ConversationKind {
  if (conversation.conversationType === 'channel') return 'channel';
  if (conversation.conversationType === 'groupChat') return 'group';
  if (conversation.conversationType === 'personal') return 'personal';
  return channelData?.team !== undefined ? 'channel' : 'personal';
}

function nameOf({ conversation, channelData }: BotActivity, kind: ConversationKind): string | undefined {
  if (kind !== 'channel') return kind === 'group' ? conversation.name : undefined;
  // Teams leaves out the name of the General channel.
  const names = [channelData?.team?.name, channelData?.channel?.name].filter(
    (name) => name !== undefined && name !== '',
  );
  return names.length > 0 ? names.join(' / ') : conversation.name;
}

function readTimeZone({ localTimezone, entities }: BotActivity): string | undefined {
  const zones = [localTimezone, ...entities.filter(isClientInfo).map(({ timezone }) => timezone)];
  return zones.find((zone) => zone !== undefined && isTimeZone(zone));
}

function readLocale({ locale, entities }: BotActivity): string | undefined {
  const locales = [locale, ...entities.filter(isClientInfo).map((info) => info.locale)];
  return locales.find((tag) => tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag));
}

function isClientInfo({ type }: { type: string }): boolean {
  return type === 'clientInfo';
}

const checkedZones = new Map<string, boolean>();

function isTimeZone(zone: string): boolean {
  const checked = checkedZones.get(zone);
  if (checked !== undefined) return checked;
  const isKnown = /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(zone) && isAccepted(zone);
  if (checkedZones.size < 1_000) checkedZones.set(zone, isKnown);
  return isKnown;
}

function isAccepted(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
