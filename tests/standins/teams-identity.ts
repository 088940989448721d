import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

export const issuer = 'https://api.botframework.com';

export interface TokenWishes {
  readonly audience?: string;
  readonly issuer?: string;
  readonly serviceUrl?: string | undefined;
  readonly expiresInS?: number;
  readonly notBeforeInS?: number;
  readonly kid?: string | undefined;
  readonly claims?: Record<string, unknown>;
}

export interface TeamsIdentity {
  readonly metadataUrl: string;
  readonly origin: string;
  readonly requests: string[];
  isDown: boolean;
  sign(wishes: TokenWishes): Promise<string>;
  signWithStrangersKey(wishes: TokenWishes): Promise<string>;
  unsigned(wishes: TokenWishes): string;
  signedWithPublicKeyAsSecret(wishes: TokenWishes): Promise<string>;
  /** Publishes a new key and signs with it from now on. */
  rotate(endorsements?: string[]): Promise<void>;
  close(): Promise<void>;
}

/** Bot Framework's OpenID metadata, its keys, and tokens as a channel sends them. */
export async function startTeamsIdentity(appId: string): Promise<TeamsIdentity> {
  const requests: string[] = [];
  const published: (JWK & { endorsements: string[] })[] = [];
  const strangers = await generateKeyPair('RS256');
  let current: { kid: string; privateKey: CryptoKey; publicKey: CryptoKey };

  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const body = request.url === '/keys' ? { keys: published } : { issuer, jwks_uri: `${identity.origin}/keys` };
    // Not chained: restify changes writeHead of every server in the process to return nothing.
    response.writeHead(identity.isDown ? 503 : 200, { 'content-type': 'application/json' });
    response.end(identity.isDown ? '' : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function claimsOf(wishes: TokenWishes): Record<string, unknown> {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: wishes.issuer ?? issuer,
      aud: wishes.audience ?? appId,
      nbf: now + (wishes.notBeforeInS ?? -60),
      exp: now + (wishes.expiresInS ?? 3600),
      ...(wishes.serviceUrl !== undefined && { serviceurl: wishes.serviceUrl }),
      ...wishes.claims,
    };
  }
  const kidOf = (wishes: TokenWishes) => ('kid' in wishes ? wishes.kid : current.kid);

  function sign(wishes: TokenWishes, key: CryptoKey): Promise<string> {
    const kid = kidOf(wishes);
    return new SignJWT(claimsOf(wishes))
      .setProtectedHeader({ alg: 'RS256', ...(kid !== undefined && { kid }) })
      .sign(key);
  }

  const identity: TeamsIdentity = {
    metadataUrl: `${origin}/v1/.well-known/openidconfiguration`,
    origin,
    requests,
    isDown: false,
    sign: (wishes) => sign(wishes, current.privateKey),
    signWithStrangersKey: (wishes) => sign(wishes, strangers.privateKey),
    unsigned: (wishes) => `${encode({ alg: 'none', kid: kidOf(wishes) })}.${encode(claimsOf(wishes))}.`,
    async signedWithPublicKeyAsSecret(wishes) {
      const signed = `${encode({ alg: 'HS256', kid: kidOf(wishes) })}.${encode(claimsOf(wishes))}`;
      const pem = await exportSPKI(current.publicKey);
      return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
    },
    async rotate(endorsements = ['msteams']) {
      const pair = await generateKeyPair('RS256', { extractable: true });
      current = { kid: `key-${published.length + 1}`, ...pair };
      published.push({ ...(await exportJWK(pair.publicKey)), kid: current.kid, use: 'sig', endorsements });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  await identity.rotate();
  return identity;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
