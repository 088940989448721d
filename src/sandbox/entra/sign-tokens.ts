import { randomUUID } from 'node:crypto';
import { botIssuer, type EntraClient, type EntraState, type EntraUser } from './entra-state.ts';

export function issuerOf(state: EntraState, origin: string): string {
  return `${origin}/${state.tenantId}/v2.0`;
}

interface Times {
  readonly issuedAt: number;
  readonly expiresAt: number;
}

function lasting(state: EntraState, lifeMs = state.tokenLifeMs): Times {
  const now = state.now();
  // A life that is over already gives an expired token, for tests.
  return { issuedAt: Math.min(now, now + lifeMs - 1000), expiresAt: now + lifeMs };
}

/** What an app gets for itself: no person in it, granted permissions as roles. */
export function signAppToken(
  state: EntraState,
  origin: string,
  ask: { client: EntraClient; audience: string },
): Promise<string> {
  const { clientId, principalId, roles = [] } = ask.client;
  const claims = {
    iss: issuerOf(state, origin),
    aud: ask.audience,
    tid: state.tenantId,
    oid: principalId,
    sub: principalId,
    azp: clientId,
    appid: clientId,
    idtyp: 'app',
    roles: [...roles],
    ver: '2.0',
    uti: randomUUID(),
  };
  return state.keys.sign(claims, lasting(state));
}

export interface UserTokenRequest {
  readonly person: EntraUser;
  readonly audience: string;
  readonly scopes: readonly string[];
  readonly appId: string;
  readonly lifeMs?: number;
}

export function signUserToken(state: EntraState, origin: string, ask: UserTokenRequest): Promise<string> {
  const { personId, name, upn } = ask.person;
  const claims = {
    iss: issuerOf(state, origin),
    aud: ask.audience,
    tid: state.tenantId,
    oid: personId,
    sub: personId,
    name,
    preferred_username: upn,
    azp: ask.appId,
    scp: ask.scopes.join(' '),
    ver: '2.0',
    uti: randomUUID(),
  };
  return state.keys.sign(claims, lasting(state, ask.lifeMs));
}

export interface ChannelTokenRequest {
  /** The bot the token is for. */
  readonly appId: string;
  /** Absent: a token without the claim, which a bot must refuse. */
  readonly serviceUrl?: string;
  readonly issuer?: string;
  readonly lifeMs?: number;
}

/** What a channel sends to a bot (Bot Connector authentication: issuer, audience and serviceurl). */
export function signChannelToken(state: EntraState, ask: ChannelTokenRequest): Promise<string> {
  const claims = {
    iss: ask.issuer ?? botIssuer,
    aud: ask.appId,
    ...(ask.serviceUrl !== undefined && { serviceurl: ask.serviceUrl }),
  };
  return state.botKeys.sign(claims, lasting(state, ask.lifeMs));
}
