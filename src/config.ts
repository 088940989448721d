import { z } from 'zod';
import { Secret } from './config/secret.ts';
import { timeZone } from './config/time-zone.ts';
import {
  eventsOf,
  webhookKeyMissing,
  webhookSettings,
  webhooksOf,
  type EventsConfig,
  type WebhooksConfig,
} from './config/webhook-settings.ts';

export { Secret };

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export type BotIdentity =
  /** No app id: loopback only, for the sandbox and tests. */
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'registered'; readonly appId: string; readonly tenantId: string; readonly secret: Secret };

/** `web` answers people and queues the work, `worker` does it. */
export type Role = 'web' | 'worker' | 'both';

export interface Config {
  readonly role: Role;
  readonly host: string;
  readonly port: number;
  readonly bot: BotIdentity;
  readonly reader: {
    readonly authorityHost: string;
    readonly tenantId: string;
    readonly clientId: string;
    readonly secret: Secret;
  };
  readonly powerBi: { readonly url: string; readonly scope: string };
  readonly fabric: { readonly url: string; readonly scope: string };
  readonly graph: { readonly url: string; readonly scope: string };
  readonly storage:
    { readonly kind: 'embedded'; readonly dir: string } | { readonly kind: 'postgres'; readonly url: Secret };
  readonly portalUrl: string;
  readonly entraUrl: string;
  /** The bot's OAuth connection; without it nobody is asked to sign in. */
  readonly ssoConnectionName?: string;
  /** Without it /metrics is for a bot on loopback only. */
  readonly metricsToken?: Secret;
  /** Without it nobody can tell the bot where to look. */
  readonly events?: EventsConfig;
  /** Without it nobody but Teams is told of incidents. */
  readonly webhooks?: WebhooksConfig;
  readonly timeZone: string;
  /** After so many hours it is said that something is still failing, then daily. */
  readonly stillFailingHours: number;
  readonly logLevel: string;
}

const url = z.url({ protocol: /^https?$/ });
const port = z.coerce.number().int().min(0).max(65_535);

const Environment = z.object({
  ROLE: z.enum(['web', 'worker', 'both']).default('both'),
  HOST: z.string().default(''),
  PORT: port.default(3978),
  BOT_ID: z.string().default(''),
  SECRET_BOT_PASSWORD: z.string().default(''),
  SSO_CONNECTION_NAME: z.string().max(100).default(''),
  BOT_TENANT_ID: z.string().default(''),
  POWER_BI_CLIENT_ID: z.string().default(''),
  SECRET_POWER_BI_CLIENT_SECRET: z.string().default(''),
  AUTHORITY_HOST: url.default('https://login.microsoftonline.com'),
  POWER_BI_URL: url.default('https://api.powerbi.com'),
  POWER_BI_SCOPE: z.string().default('https://analysis.windows.net/powerbi/api/.default'),
  FABRIC_URL: url.default('https://api.fabric.microsoft.com'),
  FABRIC_SCOPE: z.string().default('https://api.fabric.microsoft.com/.default'),
  GRAPH_URL: url.default('https://graph.microsoft.com'),
  GRAPH_SCOPE: z.string().default('https://graph.microsoft.com/.default'),
  PORTAL_URL: url.default('https://app.powerbi.com'),
  ENTRA_URL: url.default('https://entra.microsoft.com'),
  DATABASE_URL: z.string().default(''),
  DATA_DIR: z.string().default('.data/pbibot'),
  SECRET_METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/-]{16,300}=*$/, 'must be 16 to 300 letters, digits or . _ ~ + / - characters')
    .or(z.literal(''))
    .default(''),
  ...webhookSettings,
  TIME_ZONE: timeZone.default('UTC'),
  STILL_FAILING_HOURS: z.coerce.number().min(0.5, 'must be at least 0.5').max(168, 'must be at most 168').default(4),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** Reads and checks the environment. Throws ConfigError with one sentence that names every fault and what to do. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new ConfigError(`The configuration is wrong: ${faults.join('; ')}. See docs/operating.md for each setting.`);
  }
  const read = parsed.data;
  const bot = botOf(read);
  const storage = readStorageConfig(env);
  const events = eventsOf(read);
  const webhooks = webhooksOf(read);
  if (webhooks === 'keyMissing') throw new ConfigError(webhookKeyMissing);
  if (storage.kind === 'embedded' && read.ROLE !== 'both') {
    throw new ConfigError(
      `ROLE is ${read.ROLE}, and that needs DATABASE_URL: the embedded database belongs to one process, which does both.`,
    );
  }
  return {
    role: read.ROLE,
    host: hostOf(read.HOST, bot),
    port: read.PORT,
    bot,
    reader: readerOf(read),
    powerBi: { url: read.POWER_BI_URL, scope: read.POWER_BI_SCOPE },
    fabric: { url: read.FABRIC_URL, scope: read.FABRIC_SCOPE },
    graph: { url: read.GRAPH_URL, scope: read.GRAPH_SCOPE },
    storage,
    portalUrl: read.PORTAL_URL,
    entraUrl: read.ENTRA_URL,
    ...ssoOf(read, bot),
    ...(read.SECRET_METRICS_TOKEN === '' ? {} : { metricsToken: new Secret(read.SECRET_METRICS_TOKEN) }),
    ...(events === undefined ? {} : { events }),
    ...(webhooks === undefined ? {} : { webhooks }),
    timeZone: read.TIME_ZONE,
    stillFailingHours: read.STILL_FAILING_HOURS,
    logLevel: read.LOG_LEVEL,
  };
}

