import { answerMessage } from '../../src/flows/answer/answer-message.ts';
import type { Deps } from '../../src/flows/deps.ts';
import type { Incoming } from '../../src/flows/incoming.ts';
import type { Graph } from '../../src/ports/graph.ts';
import { PowerBiError, type PowerBi } from '../../src/ports/power-bi.ts';
import { aDiagnosis, alex, ana, aMember, minuteMs } from '../builders.ts';
import { onlyPart } from '../tab/only-part.ts';
import { openDeliveryWorld, type DeliveryWorld } from './delivery-world.ts';

let world: DeliveryWorld;
let incoming: Incoming;
let deps: Deps;

beforeAll(async () => {
  world = await openDeliveryWorld();
  // What is stored must do.
  const away = async (): Promise<never> => {
    throw new PowerBiError({ reason: 'unavailable', message: 'away' });
  };
  const powerBi = onlyPart<PowerBi>({
    listWorkspaceMembers: async () => world.members,
    listRefreshes: away,
    findSchedule: away,
  });
  deps = { ...world.deps, powerBi, graph: onlyPart<Graph>({ findUser: async () => undefined }) };
  const conversationId = await world.watch();
  const conversation = { conversationId, kind: 'channel' as const, reference: {} };
  incoming = { conversation, contextKey: conversationId, from: alex, timeZone: 'Europe/Berlin' };
  world.members.push({ name: 'Alex', identifier: alex.upn ?? '', role: 'Contributor', kind: 'User' });
  const member = aMember();
  await world.deps.store.saveWorkspace(
    { workspaceId: member.workspaceId, name: member.workspace, onDedicatedCapacity: true },
    [{ datasetId: member.datasetId, workspaceId: member.workspaceId, name: member.name, connections: [] }],
    world.now,
  );
  const diagnosis = aDiagnosis({ cause: 'service_principal_secret_expired' });
  await world.open('incident-1', { member, diagnosis });
});

afterAll(() => world.close());

const find = async () => (await world.deps.store.findIncident('incident-1'))?.walkthrough;
const say = async (text: string, from = alex) => answerMessage(deps, { ...incoming, from, text, cut: false });

it('a whole fix goes by words alone, is put aside, and goes on hours later at the same step', async () => {
  expect((await say('fix Sales')).text).toContain('Step 1 of 2: Make a new secret for the app registration');
  expect((await say('done')).text).toContain('Step 2 of 2: Enter the new client secret');
  expect((await say('back')).text).toContain('Step 1 of 2');
  await say('done');

  const grey = await say('it’s greyed out');
  expect(grey.notice?.step?.hints?.map(({ seen }) => seen)).toEqual(['Greyed out', 'Not yours to do']);
  expect((await say("I'm not the owner")).notice?.step?.buttons.map(({ title }) => title)).toContain(
    'Hand over to Ana Trujillo',
  );
  expect((await say('it still fails')).notice?.step?.hints?.[0]?.seen).toBe('Still failing');

  const other = await say('what else could it be?');
  expect(other.text).toContain('so now the next likely cause: the stored password no longer works. Step 1 of 1');
  expect((await say('is there another reason?')).text).toContain('I know nothing else that gives this error.');
  expect((await say('back')).text).toContain('Step 2 of 2: Enter the new client secret');

  await say('later');
  expect(await find()).toMatchObject({ step: 1, asideSince: world.now });
  world.now += 5 * 60 * minuteMs;
  expect((await say('let’s go on')).text).toContain('Step 2 of 2');
  expect((await find())?.asideSince).toBeUndefined();

  const handed = await say('hand it over to Ana');
  expect(handed.text).toContain('Ana Trujillo gets these steps from me in a personal chat');
  expect(await find()).toMatchObject({ person: ana, with: [alex], step: 1 });

  expect((await say('done', alex)).text).toContain('Trying the sign-in for Sales');
});
