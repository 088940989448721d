import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { renderAnswer } from './cards/render-answer.ts';
import { renderNotice } from './cards/render-notice.ts';
import { readClick } from './cards/read-click.ts';
import { receiversOf } from './app/receivers-of.ts';
import { eventsOf, metricsOf, tabOf } from './app/routes-of.ts';
import { signInOf } from './app/sign-in-of.ts';
import type { Config } from './config.ts';
import { defaultReminders } from './core/incident/reason-to-notify.ts';
import { createBotFlows } from './flows/bot-flows.ts';
import type { Deps } from './flows/deps.ts';
import { createJobDesk } from './flows/job-desk.ts';
import { createJobHandlers } from './flows/job-handlers.ts';
import { createBot } from './inbound/bot.ts';
import { startControl } from './inbound/control.ts';
import { createHttpServer } from './inbound/http.ts';
import { createCallCounter, type CallCounter } from './inbound/metrics/count-calls.ts';
import { createWatchCounter } from './inbound/metrics/watch-counter.ts';
import { createRounds } from './inbound/create-rounds.ts';
import { startRounds, type Rounds } from './inbound/rounds.ts';
import { removeControlFile, writeControlFile } from './outbound/control-file.ts';
import { createCredential } from './outbound/entra/create-credential.ts';
import { createFabric } from './outbound/fabric/create-fabric.ts';
import { watchGateways } from './outbound/fabric/watch-gateways.ts';
import { createGraph } from './outbound/graph/create-graph.ts';
import { rememberUsers } from './outbound/graph/remember-users.ts';
import { createPowerBi } from './outbound/power-bi/create-power-bi.ts';
import { rememberMembers } from './outbound/power-bi/remember-members.ts';
import { openStorage } from './outbound/storage/open-storage.ts';
import { createTeamsAdapter, type BotEndpoints, type BotRegistration } from './outbound/teams/adapter.ts';
import { createTeams } from './outbound/teams/create-teams.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';

export interface Parts {
  readonly clock: Clock;
  readonly log: Log;
  /** Stand-ins for Microsoft's bot endpoints in tests. */
  readonly botEndpoints?: BotEndpoints;
}

export interface App {
  readonly deps: Deps;
  start(): Promise<{ readonly port: number }>;
  /** Resolves when workspaces and datasets were read for the first time; in the role web it never does. */
  readonly discovered: Promise<void>;
  /** Takes nothing new and finishes or hands back what runs, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** So long others may still send us requests after they could have heard that we stop. */
const drainMs = 1_500;

/** Wires everything; opens the storage, starts nothing yet. */
export async function createApp(config: Config, parts: Parts): Promise<App> {
  const { clock, log } = parts;
  const { store, jobs } = await openStorage(storageOf(config), { clock, log: log.child({ part: 'storage' }) });
  const adapter = createTeamsAdapter({
    registration: registrationOf(config, parts),
    log: log.child({ part: 'teams' }),
  });
  const calls = createCallCounter({
    name: 'pbibot_calls_total',
    help: 'Calls to Microsoft’s services by how they ended.',
    method: 'operation',
  });
  const runs = createCallCounter({
    name: 'pbibot_runs_total',
    help: 'Runs of jobs and looks at datasets by how they ended.',
    method: 'kind',
  });
  const watched = createWatchCounter();
  const teams = calls.count(createTeams({ adapter, log }), { service: 'teams' });
  const deps: Deps = {
    ...createReaders(config, parts, calls),
    store,
    jobs,
    teams,
    clock,
    ...receiversOf(config, log),
    log: log.child({ part: 'flows' }),
    ...signInOf(config, { adapter, clock, log }),
    places: { portalUrl: config.portalUrl, entraUrl: config.entraUrl, tenantId: config.reader.tenantId },
    timeZone: config.timeZone,
    reminders: { ...defaultReminders, afterMs: config.stillFailingHours * 3_600_000 },
  };
  const cards = { renderNotice, renderAnswer, readClick };
  const bot = createBot({ flows: createBotFlows(deps), cards, replies: teams, log: log.child({ part: 'bot' }) });
  const http = createHttpServer({
    adapter,
    bot,
    isReady: () => store.isReady(),
    log,
    healthOnly: config.role === 'worker',
    ...metricsOf(config, { store, jobs, clock, log, counters: [calls, runs, ...watched.metrics] }),
    ...tabOf(config, deps),
    ...eventsOf(config, deps),
  });
  const owner = randomUUID();
  const isAlone = config.storage.kind === 'embedded';
  let rounds: Rounds | undefined;
  let control: Awaited<ReturnType<typeof startControl>> | undefined;
  const discovered = Promise.withResolvers<void>();
  return {
    deps,
    discovered: discovered.promise,
    async start() {
      const listening = await http.listen(config.host, config.port);
      if (config.role !== 'web') {
        if (isAlone) await store.releaseLeases({ owner: 'anybody', now: clock.now() });
        await jobs.start(runs.count(createJobHandlers(deps)));
        rounds = startRounds(
          createRounds(deps, { owner, isAlone, onDiscovered: discovered.resolve, count: runs.count, watched }),
          log,
        );
      }
      if (config.storage.kind === 'embedded') {
        control = await startControl({ desk: createJobDesk(jobs), log });
        const { port, token } = control;
        await writeControlFile(config.storage.dir, { port, token });
      }
      return listening;
    },
    async stop(graceMs) {
      const waitMs = isAlone || config.role === 'worker' ? 0 : Math.min(drainMs, graceMs / 4);
      http.drain();
      if (config.storage.kind === 'embedded') await removeControlFile(config.storage.dir);
      await control?.close();
      await Promise.all([
        sleep(waitMs).then(() => http.close(graceMs - waitMs)),
        rounds?.stop(graceMs),
        jobs.stop(graceMs),
      ]);
      try {
        await store.releaseLeases({ owner, now: clock.now() });
      } catch (error) {
        log.warn({ error }, 'what was claimed could not be given back; others take it when its time is over');
      }
      await store.close();
    },
  };
}

export function storageOf({ storage }: Pick<Config, 'storage'>): Parameters<typeof openStorage>[0] {
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
  calls?: CallCounter,
): Pick<Deps, 'powerBi' | 'fabric' | 'graph'> {
  const { authorityHost, tenantId, clientId, secret } = config.reader;
  const credential = createCredential({ authorityHost, tenantId, clientId, clientSecret: secret.reveal() });
  const shared = { credential, log: log.child({ part: 'power-bi' }), clock };
  const counted = <T extends object>(service: string, port: T): T => calls?.count(port, { service }) ?? port;
  const powerBi = createPowerBi({ ...shared, baseUrl: config.powerBi.url, scope: config.powerBi.scope });
  const fabric = createFabric({ ...shared, baseUrl: config.fabric.url, scope: config.fabric.scope });
  const graph = createGraph({ ...shared, baseUrl: config.graph.url, scope: config.graph.scope });
  return {
    powerBi: rememberMembers(counted('powerBi', powerBi), clock),
    fabric: watchGateways(counted('fabric', fabric), shared),
    graph: rememberUsers(counted('graph', graph), clock),
  };
}
