import { SignJWT, UnsecuredJWT } from 'jose';
import { createTokenVerifier, TokenError } from '../../../src/outbound/entra/verify-token.ts';
import type { Entra } from '../../../src/sandbox/entra/start-entra.ts';
import { ana, bot, startContosoEntra, tenantId } from '../../sandbox/entra/contoso.ts';

const audience = 'api://localhost/botid-1';

let entra: Entra;
beforeEach(async () => {
  ({ entra } = await startContosoEntra());
});
afterEach(() => entra.stop());

const verifier = () =>
  createTokenVerifier({ issuer: entra.issuer, audience: [audience, bot.clientId], jwksUri: entra.jwksUri });
const mint = (change: { audience?: string; lifeMs?: number } = {}) =>
  entra.mintUserToken({ personId: ana.personId, audience, scopes: ['access_as_user'], appId: 'teams', ...change });

async function catchReason(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => new Error('expected a refusal'),
    (reason: unknown) => reason,
  );
  if (error instanceof TokenError) return error.reason;
  throw error;
}

it('reads who is asking', async () => {
  await expect(verifier()(await mint())).resolves.toMatchObject({
    principalId: ana.personId,
    tenantId,
    name: 'Ana',
    upn: ana.upn,
    appId: 'teams',
    scopes: ['access_as_user'],
  });
});

it('refuses what is expired, for somebody else, or from somebody else', async () => {
  const verify = verifier();
  const stranger = createTokenVerifier({ issuer: 'https://elsewhere.example', audience, jwksUri: entra.jwksUri });

  await expect(catchReason(verify(await mint({ lifeMs: -120_000 })))).resolves.toBe('expired');
  await expect(catchReason(verify(await mint({ audience: 'https://graph.microsoft.com' })))).resolves.toBe(
    'wrongAudience',
  );
  await expect(catchReason(stranger(await mint()))).resolves.toBe('wrongIssuer');
});

it('allows clocks that differ by less than a minute', async () => {
  await expect(verifier()(await mint({ lifeMs: -30_000 }))).resolves.toMatchObject({ principalId: ana.personId });
});

it('refuses a changed token, no signature, another algorithm and nonsense', async () => {
  const verify = verifier();
  const token = await mint();
  const [header = '', payload = '', signature = ''] = token.split('.');
  const forged = Buffer.from(JSON.stringify({ ...decode(payload), oid: 'p-boss' })).toString('base64url');
  const claims = { oid: 'p-boss', iss: entra.issuer, aud: audience };
  const unsigned = new UnsecuredJWT(claims).setExpirationTime('1h').encode();
  const hmac = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', kid: String(decode(header)['kid']) })
    .setExpirationTime('1h')
    .sign(Buffer.from('x'.repeat(32)));

  await expect(catchReason(verify(`${header}.${forged}.${signature}`))).resolves.toBe('badSignature');
  await expect(catchReason(verify(unsigned))).resolves.toBe('badSignature');
  await expect(catchReason(verify(hmac))).resolves.toBe('badSignature');
  await expect(catchReason(verify('nonsense'))).resolves.toBe('malformed');
  await expect(catchReason(verify(''))).resolves.toBe('malformed');
  await expect(catchReason(verify('x'.repeat(20_000)))).resolves.toBe('malformed');
});

function decode(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
}

it('refuses tokens of a key that is no longer published, and says when keys are out of reach', async () => {
  const old = await mint();
  await entra.rotateKeys({ keepOld: false });
  await expect(catchReason(verifier()(old))).resolves.toBe('badSignature');

  const verify = verifier();
  const fresh = await mint();
  await entra.stop();
  await expect(catchReason(verify(fresh))).resolves.toBe('unavailable');
  ({ entra } = await startContosoEntra());
});

it('takes keys over https or from this machine only', () => {
  expect(() => createTokenVerifier({ issuer: 'x', audience, jwksUri: 'http://login.example/keys' })).toThrow(/https/);
});
