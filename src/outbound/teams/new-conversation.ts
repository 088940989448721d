import type { Conversation } from '../../ports/teams.ts';
import type { toActivity } from './message-activity.ts';
import type { Reference } from './reference.ts';

export function newThread(of: {
  conversation: Conversation;
  reference: Reference;
  activity: ReturnType<typeof toActivity>;
}): object {
  const { conversation, reference } = of;
  return {
    isGroup: true,
    bot: { id: reference.bot.id, name: reference.bot.name ?? '' },
    channelData: { channel: { id: conversation.conversationId }, ...tenantData(conversation) },
    activity: of.activity,
    ...(conversation.tenantId !== undefined && { tenantId: conversation.tenantId }),
  };
}

export function personalChat(of: { near: Conversation; reference: Reference; memberId: string }): object {
  return {
    isGroup: false,
    bot: { id: of.reference.bot.id, name: of.reference.bot.name ?? '' },
    members: [{ id: of.memberId, name: '' }],
    channelData: tenantData(of.near),
    ...(of.near.tenantId !== undefined && { tenantId: of.near.tenantId }),
  };
}

function tenantData(conversation: Conversation) {
  return conversation.tenantId === undefined ? {} : { tenant: { id: conversation.tenantId } };
}
