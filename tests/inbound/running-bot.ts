import { request as httpRequest } from 'node:http';
import type { Answer } from '../../src/core/incident/answer.ts';
import type { Click } from '../../src/core/incident/click.ts';
import type { Notice } from '../../src/core/incident/notice.ts';
import type {
  BotFlows,
  ClickReply,
  Incoming,
  IncomingClick,
  IncomingMessage,
  IncomingSignIn,
  SignInReply,
} from '../../src/flows/incoming.ts';
import { createBot } from '../../src/inbound/bot.ts';
import { createHttpServer, type HttpServer } from '../../src/inbound/http.ts';
import { createTeamsAdapter } from '../../src/outbound/teams/adapter.ts';
import { createTeams } from '../../src/outbound/teams/create-teams.ts';
import type { Teams } from '../../src/ports/teams.ts';
import { createRecordingLog, type RecordingLog } from '../standins/recording-log.ts';
import { startTeamsConnector, type TeamsConnector } from '../standins/teams-connector.ts';
import { issuer, startTeamsIdentity, type TeamsIdentity } from '../standins/teams-identity.ts';

export const appId = '11111111-1111-4111-8111-111111111111';
export const tenantId = '22222222-2222-4222-8222-222222222222';
export const channelId = '19:alerts@thread.tacv2';
export const botId = `28:${appId}`;

/** Flows that keep what reached them and answer what a test sets. */
export interface RecordingFlows extends BotFlows {
  readonly messages: IncomingMessage[];
  readonly clicks: IncomingClick[];
  readonly installed: Incoming[];
  readonly removed: string[];
  readonly signIns: IncomingSignIn[];
  signIn: (signIn: IncomingSignIn) => Promise<SignInReply>;
  readonly shown: Parameters<BotFlows['onShown']>[0][];
  answer: (message: IncomingMessage) => Promise<Answer>;
  click: (click: IncomingClick) => Promise<ClickReply>;
  welcome: (incoming: Incoming) => Promise<Answer | undefined>;
}

function createRecordingFlows(): RecordingFlows {
  const flows: RecordingFlows = {
    messages: [],
    clicks: [],
    installed: [],
    removed: [],
    signIns: [],
    signIn: async () => ({ isSignedIn: true }),
    shown: [],
    answer: async () => ({ text: 'Sales failed at 06:02.' }),
    click: async () => ({ kind: 'notice', notice: aNotice() }),
    welcome: async () => ({ text: 'Hello, I am pbibot.' }),
    async onMessage(message) {
      flows.messages.push(message);
      return flows.answer(message);
    },
    async onClick(click) {
      flows.clicks.push(click);
      return flows.click(click);
    },
    async onInstalled(incoming) {
      flows.installed.push(incoming);
      return flows.welcome(incoming);
    },
    async onSignIn(signIn) {
      flows.signIns.push(signIn);
      return flows.signIn(signIn);
    },
    async onRemoved(conversationId) {
      flows.removed.push(conversationId);
    },
    async onShown(shown) {
      flows.shown.push(shown);
    },
  };
  return flows;
}

export function aNotice(headline = 'Sales: the stored password no longer works'): Notice {
  return {
    incidentId: 'inc-1',
    version: 1,
    tone: 'attention',
    badge: 'Refresh failing',
    headline,
    since: 'since Mon 06:02',
    cause: 'The stored password no longer works.',
    evidence: [],
    move: 'Ana can renew it.',
    affected: [],
    affectedMore: 0,
    remarks: [],
    buttons: [],
    details: [],
    log: [],
  };
}

export const cardOf = (notice: Notice) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: notice.headline }],
});

export interface HttpAnswer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

export interface RunningBot {
  readonly port: number;
  readonly flows: RecordingFlows;
  readonly connector: TeamsConnector;
  readonly identity: TeamsIdentity;
  readonly log: RecordingLog;
  readonly server: HttpServer;
  readonly teams: Teams;
  ready: boolean;
  now: number;
  send(activity: object): Promise<HttpAnswer>;
  http(options: {
    method: string;
    path: string;
    headers?: Record<string, string>;
    body?: string | Buffer;
  }): Promise<HttpAnswer>;
  activity(changes?: object): Record<string, unknown>;
  press(data: unknown, changes?: object): Record<string, unknown>;
  close(): Promise<void>;
}

