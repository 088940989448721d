import type { Log } from '../../ports/log.ts';
import { contosoTenantId } from '../world/people.ts';
import { answerEntra } from './answer-entra.ts';
import {
  type EntraClient,
  type EntraState,
  type EntraUsers,
  knownResources,
  type OnBehalfOfFault,
} from './entra-state.ts';
import { createKeyRing } from './key-ring.ts';
import { startLoopbackServer } from './loopback-server.ts';
import { type ChannelTokenRequest, issuerOf, signChannelToken, signUserToken } from './sign-tokens.ts';

export interface VerifiedCaller {
  /** Object id of the person or of the service principal. */
  readonly principalId: string;
  readonly audience: string;
  readonly appId: string;
  /** Application permissions; empty in a person's token. */
  readonly roles: readonly string[];
  /** Delegated permissions; empty in an app's token. */
  readonly scopes: readonly string[];
  /** It was good once. Power BI tells such a caller 403 TokenExpired; everybody else must refuse it like any other. */
  readonly expired: boolean;
}

export interface Entra {
  readonly tenantId: string;
  /** The authority host, e.g. http://127.0.0.1:5101. */
  readonly origin: string;
  readonly issuer: string;
  readonly jwksUri: string;
  /** Where a bot finds the keys of the channel. */
  readonly botOpenIdMetadataUrl: string;
  /** For the other servers of the sandbox: who is calling; undefined is a 401. */
  verifyToken(token: string): Promise<VerifiedCaller | undefined>;
  /** What Teams hands to a tab or a bot for a signed-in person. */
  mintUserToken(ask: {
    personId: string;
    audience: string;
    scopes?: readonly string[];
    appId?: string;
    lifeMs?: number;
  }): Promise<string>;
  /** A person signs in on the bot's sign-in page and consents; answers the code that Teams hands to the bot. */
  signInByHand(ask: { personId: string; appId: string; audience?: string }): Promise<string>;
  mintChannelToken(ask: ChannelTokenRequest): Promise<string>;
  setClient(clientId: string, change: Partial<Pick<EntraClient, 'clientSecret' | 'secretExpiresAt' | 'enabled'>>): void;
  /** undefined lets the exchange work again. */
  setOnBehalfOfFault(personId: string, fault: OnBehalfOfFault | undefined): void;
  rotateKeys(options?: { keepOld?: boolean }): Promise<void>;
  rotateBotKeys(options?: { keepOld?: boolean }): Promise<void>;
  stop(): Promise<void>;
}

export interface EntraOptions {
  readonly port?: number;
  readonly tenantId?: string;
  readonly clients: readonly EntraClient[];
  readonly users: EntraUsers;
  readonly log: Log;
  readonly tokenLifeMs?: number;
  /** Tokens live in real time, because the libraries that keep them do. */
  readonly now?: () => number;
}

/** Contoso's Entra on loopback: really signed tokens, keys, and the switches that make sign-ins fail. */
export async function startEntra(options: EntraOptions): Promise<Entra> {
  const [keys, botKeys] = await Promise.all([createKeyRing(), createKeyRing()]);
  const state: EntraState = {
    tenantId: options.tenantId ?? contosoTenantId,
    clients: new Map(options.clients.map((client) => [client.clientId, { ...client }])),
    users: options.users,
    resources: new Set(knownResources),
    tokenLifeMs: options.tokenLifeMs ?? 60 * 60_000,
    onBehalfOfFaults: new Map(),
    signInCodes: new Map(),
    keys,
    botKeys,
    now: options.now ?? Date.now,
  };
  let origin = '';
  const server = await startLoopbackServer({
    port: options.port ?? 0,
    log: options.log,
    answer: (request) => answerEntra(state, origin, request),
  });
  origin = server.origin;

  return {
    tenantId: state.tenantId,
    origin,
    issuer: issuerOf(state, origin),
    jwksUri: `${origin}/${state.tenantId}/discovery/v2.0/keys`,
    botOpenIdMetadataUrl: `${origin}/v1/.well-known/openidconfiguration`,
    verifyToken: (token) => verifyToken(state, origin, token),
    async mintUserToken({ personId, audience, scopes = ['access_as_user'], appId, lifeMs }) {
      const person = state.users.findAccount(personId);
      if (person === undefined) throw new Error('The sandbox knows nobody with this id.');
      const life = lifeMs === undefined ? {} : { lifeMs };
      return signUserToken(state, origin, { person, audience, scopes, appId: appId ?? audience, ...life });
    },
    async signInByHand({ personId, appId, audience = knownResources[0] }) {
      const person = state.users.findAccount(personId);
      if (person === undefined) throw new Error('The sandbox knows nobody with this id.');
      state.onBehalfOfFaults.delete(personId);
      const code = String(100_000 + state.signInCodes.size);
      const scopes = audience === knownResources[0] ? ['Dataset.ReadWrite.All'] : ['access_as_user'];
      state.signInCodes.set(code, await signUserToken(state, origin, { person, audience, scopes, appId }));
      return code;
    },
    mintChannelToken: (ask) => signChannelToken(state, ask),
    setClient(clientId, change) {
      const client = state.clients.get(clientId);
      if (client === undefined) throw new Error('The sandbox has no app with this client id.');
      Object.assign(client, change);
    },
    setOnBehalfOfFault(personId, fault) {
      if (fault === undefined) state.onBehalfOfFaults.delete(personId);
      else state.onBehalfOfFaults.set(personId, fault);
    },
    rotateKeys: ({ keepOld = true } = {}) => keys.rotate({ keepOld }),
    rotateBotKeys: ({ keepOld = true } = {}) => botKeys.rotate({ keepOld }),
    stop: () => server.stop(),
  };
}

async function verifyToken(state: EntraState, origin: string, token: string): Promise<VerifiedCaller | undefined> {
  const verified = await state.keys.verify(token, { issuer: issuerOf(state, origin), now: state.now() });
  const { oid, azp, aud, roles, scp } = verified?.claims ?? {};
  if (verified === undefined || typeof oid !== 'string' || typeof azp !== 'string' || typeof aud !== 'string')
    return undefined;
  return {
    principalId: oid,
    audience: aud,
    appId: azp,
    roles: Array.isArray(roles) ? roles.map(String) : [],
    expired: verified.expired,
    scopes: typeof scp === 'string' ? scp.split(' ').filter(Boolean) : [],
  };
}
