import { lookAfterDeliveries } from '../../src/flows/look-after-deliveries.ts';
import { RetryLater } from '../../src/ports/jobs.ts';
import { TeamsError } from '../../src/ports/teams.ts';
import { aDiagnosis, aFailure, alex, aMember, minuteMs } from '../builders.ts';
import { openDeliveryWorld, type DeliveryWorld } from './delivery-world.ts';

const hourMs = 60 * minuteMs;
let world: DeliveryWorld;
let conversationId: string;

beforeAll(async () => {
  world = await openDeliveryWorld();
});

beforeEach(async () => {
  world.now += 24 * hourMs;
  conversationId = await world.watch();
  world.teams.failures.length = 0;
});

afterEach(async () => {
  // The next test's conversation is not to hear of this one's incidents.
  await world.deps.store.removeWatch(conversationId, 'workspace-1');
  await world.deps.store.dropUntold(conversationId);
});

afterAll(() => world.close());

function joins(incidentId: string, n: number) {
  const member = aMember({ datasetId: `${incidentId}-${n}`, requestId: `failed-${n}` });
  return { kind: 'failureFound' as const, at: world.now, failure: aFailure({ groupKey: incidentId, member }) };
}

async function fix(incidentId: string): Promise<void> {
  const incident = await world.deps.store.findIncident(incidentId);
  const endedAt = world.now + 25 * hourMs;
  for (const { datasetId } of incident?.members ?? []) {
    const run = { requestId: 'good', startedAt: world.now, endedAt };
    await world.change(incidentId, { kind: 'successFound', at: world.now, datasetId, ...run, scheduleEnabled: true });
  }
}

it('tells once, keeps the card current silently, and makes ten changes one update', async () => {
  await world.open('a');
  expect(await world.tell(conversationId, 'a')).toEqual([expect.stringMatching(/^post 1: Sales a .*does not refresh/)]);
  expect(await world.tell(conversationId, 'a')).toEqual([]);

  for (let n = 0; n < 10; n += 1) await world.change('a', joins('a', n));
  expect(await world.tell(conversationId, 'a')).toEqual([]);
  world.now += 10_000;

  expect(await world.tell(conversationId)).toEqual([expect.stringMatching(/^update 1: 11 datasets do not refresh/)]);
});

it('says news beneath the card: another cause, still failing after hours, and in the end that it is fresh', async () => {
  await world.open('b');
  await world.tell(conversationId, 'b');
  const member = aMember({ datasetId: 'dataset of b', name: 'Sales b', requestId: 'failed-2' });
  const failure = aFailure({ groupKey: 'b', member, diagnosis: aDiagnosis({ cause: 'permission_lost' }) });
  await world.change('b', { kind: 'failureFound', at: world.now, failure });
  expect(await world.tell(conversationId, 'b')).toEqual([
    expect.stringMatching(/^update /),
    expect.stringMatching(/^comment .*Something changed; before it was: .*password/),
  ]);

  world.now += 4 * hourMs;
  await lookAfterDeliveries(world.deps);
  expect(await world.tell(conversationId, 'b')).toEqual([expect.stringMatching(/^comment .*Still failing after 4 h/)]);
  expect(await world.tell(conversationId, 'b')).toEqual([]);

  await fix('b');
  expect(await world.tell(conversationId, 'b')).toEqual([
    expect.stringMatching(/^update .*fresh again/),
    expect.stringMatching(/^comment .*fresh again.*Failing from/),
  ]);
  expect(await world.tell(conversationId, 'b')).toEqual([]);
});

it('keeps a muted incident’s card current and says nothing; a conversation that has not heard of it hears when the mute ends', async () => {
  await world.open('c');
  await world.tell(conversationId, 'c');
  await world.change('c', { kind: 'muted', at: world.now, by: alex, until: world.now + 9 * hourMs });
  world.now += 5 * hourMs;
  expect(await world.tell(conversationId, 'c')).toEqual([expect.stringMatching(/^update /)]);
  const other = await world.watch();
  expect(await world.tell(other, 'c')).toEqual([]);

  world.now += 4 * hourMs;
  await lookAfterDeliveries(world.deps);

  expect(await world.tell(other)).toEqual([expect.stringMatching(/^post .*Sales c/)]);
  expect(await world.tell(conversationId, 'c')).toContainEqual(expect.stringMatching(/^comment .*Still failing/));
  await world.deps.store.removeConversation(other, world.now);
  expect(await world.tell(other)).toEqual([]);
});

