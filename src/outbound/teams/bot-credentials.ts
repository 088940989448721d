import type { AccessToken, TokenCredential } from '@azure/identity';
import { ServiceClientCredentialsFactory, TokenCredentials } from 'botframework-connector';

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** Renewed this long before it ends, so that no call starts with a token that dies on the way. */
const renewBeforeMs = 5 * 60_000;

/** Lets the SDK call out in the bot's name; with no registration calls carry no token. */
export class BotCredentials extends ServiceClientCredentialsFactory {
  readonly #appId: string | undefined;
  readonly #tokens: BotTokens | undefined;

  constructor(registration: { appId: string; tokens: BotTokens } | undefined) {
    super();
    this.#appId = registration?.appId;
    this.#tokens = registration?.tokens;
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === (this.#appId ?? '');
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return this.#appId === undefined;
  }

  override async createCredentials(
    _appId: string,
    audience: string | undefined,
    _loginEndpoint: string,
    _validateAuthority: boolean,
  ): Promise<Credentials> {
    const tokens = this.#tokens;
    return {
      async signRequest(webResource) {
        if (tokens === undefined || audience === undefined) return webResource;
        return new TokenCredentials(await tokens.get(audience)).signRequest(webResource);
      },
    };
  }
}

export interface BotTokens {
  get(audience: string): Promise<string>;
}

/** One token request however many ask: @azure/identity and the SDK would each send one for every cold call. */
export function createBotTokens(options: { credential: TokenCredential; now: () => number }): BotTokens {
  const kept = new Map<string, AccessToken>();
  const asking = new Map<string, Promise<string>>();

  async function ask(audience: string): Promise<string> {
    const old = kept.get(audience);
    try {
      const fresh = await options.credential.getToken(`${audience.replace(/\/+$/, '')}/.default`);
      if (fresh === null) throw new Error('the credential gave no token');
      kept.set(audience, fresh);
      return fresh.token;
    } catch (error) {
      if (old !== undefined && old.expiresOnTimestamp > options.now()) return old.token;
      throw error;
    } finally {
      asking.delete(audience);
    }
  }

  return {
    async get(audience) {
      const token = kept.get(audience);
      if (token !== undefined && token.expiresOnTimestamp - renewBeforeMs > options.now()) return token.token;
      const answer = asking.get(audience) ?? ask(audience);
      asking.set(audience, answer);
      return answer;
    },
  };
}
