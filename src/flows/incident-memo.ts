import type { Notice } from '../core/incident/notice.ts';
import type { Incident } from '../core/incident/types.ts';
import type { Store } from '../ports/store.ts';
import { cardOf, type IncidentCard } from './incident-card.ts';

export interface IncidentMemo {
  /** Those that exist, as they stand now. */
  read(incidentIds: readonly string[]): Promise<Map<string, Incident>>;
  /** `notice` makes what is told where these workspaces may be named; it is not asked again within a second. */
  telling(incident: Incident, visible: ReadonlySet<string>, notice: () => Notice): Told;
}

export interface Told {
  readonly notice: Notice;
  card(): IncidentCard;
}

const keptMax = 300;
/** What is told changes with the time too, if slowly. */
const toldMaxMs = 1_000;

/** Remembers incidents by version: hundreds of conversations are told the same of them, and each may be large. */
export function createIncidentMemo(store: Pick<Store, 'listVersions' | 'listIncidents'>): IncidentMemo {
  const known = new Map<string, Incident>();
  const told = new Map<string, { readonly version: number; readonly at: number; readonly told: Told }>();
  return {
    async read(incidentIds) {
      const versions = await store.listVersions(incidentIds);
      const stale = versions.filter(({ incidentId, version }) => known.get(incidentId)?.version !== version);
      const fresh = stale.length === 0 ? [] : await store.listIncidents(stale.map(({ incidentId }) => incidentId));
      for (const incident of fresh) keep(known, incident.incidentId, incident);
      const loaded = new Map(fresh.map((incident) => [incident.incidentId, incident]));
      return new Map(
        versions.flatMap(({ incidentId }) => {
          const incident = loaded.get(incidentId) ?? known.get(incidentId);
          return incident === undefined ? [] : [[incidentId, incident]];
        }),
      );
    },

    telling(incident, visible, notice) {
      const { incidentId, version, members } = incident;
      const named = new Set(members.map(({ workspaceId }) => workspaceId).filter((id) => visible.has(id)));
      const key = [incidentId, ...[...named].sort()].join(' ');
      const now = performance.now();
      const before = told.get(key);
      if (before?.version === version && now - before.at < toldMaxMs) return before.told;
      const next = tellingOf(notice());
      keep(told, key, { version, at: now, told: next });
      return next;
    },
  };
}

function tellingOf(notice: Notice): Told {
  let card: IncidentCard | undefined;
  return { notice, card: () => (card ??= cardOf(notice)) };
}

function keep<V>(entries: Map<string, V>, key: string, value: V): void {
  entries.delete(key);
  entries.set(key, value);
  const oldest = entries.size > keptMax ? entries.keys().next().value : undefined;
  if (oldest !== undefined) entries.delete(oldest);
}
