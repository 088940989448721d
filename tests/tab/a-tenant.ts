import type { Incident } from '../../src/core/incident/types.ts';
import { commercialPlaces } from '../../src/core/playbook/links.ts';
import type { Deps } from '../../src/flows/deps.ts';
import { PowerBiError, type PowerBi, type WorkspaceMember } from '../../src/ports/power-bi.ts';
import type { Store } from '../../src/ports/store.ts';
import { aMember, anIncident, minuteMs, startedAt } from '../builders.ts';
import { createRecordingLog, type RecordingLog } from '../standins/recording-log.ts';
import { onlyPart } from './only-part.ts';

/** What a tab's list is made from: open incidents and who has a role where. */
export interface Tenant {
  incidents: Incident[];
  /** By workspaceId. */
  members: Record<string, WorkspaceMember[] | PowerBiError>;
  /** Asked for while it is listed; a test may let it wait or fail. */
  beforeList: () => Promise<void>;
  readonly askedWorkspaces: string[];
  readonly log: RecordingLog;
  readonly deps: Deps;
}

export function aRole(identifier: string, role: WorkspaceMember['role'] = 'Viewer'): WorkspaceMember {
  return { name: identifier, identifier, role, kind: 'User' };
}

/** An incident of one dataset, opened this many minutes after the first. */
export function anIncidentIn(workspace: string, name: string, minutes = 0): Incident {
  return anIncident({
    incidentId: `incident-${name}`,
    groupKey: `dataset:${name}`,
    openedAt: startedAt + minutes * minuteMs,
    members: [aMember({ datasetId: `dataset-${name}`, name, workspaceId: `workspace-${workspace}`, workspace })],
  });
}

export function aTenant(): Tenant {
  const log = createRecordingLog();
  const store: Pick<Store, 'listOpenIncidents'> = {
    async listOpenIncidents() {
      await tenant.beforeList();
      return tenant.incidents;
    },
  };
  const powerBi: Pick<PowerBi, 'listWorkspaceMembers'> = {
    async listWorkspaceMembers(workspaceId) {
      tenant.askedWorkspaces.push(workspaceId);
      const members = tenant.members[workspaceId] ?? [];
      if (members instanceof PowerBiError) throw members;
      return members;
    },
  };
  const tenant: Tenant = {
    incidents: [],
    members: {},
    beforeList: async () => undefined,
    askedWorkspaces: [],
    log,
    deps: {
      store: onlyPart<Store>(store),
      powerBi: onlyPart<PowerBi>(powerBi),
      jobs: onlyPart({}),
      fabric: onlyPart({}),
      graph: onlyPart({}),
      teams: onlyPart({}),
      clock: { now: () => startedAt + 10 * minuteMs, toRealMs: (ms) => ms },
      log,
      places: commercialPlaces,
      timeZone: 'UTC',
    },
  };
  return tenant;
}
