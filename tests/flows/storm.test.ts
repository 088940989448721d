import { createPlace, steadyClock, type Place } from '../outbound/storage/backends.ts';
import { until } from '../outbound/storage/until.ts';
import { createRecordingLog } from '../standins/recording-log.ts';
import { startLimitedTeams, type LimitedTeams } from '../standins/limited-teams.ts';
import { cardFacts, feedStorm, openStormBot, readTold, seedWatches } from './storm-world.ts';

const scale = { datasets: 100, credentials: 10, conversations: 8 };

let place: Place;
let teams: LimitedTeams;

beforeAll(async () => {
  place = await createPlace('embedded');
  teams = await startLimitedTeams({ keeps: cardFacts });
});

afterAll(async () => {
  await teams.close();
  await place.remove();
});

it('tells everyone of a storm within Teams’ limits: eight cards each, and the rest on one that lists them', async () => {
  const log = createRecordingLog();
  // Ten times as fast: settling and gaps shrink, Teams' limits stay as they are.
  const bot = await openStormBot({ storage: place.options, clock: steadyClock(10), log });
  await seedWatches(bot.deps, scale, teams.serviceUrl);
  await bot.start();

  await feedStorm(bot.deps, scale, { overMs: 1_000 });
  await until(async () => (await bot.deps.jobs.countPending()) === 0);
  await bot.close();

  const standing = teams.standing();
  const sent = teams.calls.filter(({ status }) => status !== 429);
  expect([...standing.values()].map((cards) => readTold(cards.values()))).toEqual(
    Array.from({ length: scale.conversations }, () => ({ problems: 10, datasets: 100 })),
  );
  expect([...standing.values()].every((cards) => cards.size === 9)).toBe(true);
  expect(sent.filter(({ kind }) => kind === 'post')).toHaveLength(9 * scale.conversations);
  expect(teams.calls.length).toBeLessThanOrEqual(scale.credentials * scale.conversations * 4);
  expect(teams.unexpected).toEqual([]);
  expect(log.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});
