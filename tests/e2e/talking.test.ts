import { alex, ben, chloe } from '../../src/sandbox/world/people.ts';
import { workspaceIdOf } from '../../src/sandbox/world/workspaces.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { rotateFinancePassword } from './finance.ts';

let contoso: ContosoApp;

beforeAll(async () => {
  contoso = await startContosoApp({ watch: ['Finance'] });
  const count = rotateFinancePassword(contoso.sandbox.contoso.world);
  await contoso.untilCard(`${count} datasets do not refresh`);
});

afterAll(async () => {
  await contoso.stop();
});

const personal = { place: 'personal', person: alex } as const;
const watches = async (conversationId: string) =>
  (await contoso.app.deps.store.listWatches(conversationId)).map(({ workspaceId }) => workspaceId);

it('draws the last runs as a picture with a text for clients that draw none', async () => {
  const { text, card, buttons } = await contoso.ask('history of Treasury Daily');

  expect(text).toMatch(/^Treasury Daily \(Finance\): \d+ of the last \d+ refreshes failed\./);
  expect(card).toContain('"type":"Chart.VerticalBar"');
  expect(card).toContain('(oldest first)');
  expect(buttons).toEqual(['Why did it fail?']);
});

it('says when it runs next, and what is left of a shared capacity’s refreshes', async () => {
  const { text } = await contoso.ask('when does Service Desk Tickets refresh next', personal);

  expect(text).toMatch(/refreshes next on \w{3} \d+ \w+(?: \d{4})? \d\d:\d\d\./);
  expect(text).toMatch(/of its 8 refreshes (?:is|are) left today/);
});

it('says of a schedule that Power BI has switched off why it is off, and offers the fix', async () => {
  const { text, buttons } = await contoso.ask('when does Treasury Daily refresh next', personal);

  expect(text).toContain('has switched the schedule of Treasury Daily (Finance) off because it failed');
  expect(buttons).toEqual(['Why did it fail?', 'Fix it with me']);
});

it('offers the two nearest meanings where it is not sure, never a flat refusal', async () => {
  const { text, buttons } = await contoso.ask('zorp the flumox sideways');

  expect(text).toContain('I am not sure what you mean');
  expect(buttons).toHaveLength(3);
  expect(buttons.at(-1)).toBe('Help');
});

it('answers a bare mention with what fails here and three things to ask', async () => {
  const { text, buttons } = await contoso.ask('');

  expect(text).toContain('One thing is failing');
  expect(buttons.filter((title) => title !== 'Show')).toHaveLength(3);
});

it('every example of the help is understood when it is pressed', async () => {
  const help = await contoso.ask('help');

  for (const title of help.buttons) {
    const { data } = help.click(title) as { data: { text: string } };
    expect((await contoso.ask(data.text)).text).not.toContain('not sure what you mean');
  }
});

it('goes on with what was asked: and the other one, and again', async () => {
  await contoso.ask('watch "Retail Analytics"');
  await contoso.ask('history of Sales', { thread: 'a-topic' });
  expect((await contoso.ask('the one in Finance', { thread: 'a-topic' })).text).toContain('Sales (Finance)');
  expect((await contoso.ask('no, the other one', { thread: 'a-topic' })).text).toContain('Sales (Retail Analytics)');
  expect((await contoso.ask('again', { thread: 'a-topic' })).text).toContain('Sales (Retail Analytics)');
});

it('goes on with an overview of another workspace', async () => {
  expect((await contoso.ask('what is failing in Finance', { thread: 'overview' })).text).toContain(
    'failing in Finance',
  );
  expect((await contoso.ask('and Retail Analytics?', { thread: 'overview' })).text).toContain('in Retail Analytics');
});

it('says what will run out as far as it can know, and what it cannot see', async () => {
  const { text } = await contoso.ask('which credentials expire in the next 60 days');

  expect(text).toContain('within 60 days');
  expect(text).toContain('What I cannot see');
});

it('finds an account in the failures that name it', async () => {
  expect((await contoso.ask('what else uses svc_finance')).card).toContain('12 datasets');
});

describe('choosing what to watch', () => {
  it('is a card of the workspaces in which the person has a role', async () => {
    const { card, buttons } = await contoso.ask('watch', { place: 'group', person: alex });

    expect(card).toContain('"type":"Input.ChoiceSet"');
    expect(card).toContain('"title":"Finance"');
    expect(buttons).toEqual(['Watch these']);
  });

  it('watches what is ticked, of it only where the person has a role', async () => {
    const chosen = [workspaceIdOf('Finance'), workspaceIdOf('HR'), 'no-such-workspace'].join(',');
    await contoso.press(
      { verb: 'watchChosen', data: { verb: 'watchChosen', chosen } },
      { place: 'group', person: chloe },
    );

    expect(await watches('19:month-end@thread.v2')).toEqual([workspaceIdOf('Finance')]);
  });

  it('is stopped only by somebody with a role there', async () => {
    expect((await contoso.ask('stop watching Finance', { place: 'group', person: ben })).text).toContain(
      'Others rely on it',
    );
    expect((await contoso.ask('stop watching Finance', { place: 'group', person: chloe })).text).toContain(
      'Chloe Martin has stopped it',
    );
    expect(await watches('19:month-end@thread.v2')).toEqual([]);
  });
});
