import { randomUUID } from 'node:crypto';
import {
  createLocalJWKSet,
  type CryptoKey,
  errors,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';

/** Keys that sign tokens: the newest signs, all published ones verify. */
export interface KeyRing {
  sign(claims: JWTPayload, times: { issuedAt: number; expiresAt: number }): Promise<string>;
  /** undefined: not signed by a published key, or not by this issuer. A token past its time is still read. */
  verify(
    token: string,
    expected: { issuer: string; now: number },
  ): Promise<{ claims: JWTPayload; expired: boolean } | undefined>;
  publish(extra?: Readonly<Record<string, unknown>>): { keys: JWK[] };
  /** `keepOld` false: tokens signed so far stop being accepted. */
  rotate(options: { keepOld: boolean }): Promise<void>;
}

const keysMax = 5;

interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

export async function createKeyRing(): Promise<KeyRing> {
  let keys: [Key, ...Key[]] = [await generateKey()];

  return {
    sign(claims, { issuedAt, expiresAt }) {
      const [{ kid, privateKey }] = keys;
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
        .setIssuedAt(seconds(issuedAt))
        .setNotBefore(seconds(issuedAt))
        .setExpirationTime(seconds(expiresAt))
        .sign(privateKey);
    },

    async verify(token, { issuer, now }) {
      const published = createLocalJWKSet({ keys: keys.map(({ jwk }) => jwk) });
      try {
        const options = { issuer, algorithms: ['RS256'], currentDate: new Date(now) };
        return { claims: (await jwtVerify(token, published, options)).payload, expired: false };
      } catch (error) {
        // Checked before the times are, the signature holds here.
        if (error instanceof errors.JWTExpired) return { claims: error.payload, expired: true };
        // Whatever else is wrong with it, the answer to the caller is the same: 401.
        return undefined;
      }
    },

    publish: (extra = {}) => ({ keys: keys.map(({ jwk }) => ({ ...jwk, ...extra })) }),

    async rotate({ keepOld }) {
      const fresh = await generateKey();
      keys = keepOld ? [fresh, ...keys.slice(0, keysMax - 1)] : [fresh];
    },
  };
}

async function generateKey(): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const kid = randomUUID();
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
