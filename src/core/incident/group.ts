import type { Connection, Dataset } from '../dataset.ts';
import { kindsOfConnection } from '../diagnosis/kind-of-connection.ts';
import type { Diagnosis } from '../diagnosis/types.ts';
import type { Broken } from './types.ts';

export interface Group {
  readonly groupKey: string;
  readonly broken: Broken;
}

/** Two failures with the same group key are one incident: fixing one thing mends both (SEMANTICS.md §2 and §3, fan-out). */
export function groupOf(dataset: Dataset, diagnosis: Diagnosis): Group {
  const connection = findFailedConnection(dataset.connections, diagnosis);
  const alone: Group = {
    groupKey: `dataset:${dataset.datasetId}`,
    broken: connection === undefined ? { kind: 'dataset' } : { kind: 'dataset', connection },
  };
  if (connection === undefined) return alone;
  // The virtual gateways of cloud sources do not fail: the one that the error speaks of is real.
  const mayBeGateway = connection.home === undefined || isGateway(connection);
  if (diagnosis.category === 'gateway' && connection.gatewayId !== undefined && mayBeGateway) {
    return {
      groupKey: `gateway:${connection.gatewayId}`,
      broken: { kind: 'gateway', gatewayId: connection.gatewayId, home: connection.home },
    };
  }
  if (!diagnosis.isCredential || diagnosis.cause === 'owner_or_takeover_problem') return alone;
  return {
    groupKey: credentialKey(dataset, connection),
    broken: { kind: 'credential', home: connection.home, connection },
  };
}

function credentialKey(dataset: Dataset, connection: Connection): string {
  switch (connection.home) {
    // One personal credential per owner and source serves all models of that owner, in every workspace.
    case 'personalCloud':
    case 'personalGateway':
      return ['personal', dataset.ownerUpn ?? dataset.datasetId, connection.type, connection.path]
        .join(':')
        .toLowerCase();
    case 'ownerIdentity':
      return ['identity', dataset.ownerUpn ?? dataset.datasetId, connection.type, connection.path]
        .join(':')
        .toLowerCase();
    case 'unbound':
      return `dataset:${dataset.datasetId}`;
    case 'shareableCloud':
    case 'gateway':
    case 'vnetGateway':
      return `connection:${connection.connectionId ?? `${connection.type}:${connection.path}`}`.toLowerCase();
    case undefined:
      return connection.datasourceId === undefined
        ? `dataset:${dataset.datasetId}`
        : `datasource:${connection.datasourceId}`.toLowerCase();
    default:
      throw new Error(`unknown credential home ${String(connection.home satisfies never)}`);
  }
}

function isGateway(connection: Connection): boolean {
  return connection.home === 'gateway' || connection.home === 'vnetGateway' || connection.home === 'personalGateway';
}

/** The connection the error speaks of: named by its server or site, else the only one of its kind, else the only one. */
export function findFailedConnection(
  connections: readonly Connection[],
  diagnosis: Pick<Diagnosis, 'sourcePath' | 'dataSource' | 'gatewayInvolved'>,
): Connection | undefined {
  if (connections.length <= 1) return connections[0];
  const said = diagnosis.sourcePath?.toLowerCase();
  if (said !== undefined && said !== '') {
    const named = connections.filter(({ path }) => isSamePlace(path.toLowerCase(), said));
    if (named.length === 1) return named[0];
  }
  const ofKind = connections.filter((each) => kindsOfConnection(each).includes(diagnosis.dataSource));
  if (ofKind.length === 1) return ofKind[0];
  if (diagnosis.gatewayInvolved === true) {
    const throughGateway = connections.filter(isGateway);
    if (throughGateway.length === 1) return throughGateway[0];
  }
  return undefined;
}

/** Either names the other, or both start with the same server. */
function isSamePlace(path: string, said: string): boolean {
  return path.includes(said) || said.includes(path) || serverOf(path) === serverOf(said);
}

function serverOf(path: string): string {
  return path.replace(/^https?:\/\//, '').split(/[;/]/, 1)[0] ?? path;
}
