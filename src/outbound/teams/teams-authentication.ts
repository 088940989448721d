import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  BotFrameworkAuthentication,
  ClaimsIdentity,
  ConnectorFactory,
  type AuthenticateRequestResult,
  type ConnectorClient,
  type UserTokenClient,
} from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import { createRecent, type Recent } from './recent.ts';
import { ActivityRefused } from './refused.ts';
import { withoutRetries } from './without-retries.ts';
import type { TokenCheck } from './token-check.ts';

export interface AuthenticationParts {
  readonly sdk: ConfigurationBotFrameworkAuthentication;
  readonly appId: string | undefined;
  readonly audience: string;
  readonly callerId: string | undefined;
  readonly tokenCheck: TokenCheck | undefined;
  readonly now: () => number;
}

const clientsMax = 64;
const clientAgeMaxMs = 24 * 3_600_000;

/**
 * The SDK's authentication with its two costs taken out: a ConnectorClient and a UserTokenClient are kept per service URL and
 * audience instead of being built each turn. One app id only, so that no client is ever shared between bots.
 */
export class TeamsAuthentication extends BotFrameworkAuthentication {
  readonly #parts: AuthenticationParts;
  readonly #identity: ClaimsIdentity;
  readonly #connectors: ConnectorFactory;
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(parts: AuthenticationParts) {
    super();
    this.#parts = parts;
    this.#identity = new ClaimsIdentity(
      parts.appId === undefined ? [] : [{ type: 'aud', value: parts.appId }],
      parts.appId === undefined ? 'anonymous' : true,
    );
    this.#connectors = new KeptConnectors({
      build: parts.sdk.createConnectorFactory(this.#identity),
      audience: parts.audience,
      kept: createRecent({ max: clientsMax, maxAgeMs: clientAgeMaxMs, now: parts.now }),
    });
  }

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    const { tokenCheck, audience, callerId, appId } = this.#parts;
    const result = { audience, connectorFactory: this.#connectors, claimsIdentity: this.#identity };
    if (tokenCheck === undefined || appId === undefined) return result;
    const claims = await tokenCheck(authHeader === '' ? undefined : authHeader, activity);
    const known = Object.entries(claims).flatMap(([type, value]) => (typeof value === 'string' ? { type, value } : []));
    return { ...result, claimsIdentity: new ClaimsIdentity(known, true), ...(callerId !== undefined && { callerId }) };
  }

  /** Teams does not stream, and the SDK leaves a refused socket open. */
  override async authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new ActivityRefused('badRequest', 'streaming');
  }

  override createConnectorFactory(_claimsIdentity?: ClaimsIdentity): ConnectorFactory {
    return this.#connectors;
  }

  override createUserTokenClient(_claimsIdentity?: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= this.#parts.sdk.createUserTokenClient(this.#identity);
    return this.#userTokens;
  }
}

class KeptConnectors extends ConnectorFactory {
  readonly #build: ConnectorFactory;
  readonly #audience: string;
  readonly #kept: Recent<Promise<ConnectorClient>>;

  constructor(parts: { build: ConnectorFactory; audience: string; kept: Recent<Promise<ConnectorClient>> }) {
    super();
    this.#build = parts.build;
    this.#audience = parts.audience;
    this.#kept = parts.kept;
  }

  override create(serviceUrl: string, audience: string = this.#audience): Promise<ConnectorClient> {
    const key = `${audience} ${serviceUrl}`;
    const found = this.#kept.find(key);
    if (found !== undefined) return found;
    const client = this.#build.create(serviceUrl, audience).then(withoutRetries);
    this.#kept.keep(key, client);
    client.catch(() => this.#kept.forget(key));
    return client;
  }
}
