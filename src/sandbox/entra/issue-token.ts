import { checkClient } from './check-client.ts';
import { botTenant, type EntraClient, type EntraState, type EntraUser } from './entra-state.ts';
import type { LoopbackAnswer } from './loopback-server.ts';
import { refuse } from './refuse.ts';
import { issuerOf, signAppToken, signUserToken } from './sign-tokens.ts';

const openIdScopes = new Set(['openid', 'profile', 'offline_access', 'email']);

/** The token endpoint: client_credentials, and jwt-bearer on behalf of a person. */
export async function issueToken(
  state: EntraState,
  origin: string,
  tenant: string,
  form: URLSearchParams,
): Promise<LoopbackAnswer> {
  const now = state.now();
  if (tenant !== state.tenantId && tenant !== botTenant) return refuse(90002, now);
  const client = state.clients.get(form.get('client_id') ?? '');
  if (client === undefined) return refuse(700016, now);
  const tokenEndpoint = `${origin}/${tenant}/oauth2/v2.0/token`;
  const fault = await checkClient(client, form, { tokenEndpoint, now });
  if (fault !== undefined) return refuse(fault, now);

  const asked = (form.get('scope') ?? '').split(' ').filter((scope) => scope !== '' && !openIdScopes.has(scope));
  const [first] = asked;
  if (first === undefined) return refuse(900144, now);
  const audience = first.slice(0, first.lastIndexOf('/'));
  if (!isResource(state, audience)) return refuse(500011, now);

  switch (form.get('grant_type')) {
    case 'client_credentials':
      if (asked.length > 1 || !first.endsWith('/.default')) return refuse(1002012, now);
      return granted(state, await signAppToken(state, origin, { client, audience }));
    case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
      return exchange(state, origin, { client, audience, asked, assertion: form.get('assertion') ?? '' });
    default:
      return refuse(70003, now);
  }
}

function isResource(state: EntraState, audience: string): boolean {
  if (state.resources.has(audience)) return true;
  return [...state.clients.values()].some(
    ({ clientId, identifierUris = [] }) =>
      audience === clientId || audience === `api://${clientId}` || identifierUris.includes(audience),
  );
}

interface Exchange {
  readonly client: EntraClient;
  readonly audience: string;
  readonly asked: readonly string[];
  readonly assertion: string;
}

async function exchange(state: EntraState, origin: string, ask: Exchange): Promise<LoopbackAnswer> {
  const { client, audience, asked, assertion } = ask;
  const now = state.now();
  const verified = await state.keys.verify(assertion, { issuer: issuerOf(state, origin), now });
  const claims = verified?.expired === false ? verified.claims : undefined;
  const own = [client.clientId, `api://${client.clientId}`, ...(client.identifierUris ?? [])];
  const oid = claims?.['oid'];
  if (claims === undefined || typeof oid !== 'string' || ![claims.aud].flat().some((aud) => own.includes(aud ?? ''))) {
    return refuse(50013, now);
  }
  const person = state.users.findAccount(oid);
  const fault = checkPerson(state, person);
  if (fault !== undefined || person === undefined) return refuse(fault ?? 50034, now);
  const scopes = asked.map((scope) => scope.slice(scope.lastIndexOf('/') + 1));
  return granted(state, await signUserToken(state, origin, { person, audience, scopes, appId: client.clientId }), {
    scope: asked.join(' '),
    id_token: await signUserToken(state, origin, {
      person,
      audience: client.clientId,
      scopes: [],
      appId: client.clientId,
    }),
    client_info: Buffer.from(JSON.stringify({ uid: oid, utid: state.tenantId })).toString('base64url'),
  });
}

const faultNumbers = {
  consent_required: 65001,
  invalid_grant: 50173,
  conditional_access: 53003,
  mfa_required: 50076,
} as const;

function checkPerson(
  state: EntraState,
  person: EntraUser | undefined,
): 50034 | 50057 | 50076 | 50173 | 53003 | 65001 | undefined {
  if (person === undefined || person.state === 'deleted') return 50034;
  if (person.state === 'disabled') return 50057;
  const fault = state.onBehalfOfFaults.get(person.personId);
  return fault && faultNumbers[fault];
}

function granted(state: EntraState, token: string, extra: object = {}): LoopbackAnswer {
  const life = Math.floor(state.tokenLifeMs / 1000);
  return {
    status: 200,
    body: { token_type: 'Bearer', expires_in: life, ext_expires_in: life, access_token: token, ...extra },
  };
}
