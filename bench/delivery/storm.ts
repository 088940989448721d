import { fork, type ChildProcess } from 'node:child_process';
import { createPlace, kinds, type Kind } from '../../tests/outbound/storage/backends.ts';
import { cardFacts, readTold, type StormScale } from '../../tests/flows/storm-world.ts';
import { startLimitedTeams, type LimitedCall, type LimitedTeams } from '../../tests/standins/limited-teams.ts';
import type { Figure, Part } from '../part.ts';

const scale: StormScale = { datasets: 5_000, credentials: 40, conversations: 200 };
const overMs = 60_000;
/** Every credential has failed once by then. */
const lastIncidentMs = (overMs * (scale.credentials - 1)) / scale.datasets;
const givenUpMs = 10 * 60_000;
const tenantPerSecond = 50;
const slack = 1.2;

interface FromWorker {
  readonly kind: 'ready' | 'fed' | 'pending' | 'stopped';
  readonly pending?: number;
  readonly parked?: number;
  readonly errors?: readonly string[];
  readonly cpuMs?: number;
}

/** 5,000 datasets on 40 credentials fail within a minute, and 200 channels watch them all. */
export const storm: Part = { name: 'storm', run: () => measure('embedded', 1) };

export const stormOnPostgres: Part = {
  name: 'storm-postgres',
  async run() {
    if (kinds.includes('postgres')) return measure('postgres', 2);
    console.log('  was not measured: TEST_DATABASE_URL is not set.');
    return [];
  },
};

async function measure(kind: Kind, workers: number): Promise<Figure[]> {
  const place = await createPlace(kind);
  const teams = await startLimitedTeams({ keeps: cardFacts });
  const replicas: Replica[] = [];
  try {
    for (let part = 0; part < workers; part += 1) {
      const orders = { storage: place.options, serviceUrl: teams.serviceUrl, scale, overMs, part, of: workers };
      replicas.push(await startReplica(orders));
    }
    const startedAt = performance.now();
    for (const { child } of replicas) child.send('storm');
    const fedAt = Math.max(...(await Promise.all(replicas.map((replica) => replica.until('fed')))));
    await untilQuiet(replicas, startedAt);
    const ends = await Promise.all(replicas.map((replica) => replica.stop()));
    return figuresOf(`${kind}, ${workers} ${workers === 1 ? 'process' : 'workers'}`, teams, { startedAt, fedAt, ends });
  } finally {
    for (const { child } of replicas) child.kill('SIGKILL');
    await teams.close();
    await place.remove();
  }
}

function figuresOf(
  name: string,
  teams: LimitedTeams,
  { startedAt, fedAt, ends }: { startedAt: number; fedAt: number; ends: readonly FromWorker[] },
): Figure[] {
  const sent = teams.calls.filter(({ status }) => status !== 429);
  const posts = sent.filter(({ kind }) => kind === 'post');
  const told = [...teams.standing().values()].map((cards) => readTold(cards.values()));
  const wanted = scale.conversations * scale.credentials;
  const problems = told.reduce((sum, each) => sum + each.problems, 0);
  const isCurrent = told.filter(({ datasets }) => datasets === scale.datasets).length;
  const seconds = (at: number): number => Math.round((at - startedAt) / 100) / 10;
  const last = (calls: readonly LimitedCall[]): number => Math.max(startedAt, ...calls.map(({ at }) => at));
  const allowedPosts = (posts.length / tenantPerSecond) * slack;
  const after = sent.filter(({ at }) => at > fedAt).length;
  const allowedAll = Math.max(sent.length / tenantPerSecond, seconds(fedAt) + after / tenantPerSecond) * slack;
  const parked = ends.reduce((sum, end) => sum + (end.parked ?? 0), 0);
  for (const { errors = [] } of ends) for (const line of errors) console.log(`  ${line.slice(0, 200)}`);
  const refused = (limit: LimitedCall['limit']): number => teams.calls.filter((call) => call.limit === limit).length;
  console.log(
    `  refused for the tenant's limit: ${refused('tenant')}, for a conversation's: ${refused('conversation')}`,
  );
  const cpu = ends.map(({ cpuMs = 0 }) => Math.round(cpuMs / 1_000)).join(' + ');
  console.log(
    `  ${name}: ${sent.length} calls (${posts.length} posts, ${sent.filter(({ kind }) => kind === 'update').length} updates), failures fed in ${seconds(fedAt)} s, ${cpu} s of processor time`,
  );
  return [
    figure(`${name}: incidents told`, problems, `${wanted}`, problems === wanted),
    figure(
      `${name}: channels whose cards count every dataset`,
      isCurrent,
      `${scale.conversations}`,
      isCurrent === scale.conversations,
    ),
    figure(
      `${name}: calls over Teams' limits`,
      teams.calls.length - sent.length,
      '0',
      teams.calls.length === sent.length,
    ),
    figure(`${name}: messages`, posts.length, `at most ${wanted}`, posts.length <= wanted),
    figure(
      `${name}: last first card after the last incident, s`,
      seconds(last(posts) - lastIncidentMs),
      `at most ${allowedPosts.toFixed(1)}`,
      seconds(last(posts) - lastIncidentMs) <= allowedPosts,
    ),
    figure(
      `${name}: everything current after, s`,
      seconds(last(sent)),
      `at most ${allowedAll.toFixed(1)}`,
      seconds(last(sent)) <= allowedAll,
    ),
    figure(
      `${name}: first card, seconds`,
      firstCardSeconds(teams, startedAt),
      'at most 2.5',
      firstCardSeconds(teams, startedAt) <= 2.5,
    ),
    figure(`${name}: parked jobs`, parked, '0', parked === 0),
  ];
}

/** How long the very first failure waited for its first card. */
function firstCardSeconds(teams: LimitedTeams, startedAt: number): number {
  const first = Math.min(...teams.calls.filter(({ kind }) => kind === 'post').map(({ at }) => at));
  return Math.round((first - startedAt) / 100) / 10;
}

function figure(name: string, value: number, wanted: string, ok: boolean): Figure {
  return { name, value, wanted, ok };
}

interface Replica {
  readonly child: ChildProcess;
  pending: number | undefined;
  /** When it said so. */
  until(kind: FromWorker['kind']): Promise<number>;
  stop(): Promise<FromWorker>;
}

async function startReplica(orders: object): Promise<Replica> {
  const child = fork(new URL('storm-worker.ts', import.meta.url), [JSON.stringify(orders)]);
  const said = new Map<FromWorker['kind'], { at: number; message: FromWorker }>();
  const wait = async (kind: FromWorker['kind']): Promise<{ at: number; message: FromWorker }> => {
    for (;;) {
      const known = said.get(kind);
      if (known !== undefined) return known;
      if (child.exitCode !== null) throw new Error(`a replica ended with ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const replica: Replica = {
    child,
    pending: undefined,
    until: async (kind) => (await wait(kind)).at,
    async stop() {
      child.send('stop');
      return (await wait('stopped')).message;
    },
  };
  child.on('message', (message: FromWorker) => {
    said.set(message.kind, { at: performance.now(), message });
    if (message.kind === 'pending') replica.pending = message.pending;
  });
  await replica.until('ready');
  return replica;
}

async function untilQuiet(replicas: readonly Replica[], startedAt: number): Promise<void> {
  while (!replicas.every(({ pending }) => pending === 0)) {
    if (performance.now() - startedAt > givenUpMs) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
