import { endGrants } from '../../src/sandbox/world/accounts.ts';
import { connectionIdOf } from '../../src/sandbox/world/connections.ts';
import { signInAgain } from '../../src/sandbox/world/credentials.ts';
import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { alex, ana, ben, chloe, teamsApp } from '../../src/sandbox/world/people.ts';
import { startScheduledRun } from '../../src/sandbox/world/story.ts';
import type { ConnectorCall } from '../standins/teams-connector.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { incidentIdOf } from './finance.ts';

let contoso: ContosoApp;
let incidentId = '';

const budgetId = datasetIdOf('Finance', 'Budget vs Actual 2026');
const funnelId = datasetIdOf('HR', 'Recruiting Funnel');

/** Ana has signed in again and the data is fresh; the schedule that the failure switched off waits for her, its owner. */
beforeAll(async () => {
  contoso = await startContosoApp({ watch: ['Finance'], registered: true });
  const { world } = contoso.sandbox.contoso;
  endGrants(world, ana.upn, 'policy');
  startScheduledRun(world, budgetId);
  incidentId = incidentIdOf(await contoso.untilCard('Budget vs Actual 2026 (Finance) does not refresh'));
  signInAgain(world, { connectionId: connectionIdOf('anasPlanning'), personId: ana.personId });
  await contoso.press(click('recheck'));
  await contoso.untilCard('Switch it on as me');
});

afterAll(async () => {
  await contoso.stop();
});

const click = (verb: string, of = incidentId) => ({ verb, data: { verb, incidentId: of } });
const personal = (person = ana) => ({ place: 'personal', person }) as const;

/** A Teams client sends the token of `as` in the chat of `person`. */
async function exchange(options: { as?: typeof ana; person?: typeof ana; lifeMs?: number } = {}): Promise<number> {
  const { as = ana, person = ana, lifeMs } = options;
  const token = await contoso.sandbox.entra.mintUserToken({
    personId: as.personId,
    audience: teamsApp.appId,
    ...(lifeMs === undefined ? {} : { lifeMs }),
  });
  const value = { id: 'exchange-1', connectionName: 'powerbi', token };
  return (await contoso.invoke('signin/tokenExchange', value, personal(person))).status;
}

const saidTo = (text: string) => (calls: readonly ConnectorCall[]) =>
  calls.some(({ path, body }) => path.includes('chat-of') && JSON.stringify(body).includes(text));

function oauthCards(): string[] {
  return contoso.teams.calls.map(({ body }) => JSON.stringify(body)).filter((body) => body.includes('card.oauth'));
}

it('tells who is not the owner that only the owner can, and asks nothing', async () => {
  const { text } = await contoso.press(click('switchOn'), { person: alex });

  expect(text).toContain('Power BI lets only the owner switch a schedule on: Ana Trujillo');
  expect(oauthCards()).toEqual([]);
});

it('asks the owner in the personal chat, with what Teams needs to sign in by itself', async () => {
  const { text } = await contoso.press(click('switchOn'), { person: ana });

  expect(text).toContain('our personal chat');
  expect(oauthCards()).toHaveLength(1);
  expect(oauthCards()[0]).toMatch(/"connectionName":"powerbi".*"tokenExchangeResource":\{"id":"[^"]+","uri":"api:/);
});

it('does nothing with the sign-in of somebody else', async () => {
  expect(await exchange({ as: chloe })).toBe(412);

  await contoso.teams.until(saidTo('belongs to somebody else'));
});

it.each([
  ['that has run out', () => exchange({ lifeMs: -120_000 })],
  ['that Entra wants a second factor for', () => exchangeWith('mfa_required')],
  ['that was revoked', () => exchangeWith('invalid_grant')],
  ['without consent', () => exchangeWith('consent_required')],
])('makes Teams show its button for a sign-in %s', async (_, tryIt) => {
  expect(await tryIt()).toBe(412);
  expect(contoso.sandbox.contoso.world.datasets.get(budgetId)?.schedule?.enabled).toBe(false);
});

