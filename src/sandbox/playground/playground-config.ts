import { createHash } from 'node:crypto';

export interface PlaygroundPerson {
  /** Entra object id. */
  readonly personId: string;
  readonly name: string;
  readonly upn: string;
}

/** Conversation ids. General's is also the team's id, as in Teams. */
export interface PlaygroundPlaces {
  readonly general: string;
  readonly channel: string;
  readonly groupChat: string;
  readonly personal: string;
}
export type PlaygroundPlace = keyof PlaygroundPlaces;

export interface PlaygroundTenant {
  readonly tenantId: string;
  readonly bot: { readonly botId: string; readonly name: string };
  readonly currentUser: PlaygroundPerson;
  /** Everyone; the Playground's schema wants exactly five beside the current user. */
  readonly people: readonly PlaygroundPerson[];
  readonly teamName: string;
  readonly channelName: string;
  readonly groupChatName: string;
}

const othersCount = 5;

export const playgroundPlaces: PlaygroundPlaces = {
  general: `19:${digest('general')}@thread.tacv2`,
  channel: `19:${digest('channel')}@thread.tacv2`,
  groupChat: `19:${digest('group chat')}@thread.v2`,
  personal: `19:${digest('personal')}@unq.gbl.spaces`,
};

/** The id by which Teams calls a person in activities and the roster, which is not the Entra object id. */
export function teamsUserId(person: PlaygroundPerson): string {
  return `29:1${digest(`person/${person.personId}`)}`;
}

/** The text of .m365agentsplayground.yml. JSON is YAML, and needs no library. */
export function writePlaygroundConfig(tenant: PlaygroundTenant): string {
  const others = tenant.people.filter((each) => each.personId !== tenant.currentUser.personId);
  if (others.length !== othersCount) {
    throw new Error(
      `The Playground needs exactly ${othersCount} people beside ${tenant.currentUser.name}, but got ${others.length}.`,
    );
  }
  return JSON.stringify({
    version: '0.1.1',
    tenantId: tenant.tenantId,
    bot: { id: tenant.bot.botId, name: tenant.bot.name },
    currentUser: userEntry(tenant.currentUser),
    users: others.map(userEntry),
    personalChat: { id: playgroundPlaces.personal },
    groupChat: { id: playgroundPlaces.groupChat, name: tenant.groupChatName },
    team: {
      id: playgroundPlaces.general,
      name: tenant.teamName,
      aadGroupId: guid(`team/${tenant.teamName}`),
      channels: [{ id: playgroundPlaces.channel, name: tenant.channelName }],
    },
  });
}

function userEntry(person: PlaygroundPerson): object {
  const [givenName = person.name, ...rest] = person.name.split(' ');
  return {
    id: teamsUserId(person),
    name: person.name,
    // The Playground spells it this way in its file, and userPrincipalName in its answers.
    userPrincipleName: person.upn,
    aadObjectId: person.personId,
    givenName,
    surname: rest.join(' '),
    email: person.upn,
  };
}

function digest(name: string): string {
  return createHash('sha256').update(`playground/${name}`).digest('hex').slice(0, 32);
}

function guid(name: string): string {
  const hex = digest(name);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