it('lists a crowd of incidents on one card, keeps it current, says when all are over, and goes back to a card each', async () => {
  const crowd = Array.from({ length: 11 }, (_, n) => `crowd-${n}`);
  for (const incidentId of crowd) await world.open(incidentId);

  const said = await world.tell(conversationId, ...crowd);
  expect(said).toHaveLength(9);
  expect(said.at(-1)).toMatch(/^post .*3 more problems at once: 3 datasets do not refresh/);
  const summaryId = /^post (\d+)/.exec(said.at(-1) ?? '')?.[1] ?? '';

  const [summary] = await world.deps.store.listSummaries(conversationId);
  const [first = '', ...others] = summary?.incidentIds ?? [];
  world.now += minuteMs;
  await fix(first);
  expect(await world.tell(conversationId, first)).toEqual([
    `update ${summaryId}: 2 more problems at once: 2 datasets do not refresh`,
  ]);

  world.now += 10 * minuteMs;
  await world.open('later');
  expect(await world.tell(conversationId, 'later')).toEqual([expect.stringMatching(/^post .*Sales later/)]);

  // Somebody has pressed Show: it has a card of its own as well.
  const shown = { incidentId: others[0] ?? '', conversationId, activityId: 'shown', contentHash: '', isCopy: false };
  await world.deps.store.saveNotice({ ...shown, postedAt: world.now });
  for (const incidentId of others) await fix(incidentId);
  expect((await world.tell(conversationId, ...others)).filter((line) => !line.includes(' shown: '))).toEqual([
    `update ${summaryId}: All 3 problems are over`,
    `comment ${summaryId}: All 3 problems are over.`,
  ]);
  expect(await world.deps.store.listSummaries(conversationId)).toEqual([]);
});

it('posts a deleted card anew', async () => {
  await world.open('d');
  await world.tell(conversationId, 'd');
  await world.change('d', { kind: 'acknowledged', at: world.now, by: alex });
  world.now += minuteMs;
  world.teams.failures.push(new TeamsError({ reason: 'gone', message: 'deleted', status: 404 }));

  await expect(world.tell(conversationId, 'd')).rejects.toThrow(RetryLater);
  expect(await world.tell(conversationId)).toEqual([expect.stringMatching(/^post .*Sales d/)]);
});

it('stays away from where the bot was removed', async () => {
  await world.open('e');
  world.teams.failures.push(new TeamsError({ reason: 'removed', message: 'gone', status: 403 }));

  await expect(world.tell(conversationId, 'e')).rejects.toThrow(RetryLater);
  expect(await world.tell(conversationId, 'e')).toEqual([]);
  expect(await world.deps.store.listUntold(conversationId, 10)).toEqual([]);
});

it.each([
  ['throttled', 429],
  ['conflict', 412],
  ['unavailable', 502],
  ['unavailable', 503],
  ['unavailable', 504],
] as const)('waits as long as Teams asks (%s, %i), else for the backoff, and then tells', async (reason, status) => {
  const incidentId = `f ${status}`;
  await world.open(incidentId);
  const failure = { reason, message: 'not now', status };
  world.teams.failures.push(new TeamsError({ ...failure, retryAfterMs: 7_000 }), new TeamsError(failure));

  const asked = world.tell(conversationId, incidentId);
  await expect(asked).rejects.toMatchObject({ name: 'RetryLater', afterMs: 7_000 * 1_000_000 });
  await expect(world.tell(conversationId)).rejects.toMatchObject({ name: 'TeamsError', reason });
  expect(await world.tell(conversationId)).toEqual([expect.stringContaining(`Sales ${incidentId}`)]);
});

it('sends a smaller card where Teams refuses one for its size', async () => {
  await world.open('big');
  world.teams.failures.push(new TeamsError({ reason: 'tooBig', message: 'too big', status: 413 }));
  const before = world.teams.tried.length;

  expect(await world.tell(conversationId, 'big')).toEqual([expect.stringMatching(/^post .*Sales big/)]);

  const [full = 0, small = Infinity, ...more] = world.teams.tried
    .slice(before)
    .map(({ card }) => JSON.stringify(card).length);
  expect(small).toBeLessThan(full / 2);
  expect(more).toEqual([]);
});

it('does not let a card that Teams refuses hold up the others, and gives it up until it changes', async () => {
  await world.open('g1');
  world.now += 1;
  await world.open('g2');
  const refused = new TeamsError({ reason: 'refused', message: 'bad card', status: 400 });
  world.teams.failures.push(refused);
  const before = world.teams.said.length;

  await expect(world.tell(conversationId, 'g1', 'g2')).rejects.toThrow('bad card');
  expect(world.teams.said.slice(before)).toEqual([expect.stringMatching(/^post .*Sales g2/)]);
  for (let n = 0; n < 3; n += 1) {
    world.teams.failures.push(refused);
    await expect(world.tell(conversationId)).rejects.toThrow('bad card');
  }
  expect(await world.deps.store.listUntold(conversationId, 10)).toMatchObject([{ incidentId: 'g1', refusals: 4 }]);
  expect(await world.deps.store.wakeUntold({ dueBefore: world.now + hourMs, refusalsBelow: 4 })).toBe(0);

  expect(await world.tell(conversationId, 'g1')).toEqual([expect.stringMatching(/^post .*Sales g1/)]);
});
