import type { Tables } from '../tables.ts';

export type StoredTable = Exclude<keyof Tables, 'schema_versions'>;

// A record, so that a table that somebody adds and forgets here does not compile.
const inOrder: Readonly<Record<StoredTable, true>> = {
  workspaces: true,
  datasets: true,
  refreshes: true,
  incidents: true,
  incident_members: true,
  conversations: true,
  watches: true,
  notices: true,
  untold: true,
  summaries: true,
  paces: true,
  contexts: true,
  seen_events: true,
  reminders: true,
  warnings: true,
  rounds: true,
};

/** Every table, those that others refer to first. */
export const storedTables = Object.keys(inOrder).filter((name): name is StoredTable => name in inOrder);
