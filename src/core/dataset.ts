/** What the bot knows of a tenant. Moments are epoch milliseconds in UTC and end in `At`; durations end in `Ms`. */

export interface Workspace {
  readonly workspaceId: string;
  readonly name: string;
  /** Decides the refresh rules: a shared capacity allows 8 refreshes a day (Refresh Dataset In Group). */
  readonly onDedicatedCapacity: boolean;
}

/** Where the credential lives that a source accepts or rejects; decides everything about a fix. */
export const credentialHomes = [
  'personalCloud',
  'shareableCloud',
  'gateway',
  'vnetGateway',
  'personalGateway',
  'ownerIdentity',
  'unbound',
] as const;
export type CredentialHome = (typeof credentialHomes)[number];

/** A source of a dataset and the connection it is bound to. */
export interface Connection {
  /** Absent for the owner's identity and for unbound sources, and where Fabric does not tell. */
  readonly connectionId?: string;
  /** Power BI's id of what holds the credential, known where Fabric does not tell; no connection's id (facts: API §6.1). */
  readonly datasourceId?: string;
  readonly name?: string;
  /** Absent: Power BI alone does not tell where the credential lives, only which source it is for. */
  readonly home?: CredentialHome;
  readonly gatewayId?: string;
  /** Fabric's connection type, e.g. "SQL", "SharePoint", "AzureBlobs". */
  readonly type: string;
  /** Fabric's path, e.g. "contoso.database.windows.net;sales" or a URL. */
  readonly path: string;
}

export interface Schedule {
  readonly enabled: boolean;
  /** English weekday names as Power BI writes them, e.g. "Monday". */
  readonly days: readonly string[];
  /** "HH:mm", minutes 00 or 30. */
  readonly times: readonly string[];
  /** A Windows time-zone id, e.g. "W. Europe Standard Time". */
  readonly timeZone: string;
}

export interface Dataset {
  readonly datasetId: string;
  readonly workspaceId: string;
  readonly name: string;
  /** The only one who may enter a personal credential or change the schedule; a UPN, or a service principal's id. */
  readonly ownerUpn?: string;
  /** The dataset's page; its origin is the portal of this cloud. */
  readonly webUrl?: string;
  readonly schedule?: Schedule;
  readonly connections: readonly Connection[];
  /** When the schedule and the connections were read. */
  readonly detailsReadAt?: number;
}

export const refreshTypes = [
  'Scheduled',
  'OnDemand',
  'ViaApi',
  'ViaEnhancedApi',
  'ViaXmlaEndpoint',
  'OnDemandTraining',
  'Other',
] as const;
export type RefreshType = (typeof refreshTypes)[number];

export type RefreshStatus = 'running' | 'completed' | 'failed' | 'cancelled' | 'disabled';

export interface RefreshAttempt {
  readonly attemptId: number;
  readonly phase: 'data' | 'query';
  readonly startedAt: number;
  readonly endedAt?: number;
  readonly error?: string;
}

/** One run. `error` is the raw serviceExceptionJson of a failed one. */
export interface Refresh {
  readonly requestId: string;
  readonly type: RefreshType;
  readonly status: RefreshStatus;
  readonly startedAt: number;
  readonly endedAt?: number;
  readonly error?: string;
  readonly attempts: readonly RefreshAttempt[];
}

export interface Person {
  /** Entra object id. */
  readonly personId: string;
  readonly name: string;
  readonly upn?: string;
}
