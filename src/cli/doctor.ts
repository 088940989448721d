import { createReaders, registrationOf, storageOf } from '../app.ts';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { createLog } from '../outbound/log.ts';
import { openStorage } from '../outbound/storage/open-storage.ts';
import { systemClock } from '../outbound/system-clock.ts';
import { describeCredentialError } from '../outbound/entra/describe-credential-error.ts';
import { PowerBiError, type ListedDataset } from '../ports/power-bi.ts';
import { checkRefreshables } from './check-refreshables.ts';
import { checkScanner } from './check-scanner.ts';
import type { Command, CommandIo } from './command.ts';
import type { Finding } from './finding.ts';

interface Check {
  readonly name: string;
  run(): Promise<Finding>;
}

const botScope = 'https://api.botframework.com/.default';
const marks = { ok: '✓', note: '–', fault: '✗' } as const;

/** Checks the configuration against the real services. Exit code 1 when something keeps the bot from its work. */
export const doctorCommand: Command = async (io) => {
  let config: Config;
  try {
    config = readConfig(io.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    tell(io, 'Configuration', { kind: 'fault', text: error.message });
    return 1;
  }
  tell(io, 'Configuration', { kind: 'ok', text: 'complete' });
  let faults = 0;
  for (const { name, run } of checksOf(config)) {
    const finding = await run();
    if (finding.kind === 'fault') faults += 1;
    tell(io, name, finding);
  }
  return faults === 0 ? 0 : 1;
};

function tell({ stdout }: CommandIo, name: string, { kind, text }: Finding): void {
  stdout.write(`${marks[kind]} ${name}: ${text}\n`);
}

function checksOf(config: Config): Check[] {
  const log = createLog({ level: 'silent' });
  const { powerBi, fabric, graph } = createReaders(config, { clock: systemClock, log });
  let sample: ListedDataset | undefined;
  return [
    {
      name: 'Power BI',
      run: () =>
        asked('Allow service principals to call Fabric public APIs in the tenant settings.', async () => {
          const workspaces = await powerBi.listWorkspaces();
          if (workspaces.length === 0) {
            return {
              kind: 'fault',
              text: 'I am in no workspace. Add the service principal as Contributor to those to be watched.',
            };
          }
          for (const { workspaceId } of workspaces) sample ??= (await powerBi.listDatasets(workspaceId))[0];
          return { kind: 'ok', text: `${workspaces.length} workspaces` };
        }),
    },
    {
      name: 'Refresh history',
      run: () =>
        asked('Make the service principal Contributor or more: Viewers may not read it.', async () => {
          if (sample === undefined) return { kind: 'note', text: 'no dataset to try it on' };
          const runs = await powerBi.listRefreshes(sample, { top: 1 });
          return {
            kind: 'ok',
            text: `readable (${sample.name}: ${runs.length === 0 ? 'no run yet' : 'its last run is there'})`,
          };
        }),
    },
    {
      name: 'Connections',
      run: () =>
        asked(
          'Without them I know which source failed, but not where its credential lives. The service principal needs write access to the item.',
          async () => {
            if (sample === undefined) return { kind: 'note', text: 'no dataset to try it on' };
            return {
              kind: 'ok',
              text: `readable (${(await fabric.listItemConnections(sample)).length} on ${sample.name})`,
            };
          },
        ),
    },
    { name: 'Capacities at once', run: () => checkRefreshables(powerBi) },
    { name: 'Admin scanner', run: () => checkScanner(powerBi, systemClock.now()) },
    { name: 'Graph', run: () => asked('Optional.', () => checkGraph(sample, (upn) => graph.findUser(upn))) },
    { name: 'Storage', run: () => checkStorage(config) },
    { name: 'Bot', run: () => checkBot(config) },
    { name: 'Events in', run: async () => describeEvents(config) },
    { name: 'Webhooks out', run: () => checkWebhooks(config) },
  ];
}

/** What Power BI refused, and what to do about it. */
async function asked(advice: string, ask: () => Promise<Finding>): Promise<Finding> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    return { kind: 'fault', text: `${error.message} ${advice}` };
  }
}

async function checkGraph(
  sample: ListedDataset | undefined,
  findUser: (upn: string) => Promise<unknown>,
): Promise<Finding> {
  const found = await findUser(sample?.ownerUpn ?? 'nobody@example.invalid');
  return found === undefined
    ? { kind: 'note', text: 'not allowed to look people up; owners are shown by address. Optional: User.Read.All.' }
    : { kind: 'ok', text: 'people can be looked up' };
}

async function checkStorage(config: Config): Promise<Finding> {
  try {
    const { store } = await openStorage(storageOf(config), { clock: systemClock, log: createLog({ level: 'silent' }) });
    await store.close();
    return {
      kind: 'ok',
      text: config.storage.kind === 'embedded' ? `embedded, in ${config.storage.dir}` : 'PostgreSQL',
    };
  } catch (error) {
    return { kind: 'fault', text: error instanceof Error ? error.message : 'it does not open' };
  }
}

function describeEvents({ events, role }: Config): Finding {
  if (events === undefined) {
    return {
      kind: 'note',
      text: 'off. With SECRET_EVENTS_KEY or SECRET_EVENTS_TOKEN pipelines can tell me where to look (docs/webhooks.md).',
    };
  }
  if (role === 'worker') return { kind: 'note', text: 'a worker takes none; processes with ROLE web or both do' };
  const { keys, token } = events;
  const ways = [
    ...(keys.length === 0
      ? []
      : [keys.length === 1 ? 'signed with the key' : `signed with one of ${keys.length} keys`]),
    ...(token === undefined ? [] : ['with the token']),
  ];
  return { kind: 'ok', text: `taken at POST /api/events/refresh, ${ways.join(' or ')}` };
}

/** Whether each host can be reached; nothing is posted, because receivers act on what they get. */
async function checkWebhooks({ webhooks }: Config): Promise<Finding> {
  if (webhooks === undefined) return { kind: 'note', text: 'off. SECRET_WEBHOOK_URLS names who is told of incidents.' };
  const away: string[] = [];
  for (const url of webhooks.urls) {
    const { host, origin } = new URL(url.reveal());
    try {
      const options = { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(5_000) } as const;
      await fetch(origin, options);
    } catch {
      away.push(host);
    }
  }
  const count = webhooks.urls.length;
  if (away.length > 0) return { kind: 'fault', text: `${away.join(', ')} cannot be reached from here` };
  return { kind: 'ok', text: count === 1 ? 'its host answers' : `the hosts of all ${count} answer` };
}

async function checkBot(config: Config): Promise<Finding> {
  const registration = registrationOf(config, {});
  if (registration.kind === 'anonymous') {
    return {
      kind: 'note',
      text: 'no BOT_ID: it listens on loopback only. Set BOT_ID, BOT_TENANT_ID and SECRET_BOT_PASSWORD for Teams.',
    };
  }
  try {
    await registration.credential.getToken(botScope);
    return { kind: 'ok', text: 'signs in as its app registration' };
  } catch (error) {
    return { kind: 'fault', text: describeCredentialError(error).sentence };
  }
}
