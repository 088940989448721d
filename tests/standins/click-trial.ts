import { setTimeout as sleep } from 'node:timers/promises';
import { alex, ana } from '../../src/sandbox/world/people.ts';
import { startApps, type RunningApp } from './start-apps.ts';
import { places, startTrialGround, type TrialGround } from './trial-ground.ts';

export interface ClickReport {
  readonly rounds: number;
  /** Rounds with another number of refreshes than one. */
  readonly wrong: readonly string[];
  /** Presses that were not answered with a card. */
  readonly unanswered: number;
}

const batchMax = 10;
const patienceMs = 150_000;

/** Again and again two people press Re-check of one incident at once, each at a replica of their own where there are two. */
export async function runClickTrial(trial: {
  storage: Readonly<Record<string, string>>;
  replicas: 1 | 2;
  rounds: number;
  speed?: number;
}): Promise<ClickReport> {
  const ground = await startTrialGround({ speed: trial.speed ?? 100, tickMs: 20 });
  const apps = await startApps(ground, { storage: trial.storage, count: trial.replicas });
  try {
    await ground.watch(apps[0]?.port ?? 0, places.slice(0, 1));
    const wrong: string[] = [];
    let unanswered = 0;
    let rounds = 0;
    while (rounds < trial.rounds) {
      const batch = await playBatch(ground, apps, Math.min(batchMax, trial.rounds - rounds));
      rounds += batch.counts.length;
      unanswered += batch.unanswered;
      wrong.push(
        ...batch.counts
          .filter(({ refreshes }) => refreshes !== 1)
          .map(({ name, refreshes }) => `${name}: ${refreshes}`),
      );
    }
    return { rounds, wrong, unanswered };
  } finally {
    await Promise.all(apps.map(({ app }) => app.stop(2_000)));
    await ground.stop();
  }
}

async function playBatch(ground: TrialGround, apps: readonly RunningApp[], size: number) {
  const store = apps[0]?.app.deps.store;
  if (store === undefined) throw new Error('no app runs');
  const chosen = ground.datasets.slice(0, size);
  for (const dataset of chosen) ground.breakOne(dataset);
  const incidentIds = new Map<string, string>();
  await until(`${size} incidents are open`, async () => {
    for (const { datasetId, runs } of chosen) {
      if (runs[0]?.status === 'Failed' && !incidentIds.has(datasetId)) {
        await store.lookSoon(datasetId, 0);
        const [open] = await store.listIncidentsOf(datasetId);
        if (open !== undefined) incidentIds.set(datasetId, open.incidentId);
      }
    }
    return incidentIds.size === size;
  });
  const pressedAt = ground.world.clock.now();
  const answers = await Promise.all(
    [...incidentIds.values()].flatMap((incidentId) => pressTwice(ground, apps, incidentId)),
  );
  await until('every incident is proven', async () => {
    const states = await Promise.all([...incidentIds.values()].map((incidentId) => store.findIncident(incidentId)));
    return states.every((incident) => incident?.state.kind === 'proven');
  });
  return {
    unanswered: answers.filter((type) => type !== 'application/vnd.microsoft.card.adaptive').length,
    counts: chosen.map(({ name, runs }) => ({
      name,
      refreshes: runs.filter(({ type, startedAt }) => type === 'ViaApi' && startedAt >= pressedAt).length,
    })),
  };
}

function pressTwice(
  ground: TrialGround,
  apps: readonly RunningApp[],
  incidentId: string,
): Promise<string | undefined>[] {
  const data = { verb: 'recheck', incidentId };
  const value = { action: { type: 'Action.Execute', verb: 'recheck', data }, trigger: 'manual' };
  const [place] = places;
  return [alex, ana].map(async (person, at) => {
    const port = (apps[at] ?? apps[0])?.port;
    if (port === undefined || place === undefined) return undefined;
    const answer = await ground.send({ port, place, person }, { type: 'invoke', name: 'adaptiveCard/action', value });
    const body = (await answer?.json()) as { type?: string } | undefined;
    return body?.type;
  });
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const givenUpAt = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > givenUpAt) throw new Error(`it did not come to this: ${what}`);
    await sleep(10);
  }
}
