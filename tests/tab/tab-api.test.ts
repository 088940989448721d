import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { teamsHostOrigins, tabRoutes } from '../../src/inbound/tab-api.ts';
import { createHttpServer } from '../../src/inbound/http.ts';
import { minuteMs } from '../builders.ts';
import { ana, farah, startContosoEntra } from '../sandbox/entra/contoso.ts';
import { anIncidentIn, aRole, aTenant } from './a-tenant.ts';
import { startTab, type RunningTab } from './running-tab.ts';

let dir: string;
let tab: RunningTab;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pbibot-tab-'));
  tab = await startTab({ filesDir: dir });
  tab.tenant.incidents = [anIncidentIn('Finance', 'Sales')];
  tab.tenant.members = { 'workspace-Finance': [aRole(ana.upn)] };
});
afterEach(async () => {
  await tab.stop();
  await rm(dir, { recursive: true });
});

const isRefused = (answer: { status: number; headers: Headers; body: unknown }) => {
  expect(answer).toMatchObject({
    status: 401,
    body: { code: 'Unauthorized', message: 'Your sign-in was not accepted.' },
  });
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
};

describe('GET /api/tab/incidents', () => {
  it('answers the notices of the person whom the token names, each with its card', async () => {
    const { status, headers, body } = await tab.list(`Bearer ${await tab.mint()}`, '?timeZone=Asia/Tokyo');

    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({
      incidents: [
        {
          notice: { incidentId: 'incident-Sales', headline: expect.stringContaining('Sales (Finance)') as string },
          card: { type: 'AdaptiveCard', version: '1.5' },
        },
      ],
      more: 0,
      uncheckedWorkspaces: 0,
    });
    expect(JSON.stringify(body)).toContain('15:00');
  });

  it('leaves out everything that acts, and mentions nobody', async () => {
    const { body } = await tab.list(`Bearer ${await tab.mint()}`);

    const text = JSON.stringify(body);
    expect(text).toContain('Action.OpenUrl');
    expect(text).not.toMatch(/Action\.Execute|Action\.Submit|"kind":"click"|<at>/);
  });

  it('shows nothing to a person without a role', async () => {
    const { status, body } = await tab.list(`Bearer ${await tab.mint({ personId: farah.personId })}`);

    expect({ status, body }).toEqual({ status: 200, body: { incidents: [], more: 0, uncheckedWorkspaces: 0 } });
  });

  it('refuses a request without a token, with something else, or with nonsense', async () => {
    for (const authorization of [undefined, '', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer nonsense', 'Bearer a.b.c']) {
      isRefused(await tab.list(authorization));
    }
  });

  it('refuses a token that is expired, for somebody else, or without the tab’s scope', async () => {
    isRefused(await tab.list(`Bearer ${await tab.mint({ lifeMs: -2 * minuteMs })}`));
    isRefused(await tab.list(`Bearer ${await tab.mint({ audience: 'https://graph.microsoft.com' })}`));
    isRefused(await tab.list(`Bearer ${await tab.mint({ scopes: [] })}`));
  });

  it('refuses a token of another tenant', async () => {
    const { entra } = await startContosoEntra({ tenantId: '6f1b2c3d-0000-4000-8000-00000000bbbb' });
    const audience = '6f1b2c3d-0000-4000-8000-000000000001';
    const token = await entra.mintUserToken({ personId: ana.personId, audience });
    await entra.stop();

    isRefused(await tab.list(`Bearer ${token}`));
  });

  it('refuses a token whose tenant is another one even when its issuer is trusted', async () => {
    const caller = { principalId: ana.personId, name: 'Ana', upn: ana.upn, scopes: ['access_as_user'] };
    const server = createHttpServer({
      adapter: { kind: 'anonymous', receive: async () => ({ status: 501 }) },
      bot: { run: async () => undefined, settle: async () => true },
      isReady: () => true,
      log: tab.tenant.log,
      tab: tabRoutes({
        deps: tab.tenant.deps,
        tenantId: 'ours',
        filesDir: dir,
        verify: async () => ({ ...caller, tenantId: 'theirs' }),
      }),
    });
    const { port } = await server.listen('127.0.0.1', 0);
    const { status } = await fetch(`http://127.0.0.1:${port}/api/tab/incidents`, {
      headers: { authorization: 'Bearer x' },
    });
    await server.close(1_000);

    expect(status).toBe(401);
  });

  it('says in a sentence that the keys are out of reach', async () => {
    const token = await tab.mint();
    await tab.stopEntra();

    const answer = await tab.list(`Bearer ${token}`);

    expect(answer).toMatchObject({
      status: 503,
      body: { message: 'Microsoft’s sign-in keys cannot be reached right now. Try again in a minute.' },
    });
    expect(answer.headers.get('retry-after')).toBe('30');
  });

  it('says in a sentence that the list cannot be made, without a library’s words', async () => {
    tab.tenant.beforeList = () => Promise.reject(new Error('relation "incidents" marker-2c71'));
    const answer = await tab.list(`Bearer ${await tab.mint()}`);

    expect(answer).toMatchObject({
      status: 503,
      body: { message: 'I cannot look up what is failing right now. Try again in a minute.' },
    });
    expect([JSON.stringify(answer.body), ...tab.tenant.log.lines].join()).not.toContain('marker-2c71');
    expect(tab.tenant.log.lines).toContainEqual(expect.stringContaining('the list of the tab could not be made'));
  });

  it('makes at most 20 lists at once', async () => {
    const gate = Promise.withResolvers<void>();
    const waiting: (() => void)[] = [];
    const twenty = new Promise<void>((resolve) => {
      tab.tenant.beforeList = () => {
        waiting.push(() => undefined);
        if (waiting.length === 20) resolve();
        return gate.promise;
      };
    });
    const authorization = `Bearer ${await tab.mint()}`;
    const answers = Array.from({ length: 20 }, () => tab.list(authorization));
    await twenty;

    const refused = await tab.list(authorization);
    gate.resolve();

    expect(refused).toMatchObject({ status: 503, body: { message: 'I am busy right now. Try again in a moment.' } });
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect((await tab.list(authorization)).status).toBe(200);
  });

  it('does not log tokens or names', async () => {
    const token = await tab.mint();
    await tab.list(`Bearer ${token}`);
    await tab.list(`Bearer ${token}x`);

    expect(tab.tenant.log.lines.filter((line) => line.includes(token) || line.includes(ana.upn))).toEqual([]);
  });
});

describe('the page’s files', () => {
  it('come with a policy that lets only the host frame them', async () => {
    await writeFile(join(dir, 'index.html'), '<!doctype html><p>hello');

    const response = await fetch(`${tab.origin}/tab`);

    expect([response.status, await response.text()]).toEqual([200, '<!doctype html><p>hello']);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https://res.cdn.office.net; base-uri 'none'; form-action 'none'; frame-ancestors http://127.0.0.1:*",
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('may be framed by Teams where nothing else is said', () => {
    expect(teamsHostOrigins).toEqual([
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.cloud.microsoft',
      'https://*.microsoft365.com',
    ]);
    expect(() => tabRoutes({ ...routesParts(), filesDir: dir })).not.toThrow();
  });

  it('are sent once while they stay the same', async () => {
    await writeFile(join(dir, 'page.js'), 'void 0;');
    const etag = (await fetch(`${tab.origin}/tab/page.js`)).headers.get('etag') ?? '';

    const again = await fetch(`${tab.origin}/tab/page.js`, { headers: { 'if-none-match': etag } });

    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('are named in a sentence when they were not built, and found once they are', async () => {
    const missing = await fetch(`${tab.origin}/tab/style.css`);
    await writeFile(join(dir, 'style.css'), 'p { margin: 0 }');
    const found = await fetch(`${tab.origin}/tab/style.css`, { headers: { 'accept-encoding': 'identity' } });

    expect([missing.status, await missing.json()]).toEqual([
      503,
      { code: 'Unavailable', message: 'The tab was not built. Run npm run build, then start again.' },
    ]);
    expect([found.status, await found.text()]).toEqual([200, 'p { margin: 0 }']);
  });

  it('are three, and no other file can be asked for', async () => {
    await writeFile(join(dir, 'secret.txt'), 'no');

    for (const path of ['/tab/secret.txt', '/tab/..%2Fsecret.txt', '/tab/%2e%2e/secret.txt', '/tab/index.html']) {
      expect((await fetch(tab.origin + path)).status).toBe(404);
    }
  });
});

function routesParts() {
  return {
    deps: aTenant().deps,
    tenantId: 'ours',
    verify: async () => Promise.reject(new Error('nobody asks')),
  };
}
