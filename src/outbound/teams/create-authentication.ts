import type { TokenCredential } from '@azure/identity';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { BotCredentials, createBotTokens } from './bot-credentials.ts';
import { isLoopbackUrl } from './service-url.ts';
import { TeamsAuthentication } from './teams-authentication.ts';
import { createTokenCheck } from './token-check.ts';

/** Stand-ins for Microsoft's addresses, for tests and the sandbox: on loopback, and all of them or none. */
export interface BotEndpoints {
  readonly tokenIssuer: string;
  readonly openIdMetadataUrl: string;
  readonly oauthUrl: string;
  readonly outboundAudience: string;
}

export type BotRegistration =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'registered';
      readonly appId: string;
      readonly tenantId: string;
      readonly credential: TokenCredential;
      readonly endpoints?: BotEndpoints;
    };

export interface Authentication {
  readonly authentication: TeamsAuthentication;
  /** For calls out in the bot's name; none without a registration. */
  readonly token: () => Promise<string | undefined>;
  /** Which service URLs the bot answers. */
  readonly urlScope: 'loopback' | 'https';
  readonly tenantId?: string;
  readonly appId?: string;
}

// botframework-connector/authenticationConstants
const microsoft: BotEndpoints = {
  tokenIssuer: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  oauthUrl: 'https://api.botframework.com',
  outboundAudience: 'https://api.botframework.com',
};

export function createAuthentication(registration: BotRegistration, now: () => number): Authentication {
  if (registration.kind === 'anonymous') {
    const sdk = new ConfigurationBotFrameworkAuthentication({}, new BotCredentials(undefined));
    const audience = microsoft.outboundAudience;
    const parts = { sdk, appId: undefined, audience, callerId: undefined, tokenCheck: undefined, now };
    return {
      authentication: new TeamsAuthentication(parts),
      token: () => Promise.resolve(undefined),
      urlScope: 'loopback' as const,
    };
  }
  const { appId, tenantId, credential, endpoints = microsoft } = registration;
  if (endpoints !== microsoft && ![endpoints.openIdMetadataUrl, endpoints.oauthUrl].every(isLoopbackUrl)) {
    throw new Error('stand-in bot endpoints must be on loopback');
  }
  const tokens = createBotTokens({ credential, now });
  const credentials = new BotCredentials({ appId, tokens });
  // The SDK takes all of these as given as soon as one of them is set.
  const sdk = new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
      ToChannelFromBotOAuthScope: endpoints.outboundAudience,
      ToBotFromChannelTokenIssuer: endpoints.tokenIssuer,
      OAuthUrl: endpoints.oauthUrl,
      ToBotFromChannelOpenIdMetadataUrl: endpoints.openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: endpoints.openIdMetadataUrl,
      CallerId: 'urn:botframework:azure',
    },
    credentials,
  );
  const metadataUrl = endpoints.openIdMetadataUrl;
  const tokenCheck = createTokenCheck({ appId, issuer: endpoints.tokenIssuer, metadataUrl, now });
  const audience = endpoints.outboundAudience;
  const parts = { sdk, appId, audience, callerId: 'urn:botframework:azure', tokenCheck, now };
  const urlScope: 'loopback' | 'https' = endpoints === microsoft ? 'https' : 'loopback';
  const token = (): Promise<string> => tokens.get(audience);
  return { authentication: new TeamsAuthentication(parts), token, urlScope, tenantId, appId };
}
