import { createCredential } from '../../../src/outbound/entra/create-credential.ts';
import { createGraph } from '../../../src/outbound/graph/create-graph.ts';
import type { Entra } from '../../../src/sandbox/entra/start-entra.ts';
import { type SandboxGraph, startGraph } from '../../../src/sandbox/graph/start-graph.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { ana, bot, farah, gus, markerSecret, startContosoEntra, tenantId, users } from '../entra/contoso.ts';

const loader = {
  clientId: '6f1b2c3d-0000-4000-8000-000000000009',
  principalId: 'sp-loader',
  clientSecret: markerSecret,
};

let entra: Entra;
let graph: SandboxGraph;
beforeEach(async () => {
  ({ entra } = await startContosoEntra({ clients: [bot, loader] }));
  graph = await startGraph({ entra, users, log: createRecordingLog() });
});
afterEach(async () => {
  await graph.stop();
  await entra.stop();
});

const findAs = ({ clientId }: { clientId: string }, key: string) => {
  const credential = createCredential({ authorityHost: entra.origin, tenantId, clientId, clientSecret: markerSecret });
  const scope = 'https://graph.microsoft.com/.default';
  return createGraph({ baseUrl: graph.baseUrl, credential, scope, log: createRecordingLog() }).findUser(key);
};

it('tells the bot how an account stands, with real tokens all the way', async () => {
  const expected = { personId: ana.personId, name: 'Ana', upn: ana.upn, enabled: true };
  await expect(findAs(bot, ana.upn)).resolves.toEqual(expected);
  await expect(findAs(bot, ana.personId)).resolves.toEqual(expected);
  await expect(findAs(bot, farah.upn)).resolves.toMatchObject({ enabled: false });
  await expect(findAs(bot, gus.upn)).resolves.toBe('gone');
  await expect(findAs(bot, 'nobody@contoso.example')).resolves.toBe('gone');
});

it('tells nothing to an app without the permission', async () => {
  await expect(findAs(loader, ana.upn)).resolves.toBeUndefined();
});

it('gives accountEnabled only to who asks for it', async () => {
  const token = await createCredential({
    authorityHost: entra.origin,
    tenantId,
    clientId: bot.clientId,
    clientSecret: markerSecret,
  }).getToken('https://graph.microsoft.com/.default');
  const response = await fetch(`${graph.baseUrl}/users/${ana.personId}`, {
    headers: { authorization: `Bearer ${token?.token ?? ''}` },
  });

  expect(await response.json()).toEqual({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity',
    id: ana.personId,
    displayName: 'Ana',
    userPrincipalName: ana.upn,
    mail: ana.upn,
  });
});

it('wants a token, and one that is for Graph', async () => {
  const wrong = await entra.mintUserToken({ personId: ana.personId, audience: 'x', scopes: ['User.Read.All'] });
  for (const headers of [{}, { authorization: 'Bearer nonsense' }, { authorization: `Bearer ${wrong}` }]) {
    const response = await fetch(`${graph.baseUrl}/users/${ana.personId}`, { headers });
    expect(response.status).toBe(401);
  }
});
