import { workspaceIdOf } from '../../src/sandbox/world/workspaces.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { enterNewPassword, incidentIdOf, rotateFinancePassword } from './finance.ts';

let contoso: ContosoApp;
const minuteMs = 60_000;

const start = async (): Promise<void> => {
  contoso = await startContosoApp({ watch: ['Finance'] });
};
const stop = (): Promise<void> => contoso.stop();
const press = (verb: string, incidentId: string) => contoso.press({ verb, data: { verb, incidentId } });

describe('one incident through what goes wrong on its way', () => {
  let incidentId: string;
  let count: number;

  beforeAll(start);
  afterAll(stop);

  it('is found though Power BI answered 500 for ten minutes, and the outage is said calmly when asked', async () => {
    const { world } = contoso.sandbox.contoso;
    world.faults.add({ service: 'powerBi', kind: 'status', status: 500, untilAt: world.clock.now() + 10 * minuteMs });
    count = rotateFinancePassword(world);

    const during = await contoso.say('why did Sales in Finance fail');
    incidentId = incidentIdOf(await contoso.untilCard(`${count} datasets do not refresh`));

    expect(during).not.toMatch(/at .+\.ts|Error:/);
    expect(incidentId).not.toBe('');
  });

  it('is posted anew when somebody deleted the card', async () => {
    contoso.teams.failNext({ status: 404, method: 'PUT', code: 'ActivityNotFoundInConversation' });

    await press('fix', incidentId);
    await contoso.teams.until((calls) => calls.filter(({ path }) => path === '/v3/conversations').length >= 2);

    expect(contoso.cards().at(-1)).toContain('Enter the new password');
  });

  it('is proven although Power BI drops some of the starts after its 202', async () => {
    const { world } = contoso.sandbox.contoso;
    Object.assign(world.burst, { max: 2, windowMs: 30_000 });
    enterNewPassword(world);

    await press('recheck', incidentId);
    await contoso.untilCard('2 schedules are still off');

    const starts = world.requests.filter(
      ({ method, path, status }) => method === 'POST' && path.endsWith('/refreshes') && status === 202,
    );
    expect(starts.length).toBeGreaterThan(count);
  });
});

describe('where Teams refuses', () => {
  let incidentId: string;

  beforeAll(start);
  afterAll(stop);

  it('delivers a card that Teams refused at first, once', async () => {
    contoso.teams.failAlways({ status: 503, method: 'POST' });
    const count = rotateFinancePassword(contoso.sandbox.contoso.world);
    await contoso.teams.until((calls) => calls.filter(({ path }) => path === '/v3/conversations').length >= 2);

    contoso.teams.failAlways(undefined);
    incidentId = incidentIdOf(await contoso.untilCard(`${count} datasets do not refresh`));

    expect(contoso.cards()).toHaveLength(1);
  });

  it('stays away from where the bot was removed', async () => {
    contoso.teams.failAlways({ status: 403, code: 'BotNotInConversationRoster' });
    await press('fix', incidentId);

    await contoso.untilLog('the bot may not speak in a conversation any more');
    expect(await contoso.app.deps.store.listWatchers([workspaceIdOf('Finance')])).toEqual([]);
  });
});
