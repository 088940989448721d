import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createApp, type App } from '../app.ts';
import { readConfig } from '../config.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { createPlaygroundClient, type PlaygroundClient } from '../sandbox/playground/playground-client.ts';
import { startPlayground, type Playground } from '../sandbox/playground/start-playground.ts';
import { startSandbox, type Sandbox } from '../sandbox/start-sandbox.ts';
import { alex, botApp, contosoTenantId, people } from '../sandbox/world/people.ts';

export interface DemoOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Emptied at the start: Contoso begins anew each time, and so does what the bot remembers of it. */
  readonly dataDir: string;
  readonly story: boolean;
  readonly failuresFile?: string;
  /** 0: any free ones. */
  readonly ports: { readonly bot: number; readonly teams: number; readonly portal: number };
  readonly timeZone: string;
}

export interface Demo {
  readonly app: App;
  readonly sandbox: Sandbox;
  readonly teamsUrl: string;
  readonly botUrl: string;
  readonly client: PlaygroundClient;
  stop(): Promise<void>;
}

const graceMs = 3_000;
/** Both have a dataset named Sales. */
const watched = ['Finance', 'Retail Analytics'];

/** Contoso, a Teams client and a bot in it, on loopback. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { clock, log, dataDir, story, failuresFile, ports } = options;
  const sandbox = await startSandbox({
    clock,
    log: log.child({ part: 'contoso' }),
    story,
    portalPort: ports.portal,
    ...(failuresFile === undefined ? {} : { failuresFile }),
  });
  // Only now: a second demo ends at a port that is taken, before it takes the first one's data away.
  await rm(dataDir, { recursive: true, force: true });
  const config = readConfig({
    ...sandbox.env,
    PORT: String(ports.bot),
    DATA_DIR: path.join(dataDir, 'store'),
    TIME_ZONE: options.timeZone,
  });
  const app = await createApp(config, { clock, log });
  const { port } = await app.start();
  const botUrl = `http://127.0.0.1:${port}`;
  const playground = await openTeams(options, botUrl);
  const client = await createPlaygroundClient(playground.url);
  await app.discovered;
  await moveIn(client);
  return {
    app,
    sandbox,
    botUrl,
    teamsUrl: playground.url,
    client,
    async stop() {
      await playground.stop();
      await app.stop(graceMs);
      await sandbox.stop();
    },
  };
}

function openTeams({ ports, log, dataDir }: DemoOptions, botUrl: string): Promise<Playground> {
  return startPlayground({
    botEndpoint: `${botUrl}/api/messages`,
    port: ports.teams,
    tenantId: contosoTenantId,
    bot: { botId: botApp.appId, name: 'pbibot' },
    currentUser: alex,
    people: people.filter(({ state }) => state === 'active'),
    teamName: 'BI Operations',
    channelName: 'alerts',
    groupChatName: 'Month end',
    log: log.child({ part: 'playground' }),
    dataDir,
  });
}

/** Somebody adds the bot to the team and the chats, and tells it what to watch. */
async function moveIn(client: PlaygroundClient): Promise<void> {
  for (const place of ['channel', 'groupChat', 'personal'] as const) await client.install(place);
  for (const workspace of watched) {
    await client.post({ place: 'channel', text: `watch ${workspace}`, mentionBot: true });
  }
}
