import type { Connection, Dataset, Person, Refresh } from '../src/core/dataset.ts';
import type { Diagnosis } from '../src/core/diagnosis/types.ts';
import type { FoundFailure, Incident, Member } from '../src/core/incident/types.ts';

export const startedAt = Date.UTC(2026, 10, 23, 6, 0);
export const minuteMs = 60_000;

export const alex: Person = { personId: 'person-alex', name: 'Alex Wilber', upn: 'alex@contoso.example' };
export const ana: Person = { personId: 'person-ana', name: 'Ana Trujillo', upn: 'ana@contoso.example' };

export function aConnection(change: Partial<Connection> = {}): Connection {
  return {
    connectionId: 'connection-1',
    name: 'SalesDW',
    home: 'gateway',
    gatewayId: 'gateway-1',
    type: 'SQL',
    path: 'sql01.contoso.example;SalesDW',
    ...change,
  };
}

export function aDataset(change: Partial<Dataset> = {}): Dataset {
  return {
    datasetId: 'dataset-1',
    workspaceId: 'workspace-1',
    name: 'Sales',
    ownerUpn: 'ana@contoso.example',
    connections: [aConnection()],
    ...change,
  };
}

export function aDiagnosis(change: Partial<Diagnosis> = {}): Diagnosis {
  return {
    category: 'credential',
    isCredential: true,
    cause: 'password_rotated_or_wrong',
    causes: [{ cause: 'password_rotated_or_wrong', confidence: 0.9, evidence: ['The server rejected the login.'] }],
    dataSource: 'sql',
    gatewayInvolved: true,
    codes: ['18456'],
    fields: {},
    message: 'Login failed for user svc.',
    ...change,
  };
}

export function aMember(change: Partial<Member> = {}): Member {
  return {
    datasetId: 'dataset-1',
    workspaceId: 'workspace-1',
    name: 'Sales',
    workspace: 'Finance',
    onDedicatedCapacity: true,
    failedAt: startedAt,
    requestId: 'failed-1',
    scheduleEnabled: true,
    state: { kind: 'failing' },
    ...change,
  };
}

export function aFailure(change: Partial<FoundFailure> = {}): FoundFailure {
  return {
    member: aMember(),
    diagnosis: aDiagnosis(),
    groupKey: 'connection:connection-1',
    broken: { kind: 'credential', home: 'gateway', connection: aConnection() },
    holders: [{ name: 'Ana Trujillo', upn: 'ana@contoso.example', personId: 'person-ana', role: 'connectionOwner' }],
    ...change,
  };
}

export function anIncident(change: Partial<Incident> = {}): Incident {
  const { diagnosis, groupKey, broken, holders, member } = aFailure();
  return {
    incidentId: 'incident-1',
    version: 1,
    groupKey,
    broken,
    holders,
    openedAt: startedAt,
    changedAt: startedAt,
    state: { kind: 'open' },
    diagnosis,
    members: [member],
    followers: [],
    log: [],
    ...change,
  };
}

export function aRefresh(change: Partial<Refresh> = {}): Refresh {
  return {
    requestId: 'run-1',
    type: 'Scheduled',
    status: 'completed',
    startedAt,
    endedAt: startedAt + minuteMs,
    attempts: [],
    ...change,
  };
}
