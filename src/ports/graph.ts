export interface GraphUser {
  readonly personId: string;
  readonly name: string;
  readonly upn: string;
  readonly enabled: boolean;
}

/** What ends a stored sign-in; absent: Graph does not tell. */
export interface SignInChanges {
  /** Tokens from before are not valid any more. */
  readonly sessionsRevokedAt?: number;
  readonly passwordChangedAt?: number;
}

/** Optional evidence: every method may answer undefined when the permission is missing. */
export interface Graph {
  /** By UPN or object id. `gone`: deleted or never there. undefined: not allowed to ask. */
  findUser(upnOrId: string, signal?: AbortSignal): Promise<GraphUser | 'gone' | undefined>;
  /** undefined: not allowed to ask, or nobody of this name. */
  findSignInChanges(upnOrId: string, signal?: AbortSignal): Promise<SignInChanges | undefined>;
}
