import {
  ClientCertificateCredential,
  ClientSecretCredential,
  CredentialUnavailableError,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import { type Authority, createAuthority } from './authority-client.ts';
import { DiscoveryError } from './describe-credential-error.ts';
import { shareTokens } from './share-tokens.ts';

export type CredentialOptions = {
  /** e.g. https://login.microsoftonline.com; plain http on this machine only. */
  readonly authorityHost: string;
  readonly tenantId: string;
  readonly clientId: string;
} & (
  | { readonly clientSecret: string }
  /** A PEM file with the certificate and its private key. */
  | { readonly certificatePath: string }
  /** `clientId` is that of a user-assigned identity. */
  | { readonly managedIdentity: true }
);

/** Where the bot's own tokens come from; many callers share one request and one token. */
export function createCredential(options: CredentialOptions): TokenCredential {
  return shareTokens(chooseCredential(options));
}

function chooseCredential(options: CredentialOptions): TokenCredential {
  const { tenantId, clientId } = options;
  const retryOptions = { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 2_000 };
  if ('managedIdentity' in options) return new ManagedIdentityCredential({ clientId, retryOptions });
  const authority = createAuthority(options.authorityHost);
  const shared = {
    authorityHost: authority.host,
    httpClient: authority.client,
    retryOptions,
    // Discovery would ask Microsoft about an address that only this machine knows.
    disableInstanceDiscovery: authority.isLoopback,
  };
  const credential =
    'clientSecret' in options
      ? new ClientSecretCredential(tenantId, clientId, options.clientSecret, shared)
      : new ClientCertificateCredential(tenantId, clientId, { certificatePath: options.certificatePath }, shared);
  return tellDiscoveryApart(credential, authority);
}

// The library says the same whether nothing answered or the answer was that there is no such tenant.
function tellDiscoveryApart(credential: TokenCredential, authority: Authority): TokenCredential {
  return {
    async getToken(scopes, asked) {
      try {
        return await credential.getToken(scopes, asked);
      } catch (error) {
        if (!(error instanceof CredentialUnavailableError)) throw error;
        const status = authority.readDiscoveryStatus() ?? 0;
        throw new DiscoveryError(status >= 400 && status < 500 && status !== 429 ? 'tenant_unknown' : 'network_error');
      }
    },
  };
}
