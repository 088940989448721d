import { findMishap } from '../../src/sandbox/world/mishaps.ts';
import { datasetsOnFinance, startScheduledRun } from '../../src/sandbox/world/story.ts';
import { until } from '../outbound/storage/until.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';

let contoso: ContosoApp;

beforeAll(async () => {
  contoso = await startContosoApp({ watch: ['Finance'] });
});

afterAll(() => contoso.stop());

it('warns once of a sign-in that a dozen datasets stumbled over, without a card, and tells it to who asks', async () => {
  const { world } = contoso.sandbox.contoso;
  const dozen = datasetsOnFinance(world);
  findMishap('sign-in-stumbles')?.apply(world);
  for (const { datasetId } of dozen) startScheduledRun(world, datasetId);
  const warnings = () => contoso.teams.calls.map(({ body }) => JSON.stringify(body)).filter(isWarning);
  await contoso.teams.until(() => warnings().length > 0);
  await until(async () => dozen.every(({ runs }) => runs[0]?.status === 'Completed'));

  const answer = await contoso.say('why did Sales in Finance fail');

  expect(answer).toContain('is fine');
  expect(answer).toContain('turned away at sign-in at first');
  expect(warnings()).toHaveLength(1);
  expect(await contoso.app.deps.store.listOpenIncidents()).toEqual([]);
});

function isWarning(text: string): boolean {
  return text.includes('Early warning');
}
