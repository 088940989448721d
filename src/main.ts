import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog } from './outbound/log.ts';
import { systemClock } from './outbound/system-clock.ts';

const graceMs = 9_000;

/** Runs the bot until a signal stops it. Resolves with the exit code. */
export async function runBot(): Promise<number> {
  let config;
  try {
    config = readConfig(process.env);
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
  log.info({ port, host: config.host }, 'the bot is listening');
  await stopSignal();
  log.info({}, 'the bot is stopping');
  await app.stop(graceMs);
  return 0;
}

export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
