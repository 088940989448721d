import type { Deps } from '../../src/flows/deps.ts';
import { createJobHandlers } from '../../src/flows/job-handlers.ts';
import { reportFailure } from '../../src/flows/look-at.ts';
import { openStorage, type StorageOptions } from '../../src/outbound/storage/open-storage.ts';
import { createTeamsAdapter } from '../../src/outbound/teams/adapter.ts';
import { createTeams } from '../../src/outbound/teams/create-teams.ts';
import { commercialPlaces } from '../../src/core/playbook/links.ts';
import type { FoundFailure } from '../../src/core/incident/types.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Log } from '../../src/ports/log.ts';
import { aConnection, aFailure, aMember } from '../builders.ts';

export interface StormScale {
  readonly datasets: number;
  readonly credentials: number;
  readonly conversations: number;
}

const workspaceCount = 20;

/** The bot's deliveries on a real store and a real Teams client; Power BI is not asked for anything. */
export async function openStormBot(options: {
  storage: StorageOptions;
  clock: Clock;
  log: Log;
}): Promise<{ deps: Deps; start(): Promise<void>; close(): Promise<void> }> {
  const { clock, log } = options;
  const { store, jobs } = await openStorage(options.storage, { clock, log });
  const adapter = createTeamsAdapter({ registration: { kind: 'anonymous' }, log });
  const nobody = <T extends object>(name: string): T =>
    new Proxy({} as T, {
      get: () => () => {
        throw new Error(`${name} is not part of a storm`);
      },
    });
  const deps: Deps = {
    store,
    jobs,
    teams: createTeams({ adapter, log }),
    clock,
    log,
    places: commercialPlaces,
    timeZone: 'UTC',
    powerBi: nobody('Power BI'),
    fabric: nobody('Fabric'),
    graph: nobody('Graph'),
  };
  return {
    deps,
    start: () => jobs.start(createJobHandlers(deps)),
    async close() {
      await jobs.stop(5_000);
      await store.close();
    },
  };
}

export async function seedWatches({ store, clock }: Deps, scale: StormScale, serviceUrl: string): Promise<void> {
  for (let n = 0; n < scale.conversations; n += 1) {
    const conversationId = channelId(n);
    await store.saveConversation(
      {
        conversationId,
        kind: 'channel',
        tenantId: 'contoso',
        reference: { serviceUrl, channelId: 'msteams', bot: { id: '28:pbibot', name: 'pbibot' } },
      },
      clock.now(),
    );
    for (let each = 0; each < workspaceCount; each += 1) {
      await store.addWatch({ conversationId, workspaceId: workspaceId(each), setBy: 'alex', setAt: clock.now() });
    }
  }
}

export function channelId(n: number): string {
  return `19:channel-${n}@thread.tacv2`;
}

function workspaceId(n: number): string {
  return `workspace-${n % workspaceCount}`;
}

/** The n-th failure: datasets fail in the order in which credentials take turns. */
export function stormFailure(n: number, { credentials }: StormScale, at: number): FoundFailure {
  const credential = n % credentials;
  const connection = aConnection({ connectionId: `connection-${credential}`, name: `Source ${credential}` });
  return aFailure({
    groupKey: `connection:connection-${credential}`,
    broken: { kind: 'credential', home: 'gateway', connection },
    member: aMember({
      datasetId: `dataset-${n}`,
      name: `Sales figures ${n}`,
      workspaceId: workspaceId(n),
      workspace: `Workspace ${n % workspaceCount}`,
      webUrl: `https://app.powerbi.example/groups/workspace-${n % workspaceCount}/datasets/dataset-${n}`,
      requestId: `failed-${n}`,
      failedAt: at,
      lastSuccessAt: at - 86_400_000,
    }),
  });
}

/** Lets the datasets fail evenly over this time, `part` of `of` of them; answers how long it took. */
export async function feedStorm(
  deps: Deps,
  scale: StormScale,
  { overMs, part = 0, of = 1 }: { overMs: number; part?: number; of?: number },
): Promise<void> {
  const startedAt = performance.now();
  const mine = Array.from({ length: scale.datasets }, (_, n) => n).filter((n) => n % of === part);
  const queue = mine.values();
  // As many at once as the watch looks at (flows/watch.ts).
  const lookers = Array.from({ length: 6 }, async () => {
    for (const n of queue) {
      const dueAt = startedAt + (overMs * n) / scale.datasets;
      const waitMs = dueAt - performance.now();
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
      await reportFailure(deps, stormFailure(n, scale, deps.clock.now()));
    }
  });
  await Promise.all(lookers);
}

/** Of a card: its incident, how many datasets or problems it counts. */
export function cardFacts(body: string): string {
  const incidentId = /"incidentId":"([^"]+)"/.exec(body)?.[1] ?? '';
  const headline = /(\d+) more problems? at once: (\d+) dataset/.exec(body);
  if (headline !== null) return `summary ${headline[1]} ${headline[2]}`;
  const datasets = /(\d+) datasets do not refresh/.exec(body)?.[1] ?? '1';
  return `card ${incidentId} ${datasets}`;
}

/** What the cards of a conversation say when they are read: how many problems and how many datasets. */
export function readTold(cards: Iterable<string>): { problems: number; datasets: number } {
  let [problems, datasets] = [0, 0];
  for (const card of cards) {
    const [kind, first, second] = card.split(' ');
    problems += kind === 'summary' ? Number(first) : 1;
    datasets += Number(second);
  }
  return { problems, datasets };
}
