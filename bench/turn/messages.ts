import { randomUUID } from 'node:crypto';
import { botApp } from '../../src/sandbox/world/people.ts';

export const appId = botApp.appId;
export const channelId = '19:alerts@thread.tacv2';

export interface Asker {
  readonly personId: string;
  readonly name: string;
  readonly tenantId: string;
}

/** A channel message as Teams sends it, with the bot mentioned. */
export function channelMessage(text: string, { serviceUrl, asker }: { serviceUrl: string; asker: Asker }): object {
  const { personId, name, tenantId } = asker;
  return {
    type: 'message',
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    locale: 'en-US',
    text: `<at>pbibot</at> ${text}`,
    entities: [{ type: 'mention', text: '<at>pbibot</at>', mentioned: { id: `28:${appId}`, name: 'pbibot' } }],
    from: { id: `29:${personId}`, name, aadObjectId: personId },
    recipient: { id: `28:${appId}`, name: 'pbibot' },
    conversation: {
      id: `${channelId};messageid=1700000000000`,
      conversationType: 'channel',
      isGroup: true,
      tenantId,
    },
    channelData: {
      team: { id: '19:team@thread.tacv2' },
      channel: { id: channelId, name: 'alerts' },
      tenant: { id: tenantId },
    },
  };
}
