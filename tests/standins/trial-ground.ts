import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { financeServiceAccount } from '../../src/sandbox/world/accounts.ts';
import { chance } from '../../src/sandbox/world/chance.ts';
import { createSandboxClock } from '../../src/sandbox/world/clock.ts';
import { connectionIdOf } from '../../src/sandbox/world/connections.ts';
import { enterSecret } from '../../src/sandbox/world/credentials.ts';
import { findMishap } from '../../src/sandbox/world/mishaps.ts';
import { alex, botApp, contosoTenantId, people, type ContosoPerson } from '../../src/sandbox/world/people.ts';
import { isRunning } from '../../src/sandbox/world/run-rules.ts';
import { openRun } from '../../src/sandbox/world/runs.ts';
import { setScheduleEnabled } from '../../src/sandbox/world/scheduling.ts';
import { datasetsOnFinance, startScheduledRun } from '../../src/sandbox/world/story.ts';
import { planNextStart } from '../../src/sandbox/world/tick.ts';
import type { World, WorldDataset } from '../../src/sandbox/world/types.ts';
import { workspaceIdOf } from '../../src/sandbox/world/workspaces.ts';
import type { SharedClock } from './bot-process.ts';
import type { BotState } from './bot-state.ts';
import { createRecordingLog } from './recording-log.ts';
import { startTeamsConnector, type ConnectorCall, type TeamsConnector } from './teams-connector.ts';

export interface Place {
  readonly kind: 'channel' | 'group';
  readonly conversationId: string;
}

export const places: readonly Place[] = [
  { kind: 'channel', conversationId: '19:operations@thread.tacv2' },
  { kind: 'channel', conversationId: '19:analysts@thread.tacv2' },
  { kind: 'group', conversationId: '19:month-end@thread.v2' },
];

/** Contoso and Teams on loopback, for bots that come and go. */
export interface TrialGround {
  readonly world: World;
  readonly teams: TeamsConnector;
  readonly clock: SharedClock;
  readonly env: Readonly<Record<string, string>>;
  /** Datasets of the workspaces that are watched and that may refresh as often as they like. */
  readonly datasets: readonly WorldDataset[];
  /** The ids of those that have failed. */
  readonly broken: Set<string>;
  /** A person sends an activity to the bot on this port; undefined: nobody was there to take it. */
  send(to: { port: number; place: Place; person?: ContosoPerson }, change: object): Promise<Response | undefined>;
  /** These places ask for the notices of the watched workspaces. */
  watch(port: number, from?: readonly Place[]): Promise<void>;
  /** A dataset's run starts, and will fail with an error of its own. */
  breakOne(dataset: WorldDataset, text?: string): void;
  /** A dataset's next run fails, with an error that is its own, or because of the password that a dozen share. */
  breakSome(seed: string): void;
  /** Their people put these right; each refreshes again. */
  mend(datasetIds: readonly string[]): void;
  stop(): Promise<void>;
}

const watched = ['Finance', 'Sales EMEA'];

const texts = [
  "The column 'Region' of the table was not found.",
  'The query ran out of memory: resource governing, more than 1024 MB were needed.',
  'Column CustomerId in the table contains a duplicate value and this is not allowed for columns on the one side of a many-to-one relationship.',
];

