import { botApp } from '../../src/sandbox/world/people.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { anaSwitchesOn, enterNewPassword, incidentIdOf, rotateFinancePassword } from './finance.ts';

let contoso: ContosoApp;

/** The tenant gives the bot no admin rights, and Fabric none at all: it is Contributor in its workspaces and no more. */
beforeAll(async () => {
  contoso = await startContosoApp({
    watch: ['Finance', 'Retail Analytics'],
    prepare(world) {
      world.tenantAdmins.delete(botApp.principalId);
      world.faults.add({ service: 'fabric', kind: 'status', status: 403 });
    },
  });
}, 60_000);

afterAll(async () => {
  await contoso.stop();
  expect(contoso.teams.unexpected).toEqual([]);
}, 30_000);

it('tells of a dozen datasets on one dead password once, says where to look, and proves the fix', async () => {
  const { world } = contoso.sandbox.contoso;
  const count = rotateFinancePassword(world);
  const notice = await contoso.untilCard(`${count} datasets do not refresh`);
  const incidentId = incidentIdOf(notice);
  const press = (verb: string) => contoso.press({ verb, data: { verb, incidentId } });
  expect(contoso.cards()).toHaveLength(1);
  expect(notice).toContain('sql01.contoso.example;FinanceDW');

  const step = await press('fix');
  expect(step.text).toContain('where it is stored');

  enterNewPassword(world);
  await press('done');
  await contoso.untilCard('2 schedules are still off');
  expect(anaSwitchesOn(world)).toBe(2);
  expect(await contoso.untilCard('Fixed and proven')).toContain('Fixed by Alex Wilber');
}, 60_000);

it('says in its log what admin rights would add', () => {
  const lines = contoso.log.lines.filter((line) => line.includes('admin rights would'));

  expect(lines.some((line) => line.includes('the admin scanner is not allowed'))).toBe(true);
  expect(lines.some((line) => line.includes('Get Refreshables is read for own capacities'))).toBe(true);
});
