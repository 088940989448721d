import { decodeJwt } from 'jose';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { SignInError, type AsPerson, type SignIn } from '../ports/sign-in.ts';
import { createOnBehalfOf } from './entra/on-behalf-of.ts';
import { createTenantVerifier, TokenError, type TokenVerifier } from './entra/verify-token.ts';
import { createPowerBi } from './power-bi/create-power-bi.ts';
import type { TeamsAdapter } from './teams/adapter.ts';
import { createUserSignIn } from './teams/user-sign-in.ts';

export interface SignInOptions {
  /** The bot's own app. */
  readonly app: {
    readonly authorityHost: string;
    readonly tenantId: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  readonly connectionName: string;
  readonly powerBi: { readonly url: string; readonly scope: string };
}

interface SignInParts {
  readonly adapter: TeamsAdapter;
  readonly clock: Clock;
  readonly log: Log;
}

/** Acting in Power BI as a person who has signed in through Teams. */
export function createSignIn({ app, connectionName, powerBi }: SignInOptions, parts: SignInParts): SignIn {
  const { scope, url: baseUrl } = powerBi;
  const { adapter, clock, log } = parts;
  const users = createUserSignIn({ adapter, connectionName });
  const verify = createTenantVerifier(app);
  const onBehalfOf = createOnBehalfOf(app);

  function powerBiWith(token: string): AsPerson {
    const credential = { getToken: async () => ({ token, expiresOnTimestamp: Number.POSITIVE_INFINITY }) };
    return createPowerBi({ credential, scope, baseUrl, log: log.child({ part: 'as-person' }), clock });
  }

  async function exchange(personId: string, assertion: string): Promise<AsPerson> {
    const principalId = await principalOf(verify, assertion);
    if (principalId !== personId) throw new SignInError('wrongPerson');
    const { token } = await onBehalfOf(assertion, scope);
    return powerBiWith(token);
  }

  return {
    // Teams takes an Entra object id where it wants a member's id.
    ask: (chat, { personId }, text) => users.post(chat, { memberId: personId, text }),
    withToken: ({ personId }, token) => exchange(personId, token),
    async withCode({ personId }, code) {
      const token = await users.redeem(code);
      if (token === undefined) throw new SignInError('signInNeeded');
      if (!isForPowerBi(token, scope)) return exchange(personId, token);
      // It came from Microsoft's token service over TLS, and Power BI checks its signature; whose it is is checked here.
      if (readClaim(token, 'oid') !== personId) throw new SignInError('wrongPerson');
      return powerBiWith(token);
    },
  };
}

async function principalOf(verify: TokenVerifier, token: string): Promise<string> {
  try {
    return (await verify(token)).principalId;
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    throw new SignInError(error.reason === 'unavailable' ? 'unavailable' : 'signInNeeded');
  }
}

/** The OAuth connection asks for Power BI's own scopes, or for a scope of the bot's app; both are set up in practice. */
function isForPowerBi(token: string, scope: string): boolean {
  const audience = readClaim(token, 'aud');
  return audience !== undefined && scope.startsWith(audience.replace(/\/$/, ''));
}

function readClaim(token: string, name: 'aud' | 'oid'): string | undefined {
  try {
    const claim = decodeJwt(token)[name];
    return typeof claim === 'string' ? claim : undefined;
  } catch {
    // No JWT at all: whoever checks it next refuses it.
    return undefined;
  }
}
