import { explainDiagnosis } from '../diagnosis/explain.ts';
import type { Cause, Category } from '../diagnosis/types.ts';
import { headlineOf } from './notice-of.ts';
import type { Broken, Incident, Member } from './types.ts';

/** What other tools are told of an incident, as docs/webhooks.schema.json describes it. What is added there later may be ignored. */
export interface IncidentNews {
  readonly type: 'incident.opened' | 'incident.updated' | 'incident.proven';
  /** When it happened. */
  readonly timestamp: string;
  readonly data: NewsData;
}

export interface NewsData {
  readonly schemaVersion: 1;
  readonly incidentId: string;
  /** Grows with each change of the incident; of two, the greater is the newer. */
  readonly version: number;
  readonly status: Incident['state']['kind'];
  readonly headline: string;
  readonly cause: { readonly name: Cause; readonly text: string; readonly isCredential: boolean };
  readonly category: Category;
  readonly broken: NewsBroken;
  readonly openedAt: string;
  readonly endedAt?: string;
  readonly datasetCount: number;
  readonly freshCount: number;
  /** The first fifty. */
  readonly datasets: readonly NewsDataset[];
}

interface NewsBroken {
  readonly kind: Broken['kind'];
  readonly credentialHome?: string;
  readonly connectionId?: string;
  readonly gatewayId?: string;
  readonly name?: string;
}

interface NewsDataset {
  readonly datasetId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly workspace: string;
  readonly status: 'failing' | 'refreshing' | 'blocked' | 'fresh';
  readonly failedAt: string;
  readonly requestId: string;
  readonly lastSuccessAt?: string;
  readonly scheduleEnabled?: boolean;
}

const datasetsMax = 50;

/** What a change is to others; undefined: nothing that they are told of has changed. `before` undefined: it is new. */
export function newsOf(before: Incident | undefined, after: Incident): IncidentNews | undefined {
  const data = dataOf(after);
  const timestamp = iso(after.changedAt);
  if (before === undefined) return { type: 'incident.opened', timestamp, data };
  if (isSame(dataOf(before), data)) return undefined;
  return { type: data.status === 'proven' ? 'incident.proven' : 'incident.updated', timestamp, data };
}

function isSame({ version: _one, ...before }: NewsData, { version: _other, ...after }: NewsData): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function dataOf(incident: Incident): NewsData {
  const { incidentId, version, state, diagnosis, members, openedAt } = incident;
  const { cause, isCredential, category } = diagnosis;
  return {
    schemaVersion: 1,
    incidentId,
    version,
    status: state.kind,
    headline: headlineOf(incident),
    cause: { name: cause, text: explainDiagnosis(diagnosis).meaning, isCredential },
    category,
    broken: brokenOf(incident.broken),
    openedAt: iso(openedAt),
    ...(state.kind === 'proven' || state.kind === 'dissolved' ? { endedAt: iso(state.at) } : {}),
    datasetCount: members.length,
    freshCount: members.filter((member) => member.state.kind === 'fresh').length,
    datasets: members.slice(0, datasetsMax).map(datasetOf),
  };
}

function brokenOf(broken: Broken): NewsBroken {
  if (broken.kind === 'gateway') {
    const { kind, gatewayId, name } = broken;
    return { kind, gatewayId, ...(name === undefined ? {} : { name }) };
  }
  const { kind, connection } = broken;
  if (connection === undefined) return { kind };
  const { connectionId, gatewayId, name, home } = connection;
  return {
    kind,
    credentialHome: home,
    ...(connectionId === undefined ? {} : { connectionId }),
    ...(gatewayId === undefined ? {} : { gatewayId }),
    ...(name === undefined ? {} : { name }),
  };
}

function datasetOf(member: Member): NewsDataset {
  const { datasetId, workspaceId, name, workspace, failedAt, requestId, lastSuccessAt, scheduleEnabled } = member;
  return {
    datasetId,
    workspaceId,
    name,
    workspace,
    status: statusOf(member.state),
    failedAt: iso(failedAt),
    requestId,
    ...(lastSuccessAt === undefined ? {} : { lastSuccessAt: iso(lastSuccessAt) }),
    ...(scheduleEnabled === undefined ? {} : { scheduleEnabled }),
  };
}

function statusOf({ kind }: Member['state']): NewsDataset['status'] {
  switch (kind) {
    case 'failing':
    case 'blocked':
    case 'fresh':
      return kind;
    case 'waiting':
    case 'starting':
    case 'running':
    case 'refreshed':
      return 'refreshing';
    default:
      throw new Error(`unknown state ${JSON.stringify(kind satisfies never)}`);
  }
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
