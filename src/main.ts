import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog } from './outbound/log.ts';
import { systemClock } from './outbound/system-clock.ts';

const graceMs = 6_500;
/** With the two seconds for what lingers (cli/pbibot.ts) less than ten; what is not handed back is taken when its lease ends. */
const patienceMs = 7_700;

/** Runs the bot until a signal stops it. `env` comes before the environment. Resolves with the exit code. */
export async function runBot(env: Readonly<Record<string, string>> = {}): Promise<number> {
  let config;
  try {
    config = readConfig({ ...process.env, ...env });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  const log = createLog({ level: config.logLevel });
  const app = await createApp(config, { clock: systemClock, log });
  const { port } = await app.start();
  if (config.bot.kind === 'anonymous')
    log.warn({ port }, 'no BOT_ID: the bot listens on loopback and trusts whoever speaks to it');
  log.info({ port, host: config.host, role: config.role }, 'the bot is listening');
  await stopSignal();
  log.info({}, 'the bot is stopping');
  const stopped = await Promise.race([app.stop(graceMs).then(() => true), sleep(patienceMs, false, { ref: false })]);
  if (!stopped) log.error({ patienceMs }, 'the bot could not be stopped in time and ends as it is');
  return stopped ? 0 : 1;
}

export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
