import { alex, ana } from '../../src/sandbox/world/people.ts';
import { datasetsOnFinance, startScheduledRun } from '../../src/sandbox/world/story.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { anaSwitchesOn, enterNewPassword, incidentIdOf, rotateFinancePassword } from './finance.ts';

let contoso: ContosoApp;

beforeAll(async () => {
  contoso = await startContosoApp({ watch: ['Finance'] });
}, 60_000);

afterAll(async () => {
  await contoso.stop();
}, 30_000);

it('is shared by two, lasts over a restart of the bot, and ends by a proof that neither of them asked for', async () => {
  const { world } = contoso.sandbox.contoso;
  const dozen = datasetsOnFinance(world);
  const count = rotateFinancePassword(world);
  const incidentId = incidentIdOf(await contoso.untilCard(`${count} datasets do not refresh`));
  const press = (verb: string, person = alex) => contoso.press({ verb, data: { verb, incidentId } }, { person });

  await press('fix');
  expect((await press('fix', ana)).text).toContain('Ana Trujillo and Alex Wilber are on it.');
  expect(await contoso.untilCard('Ana Trujillo joined the fix')).toContain(
    'Step 1 of 1 · Ana Trujillo and Alex Wilber',
  );
  await press('follow', ana);
  await press('later', ana);

  await contoso.restart();
  expect(await contoso.ask('fix it', { person: ana, place: 'personal' })).toMatchObject({
    text: expect.stringContaining('Step 1 of 1: Enter the new password') as string,
  });

  enterNewPassword(world);
  for (const { datasetId } of dozen) startScheduledRun(world, datasetId);
  await contoso.untilCard('still off');
  anaSwitchesOn(world);
  const proven = await contoso.untilCard('Fixed and proven');

  expect(proven).toContain('are fresh again');
  expect(proven).not.toContain('Step 1 of 1');
  const told = /^12 datasets are fresh again\. Failing from /;
  await contoso.teams.until((calls) => calls.some(({ body: { text } }) => typeof text === 'string' && told.test(text)));
}, 60_000);
