import { linkTo } from '../../../src/core/playbook/links.ts';
import { pageNames } from '../../../src/core/playbook/types.ts';
import { createWorld } from '../../../src/sandbox/world/create-world.ts';
import { financeServiceAccount, rotateSecret } from '../../../src/sandbox/world/accounts.ts';
import { connectionIdOf } from '../../../src/sandbox/world/connections.ts';
import { datasetIdOf } from '../../../src/sandbox/world/datasets.ts';
import { findConnectionProblem } from '../../../src/sandbox/world/problems.ts';
import { alex, ana, chloe } from '../../../src/sandbox/world/people.ts';
import { workspaceIdOf } from '../../../src/sandbox/world/workspaces.ts';
import { startPortal, type Portal } from '../../../src/sandbox/portal/start-portal.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';

const world = createWorld({ clock: { now: () => Date.UTC(2026, 10, 23, 6), toRealMs: (spanMs) => spanMs } });
const log = createRecordingLog();
let portal: Portal;

beforeAll(async () => {
  portal = await startPortal({ world, log });
});

afterAll(() => portal.stop());

async function get(path: string, personId = alex.personId): Promise<{ status: number; text: string }> {
  const response = await fetch(`${portal.url}${path}`, { headers: { cookie: `contoso-person=${personId}` } });
  return { status: response.status, text: await response.text() };
}

async function post(path: string, form: Record<string, string>, personId = alex.personId): Promise<string> {
  const response = await fetch(`${portal.url}${path}`, {
    method: 'POST',
    headers: { cookie: `contoso-person=${personId}`, referer: `${portal.url}/groups/me/gateways` },
    body: new URLSearchParams(form),
  });
  return response.text();
}

const settings = `/groups/${workspaceIdOf('Finance')}/settings/datasets/${datasetIdOf('Finance', 'Treasury Daily')}`;
const connectionId = connectionIdOf('finance');
const problem = () => {
  const connection = world.connections.get(connectionId);
  return connection === undefined ? undefined : findConnectionProblem(world, connection)?.kind;
};

it('says on every page that it is a sandbox and not Microsoft', async () => {
  for (const path of ['/', '/control', '/entra', '/groups/me/gateways', settings]) {
    const page = await get(path);
    expect(page).toMatchObject({ status: 200 });
    expect(page.text).toContain('not a Microsoft page');
  }
});

it('answers at the address of every page of Power BI and Entra that a step of a playbook opens', async () => {
  const places = { portalUrl: portal.url, entraUrl: `${portal.url}/entra`, tenantId: 'tenant-1' };
  const of = { datasetId: datasetIdOf('Finance', 'Sales'), workspaceId: workspaceIdOf('Finance') };
  const urls = pageNames.flatMap((page) => linkTo(page, of, places)?.url ?? []);

  const answers = await Promise.all(urls.map(async (url) => [url, (await get(url.slice(portal.url.length))).status]));

  expect(answers.length).toBeGreaterThanOrEqual(6);
  expect(answers).toEqual(urls.map((url) => [url, 200]));
});

it('repairs the world only with the password as it is now', async () => {
  const secret = rotateSecret(world, financeServiceAccount);
  expect(problem()).toBe('wrongPassword');

  expect(await post('/credentials', { connectionId, secret: 'an old one' })).toContain('Login failed');
  expect(problem()).toBe('wrongPassword');
  expect(await post('/credentials', { connectionId, secret })).toContain('Saved.');
  expect(problem()).toBeUndefined();
  expect(log.lines.join()).not.toContain(secret);
});

it('lets only the owner of the connection change its credential', async () => {
  expect((await get('/groups/me/gateways', chloe.personId)).text).toContain('You have no role on any connection');
  expect(await post('/credentials', { connectionId, secret: 'x' }, chloe.personId)).toContain('owner');
});

it('lets only the owner of a dataset switch its schedule', async () => {
  const form = { datasetId: datasetIdOf('Finance', 'Treasury Daily'), enabled: 'false' };

  expect(await post('/schedule', form)).toContain('Only the dataset');
  expect(await post('/schedule', form, ana.personId)).toContain('The schedule is off.');
});

it('shows nothing of a workspace in which the person has no role', async () => {
  const page = await get(`/groups/x/settings/datasets/${datasetIdOf('HR', 'Attrition')}`, chloe.personId);

  expect(page.status).toBe(404);
  expect(page.text).not.toContain('Attrition');
});

it('refuses forms that are incomplete, too long or sent elsewhere', async () => {
  expect(await post('/credentials', {})).toContain('incomplete');
  const tooLong = await fetch(`${portal.url}/credentials`, { method: 'POST', body: 'a'.repeat(100_000) });
  const elsewhere = await fetch(`${portal.url}/nowhere`, { method: 'POST', body: 'a=b' });
  const away = await fetch(`${portal.url}/whoami`, { method: 'POST', body: 'back=//evil.example', redirect: 'manual' });

  expect([tooLong.status, elsewhere.status]).toEqual([413, 404]);
  expect(away.headers.get('location')).toBe('/');
});