export async function startTrialGround(options: {
  speed: number;
  tickMs?: number;
  /** Where time runs very fast, fewer datasets are enough. */
  datasetsMax?: number;
}): Promise<TrialGround> {
  const shared: SharedClock = { speed: options.speed, startAt: Date.now(), realStart: Date.now() };
  const sandbox = await startSandbox({
    clock: createSandboxClock(shared),
    log: createRecordingLog(),
    story: false,
    tickMs: options.tickMs ?? 50,
  });
  const { world } = sandbox.contoso;
  world.burst.max = 10_000;
  const watchedIds = new Set(watched.map(workspaceIdOf));
  // At many times the usual speed every dataset costs as many looks; these are enough.
  for (const id of world.workspaces.keys()) if (!watchedIds.has(id)) world.workspaces.delete(id);
  for (const [id, { workspaceId }] of world.datasets) if (!watchedIds.has(workspaceId)) world.datasets.delete(id);
  const teams = await startTeamsConnector();
  for (const { personId, name, upn } of people) {
    teams.roster.set(`29:${personId}`, {
      id: `29:${personId}`,
      name,
      aadObjectId: personId,
      userPrincipalName: upn,
    });
  }
  const datasets = [...world.datasets.values()]
    .filter(({ schedule }) => schedule?.enabled === true)
    .slice(0, options.datasetsMax);
  for (const dataset of [...world.datasets.values()])
    if (!datasets.includes(dataset)) world.datasets.delete(dataset.datasetId);
  for (const dataset of datasets) keepQuiet(world, dataset);
  let sent = 0;

  function fail(datasetId: string): void {
    ground.broken.add(datasetId);
    startScheduledRun(world, datasetId);
  }

  const ground: TrialGround = {
    world,
    teams,
    clock: shared,
    env: sandbox.env,
    datasets,
    broken: new Set(),
    async send({ port, place, person = alex }, change) {
      sent += 1;
      const body = JSON.stringify({ ...activityOf(teams, place, person), id: `activity-${sent}`, ...change });
      return fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }).catch(() => undefined);
    },
    async watch(port, from = places) {
      for (const place of from) {
        for (const workspace of watched) {
          const before = teams.calls.length;
          await ground.send({ port, place }, { type: 'message', text: `watch ${workspace}` });
          await teams.until((calls) => calls.slice(before).some(({ method }) => method === 'POST'));
        }
      }
    },
    breakOne(dataset, text = texts[0] ?? '') {
      // Power BI switches a schedule off after four failures in a row, and then nothing turns green.
      dataset.failuresInARow = 0;
      const errorCode = 'ModelRefresh_ShortMessage_ProcessingError';
      world.scriptedFailures.push(JSON.stringify({ errorCode, errorDescription: text }));
      fail(dataset.datasetId);
    },
    breakSome(seed) {
      if (chance(seed, 'finance') < 0.35) {
        findMishap('password-rotated')?.apply(world);
        for (const { datasetId } of datasetsOnFinance(world)) fail(datasetId);
        return;
      }
      const healthy = datasets.filter((dataset) => !isRunning(dataset) && dataset.runs[0]?.status === 'Completed');
      const first = Math.floor(chance(seed, 'first') * healthy.length);
      for (const [index, dataset] of healthy.slice(first, first + 2).entries()) {
        ground.breakOne(dataset, texts[(first + index) % texts.length]);
      }
    },
    mend(datasetIds) {
      const secret = world.accounts.get(financeServiceAccount)?.secret ?? '';
      enterSecret(world, { connectionId: connectionIdOf('finance'), personId: alex.personId, secret });
      for (const datasetId of datasetIds) {
        const dataset = world.datasets.get(datasetId);
        if (dataset?.schedule === undefined) continue;
        setScheduleEnabled(world, { datasetId, personId: dataset.ownerId, enabled: true });
        if (!isRunning(dataset)) openRun(world, dataset, 'OnDemand');
      }
    },
    async stop() {
      await sandbox.stop();
      await teams.close();
    },
  };
  return ground;
}

/** Runs of its own would put right what a trial broke, or use up the failure that was meant for another. */
function keepQuiet(world: World, dataset: WorldDataset): void {
  if (dataset.schedule === undefined) return;
  const inThreeDays = new Date(world.clock.now() + 3 * 86_400_000);
  dataset.schedule.days = [inThreeDays.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })];
  planNextStart(world, dataset);
}

