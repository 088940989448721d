import { buildNameTable } from './name-table.ts';
import type { NameTable } from './name-table.ts';
import type { CatalogueEntry } from './types.ts';

export interface IndexedWorkspace {
  readonly workspaceId: string;
  readonly name: string;
}

/** The catalogue, prepared for finding names in messages. */
export interface CatalogueIndex {
  readonly entries: readonly CatalogueEntry[];
  readonly byDatasetId: ReadonlyMap<string, CatalogueEntry>;
  readonly datasets: NameTable;
  /** Dataset name -> its entries, as positions in `entries`. */
  readonly entriesOfName: readonly (readonly number[])[];
  readonly workspaces: NameTable;
  readonly workspacesOfName: readonly (readonly IndexedWorkspace[])[];
  readonly workspaceById: ReadonlyMap<string, IndexedWorkspace>;
  /** Entry -> its workspace's place in `workspaces.names`. */
  readonly workspaceNameOfEntry: readonly number[];
  /** Workspace id in lower case -> positions in `entries`. */
  readonly entriesOfWorkspace: ReadonlyMap<string, readonly number[]>;
}

export function buildCatalogue(entries: readonly CatalogueEntry[]): CatalogueIndex {
  const workspaceById = new Map<string, IndexedWorkspace>();
  const entriesOfWorkspace = new Map<string, number[]>();
  const byDatasetId = new Map<string, CatalogueEntry>();
  entries.forEach((entry, position) => {
    const workspaceKey = entry.workspaceId.toLowerCase();
    if (!workspaceById.has(workspaceKey)) {
      workspaceById.set(workspaceKey, { workspaceId: entry.workspaceId, name: entry.workspace });
      entriesOfWorkspace.set(workspaceKey, []);
    }
    entriesOfWorkspace.get(workspaceKey)?.push(position);
    byDatasetId.set(entry.datasetId.toLowerCase(), entry);
  });
  const distinct = [...workspaceById.values()];
  const workspaces = buildNameTable(distinct.map(({ name }) => name));
  const datasets = buildNameTable(entries.map(({ name }) => name));
  const nameOfWorkspace = new Map(
    distinct.map(({ workspaceId }, at) => [workspaceId.toLowerCase(), workspaces.nameIds[at] ?? 0]),
  );
  return {
    entries,
    byDatasetId,
    datasets: datasets.table,
    entriesOfName: groupByName(
      datasets.nameIds,
      entries.map((_entry, position) => position),
    ),
    workspaces: workspaces.table,
    workspacesOfName: groupByName(workspaces.nameIds, distinct),
    workspaceById,
    workspaceNameOfEntry: entries.map(({ workspaceId }) => nameOfWorkspace.get(workspaceId.toLowerCase()) ?? 0),
    entriesOfWorkspace,
  };
}

function groupByName<T>(nameIds: readonly number[], values: readonly T[]): T[][] {
  const groups: T[][] = [];
  nameIds.forEach((nameId, at) => {
    const value = values[at];
    if (value !== undefined) (groups[nameId] ??= []).push(value);
  });
  return groups;
}
