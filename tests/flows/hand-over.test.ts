import type { Person } from '../../src/core/dataset.ts';
import type { FoundFailure } from '../../src/core/incident/types.ts';
import { actOnIncident } from '../../src/flows/act-on-incident.ts';
import { handleClick } from '../../src/flows/handle-click.ts';
import type { Incoming } from '../../src/flows/incoming.ts';
import { tellFollower } from '../../src/flows/tell-follower.ts';
import { aDiagnosis, alex, ana, aMember } from '../builders.ts';
import { openDeliveryWorld, type DeliveryWorld } from './delivery-world.ts';

let world: DeliveryWorld;
let incoming: Incoming;

let incidentId = '';
let opened = 0;

beforeAll(async () => {
  world = await openDeliveryWorld();
  const conversationId = await world.watch();
  const conversation = { conversationId, kind: 'channel' as const, reference: {} };
  incoming = { conversation, contextKey: conversationId, from: alex, timeZone: 'Europe/Berlin' };
});

beforeEach(async () => {
  world.members.splice(0, Infinity, { name: 'Alex', identifier: alex.upn ?? '', role: 'Contributor', kind: 'User' });
  world.teams.said.length = 0;
  await open();
});

afterAll(() => world.close());

/** An incident whose fix Alex has started. */
async function open(change: Partial<FoundFailure> = {}): Promise<void> {
  opened += 1;
  incidentId = `incident-${opened}`;
  await world.open(incidentId, { member: aMember({ datasetId: `dataset-${opened}` }), ...change });
  await actOnIncident(world.deps, incoming, { incidentId, verb: 'fix' });
}

const find = () => world.deps.store.findIncident(incidentId);
const press = (to: string) => handleClick(world.deps, { ...incoming, click: { verb: 'handOver', incidentId, to } });
const tell = (person: Person = ana) =>
  tellFollower(world.deps, {
    kind: 'tell',
    incidentId,
    person,
    nearConversationId: incoming.conversation.conversationId,
    handedOverBy: alex,
  });

async function chatOf(person: typeof ana): Promise<void> {
  const conversation = { conversationId: `chat of ${person.name}`, kind: 'personal' as const, person, reference: {} };
  await world.deps.store.saveConversation(conversation, world.now);
}

it('one click hands the walkthrough over to somebody who can do the step', async () => {
  const reply = await press('person-ana');

  expect(reply).toMatchObject({ kind: 'notice', notice: { move: 'Ana Trujillo was asked to go on with the fix.' } });
  expect(await find()).toMatchObject({ walkthrough: { person: ana, with: [alex] }, assignedTo: ana });
});

it('a card that names somebody else is not believed', async () => {
  expect(await press('person-mallory')).toMatchObject({ kind: 'toast' });
  expect((await find())?.walkthrough).toMatchObject({ person: alex });
});

it('the receiver gets the card in a personal chat with what has been done so far, and it stays current there', async () => {
  await chatOf(ana);
  await press('person-ana');

  await tell();

  const said = world.teams.said.at(-1) ?? '';
  expect(said).toContain('Alex Wilber asks you to go on with the fix of Sales (Finance). It stands at step 1 of 1.');
  expect(said).toContain('Alex Wilber started the fix');
  expect(await world.deps.store.listNoticesIn('chat of Ana Trujillo', [incidentId])).toHaveLength(1);
});

it('nothing is sent when the receiver has gone on already, or it was handed to another', async () => {
  await chatOf(ana);

  await tell();

  expect(world.teams.said).toEqual([]);
});

it('a receiver without a chat is said on the card', async () => {
  const ben: Person = { personId: 'person-ben', name: 'Ben Okafor' };
  await open({ holders: [{ ...ben, role: 'connectionOwner' }] });
  await press('person-ben');

  await tell(ben);

  expect((await find())?.log.at(-1)?.text).toContain('Ben Okafor has no chat with me yet');
});

it('a receiver who may not refresh does their part, and the card waits for somebody who may', async () => {
  await press('person-ana');
  const hers = { ...incoming, from: ana };

  const acted = await actOnIncident(world.deps, hers, { incidentId, verb: 'done' });

  expect(acted).toMatchObject({
    kind: 'done',
    incident: { state: { kind: 'open' }, walkthrough: { waitsForRecheckOf: ana } },
  });
});

it('a step on the way needs no write access', async () => {
  await open({ diagnosis: aDiagnosis({ cause: 'service_principal_secret_expired' }) });
  world.members.length = 0;

  const acted = await actOnIncident(world.deps, incoming, { incidentId, verb: 'done' });

  expect(acted).toMatchObject({ kind: 'done', incident: { walkthrough: { step: 1 } } });
});
