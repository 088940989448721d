import type { Clock } from '../../ports/clock.ts';
import type { Faults } from './faults.ts';
import type { Directory } from './directory.ts';
import type { Run } from './run-types.ts';

export const connectivityTypes = [
  'ShareableCloud',
  'PersonalCloud',
  'OnPremisesGateway',
  'OnPremisesGatewayPersonal',
  'VirtualNetworkGateway',
  'Automatic',
  'None',
] as const;
export type ConnectivityType = (typeof connectivityTypes)[number];

export type SourceKind =
  | 'sqlServer'
  | 'azureSql'
  | 'oracle'
  | 'postgres'
  | 'snowflake'
  | 'salesforce'
  | 'sharePoint'
  | 'blob'
  | 'odata'
  | 'web'
  | 'file'
  | 'fabricSql';

/** A system that datasets read. */
export interface Source {
  readonly sourceId: string;
  readonly kind: SourceKind;
  readonly name: string;
  /** Fabric's type and path of a connection to it. */
  readonly type: string;
  readonly path: string;
  /** Power BI's view of the same. */
  readonly datasourceType: string;
  readonly details: Readonly<Record<string, string>>;
  reachable: boolean;
  slow: boolean;
  /** Its runs complete, but not without an attempt that fails. */
  stumble?: 'signIn' | 'queryCaches' | undefined;
  missingColumn?: { readonly column: string; readonly table: string } | undefined;
}

export type AccountKind = 'password' | 'oauth' | 'key' | 'sas' | 'app';

/** An identity with its secret as the source (or Entra) knows it. */
export interface Account {
  /** A login, a UPN, an application id or the name of a key. */
  readonly accountId: string;
  readonly kind: AccountKind;
  /** What signing in takes now. For oauth: the grant that is valid now. */
  secret: string;
  enabled: boolean;
  /** Why older grants are refused. */
  grantEnded?: 'revoked' | 'expired' | 'policy' | undefined;
  /** Sources it may read. */
  readonly rights: Set<string>;
}

export type CredentialType = 'Windows' | 'Basic' | 'OAuth2' | 'Key' | 'SharedAccessSignature' | 'ServicePrincipal';
export type ConnectionRole = 'User' | 'UserWithReshare' | 'Owner';

export interface StoredCredential {
  accountId: string;
  secret: string;
}

export interface WorldConnection {
  readonly connectionId: string;
  /** Power BI's id of the same thing; nothing says that the two are equal, so here they are not. */
  readonly datasourceId: string;
  readonly name: string;
  readonly connectivityType: Exclude<ConnectivityType, 'Automatic' | 'None'>;
  readonly gatewayId: string;
  readonly sourceId: string;
  readonly credentialType: CredentialType;
  /** The person whose own credential it is (PersonalCloud, OnPremisesGatewayPersonal). */
  readonly ownerId?: string | undefined;
  readonly roles: Map<string, ConnectionRole>;
  readonly createdAt: number;
  stored?: StoredCredential | undefined;
  lastUsedAt?: number | undefined;
}

export interface WorldGateway {
  readonly gatewayId: string;
  readonly name: string;
  readonly type: 'OnPremises' | 'OnPremisesPersonal' | 'VirtualNetwork';
  readonly version: string;
  readonly roles: Map<string, 'Admin' | 'ConnectionCreator'>;
  readonly members: readonly { readonly memberId: string; readonly name: string }[];
  online: boolean;
}

export type WorkspaceRole = 'Admin' | 'Member' | 'Contributor' | 'Viewer';

export interface WorldCapacity {
  readonly capacityId: string;
  readonly admins: Set<string>;
  readonly name: string;
  readonly sku: string;
  busy: boolean;
}

export interface WorldWorkspace {
  readonly workspaceId: string;
  readonly name: string;
  /** Absent: shared capacity. */
  readonly capacityId?: string | undefined;
  readonly roles: Map<string, WorkspaceRole>;
}

export interface WorldSchedule {
  days: readonly string[];
  times: readonly string[];
  timeZone: string;
  enabled: boolean;
  notifyOption: 'NoNotification' | 'MailOnFailure';
}

/** How a source of a dataset is bound. PersonalCloud and OnPremisesGatewayPersonal mean "whatever the owner has for this source". */
export interface Binding {
  readonly sourceId: string;
  readonly connectivityType: ConnectivityType;
  readonly connectionId?: string | undefined;
}

export interface WorldDataset {
  readonly datasetId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly table: string;
  readonly bindings: readonly Binding[];
  readonly typicalMs: number;
  readonly createdAt: number;
  ownerId: string;
  schedule?: WorldSchedule | undefined;
  /** Newest first, at most 60. */
  runs: Run[];
  failuresInARow: number;
  nextStartAt?: number | undefined;
  /** The slot up to which scheduled runs have been started or skipped. */
  lastSlotAt: number;
}

export interface RecordedRequest {
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** All of Contoso. Functions of this folder read and change it; nothing in it knows HTTP. */
export interface World {
  readonly clock: Clock;
  readonly seed: string;
  readonly directory: Directory;
  readonly workspaces: Map<string, WorldWorkspace>;
  readonly capacities: Map<string, WorldCapacity>;
  readonly datasets: Map<string, WorldDataset>;
  readonly sources: Map<string, Source>;
  readonly accounts: Map<string, Account>;
  readonly connections: Map<string, WorldConnection>;
  readonly gateways: Map<string, WorldGateway>;
  /** Principals that may call the read-only admin API. */
  readonly tenantAdmins: Set<string>;
  readonly faults: Faults;
  /** More starts than `max` by one caller within `windowMs` get their 202 and are dropped. */
  readonly burst: { max: number; windowMs: number };
  readonly startsByCaller: Map<string, number[]>;
  /** Errors that the next runs fail with, each once (`--failures`). */
  readonly scriptedFailures: string[];
  runsStarted: number;
  secretsMade: number;
  portalOrigin: string;
  /** The newest 2,000 requests, oldest first. */
  readonly requests: RecordedRequest[];
}
