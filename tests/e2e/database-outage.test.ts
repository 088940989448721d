import { setTimeout as sleep } from 'node:timers/promises';
import { describeState, type BotState } from '../standins/bot-state.ts';
import { findServerPrograms, startPostgresServer, type PostgresServer } from '../standins/postgres-server.ts';
import { startApps, type RunningApp } from '../standins/start-apps.ts';
import {
  countDuplicates,
  findLost,
  findMistaken,
  places,
  startTrialGround,
  type TrialGround,
} from '../standins/trial-ground.ts';

const programs = findServerPrograms();
if (programs === undefined)
  process.stderr.write('The restart of a database was not tested: no PostgreSQL is installed.\n');

let server: PostgresServer;
let ground: TrialGround;
let bot: RunningApp;

async function open(): Promise<void> {
  server = await startPostgresServer(programs ?? '');
  ground = await startTrialGround({ speed: 60, datasetsMax: 8 });
  const [started] = await startApps(ground, { storage: { DATABASE_URL: server.url }, count: 1 });
  if (started === undefined) throw new Error('the bot did not start');
  bot = started;
  await ground.watch(bot.port);
}

async function close(): Promise<void> {
  await bot.app.stop(2_000);
  await ground.stop();
  server.stop();
}

async function settled(): Promise<BotState> {
  for (;;) {
    const now = await describeState(bot.app.deps, [...ground.broken]).catch(() => undefined);
    const isDone =
      now?.pending === 0 &&
      findMistaken(now, ground.datasets).length === 0 &&
      findLost(now, ground.teams.calls).length === 0;
    if (isDone) return now;
    await sleep(100);
  }
}

/** Before the bot hears Teams' answer: the job that posted can't write down that it did. */
async function crashAtFirstPost(): Promise<void> {
  await ground.teams.until((calls) => {
    const isPosted = calls.some(({ path }) => path === '/v3/conversations');
    if (isPosted) server.crash();
    return isPosted;
  });
}

/** Jobs have ended so often whose end could not be written down. */
async function triedInVain(times: number): Promise<void> {
  while (bot.log.lines.filter((line) => line.includes('could not be saved yet')).length < times) await sleep(20);
}

(programs === undefined ? it.skip : it)(
  'loses nothing when the database crashes under load and stays away, and says so once',
  async () => {
    await open();
    try {
      const [first, second, third] = ground.datasets;
      if (first === undefined || second === undefined || third === undefined) throw new Error('Contoso is too small');
      for (const dataset of [first, second]) ground.breakOne(dataset);
      await crashAtFirstPost();
      ground.breakOne(third);
      await triedInVain(3);
      server.start();
      const { incidents, parked } = await settled();

      expect(parked).toEqual([]);
      expect(incidents.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
      const troubles = bot.log.lines.filter((line) => /"level":"(warn|error)"/.test(line));
      expect(troubles).toEqual([expect.stringContaining('"service":"PostgreSQL"')]);
      expect(bot.log.lines.filter((line) => line.includes('a service answers again'))).toHaveLength(1);
      expect(countDuplicates(ground.teams.calls)).toBeLessThanOrEqual(places.length);
    } finally {
      await close();
    }
  },
  90_000,
);
