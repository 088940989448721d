import type { Connection } from '../core/dataset.ts';
import type { DatasetAddress } from './power-bi.ts';

export type TestResult =
  | { readonly kind: 'online' }
  | { readonly kind: 'offline'; readonly errors: readonly { readonly code: string; readonly message: string }[] }
  | { readonly kind: 'running'; readonly operationId: string; readonly retryAfterMs: number };

export interface ConnectionRole {
  readonly principalId: string;
  readonly kind: string;
  readonly role: string;
}

/** Errors are PowerBiError. */
export interface Fabric {
  listItemConnections(dataset: DatasetAddress, signal?: AbortSignal): Promise<Connection[]>;
  /** Starts a connection test; the answer may be `running`, to be asked for with readOperation. */
  testConnection(connectionId: string, signal?: AbortSignal): Promise<TestResult>;
  checkGateway(gatewayId: string, signal?: AbortSignal): Promise<TestResult>;
  /** Asked at most once a minute for each gateway, and waits a few seconds; undefined: Fabric does not tell. */
  isGatewayOnline(gatewayId: string): Promise<boolean | undefined>;
  readOperation(operationId: string, signal?: AbortSignal): Promise<TestResult>;
  listConnectionRoles(connectionId: string, signal?: AbortSignal): Promise<ConnectionRole[]>;
  /** `role` is Admin, ConnectionCreatorWithResharing or ConnectionCreator. */
  listGatewayRoles(gatewayId: string, signal?: AbortSignal): Promise<ConnectionRole[]>;
  findGatewayName(gatewayId: string, signal?: AbortSignal): Promise<string | undefined>;
}
