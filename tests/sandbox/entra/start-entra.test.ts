import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import type { Entra } from '../../../src/sandbox/entra/start-entra.ts';
import { ana, askToken, bot, markerSecret, startContosoEntra, tenantId } from './contoso.ts';

let entra: Entra;
beforeEach(async () => {
  ({ entra } = await startContosoEntra());
});
afterEach(() => entra.stop());

const get = async (path: string) => {
  const response = await fetch(entra.origin + path);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

it('describes its tenant and publishes keys that verify what it signs', async () => {
  const { body } = await get(`/${tenantId}/v2.0/.well-known/openid-configuration`);
  expect(body).toMatchObject({ issuer: entra.issuer, jwks_uri: entra.jwksUri });

  const granted = await askToken(entra, {});
  expect(granted).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 3600 } });
  const keys = createRemoteJWKSet(new URL(entra.jwksUri));
  const { payload } = await jwtVerify(String(granted.body['access_token']), keys, { issuer: entra.issuer });
  expect(payload).toMatchObject({
    aud: 'https://graph.microsoft.com',
    oid: bot.principalId,
    azp: bot.clientId,
    roles: ['User.Read.All'],
  });
});

it.each([
  [{ client_secret: 'wrong' }, 401, 'invalid_client', 7000215],
  [{ client_id: 'nobody' }, 400, 'unauthorized_client', 700016],
  [{ scope: '' }, 400, 'invalid_request', 900144],
  [{ scope: 'https://graph.microsoft.com/User.Read' }, 400, 'invalid_scope', 1002012],
  [{ scope: 'https://nowhere.example/.default' }, 400, 'invalid_resource', 500011],
  [{ grant_type: 'password' }, 400, 'unsupported_grant_type', 70003],
  [{ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: 'x' }, 400, 'invalid_grant', 50013],
])('refuses %j with Entra’s number', async (form, status, error, number) => {
  const refused = await askToken(entra, form);

  expect(refused).toMatchObject({ status, body: { error, error_codes: [number] } });
  expect(refused.body['error_description']).toContain(`AADSTS${String(number)}: `);
  expect(JSON.stringify(refused.body)).not.toContain(markerSecret);
});

it('knows one tenant, and the one bots ask', async () => {
  await expect(askToken(entra, {}, 'elsewhere')).resolves.toMatchObject({ body: { error_codes: [90002] } });
  const token = await askToken(entra, { scope: 'https://api.botframework.com/.default' }, 'botframework.com');
  await expect(entra.verifyToken(String(token.body['access_token']))).resolves.toMatchObject({
    audience: 'https://api.botframework.com',
    appId: bot.clientId,
  });
});

it('signs with the new key after a rotation and still accepts the old one, unless told otherwise', async () => {
  const before = await entra.mintUserToken({ personId: ana.personId, audience: 'x' });
  await entra.rotateKeys();
  const after = await entra.mintUserToken({ personId: ana.personId, audience: 'x' });

  expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
  await expect(entra.verifyToken(before)).resolves.toMatchObject({ principalId: ana.personId });

  await entra.rotateKeys({ keepOld: false });
  await expect(entra.verifyToken(before)).resolves.toBeUndefined();
  await expect(entra.verifyToken(after)).resolves.toBeUndefined();
});

it('says which tokens are past their time, and accepts none that are not its own', async () => {
  const expired = await entra.mintUserToken({ personId: ana.personId, audience: 'x', lifeMs: -1_000 });
  const channel = await entra.mintChannelToken({ appId: bot.clientId, serviceUrl: 'http://127.0.0.1' });

  await expect(entra.verifyToken(expired)).resolves.toMatchObject({ principalId: ana.personId, expired: true });
  for (const token of [expired.slice(0, -3), channel, 'nonsense', '']) {
    await expect(entra.verifyToken(token)).resolves.toBeUndefined();
  }
});

it('mints what a channel sends to a bot, with endorsed keys', async () => {
  const { body } = await get('/v1/.well-known/openidconfiguration');
  expect(body).toMatchObject({
    issuer: 'https://api.botframework.com',
    jwks_uri: `${entra.origin}/v1/.well-known/keys`,
  });
  const keySet = await get('/v1/.well-known/keys');
  expect(keySet.body).toMatchObject({ keys: [{ kty: 'RSA', endorsements: ['msteams', 'webchat', 'emulator'] }] });

  const token = await entra.mintChannelToken({ appId: bot.clientId, serviceUrl: 'http://127.0.0.1:1' });
  const keys = createRemoteJWKSet(new URL(String(body['jwks_uri'])));
  const { payload } = await jwtVerify(token, keys, { issuer: 'https://api.botframework.com', audience: bot.clientId });
  expect(payload['serviceurl']).toBe('http://127.0.0.1:1');
});

it('answers what it does not know with 404 and too much with 413', async () => {
  await expect(get('/')).resolves.toMatchObject({ status: 404 });
  await expect(get('/elsewhere/discovery/v2.0/keys')).resolves.toMatchObject({ status: 404 });
  const tooLong = await fetch(`${entra.origin}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: 'x'.repeat(300_000),
  });
  expect(tooLong.status).toBe(413);
});
