import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from '../../src/sandbox/world/run-rules.ts';
import { createPlace, type Place } from '../outbound/storage/backends.ts';
import { describeState, type BotState } from '../standins/bot-state.ts';
import { startApps, type RunningApp } from '../standins/start-apps.ts';
import {
  findLost,
  findMistaken,
  places,
  standingCards,
  startTrialGround,
  type TrialGround,
} from '../standins/trial-ground.ts';

const speed = 600;
const hourMs = 3_600_000;
const gone = 'a service does not answer; what is to be done waits and is tried again';
const back = 'a service answers again';

let place: Place;
let ground: TrialGround;
let bot: RunningApp;

beforeEach(async () => {
  place = await createPlace('embedded');
  if (place.options.kind !== 'embedded') throw new Error('this place is no directory');
  ground = await startTrialGround({ speed, tickMs: 20, datasetsMax: 3 });
  const [started] = await startApps(ground, { storage: { DATA_DIR: place.options.dir }, count: 1 });
  if (started === undefined) throw new Error('the bot did not start');
  bot = started;
  await ground.watch(bot.port);
});

afterEach(async () => {
  await bot.app.stop(2_000);
  await ground.stop();
  await place.remove();
});

const state = (): Promise<BotState> => describeState(bot.app.deps, [...ground.broken]);

/** Contoso's time passes. */
const pass = (spanMs: number): Promise<void> => sleep(spanMs / speed);

/** Waits until no run goes on: a dataset can be broken then, and what was mended has proven it. */
async function idle(): Promise<void> {
  while (ground.datasets.some(isRunning)) await sleep(10);
}

/** Waits until what Power BI says is known and what is known is told. */
async function settled(): Promise<BotState> {
  for (;;) {
    await idle();
    const now = await state();
    const open = { ...now, incidents: now.incidents.filter((each) => each.state === 'open') };
    const isDone = findMistaken(now, ground.datasets).length === 0 && findLost(open, ground.teams.calls).length === 0;
    if (isDone && now.pending === 0) return now;
    await sleep(50);
  }
}

function told(message: string): string[] {
  return bot.log.lines
    .map((line) => JSON.parse(line) as { message: string; service?: string })
    .filter((line) => line.message === message)
    .map(({ service }) => service ?? '');
}

const troubleLines = (): string[] => bot.log.lines.filter((line) => /"level":"(warn|error)"/.test(line));

it('brings every card that stands for something still true after an hour without Teams, and only those', async () => {
  const [passing, lasting, later] = ground.datasets;
  if (passing === undefined || lasting === undefined || later === undefined) throw new Error('Contoso is too small');
  ground.teams.failAlways({ status: 503 });
  ground.breakOne(passing);
  ground.breakOne(lasting);
  await pass(hourMs / 3);
  ground.mend([passing.datasetId]);
  await pass(hourMs / 3);
  ground.breakOne(later);
  await pass(hourMs / 3);
  const sentBefore = ground.teams.calls.length;
  ground.teams.failAlways(undefined);
  const { incidents, parked } = await settled();

  expect(parked).toEqual([]);
  expect(
    incidents
      .filter((each) => each.state === 'open')
      .flatMap(({ failing }) => failing)
      .sort(),
  ).toEqual([lasting.datasetId, later.datasetId].sort());
  expect(standingCards(ground.teams.calls).size).toBe(2 * places.length);
  // The cards, and at most one update of each.
  expect(ground.teams.calls.length - sentBefore).toBeLessThanOrEqual(2 * 2 * places.length);
  expect(told(gone)).toEqual(['Teams']);
  expect(told(back)).toEqual(['Teams']);
  expect(troubleLines()).toHaveLength(1);
});

it('finds what failed during an hour without Power BI, by itself', async () => {
  const [failing, mended] = ground.datasets;
  if (failing === undefined || mended === undefined) throw new Error('Contoso is too small');
  await idle();
  ground.breakOne(mended);
  await settled();
  const untilAt = ground.world.clock.now() + hourMs;
  ground.world.faults.add({ kind: 'status', status: 503, untilAt });
  ground.breakOne(failing);
  ground.mend([mended.datasetId]);
  await pass(hourMs);
  const { incidents, parked } = await settled();

  expect(parked).toEqual([]);
  expect(incidents.map((each) => each.state).sort()).toEqual(['open', 'proven']);
  expect(findLost({ incidents, parked, pending: 0 }, ground.teams.calls)).toEqual([]);
  expect(standingCards(ground.teams.calls).size).toBe(2 * places.length);
  const ofPowerBi = (message: string) => told(message).filter((service) => service === 'Power BI');
  expect(ofPowerBi(gone)).toHaveLength(1);
  expect(ofPowerBi(back)).toHaveLength(1);
  expect(troubleLines().length).toBeLessThanOrEqual(2);
});