async function exchangeWith(fault: 'mfa_required' | 'invalid_grant' | 'consent_required') {
  contoso.sandbox.entra.setOnBehalfOfFault(ana.personId, fault);
  return exchange();
}

it('says so when the code of a sign-in by hand is wrong', async () => {
  const before = contoso.teams.calls.length;

  const { status } = await contoso.invoke('signin/verifyState', { state: '000000' }, personal());
  await contoso.teams.until((calls) =>
    calls.slice(before).some(({ body }) => JSON.stringify(body).includes('too old')),
  );

  expect(status).toBe(200);
});

it('refuses what is neither token nor code', async () => {
  expect((await contoso.invoke('signin/tokenExchange', { id: 'x' }, personal())).status).toBe(400);
  expect((await contoso.invoke('signin/verifyState', { state: 'a b' }, personal())).status).toBe(400);
});

it('switches the schedule on once she has signed in by hand, and the card turns green', async () => {
  const code = await contoso.sandbox.entra.signInByHand({ personId: ana.personId, appId: teamsApp.appId });

  await contoso.invoke('signin/verifyState', { state: code }, personal());

  expect(await contoso.untilCard('Fixed and proven')).toContain('fresh again');
  expect(contoso.sandbox.contoso.world.datasets.get(budgetId)?.schedule?.enabled).toBe(true);
});

describe('taking a dataset over', () => {
  let funnel = '';

  beforeAll(async () => {
    const { world } = contoso.sandbox.contoso;
    await contoso.say('watch HR', { person: ben });
    endGrants(world, alex.upn, 'revoked');
    startScheduledRun(world, funnelId);
    funnel = incidentIdOf(await contoso.untilCard('Recruiting Funnel (HR) does not refresh'));
  });

  it('shows first what the new owner must enter, and does nothing', async () => {
    await contoso.press(click('takeOver', funnel), { person: ben });

    const preview = await untilSaid('Nothing has happened yet');
    expect(preview).toContain('that of Alex Wilber does not come along');
    expect(preview).toContain('Take it over as me');
    expect(contoso.sandbox.contoso.world.datasets.get(funnelId)?.ownerId).toBe(alex.personId);
  });

  it('is not for readers', async () => {
    const { text } = await contoso.press(click('takeOverNow', funnel), { person: chloe });

    expect(text).toContain('needs write access in HR');
  });

  it('happens with the person’s own sign-in, and says what is left to do', async () => {
    await contoso.press(click('takeOverNow', funnel), { person: ben });

    expect(await exchange({ as: ben, person: ben })).toBe(200);

    await contoso.teams.until(saidTo('Done: you own Recruiting Funnel now'));
    expect(contoso.sandbox.contoso.world.datasets.get(funnelId)?.ownerId).toBe(ben.personId);
    await contoso.untilCard('Ben Okafor took over Recruiting Funnel');
  });
});

async function untilSaid(text: string): Promise<string> {
  const find = () =>
    contoso.teams.calls.map(({ body }) => JSON.stringify(body)).findLast((body) => body.includes(text));
  await contoso.teams.until(() => find() !== undefined);
  return find() ?? '';
}

it('keeps no token: not in the log, in no message, in no stored context', async () => {
  const token = await contoso.sandbox.entra.mintUserToken({ personId: ana.personId, audience: teamsApp.appId });
  const stored = await contoso.app.deps.store.findContext(`sign-in ${ana.personId}`, 0);
  const written = [...contoso.log.lines, ...contoso.teams.calls.map(({ body }) => JSON.stringify(body))].join('\n');

  expect(token.slice(0, 10)).toMatch(/^eyJ/);
  expect(written).not.toMatch(/eyJ[\w-]{20,}\.eyJ/);
  expect(JSON.stringify(stored ?? {})).not.toContain('eyJ');
});
