import { randomUUID } from 'node:crypto';
import { botIssuer, type EntraClient, type EntraState } from './entra-state.ts';
import type { LoopbackAnswer, LoopbackRequest } from './loopback-server.ts';
import { issuerOf } from './sign-tokens.ts';

/** The Bot Framework's token service: where people sign in to a bot by hand, and where their token is fetched with a code. */
export async function answerTokenService(
  state: EntraState,
  origin: string,
  { method, url, headers }: LoopbackRequest,
): Promise<LoopbackAnswer | undefined> {
  if (method !== 'GET' || !/^\/api\/(?:botsignin|usertoken)\//i.test(url.pathname)) return undefined;
  const bot = await findBot(state, origin, headers.authorization);
  if (bot === undefined) return { status: 401, body: { error: 'unauthorized' } };
  switch (url.pathname.toLowerCase()) {
    case '/api/botsignin/getsigninresource':
      return { status: 200, body: describeSignIn(origin, bot) };
    case '/api/usertoken/gettoken':
      return redeem(state, url.searchParams);
    default:
      return undefined;
  }
}

async function findBot(state: EntraState, origin: string, authorization = ''): Promise<EntraClient | undefined> {
  const token = authorization.replace(/^Bearer /i, '');
  const verified = await state.keys.verify(token, { issuer: issuerOf(state, origin), now: state.now() });
  if (verified?.expired !== false || verified.claims.aud !== botIssuer) return undefined;
  return state.clients.get(String(verified.claims['azp']));
}

function describeSignIn(origin: string, { clientId, identifierUris = [] }: EntraClient): object {
  const [uri = `api://${clientId}`] = identifierUris;
  return { signInLink: `${origin}/sign-in/${randomUUID()}`, tokenExchangeResource: { id: randomUUID(), uri } };
}

/** A code works once. Without a body, as an unknown one is answered there: a body would be taken for a token. */
function redeem(state: EntraState, query: URLSearchParams): LoopbackAnswer {
  const code = query.get('code') ?? '';
  const token = state.signInCodes.get(code);
  state.signInCodes.delete(code);
  if (token === undefined) return { status: 404 };
  return {
    status: 200,
    body: { connectionName: query.get('connectionName'), channelId: query.get('channelId'), token },
  };
}
