import type { Activity } from 'botframework-schema';
import { z } from 'zod';
import type { OutgoingMessage } from '../../ports/teams.ts';
import type { Reference } from './reference.ts';

// The SDK's type demands fields that only a channel fills in; Teams' clients refuse them empty.
const conversationSchema = z.custom<Activity['conversation']>();

const cardType = 'application/vnd.microsoft.card.adaptive';

/** The activity to send. */
export function toActivity(
  message: OutgoingMessage,
  from: { reference: Reference; conversationId: string },
): Partial<Activity> {
  const { bot, channelId, serviceUrl } = from.reference;
  const text = mention(message);
  return {
    type: 'message',
    from: { id: bot.id, name: bot.name ?? '' },
    conversation: conversationSchema.parse({ id: from.conversationId }),
    channelId,
    serviceUrl,
    ...(text !== undefined && { text, textFormat: 'markdown' }),
    ...(message.summary !== undefined && { summary: message.summary }),
    ...(message.card !== undefined && { attachments: [{ contentType: cardType, content: message.card }] }),
    ...(text !== undefined && message.mention !== undefined && { entities: [mentionEntity(message.mention)] }),
  };
}

type Mention = NonNullable<OutgoingMessage['mention']>;

/** Teams only notifies the person if the text holds the very tag that the entity names. A card alone has entities of its own. */
function mention({ text, mention: person }: OutgoingMessage): string | undefined {
  if (person === undefined || text === undefined) return text;
  const tag = mentionTag(person);
  return text.includes(person.name) ? text.replace(person.name, () => tag) : `${tag} ${text}`;
}

function mentionTag(person: Mention): string {
  return `<at>${person.name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</at>`;
}

function mentionEntity(person: Mention) {
  return { type: 'mention', text: mentionTag(person), mentioned: { id: person.personId, name: person.name } };
}
