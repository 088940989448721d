import { botIssuer, botTenant, type EntraState } from './entra-state.ts';
import { issueToken } from './issue-token.ts';
import type { LoopbackAnswer, LoopbackRequest } from './loopback-server.ts';
import { refuse } from './refuse.ts';
import { issuerOf } from './sign-tokens.ts';
import { answerTokenService } from './token-service.ts';

/** Entra's addresses, and the Bot Framework's where bots find the keys of their channel. */
export async function answerEntra(
  state: EntraState,
  origin: string,
  request: LoopbackRequest,
): Promise<LoopbackAnswer> {
  const path = request.url.pathname;
  const ofTokenService = await answerTokenService(state, origin, request);
  if (ofTokenService !== undefined) return ofTokenService;
  if (path === '/v1/.well-known/openidconfiguration') return ok(describeBotIssuer(origin));
  // A key counts for a channel only when it endorses it (Bot Connector authentication).
  if (path === '/v1/.well-known/keys')
    return ok(state.botKeys.publish({ endorsements: ['msteams', 'webchat', 'emulator'] }));

  const [, tenant = '', rest] = /^\/([^/]+)(\/.+)$/.exec(path) ?? [];
  if (request.method === 'POST' && rest === '/oauth2/v2.0/token') {
    return issueToken(state, origin, tenant, new URLSearchParams(request.body));
  }
  if (tenant !== state.tenantId && tenant !== botTenant) {
    return rest?.startsWith('/v2.0/') ? refuse(90002, state.now()) : unknownAddress;
  }
  if (rest === '/v2.0/.well-known/openid-configuration') return ok(describeIssuer(state, origin, tenant));
  if (rest === '/discovery/v2.0/keys') return ok(state.keys.publish());
  return unknownAddress;
}

const unknownAddress: LoopbackAnswer = { status: 404, body: { error: 'unknown_address' } };

function ok(body: object): LoopbackAnswer {
  return { status: 200, body };
}

function describeIssuer(state: EntraState, origin: string, tenant: string): object {
  return {
    issuer: issuerOf(state, origin),
    authorization_endpoint: `${origin}/${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${origin}/${tenant}/oauth2/v2.0/token`,
    jwks_uri: `${origin}/${tenant}/discovery/v2.0/keys`,
    response_types_supported: ['code', 'id_token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
  };
}

function describeBotIssuer(origin: string): object {
  return {
    issuer: botIssuer,
    authorization_endpoint: `${origin}/v1/authorize`,
    jwks_uri: `${origin}/v1/.well-known/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
  };
}
