export interface ListedIncident {
  readonly incidentId: string;
  readonly headline: string;
  /** Adaptive Card JSON. */
  readonly card: object;
}

export interface List {
  readonly incidents: readonly ListedIncident[];
  readonly more: number;
  readonly uncheckedWorkspaces: number;
}

/** The body of GET /api/tab/incidents (inbound/tab-list.ts), or undefined for anything else. */
export function readList(body: unknown): List | undefined {
  if (!isObject(body) || !Array.isArray(body['incidents'])) return undefined;
  const incidents = body['incidents'].map(readIncident);
  const { more, uncheckedWorkspaces } = body;
  if (!incidents.every((incident) => incident !== undefined)) return undefined;
  return { incidents, more: countOf(more), uncheckedWorkspaces: countOf(uncheckedWorkspaces) };
}

function readIncident(listed: unknown): ListedIncident | undefined {
  if (!isObject(listed) || !isObject(listed['notice']) || !isObject(listed['card'])) return undefined;
  const { incidentId, headline } = listed['notice'];
  if (typeof incidentId !== 'string' || typeof headline !== 'string') return undefined;
  return { incidentId, headline, card: listed['card'] };
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
