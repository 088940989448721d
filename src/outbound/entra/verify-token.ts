import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { isSafeForTokens } from '../http/base-url.ts';

export const tokenReasons = [
  'malformed',
  'expired',
  'wrongAudience',
  'wrongIssuer',
  'badSignature',
  'unavailable',
] as const;
export type TokenReason = (typeof tokenReasons)[number];

/** `unavailable` means that the keys could not be fetched: the caller may come again. All others refuse the token. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly reason: TokenReason;

  constructor(reason: TokenReason) {
    super(`The token was refused (${reason}).`);
    this.reason = reason;
  }
}

export interface VerifiedToken {
  /** Entra object id of the person, or of the app in an app-only token. */
  readonly principalId: string;
  readonly tenantId: string | undefined;
  readonly name: string | undefined;
  readonly upn: string | undefined;
  /** The application that asked for the token. */
  readonly appId: string | undefined;
  readonly scopes: readonly string[];
  readonly expiresAt: number;
}

export type TokenVerifier = (token: string) => Promise<VerifiedToken>;

const Claims = z.object({
  oid: z.string().min(1),
  exp: z.number(),
  tid: z.string().optional(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
  upn: z.string().optional(),
  azp: z.string().optional(),
  appid: z.string().optional(),
  scp: z.string().optional(),
});

const tokenCharsMax = 16_384;

/** Checks signature, issuer, audience and times of a token that somebody sends us; anything wrong is a TokenError. */
export function createTokenVerifier(expected: {
  issuer: string | readonly string[];
  audience: string | readonly string[];
  jwksUri: string;
}): TokenVerifier {
  const jwksUrl = new URL(expected.jwksUri);
  if (!isSafeForTokens(jwksUrl)) throw new Error('The keys must come over https; plain http is for this machine only.');
  const keys = createRemoteJWKSet(jwksUrl, { timeoutDuration: 5_000, cooldownDuration: 30_000 });
  const options = {
    issuer: [expected.issuer].flat(),
    audience: [expected.audience].flat(),
    // Fixed, so that a token can't choose "none" or an HMAC over the public key.
    algorithms: ['RS256'],
    clockTolerance: 60,
    requiredClaims: ['exp', 'oid'],
  };

  return async (token) => {
    if (token.length > tokenCharsMax) throw new TokenError('malformed');
    let payload;
    try {
      ({ payload } = await jwtVerify(token, keys, options));
    } catch (error) {
      throw new TokenError(reasonFor(error));
    }
    const claims = Claims.safeParse(payload);
    if (!claims.success) throw new TokenError('malformed');
    const { oid, tid, name, preferred_username: username, upn, azp, appid, scp, exp } = claims.data;
    return {
      principalId: oid,
      tenantId: tid,
      name,
      upn: upn ?? username,
      appId: azp ?? appid,
      scopes: scp?.split(' ').filter(Boolean) ?? [],
      expiresAt: exp * 1000,
    };
  };
}

/** Tokens of one tenant for one app, as Entra's v2 endpoint signs them. */
export function createTenantVerifier(app: {
  readonly authorityHost: string;
  readonly tenantId: string;
  readonly clientId: string;
}): TokenVerifier {
  const authority = `${app.authorityHost.replace(/\/+$/, '')}/${app.tenantId}`;
  return createTokenVerifier({
    issuer: `${authority}/v2.0`,
    audience: app.clientId,
    jwksUri: `${authority}/discovery/v2.0/keys`,
  });
}

function reasonFor(error: unknown): TokenReason {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'wrongAudience';
    return error.claim === 'iss' ? 'wrongIssuer' : 'malformed';
  }
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey) {
    return 'badSignature';
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return 'badSignature';
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return 'malformed';
  // What is left: the key set could not be fetched, or is none.
  return 'unavailable';
}
