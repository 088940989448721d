import { createHash, timingSafeEqual } from 'node:crypto';
import { decodeProtectedHeader, importX509, jwtVerify } from 'jose';
import type { EntraClient } from './entra-state.ts';

export type ClientFault = 700027 | 7000112 | 7000215 | 7000216 | 7000222;

/** Whether an app proves who it is: by its secret, or by a statement that its certificate's key has signed. */
export async function checkClient(
  client: EntraClient,
  form: URLSearchParams,
  at: { tokenEndpoint: string; now: number },
): Promise<ClientFault | undefined> {
  if (client.enabled === false) return 7000112;
  const statement = form.get('client_assertion');
  if (statement !== null) return (await isSignedBy(client, statement, at)) ? undefined : 700027;
  const secret = form.get('client_secret');
  if (secret === null) return 7000216;
  if (client.clientSecret === undefined || !isSame(secret, client.clientSecret)) return 7000215;
  return client.secretExpiresAt !== undefined && client.secretExpiresAt <= at.now ? 7000222 : undefined;
}

async function isSignedBy(
  client: EntraClient,
  statement: string,
  { tokenEndpoint, now }: { tokenEndpoint: string; now: number },
): Promise<boolean> {
  if (client.certificate === undefined) return false;
  try {
    const { alg = '' } = decodeProtectedHeader(statement);
    await jwtVerify(statement, await importX509(client.certificate, alg), {
      algorithms: ['RS256', 'PS256'],
      issuer: client.clientId,
      subject: client.clientId,
      // The client library knows this address as https only.
      audience: [tokenEndpoint, tokenEndpoint.replace('http:', 'https:')],
      currentDate: new Date(now),
      // The client library rounds its clock, up to half a second into the future.
      clockTolerance: 5,
    });
    return true;
  } catch {
    // Forged, expired or for another address: Entra tells the caller the same.
    return false;
  }
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