/** What the storage needs, for commands that touch nothing else. Throws ConfigError. */
export function readStorageConfig(env: Readonly<Record<string, string | undefined>>): Config['storage'] {
  const { DATABASE_URL, DATA_DIR } = Environment.pick({ DATABASE_URL: true, DATA_DIR: true }).parse(withoutEmpty(env));
  return DATABASE_URL === ''
    ? { kind: 'embedded', dir: DATA_DIR }
    : { kind: 'postgres', url: new Secret(DATABASE_URL) };
}

function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function botOf(read: z.output<typeof Environment>): BotIdentity {
  if (read.BOT_ID === '') return { kind: 'anonymous' };
  if (read.BOT_TENANT_ID === '')
    throw new ConfigError('BOT_TENANT_ID is missing: set it to the Entra tenant of the bot’s app registration.');
  if (read.SECRET_BOT_PASSWORD === '') {
    throw new ConfigError('SECRET_BOT_PASSWORD is missing: set it to a client secret of the app registration BOT_ID.');
  }
  return {
    kind: 'registered',
    appId: read.BOT_ID,
    tenantId: read.BOT_TENANT_ID,
    secret: new Secret(read.SECRET_BOT_PASSWORD),
  };
}

function ssoOf(read: z.output<typeof Environment>, bot: BotIdentity): Pick<Config, 'ssoConnectionName'> {
  if (read.SSO_CONNECTION_NAME === '') return {};
  if (bot.kind === 'registered') return { ssoConnectionName: read.SSO_CONNECTION_NAME };
  throw new ConfigError('SSO_CONNECTION_NAME needs BOT_ID: people sign in to the bot’s app registration.');
}

const loopbackHosts = ['127.0.0.1', 'localhost', '::1'];

/** Without an app id anyone could speak as anyone, so such a bot must not be reachable from outside. */
function hostOf(host: string, bot: BotIdentity): string {
  if (bot.kind === 'registered') return host === '' ? '0.0.0.0' : host;
  if (host === '') return '127.0.0.1';
  if (loopbackHosts.includes(host)) return host;
  throw new ConfigError(
    `Without BOT_ID the bot listens on loopback only, not on ${host}: set BOT_ID, or leave HOST empty.`,
  );
}

function readerOf(read: z.output<typeof Environment>): Config['reader'] {
  const missing = (['BOT_TENANT_ID', 'POWER_BI_CLIENT_ID', 'SECRET_POWER_BI_CLIENT_SECRET'] as const).filter(
    (name) => read[name] === '',
  );
  if (missing.length > 0) {
    throw new ConfigError(
      `${missing.join(', ')} missing: the bot reads Power BI as a service principal; docs/operating.md says how to make one. To try the bot without a tenant, run npm run demo.`,
    );
  }
  return {
    authorityHost: read.AUTHORITY_HOST,
    tenantId: read.BOT_TENANT_ID,
    clientId: read.POWER_BI_CLIENT_ID,
    secret: new Secret(read.SECRET_POWER_BI_CLIENT_SECRET),
  };
}
