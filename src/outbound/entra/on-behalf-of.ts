import { OnBehalfOfCredential, type AccessToken } from '@azure/identity';
import { SignInError, type SignInReason } from '../../ports/sign-in.ts';
import { createAuthority } from './authority-client.ts';
import { describeCredentialError, type CredentialErrorReason } from './describe-credential-error.ts';

/** Exchanges a person's token for the bot's app into one for a service, in that person's name. Throws SignInError. */
export type OnBehalfOf = (assertion: string, scope: string) => Promise<AccessToken>;

const reasons: Partial<Record<CredentialErrorReason, SignInReason>> = {
  consentNeeded: 'consentNeeded',
  interactionNeeded: 'signInNeeded',
  userBlocked: 'accountBlocked',
};

/** A credential is made for each exchange: the library keeps tokens inside it, and these are kept by nobody. */
export function createOnBehalfOf(app: {
  readonly authorityHost: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}): OnBehalfOf {
  const { tenantId, clientId, clientSecret } = app;
  const authority = createAuthority(app.authorityHost);
  return async (assertion, scope) => {
    const options = {
      tenantId,
      clientId,
      clientSecret,
      userAssertionToken: assertion,
      authorityHost: authority.host,
      httpClient: authority.client,
      disableInstanceDiscovery: authority.isLoopback,
      retryOptions: { maxRetries: 1, retryDelayInMs: 200 },
    };
    try {
      return await new OnBehalfOfCredential(options).getToken(scope);
    } catch (error) {
      throw new SignInError(reasons[describeCredentialError(error).reason] ?? 'unavailable');
    }
  };
}
