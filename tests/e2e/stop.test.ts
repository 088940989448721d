import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { systemClock } from '../../src/outbound/system-clock.ts';
import { isRunning } from '../../src/sandbox/world/run-rules.ts';
import type { WorldDataset } from '../../src/sandbox/world/types.ts';
import { alex } from '../../src/sandbox/world/people.ts';
import { createPlace, kinds, openBackend, sayWhatIsSkipped, type Place } from '../outbound/storage/backends.ts';
import { describeState } from '../standins/bot-state.ts';
import { createRecordingLog } from '../standins/recording-log.ts';
import { startBot, type StartedBot } from '../standins/started-bot.ts';
import {
  countDuplicates,
  findLost,
  places,
  standingCards,
  startTrialGround,
  type TrialGround,
} from '../standins/trial-ground.ts';

const eventsToken = 'a-token-of-this-test-of-32-letters-or-more';
const stopMaxMs = 10_000;

sayWhatIsSkipped();

describe.each(kinds)('a bot with work going on, on %s', (kind) => {
  let place: Place;
  let ground: TrialGround;
  let env: Readonly<Record<string, string>>;
  let bots: StartedBot[];

  beforeEach(async () => {
    place = await createPlace(kind);
    ground = await startTrialGround({ speed: 1, datasetsMax: 3 });
    const { options } = place;
    const storage: Record<string, string> =
      options.kind === 'embedded' ? { DATA_DIR: options.dir } : { DATABASE_URL: options.url };
    env = { ...ground.env, PORT: '0', SECRET_EVENTS_TOKEN: eventsToken, ...storage };
    bots = [];
  });

  afterEach(async () => {
    await Promise.all(bots.map((bot) => bot.kill()));
    await ground.stop();
    await place.remove();
  });

  async function start(): Promise<StartedBot> {
    const bot = await startBot(env);
    bots.push(bot);
    return bot;
  }

  /** Its run ends now, and a pipeline says so. */
  async function endRun({ datasetId, runs }: WorldDataset, port: number): Promise<void> {
    const [run] = runs;
    if (run?.plan === undefined) throw new Error('no run goes on');
    run.plan = { ...run.plan, endsAt: Date.now(), attempts: [] };
    while (run.status === 'Unknown') await sleep(10);
    const answer = await fetch(`http://127.0.0.1:${port}/api/events/refresh`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${eventsToken}`,
        'webhook-id': run.requestId,
        'webhook-timestamp': String(Math.floor(Date.now() / 1_000)),
      },
      body: JSON.stringify({ datasetId }),
    });
    expect(answer.status).toBe(202);
  }

  async function fail(dataset: WorldDataset, port: number): Promise<void> {
    ground.breakOne(dataset);
    await endRun(dataset, port);
  }

  /** A refresh is being followed, two incidents wait to be told in three places, and Teams has not answered yet. */
  async function atWork(): Promise<{ bot: StartedBot; proving: WorldDataset; teams: { release(): void } }> {
    const [proving, ...others] = ground.datasets;
    if (proving === undefined || others.length < 2) throw new Error('Contoso is too small');
    Object.assign(proving, { typicalMs: 3_600_000 });
    const bot = await start();
    await bot.says('workspaces and datasets were read');
    await ground.watch(bot.port);
    await fail(proving, bot.port);
    await untilCards((texts) => texts.length === places.length);
    await pressRecheck(bot.port);
    while (!isRunning(proving)) await sleep(10);
    const before = ground.teams.calls.length;
    const teams = ground.teams.hold();
    for (const other of others) await fail(other, bot.port);
    await ground.teams.until((calls) => calls.length >= before + places.length);
    return { bot, proving, teams };
  }

  async function pressRecheck(port: number): Promise<void> {
    const [card] = standingCards(ground.teams.calls).values();
    const [place] = places;
    if (card?.incidentId === undefined || place === undefined) throw new Error('no card stands there');
    const data = { verb: 'recheck', incidentId: card.incidentId };
    const value = { action: { type: 'Action.Execute', verb: 'recheck', data }, trigger: 'manual' };
    await ground.send({ port, place, person: alex }, { type: 'invoke', name: 'adaptiveCard/action', value });
  }

  async function untilCards(isTrue: (texts: readonly string[]) => boolean): Promise<void> {
    await ground.teams.until((calls) => isTrue([...standingCards(calls).values()].map(({ text }) => text)));
  }

  /** All cards stand, and those of the incident that was being proven say that it is. */
  async function untilTold(): Promise<void> {
    await untilCards(
      (texts) =>
        texts.length === ground.datasets.length * places.length &&
        texts.filter((text) => text.includes('Fixed and proven')).length === places.length,
    );
  }

  /** What a bot would go on with. Only while none runs on the embedded database. */
  async function expectNothingLost(): Promise<void> {
    const app = await createApp(readConfig(env), { clock: systemClock, log: createRecordingLog() });
    const state = await describeState(app.deps, [...ground.broken]);
    await app.stop(0);
    expect(findLost(state, ground.teams.calls)).toEqual([]);
    expect(state.incidents.map((incident) => incident.state).sort()).toEqual(['open', 'open', 'proven']);
    expect(state.parked).toEqual([]);
  }

  it('finishes it or hands it back within ten seconds of SIGTERM, and nothing is lost or said twice', async () => {
    const { bot, proving, teams } = await atWork();
    const other = kind === 'postgres' ? await start() : undefined;

    const stopped = bot.stop();
    await bot.says('the bot is stopping');
    teams.release();
    const { code, tookMs } = await stopped;

    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(stopMaxMs);
    expect(bot.lines.filter((line) => !line.includes('"level":30,'))).toEqual([
      expect.stringContaining('no BOT_ID: the bot listens on loopback'),
    ]);
    const next = other ?? (await start());
    await endRun(proving, next.port);
    await untilTold();
    expect(await next.stop()).toMatchObject({ code: 0 });
    expect(countDuplicates(ground.teams.calls)).toBe(0);
    await expectNothingLost();
  });

  if (kind === 'embedded') return;

  it('is killed, and what it was at is told by another within a minute', async () => {
    const { bot, proving, teams } = await atWork();
    const other = await start();

    await bot.kill();
    teams.release();
    await letAMinutePass(place);
    await endRun(proving, other.port);
    await untilTold();

    expect(await other.stop()).toMatchObject({ code: 0 });
    expect(countDuplicates(ground.teams.calls)).toBeLessThanOrEqual(places.length);
    await expectNothingLost();
  });
});

/** As the database would be when a minute has passed in which nobody was heard of. */
async function letAMinutePass({ options }: Place): Promise<void> {
  const backend = await openBackend(options);
  const { db } = backend;
  await sql`update pgboss.job set heartbeat_on = heartbeat_on - interval '1 minute' where state = 'active'`.execute(db);
  await sql`update pgboss.queue set monitor_claim_on = null, monitor_on = null`.execute(db);
  await sql`update datasets set lease_until = lease_until - 60000`.execute(db);
  await sql`update rounds set lease_until = lease_until - 60000`.execute(db);
  await backend.close();
}
