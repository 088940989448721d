import { randomUUID } from 'node:crypto';
import { renderAnswer } from './cards/render-answer.ts';
import { renderNotice } from './cards/render-notice.ts';
import { readClick } from './cards/read-click.ts';
import type { Config } from './config.ts';
import { defaultReminders } from './core/incident/reason-to-notify.ts';
import { createBotFlows } from './flows/bot-flows.ts';
import type { Deps } from './flows/deps.ts';
import { discover } from './flows/discover.ts';
import { createJobHandlers } from './flows/job-handlers.ts';
import { lookAfterDeliveries } from './flows/look-after-deliveries.ts';
import { watchOnce } from './flows/watch.ts';
import { createBot } from './inbound/bot.ts';
import { createHttpServer } from './inbound/http.ts';
import { startRounds, type Round, type Rounds } from './inbound/rounds.ts';
import { tabRoutes } from './inbound/tab-api.ts';
import { createCredential } from './outbound/entra/create-credential.ts';
import { createTokenVerifier } from './outbound/entra/verify-token.ts';
import { createFabric } from './outbound/fabric/create-fabric.ts';
import { createGraph } from './outbound/graph/create-graph.ts';
import { createPowerBi } from './outbound/power-bi/create-power-bi.ts';
import { rememberMembers } from './outbound/power-bi/remember-members.ts';
import { openStorage } from './outbound/storage/open-storage.ts';
import { createTeamsAdapter, type BotEndpoints, type BotRegistration } from './outbound/teams/adapter.ts';
import { createTeams } from './outbound/teams/create-teams.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import { tabDir } from './tab/built-dir.ts';

export interface Parts {
  readonly clock: Clock;
  readonly log: Log;
  /** Stand-ins for Microsoft's bot endpoints in tests. */
  readonly botEndpoints?: BotEndpoints;
}

export interface App {
  readonly deps: Deps;
  start(): Promise<{ readonly port: number }>;
  /** Resolves when workspaces and datasets were read for the first time. */
  readonly discovered: Promise<void>;
  /** Takes nothing new and finishes or hands back what runs, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

const discoverEveryMs = 10 * 60_000;
const lookAfterEveryMs = 60_000;
const pruneEveryMs = 3_600_000;
const provenKeptMs = 90 * 86_400_000;
const idleMs = 1_000;

/** Wires everything; opens the storage, starts nothing yet. */
export async function createApp(config: Config, parts: Parts): Promise<App> {
  const { clock, log } = parts;
  const { store, jobs } = await openStorage(storageOf(config), { clock, log: log.child({ part: 'storage' }) });
  const adapter = createTeamsAdapter({
    registration: registrationOf(config, parts),
    log: log.child({ part: 'teams' }),
  });
  const teams = createTeams({ adapter, log });
  const deps: Deps = {
    ...createReaders(config, parts),
    store,
    jobs,
    teams,
    clock,
    log: log.child({ part: 'flows' }),
    places: { portalUrl: config.portalUrl, entraUrl: config.entraUrl },
    timeZone: config.timeZone,
    reminders: { ...defaultReminders, afterMs: config.stillFailingHours * 3_600_000 },
  };
  const cards = { renderNotice, renderAnswer, readClick };
  const bot = createBot({ flows: createBotFlows(deps), cards, replies: teams, log: log.child({ part: 'bot' }) });
  const http = createHttpServer({ adapter, bot, isReady: () => store.isReady(), log, ...tabOf(config, deps) });
  let rounds: Rounds | undefined;
  const discovered = Promise.withResolvers<void>();
  return {
    deps,
    discovered: discovered.promise,
    async start() {
      await jobs.start(createJobHandlers(deps));
      rounds = startRounds(roundsOf(deps, discovered.resolve), log);
      return http.listen(config.host, config.port);
    },
    async stop(graceMs) {
      await Promise.all([http.close(graceMs), rounds?.stop(), jobs.stop(graceMs)]);
      await store.close();
    },
  };
}

export function storageOf({ storage }: Config): Parameters<typeof openStorage>[0] {
  return storage.kind === 'embedded' ? storage : { kind: 'postgres', url: storage.url.reveal() };
}

export function registrationOf(
  { bot, reader }: Config,
  { botEndpoints }: Pick<Parts, 'botEndpoints'>,
): BotRegistration {
  if (bot.kind === 'anonymous') return bot;
  const { appId, tenantId, secret } = bot;
  const credential = createCredential({
    authorityHost: reader.authorityHost,
    tenantId,
    clientId: appId,
    clientSecret: secret.reveal(),
  });
  return {
    kind: 'registered',
    appId,
    tenantId,
    credential,
    ...(botEndpoints === undefined ? {} : { endpoints: botEndpoints }),
  };
}

export function createReaders(
  config: Config,
  { clock, log }: Pick<Parts, 'clock' | 'log'>,
): Pick<Deps, 'powerBi' | 'fabric' | 'graph'> {
  const { authorityHost, tenantId, clientId, secret } = config.reader;
  const credential = createCredential({ authorityHost, tenantId, clientId, clientSecret: secret.reveal() });
  const shared = { credential, log: log.child({ part: 'power-bi' }), clock };
  return {
    powerBi: rememberMembers(
      createPowerBi({ ...shared, baseUrl: config.powerBi.url, scope: config.powerBi.scope }),
      clock,
    ),
    fabric: createFabric({ ...shared, baseUrl: config.fabric.url, scope: config.fabric.scope }),
    graph: createGraph({ ...shared, baseUrl: config.graph.url, scope: config.graph.scope }),
  };
}

/** Nobody can sign in to a bot without a registration, so it has no tab. */
function tabOf({ bot, reader }: Config, deps: Deps): Pick<Parameters<typeof createHttpServer>[0], 'tab'> {
  if (bot.kind === 'anonymous') return {};
  const { appId, tenantId } = bot;
  const authority = `${reader.authorityHost.replace(/\/+$/, '')}/${tenantId}`;
  const verify = createTokenVerifier({
    issuer: `${authority}/v2.0`,
    audience: appId,
    jwksUri: `${authority}/discovery/v2.0/keys`,
  });
  return { tab: tabRoutes({ deps, verify, tenantId, filesDir: tabDir }) };
}

function roundsOf(deps: Deps, onDiscovered: () => void): Round[] {
  const { clock, store } = deps;
  const owner = randomUUID();
  return [
    {
      name: 'discover',
      afterErrorMs: 15_000,
      async run() {
        await discover(deps);
        onDiscovered();
        return clock.toRealMs(discoverEveryMs);
      },
    },
    {
      name: 'watch',
      afterErrorMs: 5_000,
      run: async (signal) => ((await watchOnce(deps, owner, signal)) > 0 ? 0 : clock.toRealMs(idleMs)),
    },
    {
      name: 'deliveries',
      afterErrorMs: 15_000,
      async run() {
        await lookAfterDeliveries(deps);
        return clock.toRealMs(lookAfterEveryMs);
      },
    },
    {
      name: 'prune',
      afterErrorMs: 60_000,
      async run() {
        const now = clock.now();
        await store.prune({ now, provenBefore: now - provenKeptMs, refreshesBefore: now - provenKeptMs });
        return clock.toRealMs(pruneEveryMs);
      },
    },
  ];
}
