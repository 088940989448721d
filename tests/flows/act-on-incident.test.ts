import { actOnIncident } from '../../src/flows/act-on-incident.ts';
import type { Incoming } from '../../src/flows/incoming.ts';
import { alex, ana, minuteMs } from '../builders.ts';
import { openDeliveryWorld, type DeliveryWorld } from './delivery-world.ts';

const dayMs = 24 * 60 * minuteMs;
let world: DeliveryWorld;
let incoming: Incoming;

beforeAll(async () => {
  world = await openDeliveryWorld();
  const conversationId = await world.watch();
  const conversation = { conversationId, kind: 'channel' as const, reference: {} };
  incoming = { conversation, contextKey: conversationId, from: alex, timeZone: 'Europe/Berlin' };
  await world.open('incident-1');
});

beforeEach(() => {
  world.members.splice(0, Infinity, { name: 'Alex', identifier: alex.upn ?? '', role: 'Viewer', kind: 'User' });
});

afterAll(() => world.close());

const find = () => world.deps.store.findIncident('incident-1');
const act = (what: Parameters<typeof actOnIncident>[2]) => actOnIncident(world.deps, incoming, what);

it('mutes for a day, until Monday morning where the person lives, or until a moment, and unmutes', async () => {
  await act({ incidentId: 'incident-1', verb: 'snoozeDay' });
  expect((await find())?.mutedUntil).toBe(world.now + dayMs);
  await act({ incidentId: 'incident-1', verb: 'snoozeToMonday' });
  expect(new Date((await find())?.mutedUntil ?? 0).toISOString()).toBe('2026-11-30T07:00:00.000Z');
  await act({ incidentId: 'incident-1', verb: 'snooze', until: world.now + minuteMs });
  expect((await find())?.mutedUntil).toBe(world.now + minuteMs);
  await act({ incidentId: 'incident-1', verb: 'unsnooze' });
  expect((await find())?.mutedUntil).toBeUndefined();
});

it('refuses a moment that is past or far away, and says why', async () => {
  const past = await act({ incidentId: 'incident-1', verb: 'snooze', until: world.now - 1 });
  const far = await act({ incidentId: 'incident-1', verb: 'snooze', until: world.now + 40 * dayMs });

  expect(past).toMatchObject({ kind: 'refused', text: expect.stringContaining('past') as string });
  expect(far).toMatchObject({ kind: 'refused', text: expect.stringContaining('31 days') as string });
});

it('lets someone without a role take it on, but not mute it or hand it over for everybody', async () => {
  world.members.length = 0;

  for (const what of [{ verb: 'snoozeDay' }, { verb: 'assign', to: ana }] as const) {
    const acted = await act({ incidentId: 'incident-1', ...what });
    expect(acted).toMatchObject({ kind: 'refused', text: expect.stringContaining('a role in Finance') as string });
  }
  expect((await find())?.mutedUntil).toBeUndefined();
  await act({ incidentId: 'incident-1', verb: 'ack' });
  expect((await find())?.acknowledgedBy).toMatchObject({ personId: 'person-alex' });
});

it('hands it over to another person', async () => {
  await act({ incidentId: 'incident-1', verb: 'assign', to: ana });

  expect(await find()).toMatchObject({ assignedTo: { personId: 'person-ana' } });
  expect((await find())?.acknowledgedBy).toBeUndefined();
});
