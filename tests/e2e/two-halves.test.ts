import { findMishap } from '../../src/sandbox/world/mishaps.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { enterNewPassword, incidentIdOf, rotateFinancePassword } from './finance.ts';

let contoso: ContosoApp;

beforeAll(async () => {
  contoso = await startContosoApp({ watch: ['Finance'] });
});

afterAll(async () => {
  await contoso.stop();
});

it('says what got better and what is left when only one of two credentials was renewed', async () => {
  const { world } = contoso.sandbox.contoso;
  findMishap('conditional-access')?.apply(world);
  const count = rotateFinancePassword(world);
  const incidentId = incidentIdOf(await contoso.untilCard(`${count} datasets do not refresh`));

  enterNewPassword(world);
  await contoso.press({ verb: 'recheck', data: { verb: 'recheck', incidentId } });

  const left = await contoso.untilCard('Budget vs Actual 2026', 'What is left: ');
  expect(left).toContain('That helped: FinanceDW on sql01.contoso.example lets it in now.');
  expect(left).toContain('Ana Trujillo');
  const first = await contoso.untilCard('Budget vs Actual 2026 gets further now');
  expect(first).toContain('has a card of its own');
});
