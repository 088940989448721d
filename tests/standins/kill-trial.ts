import { setTimeout as sleep } from 'node:timers/promises';
import { alex } from '../../src/sandbox/world/people.ts';
import { chance } from '../../src/sandbox/world/chance.ts';
import { prepareBot, type BotProcess } from './bot-process.ts';
import type { BotState } from './bot-state.ts';
import { countDuplicates, findLost, findMistaken, places, startTrialGround, type TrialGround } from './trial-ground.ts';

export interface KillTrial {
  /** DATA_DIR or DATABASE_URL. */
  readonly storage: Readonly<Record<string, string>>;
  readonly workers: 1 | 2;
  readonly kills: number;
  readonly seed: string;
  /** Lets the time pass after which a silent worker counts as dead. */
  readonly afterLastKill?: () => Promise<void>;
  readonly speed?: number;
  readonly say?: (line: string) => void;
}

export interface KillReport {
  readonly incidents: number;
  readonly cards: number;
  readonly lost: readonly string[];
  readonly duplicates: number;
  /** Starts that were not killed and did not come to listen, with what they said. */
  readonly failedStarts: readonly string[];
  readonly mistaken: readonly string[];
  readonly stuck: readonly string[];
  readonly parked: readonly string[];
  /** From the last start until everything was told. */
  readonly settledMs: number;
}

/**
 * When a bot is killed. `opening`: while it opens its store, which a first start also makes and migrates. `answered`:
 * Teams has taken a message, and nothing says so in the store. `asked`: while it reads Power BI. `clicked`: a person has
 * just pressed a button. `later`: whenever.
 */
const moments = ['opening', 'answered', 'asked', 'clicked', 'answered', 'later'] as const;
type Moment = (typeof moments)[number];

const patienceMs = 4_000;
const settleMaxMs = 150_000;

/** Datasets fail and are put right while the bot is killed again and again; then it is left in peace and must have lost nothing. */
export async function runKillTrial(trial: KillTrial): Promise<KillReport> {
  const ground = await startTrialGround({ speed: trial.speed ?? 40 });
  const crew = createCrew(trial, ground);
  try {
    // The first starts make the database, so they are killed too.
    for (const part of [0.15, 0.5]) await crew.killWhileOpening(0, part);
    await crew.fill();
    await waitFor(async () => ((await crew.askState())?.incidents ?? undefined) !== undefined, patienceMs);
    await watchFromEverywhere(crew, ground);
    for (let kill = 2; kill < trial.kills; kill += 1) {
      const moment = moments[kill % moments.length] ?? 'later';
      await disturb(trial, ground, crew, kill);
      const slot = Math.floor(chance(trial.seed, kill, 'slot') * trial.workers);
      await killAt(trial, ground, crew, { moment, slot, kill });
      trial.say?.(`${Math.round(performance.now())} kill ${kill + 1}: ${moment}`);
    }
    ground.breakSome(`${trial.seed}/last`);
    await trial.afterLastKill?.();
    const settled = await settle(ground, crew);
    return { ...reportOf(ground, settled), failedStarts: crew.failedStarts };
  } finally {
    await crew.dismiss();
    await ground.stop();
  }
}

interface Crew {
  readonly failedStarts: string[];
  readonly bots: ({ readonly bot: BotProcess; readonly port: number } | undefined)[];
  /** Starts whoever is missing. */
  fill(): Promise<void>;
  kill(slot: number): Promise<void>;
  killWhileOpening(slot: number, part: number): Promise<void>;
  askState(): Promise<BotState | undefined>;
  dismiss(): Promise<void>;
}

function createCrew({ storage, workers }: KillTrial, ground: TrialGround): Crew {
  const env = { ...ground.env, PORT: '0', LOG_LEVEL: 'silent', ...storage };
  let spare = prepareBot();
  let openingMs = 1_500;
  const next = (): BotProcess => {
    const bot = spare;
    spare = prepareBot();
    return bot;
  };
  const crew: Crew = {
    failedStarts: [],
    bots: Array.from({ length: workers }),
    async fill() {
      for (const [slot, running] of crew.bots.entries()) {
        if (running !== undefined) continue;
        const bot = next();
        const from = performance.now();
        const started = await bot.start(env, ground.clock);
        openingMs = performance.now() - from;
        if (started === undefined) {
          crew.failedStarts.push(bot.complaints.slice(-12).join('\n'));
          throw new Error(`a bot did not start:\n${bot.complaints.join('\n')}`);
        }
        crew.bots[slot] = { bot, port: started.port };
      }
    },
    async kill(slot) {
      await crew.bots[slot]?.bot.kill();
      crew.bots[slot] = undefined;
    },
    async killWhileOpening(slot, part) {
      await crew.kill(slot);
      const bot = next();
      const started = bot.start(env, ground.clock);
      await sleep(part * openingMs);
      await bot.kill();
      await started;
    },
    async askState() {
      const running = crew.bots.find((each) => each !== undefined);
      return running?.bot.askState([...ground.broken]);
    },
    async dismiss() {
      await Promise.all([...crew.bots.map((each) => each?.bot.kill()), spare.kill()]);
    },
  };
  return crew;
}

