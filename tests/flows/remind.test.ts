import { digestIdOf, type Reminder } from '../../src/core/reminders/reminder.ts';
import { queueReminders, remind } from '../../src/flows/remind.ts';
import { TeamsError } from '../../src/ports/teams.ts';
import { alex, minuteMs } from '../builders.ts';
import { openDeliveryWorld, type DeliveryWorld } from './delivery-world.ts';

let world: DeliveryWorld;
let conversationId: string;

beforeAll(async () => {
  world = await openDeliveryWorld();
});

beforeEach(async () => {
  conversationId = await world.watch();
  world.teams.said.length = 0;
});

afterAll(() => world.close());

const dataset = { datasetId: 'dataset-1', name: 'Sales', workspaceId: 'workspace-1', workspace: 'Finance' };
const job = { kind: 'remind', reminderId: 'reminder-1' } as const;

async function set(change: Partial<Reminder> = {}): Promise<void> {
  await world.deps.store.saveReminder({
    reminderId: 'reminder-1',
    conversationId,
    dueAt: world.now,
    by: alex,
    timeZone: 'UTC',
    about: { kind: 'reminder', dataset },
    ...change,
  });
}

const find = () => world.deps.store.findReminder('reminder-1');
const refusal = (reason: TeamsError['reason']) => new TeamsError({ reason, message: 'as the test wants it' });

it('is told once, however often its job runs', async () => {
  await set();

  await remind(world.deps, job);
  await remind(world.deps, job);

  expect(world.teams.said).toEqual([
    expect.stringMatching(/^post \d+: Alex Wilber, you wanted to be reminded of Sales \(Finance\)\./),
  ]);
  expect(await find()).toBeUndefined();
});

it('says nothing before its time, though its job runs', async () => {
  await set({ dueAt: world.now + minuteMs });

  await remind(world.deps, job);

  expect(world.teams.said).toEqual([]);
  expect(await find()).toBeDefined();
});

it('says when it should have come if the bot was away then', async () => {
  await set({ dueAt: world.now - 60 * minuteMs });

  await remind(world.deps, job);

  expect(world.teams.said[0]).toMatch(/reminded (?:today|yesterday) \d\d:\d\d, when I could not of Sales/);
});

it('stays due while Teams is away, and moves on when Teams refuses it for good', async () => {
  const every = { days: [1, 2, 3, 4, 5, 6, 7], hour: 8, minute: 0, timeZone: 'UTC' } as const;
  const reminderId = digestIdOf(conversationId);
  await set({ reminderId, every, about: { kind: 'digest' } });
  const digest = { kind: 'remind', reminderId } as const;

  world.teams.failures.push(refusal('unavailable'));
  await expect(remind(world.deps, digest)).rejects.toThrow(TeamsError);
  expect((await world.deps.store.findReminder(reminderId))?.dueAt).toBe(world.now);

  world.teams.failures.push(refusal('refused'));
  await remind(world.deps, digest);
  expect((await world.deps.store.findReminder(reminderId))?.dueAt).toBeGreaterThan(world.now);
});

it('comes into the conversation when its thread is gone', async () => {
  await set({ threadId: 'deleted' });
  world.teams.failures.push(refusal('gone'));

  await remind(world.deps, job);

  expect(world.teams.said).toEqual([expect.stringContaining('post')]);
});

it('is dropped where the bot is not any more', async () => {
  await set();
  await world.deps.store.removeConversation(conversationId, world.now);

  await remind(world.deps, job);

  expect(world.teams.said).toEqual([]);
  expect(await find()).toBeUndefined();
});

it('names no dataset of a workspace that the conversation no longer watches, beyond what was asked', async () => {
  await set();
  await world.deps.store.removeWatch(conversationId, 'workspace-1');

  await remind(world.deps, job);

  expect(world.teams.said[0]).toContain('I may not speak of it here any more');
});

it('with more than a page of failures says what “more” below it asks for', async () => {
  for (let at = 0; at < 9; at += 1) await world.open(`incident-${at}`);
  await set({ about: { kind: 'digest' } });

  await remind(world.deps, job);

  const posted = /^post (\d+)/.exec(world.teams.said[0] ?? '')?.[1];
  const below = await world.deps.store.findContext(`${conversationId};messageid=${posted}`, world.now);
  expect(below?.more).toBe('what is failing, page 2');
});

it('is queued once while it is due', async () => {
  await set();

  await queueReminders(world.deps);
  await queueReminders(world.deps);

  expect((await world.deps.jobs.countByKind()).find(({ kind }) => kind === 'remind')?.waiting).toBe(1);
});
