import type { PlaygroundOptions } from '../../../src/sandbox/playground/start-playground.ts';
import { silentLog } from './silent-log.ts';

export const people = ['Alex Wilber', 'Ana Trujillo', 'Ben Okafor', 'Chloe Martin', 'Dev Patel', 'Erin Lindqvist'].map(
  (name, index) => ({
    personId: `00000000-0000-4000-8000-00000000000${index}`,
    name,
    upn: `${name.toLowerCase().replace(' ', '.')}@contoso.example`,
  }),
);
export const [alex, ana] = people as [(typeof people)[number], (typeof people)[number]];
export const tenantId = '00000000-0000-4000-8000-0000000000aa';
export const bot = { botId: '28:00000000-0000-4000-8000-0000000000bb', name: 'pbibot' };

export function aStart(over: Partial<PlaygroundOptions> & { dataDir: string }): PlaygroundOptions {
  return {
    botEndpoint: 'http://127.0.0.1:9/api/messages',
    tenantId,
    bot,
    currentUser: alex,
    people,
    teamName: 'BI Operations',
    channelName: 'alerts',
    groupChatName: 'Monday reports',
    log: silentLog,
    ...over,
  };
}