async function watchFromEverywhere(crew: Crew, ground: TrialGround): Promise<void> {
  // Until the workspaces were read, the bot knows none to watch.
  await waitFor(
    async () =>
      ground.world.requests.filter(({ path }) => path.endsWith('/connections')).length >= ground.world.datasets.size,
    10_000,
  );
  await sleep(300);
  await ground.watch(crew.bots[0]?.port ?? 0);
}

/** Something breaks, and what everybody has been told of is put right: only then must its cards have turned green. */
async function disturb({ seed }: KillTrial, ground: TrialGround, crew: Crew, kill: number): Promise<void> {
  if (kill % 3 !== 0) ground.breakSome(`${seed}/${kill}`);
  const state = await crew.askState();
  const told = (state?.incidents ?? []).filter(
    (each) =>
      each.state === 'open' &&
      each.owed.length === places.length &&
      each.owed.every((card) => card.activityIds.length > 0),
  );
  const chosen = told.filter(({ incidentId }) => chance(seed, kill, incidentId) < 0.5);
  ground.mend(chosen.flatMap(({ failing }) => failing));
}

async function killAt(
  { seed }: KillTrial,
  ground: TrialGround,
  crew: Crew,
  { moment, slot, kill }: { moment: Moment; slot: number; kill: number },
): Promise<void> {
  const { teams, world } = ground;
  const part = chance(seed, kill, 'part');
  switch (moment) {
    case 'opening':
      await crew.killWhileOpening(slot, part);
      break;
    case 'answered': {
      const before = teams.calls.length;
      const isSent = () =>
        teams.calls.slice(before).some(({ method, answered }) => method !== 'GET' && answered !== undefined);
      await Promise.race([teams.until(isSent), sleep(patienceMs)]);
      await crew.kill(slot);
      break;
    }
    case 'asked': {
      const before = world.runsStarted + world.requests.length;
      await waitFor(async () => world.requests.length + world.runsStarted !== before, patienceMs);
      await sleep(part * 60);
      await crew.kill(slot);
      break;
    }
    case 'clicked': {
      const state = await crew.askState();
      const open = (state?.incidents ?? []).find((each) => each.state === 'open');
      const place = places[0];
      const port = crew.bots[slot]?.port;
      if (open !== undefined && place !== undefined && port !== undefined) {
        const data = { verb: 'recheck', incidentId: open.incidentId };
        const value = { action: { type: 'Action.Execute', verb: 'recheck', data }, trigger: 'manual' };
        void ground.send({ port, place, person: alex }, { type: 'invoke', name: 'adaptiveCard/action', value });
      }
      await sleep(part * 40);
      await crew.kill(slot);
      break;
    }
    case 'later':
      await sleep(part * 2_000);
      await crew.kill(slot);
      break;
    default:
      throw new Error(`unknown moment ${String(moment satisfies never)}`);
  }
  await crew.fill();
}

interface Settled {
  readonly state: BotState | undefined;
  readonly settledMs: number;
}

async function settle(ground: TrialGround, crew: Crew): Promise<Settled> {
  const from = performance.now();
  let state: BotState | undefined;
  await waitFor(async () => {
    state = await crew.askState();
    const { lost, mistaken, stuck } = reportOf(ground, { state, settledMs: 0 });
    const isRunning = ground.datasets.some(({ runs }) => runs[0]?.status === 'Unknown');
    return (
      state !== undefined && !isRunning && state.pending === 0 && lost.length + mistaken.length + stuck.length === 0
    );
  }, settleMaxMs);
  return { state, settledMs: performance.now() - from };
}

function reportOf(ground: TrialGround, { state, settledMs }: Settled): Omit<KillReport, 'failedStarts'> {
  const { calls } = ground.teams;
  const incidents = state?.incidents ?? [];
  return {
    incidents: incidents.length,
    cards: incidents.reduce((sum, { owed }) => sum + owed.length, 0),
    lost: state === undefined ? ['no bot is left to ask'] : findLost(state, calls),
    duplicates: countDuplicates(calls),
    mistaken: state === undefined ? [] : findMistaken(state, ground.datasets),
    stuck: incidents
      .filter((each) => each.state === 'proving')
      .map(({ incidentId }) => `${incidentId} is still proving`),
    parked: (state?.parked ?? []).map(({ kind, error }) => `${kind}: ${error}`),
    settledMs,
  };
}

async function waitFor(isSo: () => Promise<boolean>, patience: number): Promise<boolean> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    if (await isSo()) return true;
    await sleep(25);
  }
  return false;
}
