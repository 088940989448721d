import { workspaceIdOf } from '../../src/sandbox/world/workspaces.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { enterNewPassword, incidentIdOf, rotateFinancePassword } from './finance.ts';

let contoso: ContosoApp;
const minuteMs = 60_000;

beforeEach(async () => {
  contoso = await startContosoApp({ watch: ['Finance'] });
}, 60_000);

afterEach(async () => {
  await contoso.stop();
}, 30_000);

it('finds what failed while Power BI answered 500 for ten minutes, and says the outage calmly when asked', async () => {
  const { world } = contoso.sandbox.contoso;
  world.faults.add({ service: 'powerBi', kind: 'status', status: 500, untilAt: world.clock.now() + 10 * minuteMs });
  const count = rotateFinancePassword(world);

  const during = await contoso.say('why did Sales in Finance fail');
  const notice = await contoso.untilCard(`${count} datasets do not refresh`);

  expect(during).not.toMatch(/at .+\.ts|Error:/);
  expect(incidentIdOf(notice)).not.toBe('');
}, 60_000);

it('delivers a card that Teams refused at first, once', async () => {
  contoso.teams.failAlways({ status: 503, method: 'POST' });
  const count = rotateFinancePassword(contoso.sandbox.contoso.world);
  await contoso.teams.until((calls) => calls.filter(({ path }) => path === '/v3/conversations').length >= 2);

  contoso.teams.failAlways(undefined);
  await contoso.untilCard(`${count} datasets do not refresh`);

  expect(contoso.cards()).toHaveLength(1);
}, 60_000);

it('posts anew when somebody deleted the card', async () => {
  const count = rotateFinancePassword(contoso.sandbox.contoso.world);
  const notice = await contoso.untilCard(`${count} datasets do not refresh`);
  contoso.teams.failNext({ status: 404, method: 'PUT', code: 'ActivityNotFoundInConversation' });

  const incidentId = incidentIdOf(notice);
  await contoso.press({ verb: 'fix', data: { verb: 'fix', incidentId } });
  await contoso.teams.until((calls) => calls.filter(({ path }) => path === '/v3/conversations').length >= 2);

  expect(contoso.cards().at(-1)).toContain('Enter the new password');
}, 60_000);

it('stops posting where the bot was removed', async () => {
  contoso.teams.failAlways({ status: 403, method: 'POST', code: 'BotNotInConversationRoster' });
  rotateFinancePassword(contoso.sandbox.contoso.world);
  await contoso.teams.until((calls) => calls.some(({ path }) => path === '/v3/conversations'));

  await contoso.untilLog('the bot may not speak in a conversation any more');
  expect(await contoso.app.deps.store.listWatchers([workspaceIdOf('Finance')])).toEqual([]);
}, 60_000);

it('proves the fix although Power BI drops some of the starts after its 202', async () => {
  const { world } = contoso.sandbox.contoso;
  Object.assign(world.burst, { max: 2, windowMs: 30_000 });
  const count = rotateFinancePassword(world);
  const incidentId = incidentIdOf(await contoso.untilCard(`${count} datasets do not refresh`));
  enterNewPassword(world);

  await contoso.press({ verb: 'recheck', data: { verb: 'recheck', incidentId } });
  await contoso.untilCard('2 schedules are still off');

  const starts = world.requests.filter(
    ({ method, path, status }) => method === 'POST' && path.endsWith('/refreshes') && status === 202,
  );
  expect(starts.length).toBeGreaterThan(count);
}, 60_000);
