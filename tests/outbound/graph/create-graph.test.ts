import { createGraph } from '../../../src/outbound/graph/create-graph.ts';
import { rememberUsers } from '../../../src/outbound/graph/remember-users.ts';
import { catchPowerBiError, clientOptions } from '../../standins/contract-rows.ts';
import { type HttpStandin, startHttpStandin } from '../../standins/http-standin.ts';

const route = 'GET /v1.0/users/ana%40c.example';
const ana = { id: 'p1', displayName: 'Ana', userPrincipalName: 'ana@c.example' };

let standin: HttpStandin;
beforeEach(async () => {
  standin = await startHttpStandin();
});
afterEach(async () => {
  await standin.close();
  expect(standin.unexpected).toEqual([]);
});

const find = () => createGraph(clientOptions(standin.origin)).findUser('ana@c.example');

it.each([
  [{ accountEnabled: true }, true],
  [{ accountEnabled: false }, false],
  [{}, true],
  [{ accountEnabled: null }, true],
])('reads a person with %j as enabled: %s', async (rest, enabled) => {
  standin.on(route, { json: { ...ana, ...rest } });

  await expect(find()).resolves.toEqual({ personId: 'p1', name: 'Ana', upn: 'ana@c.example', enabled });
  expect(standin.requests[0]?.query['$select']).toBe('id,displayName,userPrincipalName,accountEnabled');
});

it('says gone for who is not there', async () => {
  standin.on(route, { status: 404, json: { error: { code: 'Request_ResourceNotFound', message: 'm' } } });

  await expect(find()).resolves.toBe('gone');
});

it('does not say gone because an address is wrong', async () => {
  standin.on(route, { status: 404, text: 'nothing here' });

  expect((await catchPowerBiError(find())).reason).toBe('notFound');
});

it.each([401, 403])('is silent when Graph answers %i', async (status) => {
  standin.on(route, { status, json: { error: { code: 'Authorization_RequestDenied', message: 'm' } } });

  await expect(find()).resolves.toBeUndefined();
});

it('throws what passes', async () => {
  standin.on(route, { status: 429, headers: { 'retry-after': '7' } });

  expect(await catchPowerBiError(find())).toMatchObject({ reason: 'throttled', retryAfterMs: 7_000 });
});

it('logs no name of a person', async () => {
  standin.on(route, { json: ana });
  const options = clientOptions(standin.origin);

  await createGraph(options).findUser('ana@c.example');

  expect(options.logged.lines.length).toBeGreaterThan(0);
  expect(options.logged.lines.join('\n')).not.toMatch(/ana/i);
});

describe('what ends a sign-in', () => {
  const changes = () => createGraph(clientOptions(standin.origin)).findSignInChanges('ana@c.example');

  it('is read where Graph tells it', async () => {
    standin.on(route, {
      json: { signInSessionsValidFromDateTime: '2026-01-02T03:04:05Z', lastPasswordChangeDateTime: null },
    });

    await expect(changes()).resolves.toEqual({ sessionsRevokedAt: Date.UTC(2026, 0, 2, 3, 4, 5) });
  });

  it.each([400, 403, 404])('is unknown when Graph answers %i', async (status) => {
    standin.on(route, { status, json: { error: { code: 'Authorization_RequestDenied', message: 'm' } } });

    await expect(changes()).resolves.toBeUndefined();
  });
});

it('a person is asked for once a minute', async () => {
  standin.on(route, { json: ana });
  const clock = { at: 0, now: () => clock.at };
  const graph = rememberUsers(createGraph(clientOptions(standin.origin)), clock);

  await Promise.all([graph.findUser('ana@c.example'), graph.findUser('ana@c.example')]);
  expect(standin.requests).toHaveLength(1);
  clock.at = 61_000;
  await graph.findUser('ana@c.example');
  expect(standin.requests).toHaveLength(2);
});
