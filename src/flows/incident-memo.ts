import type { Incident } from '../core/incident/types.ts';
import type { Store } from '../ports/store.ts';

export interface IncidentMemo {
  /** Those that exist, as they stand now. */
  read(incidentIds: readonly string[]): Promise<Map<string, Incident>>;
}

const keptMax = 300;

/** Remembers incidents by version: hundreds of conversations are told of the same ones, and each may be large. */
export function createIncidentMemo(store: Pick<Store, 'listVersions' | 'findIncident'>): IncidentMemo {
  const known = new Map<string, Incident>();
  return {
    async read(incidentIds) {
      const found = new Map<string, Incident>();
      for (const { incidentId, version } of await store.listVersions(incidentIds)) {
        const kept = known.get(incidentId);
        const incident = kept?.version === version ? kept : await store.findIncident(incidentId);
        if (incident === undefined) continue;
        found.set(incidentId, incident);
        known.delete(incidentId);
        known.set(incidentId, incident);
      }
      for (const oldest of known.keys()) {
        if (known.size <= keptMax) break;
        known.delete(oldest);
      }
      return found;
    },
  };
}