function activityOf({ serviceUrl }: TeamsConnector, { kind, conversationId }: Place, person: ContosoPerson): object {
  const tenant = { id: contosoTenantId };
  const isChannel = kind === 'channel';
  return {
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${person.personId}`, name: person.name, aadObjectId: person.personId },
    recipient: { id: `28:${botApp.appId}`, name: 'pbibot' },
    conversation: {
      id: isChannel ? `${conversationId};messageid=first-post` : conversationId,
      conversationType: isChannel ? 'channel' : 'groupChat',
      isGroup: true,
      tenantId: tenant.id,
    },
    channelData: isChannel
      ? { team: { id: '19:team@thread.tacv2' }, channel: { id: conversationId, name: 'channel' }, tenant }
      : { tenant },
  };
}

export interface StandingCard {
  readonly conversationId: string;
  readonly activityId: string;
  /** Of the first time it was sent. */
  readonly incidentId: string | undefined;
  text: string;
}

/** The cards that stand in Teams now, by the ids that Teams gave them. What was said in answer is none. */
export function standingCards(calls: readonly ConnectorCall[]): Map<string, StandingCard> {
  const cards = new Map<string, StandingCard>();
  for (const { method, path, body, answered } of calls) {
    if (answered === undefined) continue;
    const text = JSON.stringify(body);
    const where = decodeURIComponent(path);
    const put = method === 'PUT' ? /\/activities\/([^/]+)$/.exec(where)?.[1] : undefined;
    if (put !== undefined) {
      const card = cards.get(put);
      if (card !== undefined) card.text = text;
      continue;
    }
    if (method !== 'POST' || where.includes(';messageid=') || body['replyToId'] !== undefined) continue;
    const incidentId = /"incidentId":"([^"]+)"/.exec(text)?.[1];
    const { id = '', activityId = id } = answered as { id?: string; activityId?: string };
    const channelId = (body['channelData'] as { channel?: { id: string } } | undefined)?.channel?.id;
    const conversationId = channelId ?? /^\/v3\/conversations\/([^/]+)\/activities/.exec(where)?.[1] ?? '';
    const messageId = activityId.replace(/^1:/, '');
    if (incidentId !== undefined) cards.set(messageId, { conversationId, activityId: messageId, incidentId, text });
  }
  return cards;
}

/** Posts of an incident into a conversation beyond the first. */
export function countDuplicates(calls: readonly ConnectorCall[]): number {
  const posts = [...standingCards(calls).values()].map(
    ({ conversationId, incidentId }) => `${conversationId} ${incidentId}`,
  );
  return posts.length - new Set(posts).size;
}

/** What Teams shows against what the store says it must show, in words. Empty: nobody was left without the last state. */
export function findLost({ incidents }: BotState, calls: readonly ConnectorCall[]): string[] {
  const cards = standingCards(calls);
  return incidents.flatMap(({ incidentId, state, owed }) =>
    owed.flatMap(({ conversationId, words, activityIds }) => {
      if (activityIds.length === 0) return [`${state} ${incidentId} was never told in ${conversationId}`];
      const stale = activityIds.filter((id) => {
        const text = cards.get(id)?.text ?? '';
        return !words.every((word) => text.includes(JSON.stringify(word).slice(1, -1)));
      });
      return stale.map((id) => `${state} ${incidentId} is stale in ${conversationId}, card ${id}`);
    }),
  );
}

/** Datasets that fail in Power BI and stand in no open incident, or the other way round. */
export function findMistaken({ incidents }: BotState, datasets: readonly WorldDataset[]): string[] {
  const failing = new Set(
    incidents.filter(({ state }) => state === 'open' || state === 'proving').flatMap((each) => each.failing),
  );
  return datasets.flatMap(({ datasetId, name, runs }) => {
    const ended = runs.find(({ status }) => status === 'Completed' || status === 'Failed');
    if (ended?.status === 'Failed' && !failing.has(datasetId)) return [`${name} fails and nobody knows`];
    if (ended?.status === 'Completed' && failing.has(datasetId)) return [`${name} is well and its incident is open`];
    return [];
  });
}
