import { randomUUID } from 'node:crypto';
import type { PlaygroundPlace } from './playground-config.ts';
import type { PlaygroundAccount, ServedConfig } from './served-config.ts';

/** The activity the Playground would send for the current user, in another person's name. */
export function messageActivity(init: {
  config: ServedConfig;
  author: PlaygroundAccount;
  said: string;
  url: string;
  conversationId: string;
  place: PlaygroundPlace;
}): object {
  const { config, author, place } = init;
  const [team] = config.teams;
  const isChannel = place === 'general' || place === 'channel';
  const topLevelId = init.conversationId.split(';messageid=')[0];
  const { id, name, aadObjectId } = author;
  const tenant = { id: config.tenantId };
  return {
    type: 'message',
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    localTimezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    channelId: 'msteams',
    serviceUrl: `${init.url}/_connector`,
    from: { id, name, aadObjectId },
    recipient: { id: config.bot.id, name: config.bot.name },
    conversation: {
      id: init.conversationId,
      isGroup: true,
      conversationType: isChannel ? 'channel' : 'groupChat',
      tenantId: config.tenantId,
    },
    text: init.said,
    textFormat: 'markdown',
    locale: 'en-US',
    entities: [
      {
        type: 'mention',
        mentioned: { id: config.bot.id, name: config.bot.name },
        text: `<at>${config.bot.name}</at>`,
      },
      { type: 'clientInfo', locale: 'en-US', country: 'US' },
    ],
    channelData: isChannel ? { tenant, team: { id: team.id }, channel: { id: topLevelId } } : { tenant },
  };
}
