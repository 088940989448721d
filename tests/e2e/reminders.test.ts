import { alex, ben, chloe } from '../../src/sandbox/world/people.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { until } from '../outbound/storage/until.ts';
import { rotateFinancePassword } from './finance.ts';

let contoso: ContosoApp;
const channel = '19:alerts@thread.tacv2';

beforeAll(async () => {
  contoso = await startContosoApp({ watch: ['Finance'] });
  const count = rotateFinancePassword(contoso.sandbox.contoso.world);
  await contoso.untilCard(`${count} datasets do not refresh`);
});

afterAll(async () => {
  await contoso.stop();
});

const personal = { place: 'personal', person: alex } as const;
const now = () => contoso.app.deps.clock.now();
const reminders = (conversationId = channel) => contoso.app.deps.store.listReminders(conversationId);

/** Puts what is set there into the past, as if its time had come. */
async function comeDue(conversationId = channel): Promise<void> {
  for (const reminder of await reminders(conversationId)) {
    await contoso.app.deps.store.saveReminder({ ...reminder, dueAt: now() - 1_000 });
  }
}

async function untilPosted(text: string): Promise<string> {
  const find = () =>
    contoso.teams.calls.find(({ method, body }) => method === 'POST' && JSON.stringify(body).includes(text));
  await contoso.teams.until(() => find() !== undefined);
  const call = find();
  return `${decodeURIComponent(call?.path ?? '')} ${JSON.stringify(call?.body)}`;
}

describe('a reminder', () => {
  it('is read back, comes into the thread it was asked for in, mentions the person, and is over', async () => {
    const { text, buttons } = await contoso.ask('remind me about Treasury Daily tomorrow at 9', {
      thread: 'a-question',
    });
    expect(text).toMatch(/^I remind you of Treasury Daily \(Finance\) on \w{3} \d+ \w+(?: \d{4})? 09:00\.$/);
    expect(buttons).toEqual(['Forget it']);

    await comeDue();

    const posted = await untilPosted('you wanted to be reminded of Treasury Daily');
    expect(posted).toContain(`${channel};messageid=a-question`);
    expect(posted).toContain('<at>Alex Wilber</at>');
    expect(posted).toContain('It is still failing');
    await until(async () => (await reminders()).length === 0);
  });

  it('asks when, and takes the time alone for the answer', async () => {
    const asked = await contoso.ask('remind me', personal);
    expect(asked.text).toContain('When shall I remind you');
    expect(asked.buttons).toEqual(['In an hour', 'Tomorrow 9:00', 'Monday 9:00']);

    expect((await contoso.ask('monday 9:30', personal)).text).toMatch(
      /I remind you of what is failing here on Mon .* 09:30/,
    );
  });

  it('repeats if that is wanted, and is stopped from itself', async () => {
    await contoso.ask('remind me about Treasury Daily every Monday at 9', personal);
    await comeDue(`a:chat-of-${alex.personId}`);
    const said = await untilPosted('Stop: every Monday at 09:00');
    expect(said).not.toContain('<at>');

    expect((await contoso.ask('stop reminding me about Treasury Daily', personal)).text).toBe(
      'Your reminder of Treasury Daily (Finance) is dropped.',
    );
    expect((await reminders(`a:chat-of-${alex.personId}`)).filter(({ every }) => every !== undefined)).toEqual([]);
  });

  it('is one’s own: nobody else drops it', async () => {
    await contoso.ask('remind me about Treasury Daily tomorrow at 9');

    expect((await contoso.ask('stop reminding me', { person: chloe })).text).toBe('You have no reminder here.');
    expect(await reminders()).toHaveLength(1);
    expect((await contoso.ask('what reminders do I have')).text).toContain('Treasury Daily (Finance)');
    expect((await contoso.ask('cancel my reminders')).text).toBe('Your reminder here is dropped.');
  });

  it('“tell me when it’s back” still follows', async () => {
    expect((await contoso.ask('tell me when Treasury Daily is back')).text).toContain(
      'personal chat when Treasury Daily is fresh',
    );
  });
});

describe('a digest', () => {
  it('is shown once and offered regularly, and the rhythm alone is an answer', async () => {
    const { text, card, buttons } = await contoso.ask('give me a summary');
    expect(text).toMatch(/^One thing is failing; \d+ of \d+ datasets refreshed well last time\./);
    expect(card).toContain('12 datasets: ');
    // The incident reaches into Sales EMEA, which this channel does not watch.
    expect(card).not.toContain('Quota Attainment');
    expect(buttons).toEqual(['Show', 'Every weekday at 8:00', 'Mondays at 8:00']);

    const set = await contoso.ask('every weekday at 8', { timeZone: 'America/New_York' });
    expect(set.text).toMatch(
      /^I post here how everything stands every weekday at 08:00 New York time, first on \w{3} .* 08:00 New York time\.$/,
    );
    expect(set.buttons).toEqual(['Stop the digest']);
  });

  it('comes as a post of its own with a way to stop it, and moves to its next day', async () => {
    await comeDue();
    const posted = await untilPosted('Stop this digest');

    expect(posted).not.toContain('<at>');
    await until(async () => (await reminders()).every(({ dueAt }) => dueAt > now()));
    const [digest] = await reminders();
    expect(
      new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'America/New_York' }).format(digest?.dueAt),
    ).toBe('08:00');
  });

  it('is stopped by whoever reads it', async () => {
    const { text, buttons } = await contoso.ask('stop the digest', { person: chloe });

    expect(text).toContain('Chloe Martin has stopped the digest');
    expect(buttons).toEqual(['Every weekday at 8:00']);
    expect(await reminders()).toEqual([]);
  });

  it('has nothing to sum up where nothing is watched', async () => {
    expect((await contoso.ask('digest every weekday at 8', { place: 'group', person: ben })).text).toContain(
      'watches no workspace yet',
    );
  });
});
