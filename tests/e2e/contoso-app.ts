import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as nextTurn } from 'node:timers/promises';
import { createApp, type App } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { createSandboxClock } from '../../src/sandbox/world/clock.ts';
import { alex, botApp, contosoTenantId, people, teamsApp, type ContosoPerson } from '../../src/sandbox/world/people.ts';
import type { World } from '../../src/sandbox/world/types.ts';
import { createRecordingLog, type RecordingLog } from '../standins/recording-log.ts';
import { fillWithNewCluster } from '../outbound/storage/backends.ts';
import { walk } from '../cards/walk-card.ts';
import { startTeamsConnector, type ConnectorCall, type TeamsConnector } from '../standins/teams-connector.ts';

export const alertsId = '19:alerts@thread.tacv2';
export const groupId = '19:month-end@thread.v2';

interface Where {
  readonly place?: 'channel' | 'group' | 'personal';
  readonly person?: ContosoPerson;
  /** In the channel: the message that the thread began with. */
  readonly thread?: string;
  /** Of the person's client. */
  readonly timeZone?: string;
}

export interface ContosoApp {
  readonly app: App;
  readonly sandbox: Sandbox;
  readonly teams: TeamsConnector;
  readonly log: RecordingLog;
  /** The other replicas. */
  readonly others: readonly { readonly app: App; readonly port: number }[];
  readonly port: number;
  /** A person writes; answers what the bot said to it. */
  say(text: string, where?: Where): Promise<string>;
  /** The same; answers the words, the card beside them, its buttons' titles and who is mentioned. */
  ask(text: string, where?: Where): Promise<Said>;
  /** A person presses a button; answers the invoke's body. */
  press(click: object, where?: Where): Promise<InvokeBody>;
  /** A person's Teams client answers a sign-in card. */
  invoke(name: string, value: object, where?: Where): Promise<{ readonly status: number; readonly text: string }>;
  /** The bot is added there by this person; answers what it says, as `ask` does. */
  install(where?: Where): Promise<Said>;
  /** Lets this much of Contoso's time pass at once. */
  leap(spanMs: number): void;
  /** Cards in the channel as they stand now, oldest first. */
  cards(): string[];
  /** Waits until a card of the channel contains all of these. */
  untilCard(...texts: string[]): Promise<string>;
  /** Waits until a line of the log says this. */
  untilLog(message: string): Promise<void>;
  /** The bot that Teams speaks to stops, and another one starts on its store. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface Said {
  readonly text: string;
  readonly card: string;
  readonly buttons: readonly string[];
  readonly mentions: readonly string[];
  /** What the button of this title does; fails where there is none. */
  click(title: string): Record<string, unknown>;
}

export interface InvokeBody {
  readonly status: number;
  readonly text: string;
  readonly type: string | undefined;
}

const speed = 40;

export interface ContosoOptions {
  readonly watch?: readonly string[];
  /** The bot has a registration, checks the channel's tokens, and people can sign in to it. */
  readonly registered?: boolean;
  /** For the bot that Teams speaks to. */
  readonly env?: Readonly<Record<string, string>>;
  /** Further replicas. */
  readonly others?: readonly Readonly<Record<string, string>>[];
  /** What is different in Contoso before the bot comes. */
  readonly prepare?: (world: World) => void;
}

