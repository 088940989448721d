import { decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { createRecent } from './recent.ts';
import { ActivityRefused } from './refused.ts';
import { createSigningKeys, type SigningKeys } from './signing-keys.ts';

export interface ChannelClaims {
  readonly [claim: string]: unknown;
}

export type TokenCheck = (
  authorization: string | undefined,
  activity: { serviceUrl: string; channelId: string },
) => Promise<ChannelClaims>;

interface Proven {
  readonly claims: ChannelClaims;
  readonly serviceUrl: string;
  readonly notAfterMs: number;
  readonly endorsements: readonly string[];
}

// Bot Framework's authentication page ("Authentication with the Bot Connector API") allows five minutes of clock skew.
const skewMs = 5 * 60_000;
const tokenLengthMax = 16_384;
const claimsSchema = z.looseObject({ serviceurl: z.string(), exp: z.number() });

/**
 * Checks a channel's token as Bot Framework's authentication page demands. Done here and not by the SDK, because that one answers
 * 500 to a bad signature, prints to the console, believes a rotated key only after an hour, takes emulator tokens without looking
 * at their service URL, and builds the key anew for each request.
 */
export function createTokenCheck(options: {
  appId: string;
  issuer: string;
  metadataUrl: string;
  now: () => number;
}): TokenCheck {
  const keys = createSigningKeys(options);
  // Teams sends one token for about an hour; its signature need not be computed again for each activity.
  const proven = createRecent<Proven>({ max: 200, maxAgeMs: 10 * 60_000, now: options.now });

  return async (authorization, activity) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization ?? '')?.[1];
    if (token === undefined || token.length > tokenLengthMax) {
      throw new ActivityRefused('badToken', authorization === undefined ? 'none' : 'malformed');
    }
    let found = proven.find(token);
    if (found === undefined) {
      found = await prove(token, { ...options, keys });
      proven.keep(token, found);
    }
    if (options.now() > found.notAfterMs + skewMs) throw new ActivityRefused('badToken', 'ERR_JWT_EXPIRED');
    if (found.serviceUrl !== activity.serviceUrl) throw new ActivityRefused('badToken', 'serviceUrl');
    if (found.endorsements.length > 0 && !found.endorsements.includes(activity.channelId)) {
      throw new ActivityRefused('badToken', 'endorsement');
    }
    return found.claims;
  };
}

async function prove(
  token: string,
  by: { keys: SigningKeys; appId: string; issuer: string; now: () => number },
): Promise<Proven> {
  try {
    const { kid } = decodeProtectedHeader(token);
    const signingKey = kid === undefined ? undefined : await by.keys.find(kid);
    if (signingKey === undefined) throw new ActivityRefused('badToken', 'unknownKey');
    const { payload } = await jwtVerify(token, signingKey.key, {
      algorithms: ['RS256'],
      issuer: by.issuer,
      audience: by.appId,
      clockTolerance: skewMs / 1000,
      requiredClaims: ['exp'],
      currentDate: new Date(by.now()),
    });
    const claims = claimsSchema.safeParse(payload);
    if (!claims.success) throw new ActivityRefused('badToken', 'serviceUrl');
    return {
      claims: claims.data,
      serviceUrl: claims.data.serviceurl,
      notAfterMs: claims.data.exp * 1000,
      endorsements: signingKey.endorsements,
    };
  } catch (error) {
    if (error instanceof ActivityRefused) throw error;
    throw new ActivityRefused('badToken', error instanceof errors.JOSEError ? error.code : 'malformed', error);
  }
}
