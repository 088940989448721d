import { alex, ana, ben, chloe } from '../../src/sandbox/world/people.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { incidentIdOf, rotateFinancePassword } from './finance.ts';

let contoso: ContosoApp;
let incidentId = '';

beforeAll(async () => {
  contoso = await startContosoApp({ watch: ['Finance'] });
  const count = rotateFinancePassword(contoso.sandbox.contoso.world);
  incidentId = incidentIdOf(await contoso.untilCard(`${count} datasets do not refresh`));
});

afterAll(async () => {
  await contoso.stop();
});

const incident = () => contoso.app.deps.store.findIncident(incidentId);
const until = /until (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]{2}(?: \d{4})? \d\d:\d\d/;

describe('being quiet', () => {
  it('reads the moment back in the person’s own zone, and says which it is where others read it', async () => {
    const { text, buttons } = await contoso.ask('mute Budget vs Actual 2026 until Monday 9', {
      timeZone: 'Asia/Tokyo',
    });

    expect(text).toMatch(
      /^Quiet about Budget vs Actual 2026 \(Finance\) and the 11 other datasets that fail with it until Mon \d+ \w+(?: \d{4})? 09:00 Tokyo time\./,
    );
    expect(buttons).toEqual(['Unmute']);
    const mutedUntil = new Date((await incident())?.mutedUntil ?? 0);
    expect(mutedUntil.toISOString()).toContain('T00:00');
  });

  it('is undone by its button', async () => {
    const said = await contoso.ask('mute it for 2 hours');
    await contoso.press(said.click('Unmute'));
    await contoso.teams.until(() => JSON.stringify(contoso.teams.calls.at(-1)?.body).includes('Unmuted'));

    expect((await incident())?.mutedUntil).toBeUndefined();
    expect((await contoso.ask('unmute everything')).text).toContain('Nobody has muted');
  });

  it('asks until when, and takes the time alone for the answer', async () => {
    const said = await contoso.ask('mute Treasury Daily');
    expect(said.text).toContain('Until when shall I be quiet about Treasury Daily (Finance)');
    expect(said.buttons).toEqual(['For 2 hours', 'Until tomorrow 9:00', 'Until Monday 9:00']);

    expect((await contoso.ask('tomorrow')).text).toMatch(until);
    await contoso.ask('unmute it');
  });

  it.each([
    ['mute Treasury Daily until 25:00', 'no such time'],
    ['mute Treasury Daily for 3 months', '31 days at most'],
    ['mute Store Traffic until Monday', 'Store Traffic'],
  ])('%s: says why not', async (text, part) => {
    expect((await contoso.ask(text)).text).toContain(part);
    expect((await incident())?.mutedUntil).toBeUndefined();
  });

  it('needs a role, as it holds for everybody, and names only what may be named here', async () => {
    expect((await contoso.ask('mute everything until Monday', { person: ben })).text).toContain(
      'needs a role in Finance, which',
    );
    expect((await incident())?.mutedUntil).toBeUndefined();
  });

  it('keeps the time while it asks which dataset is meant', async () => {
    await contoso.say('watch "Retail Analytics"');
    const which = await contoso.ask('mute Sales until Monday 9');
    expect(which.text).toContain('Which one do you mean');

    expect((await contoso.ask('the one in Finance')).text).toMatch(until);
    await contoso.ask('unmute it');
  });
});

describe('who takes it', () => {
  it('is on the card once somebody says it in a thread beneath the card', async () => {
    const [notice] = await contoso.app.deps.store.listNoticesIn('19:alerts@thread.tacv2', [incidentId]);
    const { text, buttons } = await contoso.ask('I’m on it', { thread: notice?.activityId ?? '', person: chloe });

    expect(text).toMatch(/^Chloe Martin is on it: .* \(.+\) and the 11 other datasets that fail with it\./);
    expect(buttons).toEqual(['Fix it with me']);
    expect((await incident())?.acknowledgedBy?.personId).toBe(chloe.personId);
  });

  it('mentions the person whose move it is now', async () => {
    const { text, mentions, buttons } = await contoso.ask('assign Treasury Daily to Ana');

    expect(text).toContain('Alex Wilber asks you to take');
    expect(mentions).toEqual(['Ana Trujillo']);
    expect(buttons).toEqual(['I’m on it']);
    expect((await incident())?.assignedTo).toMatchObject({ personId: ana.personId });
  });

  it('asks who when nobody of that name works there, and takes a name alone for the answer', async () => {
    const { text, buttons } = await contoso.ask('assign it to Zebulon');

    expect(text).toContain('I know nobody called “Zebulon” who works with it');
    expect(buttons).toEqual(expect.arrayContaining(['Ana Trujillo', 'I take it']));
    expect(buttons).not.toContain('Farah Haddad');
  });

  it('does not hand it to an account that is disabled', async () => {
    expect((await contoso.ask('assign it to farah.haddad@contoso.example')).text).toContain(
      'account of Farah Haddad is disabled',
    );
    expect((await incident())?.assignedTo).toMatchObject({ personId: ana.personId });
  });

  it('mentions nobody in a personal chat, where nobody else reads it', async () => {
    const { mentions, text } = await contoso.ask('assign Treasury Daily to Erin', { place: 'personal', person: alex });

    expect(mentions).toEqual([]);
    expect(text).toContain('Erin Lindqvist is asked to take Treasury Daily (Finance)');
  });

  it('says so when nothing is failing', async () => {
    expect((await contoso.ask('assign Store Traffic to Ana', { place: 'personal' })).text).toContain('not failing');
  });
});
