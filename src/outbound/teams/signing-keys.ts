import { importJWK, type CryptoKey } from 'jose';
import { z } from 'zod';
import { ActivityRefused } from './refused.ts';

export interface SigningKey {
  readonly key: CryptoKey | Uint8Array;
  /** Channels this key may speak for; empty: all. */
  readonly endorsements: readonly string[];
}

export interface SigningKeys {
  /** undefined: no such key. Throws `keysUnreachable` when none could ever be read. */
  find(kid: string): Promise<SigningKey | undefined>;
}

const metadataSchema = z.object({ jwks_uri: z.url() });
const keySetSchema = z.object({
  keys: z
    .array(
      z.object({
        kid: z.string().optional(),
        kty: z.string(),
        n: z.string().optional(),
        e: z.string().optional(),
        endorsements: z.array(z.string()).optional().catch(undefined),
      }),
    )
    .max(200),
});

const refreshAfterMs = 24 * 3_600_000;
// The SDK waits up to an hour before it believes in a rotated key; a minute still keeps strangers from making us fetch.
const unknownKeyAfterMs = 60_000;
const retryAfterMs = 1_000;
const fetchTimeoutMs = 5_000;

/** Bot Framework's public signing keys, by the key id a token names. */
export function createSigningKeys(options: { metadataUrl: string; now: () => number }): SigningKeys {
  let keys: Map<string, SigningKey> | undefined;
  let triedAt = -Infinity;
  let loadedAt = -Infinity;
  let loading: Promise<void> | undefined;

  async function load(): Promise<void> {
    triedAt = options.now();
    try {
      keys = await fetchKeys(options.metadataUrl);
      loadedAt = options.now();
    } catch (error) {
      // Old keys stay good: Bot Framework announces new ones days before it signs with them.
      if (keys === undefined) throw new ActivityRefused('keysUnreachable', 'metadata', error);
    }
  }

  function reload(): Promise<void> {
    loading ??= load().finally(() => (loading = undefined));
    return loading;
  }

  return {
    async find(kid) {
      const sinceTryMs = options.now() - triedAt;
      if (keys === undefined && loading === undefined && sinceTryMs < retryAfterMs) {
        throw new ActivityRefused('keysUnreachable', 'waiting');
      }
      const isOld = options.now() - loadedAt > refreshAfterMs && sinceTryMs > unknownKeyAfterMs;
      if (keys === undefined || isOld) await reload();
      else if (!keys.has(kid) && sinceTryMs > unknownKeyAfterMs) await reload();
      return keys?.get(kid);
    },
  };
}

async function fetchKeys(metadataUrl: string): Promise<Map<string, SigningKey>> {
  const metadata = metadataSchema.parse(await fetchJson(metadataUrl));
  const { keys } = keySetSchema.parse(await fetchJson(metadata.jwks_uri));
  const found = new Map<string, SigningKey>();
  for (const { kid, kty, n, e, endorsements } of keys) {
    if (kid === undefined || kty !== 'RSA' || n === undefined || e === undefined) continue;
    found.set(kid, { key: await importJWK({ kty, n, e }, 'RS256'), endorsements: endorsements ?? [] });
  }
  return found;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(fetchTimeoutMs) });
  if (!response.ok) throw new Error(`signing keys answered ${response.status}`);
  return response.json();
}
