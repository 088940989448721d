import { z } from 'zod';
import type { StorageOptions } from '../../src/outbound/storage/open-storage.ts';
import { feedStorm, openStormBot, seedWatches } from '../../tests/flows/storm-world.ts';
import { createRecordingLog } from '../../tests/standins/recording-log.ts';

/** One replica of the bot in a storm, told what to do by the process that started it. */
const Orders = z.object({
  storage: z.custom<StorageOptions>((value) => typeof value === 'object' && value !== null),
  serviceUrl: z.string(),
  scale: z.object({ datasets: z.number(), credentials: z.number(), conversations: z.number() }),
  overMs: z.number(),
  part: z.number(),
  of: z.number(),
});

const { storage, serviceUrl, scale, overMs, part, of } = Orders.parse(JSON.parse(process.argv[2] ?? ''));
const log = createRecordingLog();
const clock = { now: () => Date.now(), toRealMs: (spanMs: number) => spanMs };
const bot = await openStormBot({ storage, clock, log });
if (part === 0) await seedWatches(bot.deps, scale, serviceUrl);
await bot.start();

const tell = (message: object): void => void process.send?.(message);
process.on('message', (message) => {
  if (message === 'storm') void feed();
  if (message === 'stop') void stop();
});
tell({ kind: 'ready' });

async function feed(): Promise<void> {
  await feedStorm(bot.deps, scale, { overMs, part, of });
  tell({ kind: 'fed' });
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    tell({ kind: 'pending', pending: await bot.deps.jobs.countPending() });
  }
}

async function stop(): Promise<void> {
  const parked = await bot.deps.jobs.listParked(10);
  const errors = log.lines.filter((line) => /"level":"(error|warn)"/.test(line));
  tell({ kind: 'stopped', parked: parked.length, errors: errors.slice(0, 3), cpuMs: process.cpuUsage().user / 1_000 });
  await bot.close();
  process.exit(0);
}
