import { alex, chloe } from '../../src/sandbox/world/people.ts';
import { until } from '../outbound/storage/until.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { incidentIdOf, rotateFinancePassword } from './finance.ts';

let contoso: ContosoApp;
let incidentId = '';

beforeAll(async () => {
  contoso = await startContosoApp({ watch: ['Finance', 'Retail Analytics'] });
  const count = rotateFinancePassword(contoso.sandbox.contoso.world);
  incidentId = incidentIdOf(await contoso.untilCard(`${count} datasets do not refresh`));
});

afterAll(async () => {
  await contoso.stop();
});

const personal = { place: 'personal', person: alex } as const;
const group = { place: 'group', person: alex } as const;

it('answers why in a personal chat, of the workspaces where the person has a role', async () => {
  expect(await contoso.say('why did sales in finance fail', personal)).toContain('the stored password no longer works');
});

it('keeps the card in the personal chat current as well', async () => {
  const cardsIn = async () =>
    (await contoso.app.deps.store.listNotices(incidentId)).map(({ conversationId }) => conversationId);

  await until(async () => (await cardsIn()).includes(`a:chat-of-${alex.personId}`));
});

it('asks which Sales in a group chat that watches both, and speaks of nothing before', async () => {
  expect(await contoso.say('why did Sales fail', group)).toContain('does not watch');
  await contoso.say('watch Finance', group);
  await contoso.say('watch "Retail Analytics"', group);
  expect(await contoso.say('why did Sales fail', group)).toContain('Which one do you mean');
});

it('lists what is failing', async () => {
  expect(await contoso.say("what's failing")).toContain('12 datasets');
});

it('helps with examples that fit what is failing now', async () => {
  expect(await contoso.say('help')).toMatch(/Why did .+ fail\?/);
});

it('offers the nearest names for one that it does not know', async () => {
  const answer = await contoso.say('why did Saless Forcast 2029 fail', personal);

  expect(answer).toMatch(/know no dataset|Did you mean|Which/);
});

it('refuses a secret, and keeps it nowhere', async () => {
  const marker = 'Tr0ub4dor&3-marker';

  const answer = await contoso.say(`the new password is ${marker}`);

  expect(answer).toContain('delete your message');
  expect(answer).not.toContain(marker);
  expect(contoso.log.lines.join()).not.toContain(marker);
});

it('does not watch a workspace for someone who has no role in it', async () => {
  const answer = await contoso.say('watch HR', { person: chloe });

  expect(answer).toMatch(/no role|know|Which workspace/);
  const watches = await contoso.app.deps.store.listWatches('19:alerts@thread.tacv2');
  expect(watches).toHaveLength(2);
});

it('answers a message of 100 KB within seconds and stays alive', async () => {
  expect(await contoso.say(`why did Sales fail ${'x '.repeat(50_000)}`)).not.toBe('');
  expect(await contoso.say("what's failing")).toContain('12 datasets');
});

it('answers a click with an unknown or forged id kindly, and does nothing', async () => {
  const unknown = await contoso.press({ verb: 'recheck', data: { verb: 'recheck', incidentId: 'no-such-incident' } });
  const forged = await contoso.press({ verb: 'dropAll', data: { verb: 'dropAll', incidentId } });

  expect(unknown.text).toContain('do not know this card');
  expect(forged.text).toContain('not from me');
  expect([unknown.status, forged.status]).toEqual([200, 200]);
  expect((await contoso.app.deps.store.findIncident(incidentId))?.state.kind).toBe('open');
});

it('names the owner and who else can act, and a service principal as what it is', async () => {
  expect(await contoso.say('who owns Budget vs Actual', personal)).toMatch(
    /Ana Trujillo .* owns Budget vs Actual 2026/,
  );
  const answer = await contoso.say('who owns Sales in Finance', personal);
  expect(answer).toContain('A service principal owns Sales');
  expect(answer).toContain('Ana Trujillo (Admin)');
});

it('starts a refresh of a healthy dataset for someone who may, and once', async () => {
  expect(await contoso.say('refresh Store Traffic', personal)).toContain('asked Power BI to refresh Store Traffic');
  const { datasets } = contoso.sandbox.contoso.world;
  const runs = [...datasets.values()].find(({ name }) => name === 'Store Traffic')?.runs ?? [];
  expect(runs.filter(({ type }) => type === 'ViaApi')).toHaveLength(1);
  expect(await contoso.say('refresh Store Traffic', { person: chloe })).toContain('needs write access');
});

it('tells a reader who asked for it, once it is back', async () => {
  const answer = await contoso.press({ verb: 'follow', data: { verb: 'follow', incidentId } }, { person: chloe });

  expect(answer.text).toContain('personal chat');
  const incident = await contoso.app.deps.store.findIncident(incidentId);
  expect(incident?.followers.map(({ person }) => person.name)).toEqual(['Chloe Martin']);
});
