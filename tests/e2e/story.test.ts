import { chloe } from '../../src/sandbox/world/people.ts';
import type { World } from '../../src/sandbox/world/types.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { anaSwitchesOn, enterNewPassword, incidentIdOf, rotateFinancePassword } from './finance.ts';

let contoso: ContosoApp;
let count: number;
let notice: string;
let incidentId: string;

/** A dozen datasets fail on one dead password. */
async function failAll(): Promise<void> {
  contoso = await startContosoApp({ watch: ['Finance', 'Retail Analytics'] });
  count = rotateFinancePassword(contoso.sandbox.contoso.world);
  notice = await contoso.untilCard(`${count} datasets do not refresh`);
  incidentId = incidentIdOf(notice);
}

async function stop(): Promise<void> {
  await contoso.stop();
  expect(contoso.teams.unexpected).toEqual([]);
}

const press = (verb: string, where = {}) => contoso.press({ verb, data: { verb, incidentId } }, where);

describe('from the failure to the proof', () => {
  beforeAll(failAll);
  afterAll(stop);

  it('tells of a dozen datasets on one dead password once, is asked, guides the fix, and turns green when it is proven', async () => {
    const { world } = contoso.sandbox.contoso;
    expect(contoso.cards()).toHaveLength(1);
    expect(notice).toContain('Fix it with me');
    expect(notice).toContain('rejected the login');

    expect(await contoso.say('why did Sales fail?')).toMatch(/Which one do you mean/);
    expect(await contoso.say('the one in Finance')).toContain(`${count} datasets do not refresh`);

    const step = await press('fix');
    expect(step.text).toContain('Enter the new password');
    expect(step.text).toContain('/groups/me/gateways');

    enterNewPassword(world);
    const checking = await press('done');
    expect(checking.text).toContain('Checking the fix');
    expect(await contoso.untilCard('2 schedules are still off')).toContain('Ana Trujillo has to do it');
    expect(anaSwitchesOn(world)).toBe(2);
    const proven = await contoso.untilCard('Fixed and proven');
    expect(proven).toContain('Fixed by Alex Wilber');
    // The card in the answer's thread is kept current beside the channel's own.
    await contoso.teams.until(() => contoso.cards().every((card) => card.includes('Fixed and proven')));
    expect(contoso.cards()).toHaveLength(2);

    const late = await press('fix');
    expect(late.text).toContain('Fixed and proven');
  });
});

describe('on the way', () => {
  beforeAll(failAll);
  afterAll(stop);

  it('refuses a re-check to someone who may only read, and changes nothing', async () => {
    const answer = await press('recheck', { person: chloe });

    expect(answer.text).toContain('write access');
    expect((await contoso.app.deps.store.findIncident(incidentId))?.state.kind).toBe('open');
  });

  it('says that it still fails when the old password is still there, and names the same reason', async () => {
    await press('fix');
    await press('done');

    expect(await contoso.untilCard('Still failing')).toContain('I looked again, and nothing has changed.');
  });

  it('starts one proof when two people press Re-check at once', async () => {
    const { world } = contoso.sandbox.contoso;
    const runsBefore = viaApi(world);
    enterNewPassword(world);

    const answers = await Promise.all([press('recheck'), press('recheck')]);
    await contoso.untilCard('2 schedules are still off');

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(Math.max(...viaApi(world).map((runs, at) => runs - (runsBefore[at] ?? 0)))).toBe(1);
  });
});

/** Of each dataset, how many refreshes the bot has started. */
function viaApi({ datasets }: World): number[] {
  return [...datasets.values()].map(({ runs }) => runs.filter(({ type }) => type === 'ViaApi').length);
}
