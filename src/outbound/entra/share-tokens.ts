import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/identity';

const renewBeforeMs = 5 * 60 * 1000;
const scopesMax = 100;

interface Kept {
  readonly token: AccessToken;
  readonly usableUntil: number;
}

/** Asks once when many ask at the same time, and keeps what it got: the library alone sends a request for each (20 for 10). */
export function shareTokens(credential: TokenCredential, now: () => number = Date.now): TokenCredential {
  const kept = new Map<string, Kept>();
  const asked = new Map<string, Promise<AccessToken | null>>();

  async function ask(key: string, scopes: string | string[], options: GetTokenOptions): Promise<AccessToken | null> {
    const askedAt = now();
    try {
      const token = await credential.getToken(scopes, options);
      if (token !== null) {
        if (kept.size >= scopesMax) kept.clear();
        kept.set(key, { token, usableUntil: usableUntil(token, askedAt) });
      }
      return token;
    } finally {
      asked.delete(key);
    }
  }

  return {
    async getToken(scopes, options = {}) {
      const { abortSignal, ...shared } = options;
      const key = JSON.stringify([scopes, shared.claims, shared.tenantId, shared.enableCae]);
      const known = kept.get(key);
      if (known !== undefined && now() < known.usableUntil) return known.token;
      // One caller that gives up must not take the token from the others, so its signal stays with it.
      const pending = asked.get(key) ?? ask(key, scopes, shared);
      asked.set(key, pending);
      return abortSignal ? orAbort(pending, abortSignal) : pending;
    },
  };
}

function usableUntil(token: AccessToken, askedAt: number): number {
  const lifeMs = token.expiresOnTimestamp - askedAt;
  return token.refreshAfterTimestamp ?? token.expiresOnTimestamp - Math.min(renewBeforeMs, lifeMs / 2);
}

type Signal = NonNullable<GetTokenOptions['abortSignal']>;

async function orAbort<T>(work: Promise<T>, signal: Signal): Promise<T> {
  const gaveUp = Promise.withResolvers<never>();
  const onAbort = (): void => {
    gaveUp.reject(new DOMException('Nobody waits for this token any more.', 'AbortError'));
  };
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort);
  try {
    return await Promise.race([work, gaveUp.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
