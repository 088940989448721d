import { chloe } from '../../src/sandbox/world/people.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { anaSwitchesOn, enterNewPassword, incidentIdOf, rotateFinancePassword } from './finance.ts';

let contoso: ContosoApp;

beforeEach(async () => {
  contoso = await startContosoApp({ watch: ['Finance', 'Retail Analytics'] });
}, 60_000);

afterEach(async () => {
  await contoso.stop();
  expect(contoso.teams.unexpected).toEqual([]);
}, 30_000);

const press = (verb: string, incidentId: string, where = {}) =>
  contoso.press({ verb, data: { verb, incidentId } }, where);

async function failAll(): Promise<{ count: number; incidentId: string; notice: string }> {
  const count = rotateFinancePassword(contoso.sandbox.contoso.world);
  const notice = await contoso.untilCard(`${count} datasets do not refresh`);
  return { count, notice, incidentId: incidentIdOf(notice) };
}

it('tells of a dozen datasets on one dead password once, is asked, guides the fix, and turns green when it is proven', async () => {
  const { world } = contoso.sandbox.contoso;
  const { count, notice, incidentId } = await failAll();
  expect(contoso.cards()).toHaveLength(1);
  expect(notice).toContain('Fix it with me');
  expect(notice).toContain('rejected the login');

  expect(await contoso.say('why did Sales fail?')).toMatch(/Which one do you mean/);
  expect(await contoso.say('the one in Finance')).toContain(`${count} datasets do not refresh`);

  const step = await press('fix', incidentId);
  expect(step.text).toContain('Enter the new password');
  expect(step.text).toContain('/groups/me/gateways');

  enterNewPassword(world);
  const checking = await press('done', incidentId);
  expect(checking.text).toContain('Checking the fix');
  expect(checking.tookMs).toBeLessThan(5_000);
  expect(await contoso.untilCard('2 schedules are still off')).toContain('Ana Trujillo has to do it');
  expect(anaSwitchesOn(world)).toBe(2);
  const proven = await contoso.untilCard('Fixed and proven');
  expect(proven).toContain('Fixed by Alex Wilber');
  // The card in the answer's thread is kept current beside the channel's own.
  await contoso.teams.until(() => contoso.cards().every((card) => card.includes('Fixed and proven')));
  expect(contoso.cards()).toHaveLength(2);

  const late = await press('fix', incidentId);
  expect(late.text).toContain('Fixed and proven');
}, 40_000);

it('says that it still fails when the old password is still there, and names the same reason', async () => {
  const { incidentId } = await failAll();

  await press('fix', incidentId);
  await press('done', incidentId);

  expect(await contoso.untilCard('Still failing')).toContain('I looked again, and nothing has changed.');
}, 40_000);

it('starts one proof when two people press Re-check at once', async () => {
  const { world } = contoso.sandbox.contoso;
  const { incidentId } = await failAll();
  enterNewPassword(world);

  const answers = await Promise.all([press('recheck', incidentId), press('recheck', incidentId)]);
  await contoso.untilCard('2 schedules are still off');

  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const runs = [...world.datasets.values()].map(({ runs }) => runs.filter(({ type }) => type === 'ViaApi').length);
  expect(Math.max(...runs)).toBe(1);
}, 40_000);

it('refuses a re-check to someone who may only read, and changes nothing', async () => {
  const { incidentId } = await failAll();

  const answer = await press('recheck', incidentId, { person: chloe });

  expect(answer.text).toContain('write access');
  expect((await contoso.app.deps.store.findIncident(incidentId))?.state.kind).toBe('open');
}, 40_000);
