export interface GraphUser {
  readonly personId: string;
  readonly name: string;
  readonly upn: string;
  readonly enabled: boolean;
}

/** Optional evidence: every method may answer undefined when the permission is missing. */
export interface Graph {
  /** By UPN or object id. `gone`: deleted or never there. undefined: not allowed to ask. */
  findUser(upnOrId: string, signal?: AbortSignal): Promise<GraphUser | 'gone' | undefined>;
}
