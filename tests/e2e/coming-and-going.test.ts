import { alex, chloe } from '../../src/sandbox/world/people.ts';
import { workspaceIdOf } from '../../src/sandbox/world/workspaces.ts';
import { until } from '../outbound/storage/until.ts';
import { alertsId, groupId, startContosoApp, type ContosoApp } from './contoso-app.ts';

const minuteMs = 60_000;
let contoso: ContosoApp;

beforeAll(async () => {
  contoso = await startContosoApp();
}, 90_000);

afterAll(async () => {
  await contoso.stop();
}, 30_000);

const watches = async (conversationId: string) =>
  (await contoso.app.deps.store.listWatches(conversationId)).map(({ workspaceId }) => workspaceId).sort();

describe.each([
  { place: 'channel', id: alertsId, second: 'Which workspaces shall I watch here?' },
  { place: 'group', id: groupId, second: 'Which workspaces shall I watch here?' },
  { place: 'personal', id: `a:chat-of-${alex.personId}`, second: 'Tick the workspaces' },
] as const)('added to a $place', ({ place, id, second }) => {
  it('says hello in two lines, with a card of the workspaces in which the person has a role', async () => {
    const { text, card, buttons } = await contoso.install({ place });

    expect(text.split('\n\n')).toEqual([
      expect.stringMatching(/^Hello, I am pbibot\./),
      expect.stringContaining(second),
    ]);
    expect(card).toContain('"type":"Input.ChoiceSet"');
    expect(card).toContain('"title":"Finance"');
    expect(buttons).toEqual(expect.arrayContaining(['Watch these', 'What’s failing?', 'What can you do?']));
  });

  it('watches what is ticked on that card', async () => {
    const chosen = [workspaceIdOf('Finance'), workspaceIdOf('Retail Analytics')];
    await contoso.press({ verb: 'watchChosen', data: { verb: 'watchChosen', chosen: chosen.join(',') } }, { place });

    await contoso.teams.until((calls) =>
      calls.some(
        ({ path, body }) =>
          decodeURIComponent(path).includes(id) && JSON.stringify(body).includes('Watching Finance, Retail Analytics'),
      ),
    );
    expect(await watches(id)).toEqual(chosen.toSorted());
  });
});

it('offers only what the person who added it has a role in', async () => {
  const { card } = await contoso.install({ place: 'personal', person: chloe });

  expect(card).toContain('"title":"Finance"');
  expect(card).not.toContain('"title":"HR"');
});

describe('ended and begun anew', () => {
  const thread = 'a-topic';
  const comments = (text: string) =>
    contoso.teams.calls.filter(({ method, body }) => method === 'POST' && JSON.stringify(body).includes(text));

  it('the topic of a thread survives a restart, and ends by itself', async () => {
    await contoso.ask('when does Treasury Daily refresh next', { thread });

    await contoso.restart();
    expect((await contoso.ask('who owns it', { thread })).text).toContain('Treasury Daily (Finance)');

    contoso.leap(31 * minuteMs);
    const { text } = await contoso.ask('who owns it', { thread });
    expect(text).not.toContain('Treasury Daily');
    expect(text).toContain('Which dataset');
  });

  it('a reminder that was set before a restart comes after it, once', async () => {
    await contoso.ask('remind me about Treasury Daily in 10 minutes', { thread: 'a-reminder' });

    await contoso.restart();
    contoso.leap(11 * minuteMs);

    const { store } = contoso.app.deps;
    await until(async () => (await store.listReminders(alertsId)).length === 0);
    await contoso.ask('what reminders do I have', { thread: 'a-reminder' });
    expect(comments('you wanted to be reminded of Treasury Daily')).toHaveLength(1);
  });
});