/** The whole product but the Teams client: Contoso, the bot, and a stand-in that records what Teams would show. */
export async function startContosoApp(options: ContosoOptions = {}): Promise<ContosoApp> {
  const dir = await mkdtemp(path.join(tmpdir(), 'pbibot-e2e-'));
  const store = path.join(dir, 'store');
  await fillWithNewCluster(store);
  let leaptMs = 0;
  const clock = createSandboxClock({ speed, realNow: () => Date.now() + leaptMs });
  const log = createRecordingLog();
  const sandbox = await startSandbox({ clock, log, story: false, tickMs: 50 });
  options.prepare?.(sandbox.contoso.world);
  const teams = await startTeamsConnector();
  for (const { personId, name, upn } of people) {
    teams.roster.set(memberId(personId), {
      id: memberId(personId),
      name,
      aadObjectId: personId,
      userPrincipalName: upn,
    });
  }
  const { registered = false } = options;
  const endpoints = registered ? { botEndpoints: sandbox.botEndpoints } : {};
  const authorization = registered
    ? `Bearer ${await sandbox.entra.mintChannelToken({ appId: teamsApp.appId, serviceUrl: teams.serviceUrl })}`
    : '';
  const start = async (env: Readonly<Record<string, string>>): Promise<{ app: App; port: number }> => {
    const replica = {
      ...sandbox.env,
      ...(registered ? { ...sandbox.registeredEnv, HOST: '127.0.0.1' } : {}),
      PORT: '0',
      DATA_DIR: store,
      ...env,
    };
    const app = await createApp(readConfig(replica), { clock, log, ...endpoints });
    return { app, ...(await app.start()) };
  };
  let running = await start(options.env ?? {});
  const others = await Promise.all((options.others ?? []).map(start));
  let sent = 0;

  async function send(activity: object): Promise<Response> {
    return fetch(`http://127.0.0.1:${running.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify(activity),
    });
  }

  function activity({ place = 'channel', person = alex, thread, timeZone }: Where, change: object): object {
    sent += 1;
    return {
      id: `message-${sent}`,
      channelId: 'msteams',
      serviceUrl: teams.serviceUrl,
      from: { id: memberId(person.personId), name: person.name, aadObjectId: person.personId },
      recipient: { id: `28:${registered ? teamsApp.appId : botApp.appId}`, name: 'pbibot' },
      conversation: conversationOf(place, person, thread),
      ...(timeZone === undefined ? {} : { localTimezone: timeZone }),
      channelData:
        place === 'channel'
          ? {
              team: { id: '19:team@thread.tacv2' },
              channel: { id: alertsId, name: 'alerts' },
              tenant: { id: contosoTenantId },
            }
          : { tenant: { id: contosoTenantId } },
      ...change,
    };
  }

  const self: ContosoApp = {
    get app() {
      return running.app;
    },
    get port() {
      return running.port;
    },
    ...{ sandbox, teams, log, others },
    async install(where = {}) {
      const from = teams.calls.length;
      const isWelcome = ({ method, path: at, body }: ConnectorCall): boolean =>
        method === 'POST' && at.includes('conversations') && JSON.stringify(body).includes('I am pbibot');
      await send(activity(where, { type: 'installationUpdate', action: 'add' }));
      await teams.until((calls) => calls.slice(from).some(isWelcome));
      return readSaid(teams.calls.slice(from).filter(isWelcome));
    },
    leap(spanMs) {
      leaptMs += clock.toRealMs(spanMs);
    },
    async say(text, where = {}) {
      const before = teams.calls.length;
      const response = await send(activity(where, { type: 'message', text }));
      if (response.status >= 300) throw new Error(`the bot answered ${response.status}`);
      await teams.until((calls) => calls.slice(before).some(isAnswer));
      return JSON.stringify(teams.calls.slice(before).findLast(isAnswer)?.body);
    },
    async ask(text, where = {}) {
      const from = teams.calls.length;
      const id = conversationOf(where.place ?? 'channel', where.person ?? alex, where.thread).id;
      // Other threads get comments meanwhile.
      const isHere = (call: ConnectorCall): boolean => isAnswer(call) && decodeURIComponent(call.path).includes(id);
      await send(activity(where, { type: 'message', text }));
      await teams.until((calls) => calls.slice(from).some(isHere));
      return readSaid(teams.calls.slice(from).filter(isHere));
    },
    async press(click, where = {}) {
      const value = { action: { type: 'Action.Execute', ...click }, trigger: 'manual' };
      const response = await send(activity(where, { type: 'invoke', name: 'adaptiveCard/action', value }));
      const text = await response.text();
      return {
        status: response.status,
        text,
        type: /"type":"(application[^"]+)"/.exec(text)?.[1],
      };
    },
    async invoke(name, value, where = { place: 'personal' }) {
      const response = await send(activity(where, { type: 'invoke', name, value }));
      return { status: response.status, text: await response.text() };
    },
    cards: () => [...cardsOf(teams.calls).values()],
    async untilCard(...texts) {
      const find = () => self.cards().findLast((card) => texts.every((text) => card.includes(text)));
      await teams.until(() => find() !== undefined);
      return find() ?? '';
    },
    async untilLog(message) {
      while (!log.lines.some((line) => line.includes(message))) await nextTurn(20);
    },
    async restart() {
      await running.app.stop(2_000);
      running = await start(options.env ?? {});
      await running.app.discovered;
    },
    async stop() {
      await Promise.all([running.app, ...others.map((other) => other.app)].map((each) => each.stop(2_000)));
      await sandbox.stop();
      await teams.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
  await Promise.race([running.app, ...others.map((other) => other.app)].map(({ discovered }) => discovered));
  for (const workspace of options.watch ?? []) await self.say(`watch ${workspace}`);
  return self;
}

/** In the channel everything is said in one thread, whose topic the bot remembers. */
function conversationOf(
  place: NonNullable<Where['place']>,
  { personId }: ContosoPerson,
  thread = 'first-post',
): { readonly id: string; readonly conversationType: string; readonly isGroup?: boolean; readonly tenantId: string } {
  const tenantId = contosoTenantId;
  switch (place) {
    case 'channel':
      return { id: `${alertsId};messageid=${thread}`, conversationType: 'channel', isGroup: true, tenantId };
    case 'group':
      return { id: groupId, conversationType: 'groupChat', isGroup: true, tenantId };
    case 'personal':
      return { id: `a:chat-of-${personId}`, conversationType: 'personal', tenantId };
    default:
      throw new Error(`unknown place ${String(place satisfies never)}`);
  }
}

/** The Playground gets the words and the card beside them as two messages. */
function readSaid(calls: readonly ConnectorCall[]): Said {
  // A post of its own in a channel comes with the request that opens its thread.
  const bodies = calls.map(({ body }) => (body['activity'] as typeof body | undefined) ?? body);
  const text = bodies.map((body) => (typeof body['text'] === 'string' ? body['text'] : '')).join('');
  const cards = bodies.flatMap((body) => (body['attachments'] as { content?: object }[] | undefined) ?? []);
  const actions: Record<string, unknown>[] = [];
  walk(cards, (node) => {
    if (node['type'] === 'Action.Execute') actions.push(node);
  });
  return {
    text,
    card: JSON.stringify(cards),
    buttons: actions.map(({ title }) => String(title)),
    mentions: bodies.flatMap((body) =>
      ((body['entities'] as { mentioned?: { name: string } }[] | undefined) ?? []).map(
        ({ mentioned }) => mentioned?.name ?? '',
      ),
    ),
    click(title) {
      const action = actions.find((each) => each['title'] === title);
      if (action === undefined)
        throw new Error(`no button “${title}” among ${actions.map((each) => String(each['title'])).join(', ')}`);
      return { verb: action['verb'], data: action['data'] };
    },
  };
}

function memberId(personId: string): string {
  return `29:${personId}`;
}

/** What a person sees in answer: a post into their thread, not a notice posted on its own. */
function isAnswer({ method, path: where, body }: ConnectorCall): boolean {
  return (
    method === 'POST' &&
    where.includes('/activities') &&
    (body['replyToId'] !== undefined || where.includes('messageid'))
  );
}

/** The notices that stand in the channel: posted as new threads, replaced by PUT. */
function cardsOf(calls: readonly ConnectorCall[]): Map<string, string> {
  const cards = new Map<string, string>();
  for (const { method, path: where, body, answered } of calls) {
    const putId = method === 'PUT' ? /activities\/([^/]+)$/.exec(where)?.[1] : undefined;
    const postedId = (answered as { activityId?: string } | undefined)?.activityId;
    if (putId !== undefined && answered !== undefined) cards.set(decodeURIComponent(putId), JSON.stringify(body));
    else if (where === '/v3/conversations' && postedId !== undefined)
      cards.set(postedId.replace(/^1:/, ''), JSON.stringify(body));
  }
  return cards;
}
