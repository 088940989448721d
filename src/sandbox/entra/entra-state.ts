import type { AccountState } from '../world/people.ts';
import type { KeyRing } from './key-ring.ts';

/** An app registration with its service principal. */
export interface EntraClient {
  readonly clientId: string;
  /** Object id of the service principal. */
  readonly principalId: string;
  readonly name?: string;
  clientSecret?: string;
  secretExpiresAt?: number;
  /** PEM of a certificate that stands in for a secret. */
  readonly certificate?: string;
  enabled?: boolean;
  /** Application permissions that were granted, e.g. "User.Read.All"; they become the token's roles. */
  readonly roles?: readonly string[];
  /** Application ID URIs, e.g. "api://localhost/<clientId>"; people sign in for these. */
  readonly identifierUris?: readonly string[];
}

export interface EntraUser {
  readonly personId: string;
  readonly name: string;
  readonly upn: string;
  readonly state: AccountState;
}

/** The world's directory is one. */
export interface EntraUsers {
  findAccount(upnOrId: string): EntraUser | undefined;
}

/** Why an on-behalf-of exchange is refused although everything in it is right. */
export type OnBehalfOfFault = 'consent_required' | 'invalid_grant' | 'conditional_access' | 'mfa_required';

export interface EntraState {
  readonly tenantId: string;
  readonly clients: Map<string, EntraClient>;
  readonly users: EntraUsers;
  /** What tokens can be asked for, beside the clients' own identifier URIs. */
  readonly resources: ReadonlySet<string>;
  readonly tokenLifeMs: number;
  readonly onBehalfOfFaults: Map<string, OnBehalfOfFault>;
  /** Tokens of people who have signed in by hand, until they are fetched with their code. */
  readonly signInCodes: Map<string, string>;
  readonly keys: KeyRing;
  readonly botKeys: KeyRing;
  now(): number;
}

/** Tokens for bots carry this issuer, whatever signs them. */
export const botIssuer = 'https://api.botframework.com';
/** The tenant that bots with a multi-tenant registration ask. */
export const botTenant = 'botframework.com';

export const knownResources = [
  'https://analysis.windows.net/powerbi/api',
  'https://api.fabric.microsoft.com',
  'https://graph.microsoft.com',
  botIssuer,
] as const;
