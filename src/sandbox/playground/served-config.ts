import { z } from 'zod';
import type { PlaygroundPlaces } from './playground-config.ts';

export interface PlaygroundAccount {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

/** Answers at once; /_internal/v1/config first waits up to 15 seconds for the bot. */
export const servedConfigPath = '/_internal/v1/testConfig';

const accountSchema = z.looseObject({ id: z.string(), name: z.string(), aadObjectId: z.string() });
export const servedConfigSchema = z.looseObject({
  config: z.looseObject({
    tenantId: z.string(),
    bot: z.looseObject({ id: z.string(), name: z.string() }),
    currentUser: accountSchema,
    users: z.array(accountSchema),
    personalChat: z.looseObject({ id: z.string() }),
    groupChats: z.tuple([z.looseObject({ id: z.string() })]),
    teams: z.tuple([z.looseObject({ id: z.string(), channels: z.array(z.looseObject({ id: z.string() })) })]),
  }),
});
export type ServedConfig = z.infer<typeof servedConfigSchema>['config'];

export function readPlaces(config: ServedConfig): PlaygroundPlaces {
  const [team] = config.teams;
  const channel = team.channels.find((each) => each.id !== team.id);
  if (channel === undefined) throw new Error('The Playground has no channel beside General.');
  return {
    general: team.id,
    channel: channel.id,
    groupChat: config.groupChats[0].id,
    personal: config.personalChat.id,
  };
}