/** The whole inbound side with real HTTP and real tokens; only the flows are recorded. */
export async function startBot(options: { patienceMs?: number } = {}): Promise<RunningBot> {
  const [connector, identity] = await Promise.all([startTeamsConnector(), startTeamsIdentity(appId)]);
  connector.roster.set('29:ana', { id: '29:ana', name: 'Ana Trujillo', userPrincipalName: 'ana@contoso.com' });
  const log = createRecordingLog();
  const flows = createRecordingFlows();
  const now = () => running.now;
  const adapter = createTeamsAdapter({
    registration: {
      kind: 'registered',
      appId,
      tenantId,
      credential: { getToken: async () => ({ token: 'bot-token', expiresOnTimestamp: Date.now() + 3_600_000 }) },
      endpoints: {
        tokenIssuer: issuer,
        openIdMetadataUrl: identity.metadataUrl,
        oauthUrl: identity.origin,
        outboundAudience: 'https://api.botframework.com',
      },
    },
    log,
  });
  const cards = {
    renderNotice: cardOf,
    renderAnswer: (answer: Answer) => (answer.notice === undefined ? undefined : cardOf(answer.notice)),
    readClick: readTestClick,
  };
  const replies = createTeams({ adapter, log });
  const bot = createBot({ flows, cards, replies, log, now, ...options });
  const server = createHttpServer({ adapter, bot, log, isReady: () => running.ready });
  const { port } = await server.listen('127.0.0.1', 0);
  const authorization = `Bearer ${await identity.sign({ serviceUrl: connector.serviceUrl })}`;

  const running: RunningBot = {
    port,
    flows,
    connector,
    identity,
    log,
    server,
    teams: replies,
    ready: true,
    now: Date.now(),
    http: (call) => exchange(port, call),
    send: (activity) =>
      exchange(port, {
        method: 'POST',
        path: '/api/messages',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify(activity),
      }),
    activity: (changes) => anActivity(connector.serviceUrl, changes),
    press: (data, changes) =>
      anActivity(connector.serviceUrl, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        text: undefined,
        replyToId: '900',
        value: { action: { type: 'Action.Execute', verb: (data as Click).verb, data }, trigger: 'manual' },
        ...changes,
      }),
    async close() {
      await server.close(2_000);
      await Promise.all([connector.close(), identity.close()]);
    },
  };
  return running;
}

function readTestClick(value: unknown): Click | undefined {
  const { action } = value as { action?: { data?: unknown } };
  const data = (action === undefined ? value : action.data) as { verb?: unknown; incidentId?: unknown } | undefined;
  if (typeof data?.incidentId !== 'string') return undefined;
  return data.verb === 'recheck' || data.verb === 'show' ? { verb: data.verb, incidentId: data.incidentId } : undefined;
}

let activities = 100;

function anActivity(serviceUrl: string, changes: object = {}): Record<string, unknown> {
  activities += 1;
  return {
    type: 'message',
    id: String(activities),
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:ana', name: 'Ana Trujillo', aadObjectId: 'ana-id' },
    recipient: { id: botId, name: 'pbibot' },
    conversation: { id: `${channelId};messageid=900`, conversationType: 'channel', tenantId, isGroup: true },
    channelData: { team: { id: '19:team@thread.tacv2' }, channel: { id: channelId }, tenant: { id: tenantId } },
    text: '<at>pbibot</at> why did Sales fail',
    textFormat: 'plain',
    locale: 'en-GB',
    entities: [
      { type: 'mention', mentioned: { id: botId, name: 'pbibot' }, text: '<at>pbibot</at>' },
      { type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/Berlin' },
    ],
    ...changes,
  };
}

export function exchange(
  port: number,
  call: { method: string; path: string; headers?: Record<string, string>; body?: string | Buffer },
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const { method, path, headers = {} } = call;
    const outgoing = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const isJson = (response.headers['content-type'] ?? '').includes('json') && text !== '';
        const body = isJson ? (JSON.parse(text) as Record<string, unknown>) : {};
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(call.body);
  });
}
