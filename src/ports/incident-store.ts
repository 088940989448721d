import type { Incident } from '../core/incident/types.ts';
import type { Job } from './jobs.ts';

export interface IncidentStore {
  findIncident(incidentId: string): Promise<Incident | undefined>;
  findOpenIncident(groupKey: string): Promise<Incident | undefined>;
  /** The open incidents this dataset is a member of, and those proven since `provenSince`. */
  listIncidentsOf(datasetId: string, provenSince?: number): Promise<Incident[]>;
  listOpenIncidents(filter?: { workspaceIds?: readonly string[] }): Promise<Incident[]>;
  /**
   * Saves the incident and its jobs together, or neither. `expectedVersion` 0 inserts. False: someone was faster
   * (another version stands there, or an open incident with this group key). `membersBefore`: those of the expected
   * version, where the caller knows them; else they are read.
   */
  commitIncident(change: {
    incident: Incident;
    expectedVersion: number;
    membersBefore?: Incident['members'];
    jobs: readonly Job[];
  }): Promise<boolean>;
  /** Those of them that exist. */
  listIncidents(incidentIds: readonly string[]): Promise<Incident[]>;
  /** Of these incidents, id and version of those that exist. */
  listVersions(incidentIds: readonly string[]): Promise<{ incidentId: string; version: number }[]>;

  /** Queues the jobs unless it was warned of this within `restMs`; then false. */
  warnOnce(warning: { warningKey: string; at: number; restMs: number; jobs: readonly Job[] }): Promise<boolean>;
}
