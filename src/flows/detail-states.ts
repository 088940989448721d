import type { Workspace } from '../core/dataset.ts';
import type { DetailState } from '../core/details-due.ts';
import type { ListedDataset } from '../ports/power-bi.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { TenantScan } from './scan-tenant.ts';

/** A workspace as everybody who is in it may list it. */
export interface Listed {
  readonly workspace: Workspace;
  readonly datasets: readonly ListedDataset[];
  /** What was known of them, also in other workspaces: a dataset that was moved is the same one. */
  readonly known: ReadonlyMap<string, StoredDataset>;
}

export interface ByScan {
  readonly scan: Pick<TenantScan, 'find' | 'bindingsOf'>;
  /** Of the round. */
  readonly startedAt: number;
}

/** What decides whose details are read. */
export function statesOf({ workspace, datasets, known }: Listed, told: ByScan, now: number): DetailState[] {
  return datasets.map((dataset) => {
    const { datasetId } = dataset;
    const before = known.get(datasetId);
    const last = before?.lastRefresh;
    const isRebound = told.scan.bindingsOf(datasetId, now) === 'changed';
    return {
      datasetId,
      isChanged: before === undefined || isRebound || !isAsBefore(dataset, before),
      readAt: before?.detailsReadAt,
      failedAt: last?.status === 'failed' ? (last.endedAt ?? last.startedAt) : undefined,
      isTold: toldByScan(told, workspace, datasetId, now).isTold,
    };
  });
}

/** What a scan has told of a dataset, and whether all of it is told. */
export function toldByScan(
  { scan, startedAt }: ByScan,
  { onDedicatedCapacity }: Workspace,
  datasetId: string,
  now: number,
) {
  const scanned = scan.find(datasetId);
  const standsAsRead = scan.bindingsOf(datasetId, now) === 'asRead';
  // It may change without a word from the scanner, so that only what this round's scan says is believed.
  const schedule = scanned !== undefined && scanned.at >= startedAt ? scanned.schedule : undefined;
  // Who may scan may read Get Refreshables too, and its pages tell the schedules of what is on capacities.
  const isTold = standsAsRead && (onDedicatedCapacity || schedule !== undefined);
  return { scanned, standsAsRead, schedule, isTold };
}

function isAsBefore({ name, ownerUpn, workspaceId }: ListedDataset, before: StoredDataset): boolean {
  return before.name === name && before.ownerUpn === ownerUpn && before.workspaceId === workspaceId;
}
