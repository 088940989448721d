import type { Connection, Schedule } from './dataset.ts';

/** What a scan of the whole tenant said of a dataset. */
export interface Scanned {
  readonly datasetId: string;
  readonly workspaceId: string;
  readonly sources: readonly Connection[];
  readonly schedule?: Schedule;
}

/** How its bindings stand since they were read: `unknown` where no scan or no reading tells. */
export type Bindings = 'unknown' | 'changed' | 'asRead';

export interface ScanMemory {
  /** Of these workspaces, those that no scan has told of, or not since they changed, or not for a day. */
  due(workspaceIds: readonly string[], changedIds: ReadonlySet<string>, now: number): string[];
  take(workspaceIds: readonly string[], scanned: readonly Scanned[], at: number): void;
  find(datasetId: string): (Scanned & { readonly at: number }) | undefined;
  /** Its connections were read. */
  noteRead(datasetId: string, at: number): void;
  bindingsOf(datasetId: string, now: number): Bindings;
}

interface Known extends Scanned {
  readonly at: number;
  readonly mark: string;
}

const dayMs = 86_400_000;
const readsMax = 200_000;

/** Remembers scans, so that what stands as it was read need not be read again. */
export function createScanMemory(): ScanMemory {
  const scannedAt = new Map<string, number>();
  const known = new Map<string, Known>();
  const reads = new Map<string, { readonly mark: string | undefined; readonly at: number }>();
  const forget = (gone: (dataset: Known) => boolean): void => {
    for (const { datasetId } of [...known.values()].filter(gone)) {
      known.delete(datasetId);
      reads.delete(datasetId);
    }
  };
  const keep = (dataset: Scanned, at: number): void => {
    const { datasetId } = dataset;
    const mark = markOf(dataset);
    known.set(datasetId, { ...dataset, at, mark });
    const read = reads.get(datasetId);
    // Read before the first scan, minutes ago: it was bound so already.
    if (read !== undefined && read.mark === undefined) reads.set(datasetId, { ...read, mark });
  };
  return {
    due(workspaceIds, changedIds, now) {
      const listed = new Set(workspaceIds);
      for (const workspaceId of [...scannedAt.keys()]) if (!listed.has(workspaceId)) scannedAt.delete(workspaceId);
      forget(({ workspaceId }) => !listed.has(workspaceId));
      for (const workspaceId of changedIds) scannedAt.delete(workspaceId);
      return workspaceIds.filter((each) => now - (scannedAt.get(each) ?? -Infinity) >= dayMs);
    },
    take(workspaceIds, scanned, at) {
      const asked = new Set(workspaceIds);
      const found = new Set(scanned.map(({ datasetId }) => datasetId));
      forget(({ workspaceId, datasetId }) => asked.has(workspaceId) && !found.has(datasetId));
      for (const workspaceId of workspaceIds) scannedAt.set(workspaceId, at);
      for (const dataset of scanned) keep(dataset, at);
    },
    find: (datasetId) => known.get(datasetId),
    noteRead(datasetId, at) {
      if (reads.size >= readsMax) reads.clear();
      reads.set(datasetId, { mark: known.get(datasetId)?.mark, at });
    },
    bindingsOf(datasetId, now) {
      const read = reads.get(datasetId);
      const dataset = known.get(datasetId);
      if (read?.mark === undefined || dataset === undefined) return 'unknown';
      if (read.mark !== dataset.mark) return 'changed';
      return now - Math.min(read.at, dataset.at) < dayMs ? 'asRead' : 'unknown';
    },
  };
}

/** Which data sources it is bound to, in an order of its own. */
function markOf({ sources }: Scanned): string {
  return sources
    .map(({ type, path, datasourceId, gatewayId }) => [type, path, datasourceId, gatewayId].join())
    .sort()
    .join(' ');
}
