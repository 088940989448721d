import type { Insertable, Selectable } from 'kysely';
import type { Dataset } from '../../../core/dataset.ts';
import type { StoredDataset } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { plainText, toJson } from '../to-json.ts';

export type DatasetRow = Selectable<Tables['datasets']> & { workspace: string; on_dedicated_capacity: boolean };

export const datasetColumns = [
  'datasets.dataset_id',
  'datasets.workspace_id',
  'datasets.name',
  'datasets.owner_upn',
  'datasets.web_url',
  'datasets.schedule',
  'datasets.connections',
  'datasets.details_read_at',
  'datasets.former_owner_upn',
  'datasets.owner_changed_at',
  'datasets.bound_at',
  'datasets.next_look_at',
  'datasets.soon_at',
  'datasets.looked_at',
  'datasets.last_refresh',
  'datasets.last_success_at',
  'datasets.habit',
  'datasets.lease_owner',
  'datasets.lease_until',
  'workspaces.name as workspace',
  'workspaces.on_dedicated_capacity',
] as const;

export function toDataset(row: DatasetRow): StoredDataset {
  return {
    datasetId: row.dataset_id,
    workspaceId: row.workspace_id,
    workspace: row.workspace,
    onDedicatedCapacity: row.on_dedicated_capacity,
    name: row.name,
    connections: row.connections,
    nextLookAt: row.next_look_at,
    ...(row.owner_upn === null ? {} : { ownerUpn: row.owner_upn }),
    ...(row.web_url === null ? {} : { webUrl: row.web_url }),
    ...(row.schedule === null ? {} : { schedule: row.schedule }),
    ...(row.details_read_at === null ? {} : { detailsReadAt: row.details_read_at }),
    ...(row.former_owner_upn === null ? {} : { formerOwnerUpn: row.former_owner_upn }),
    ...(row.owner_changed_at === null ? {} : { ownerChangedAt: row.owner_changed_at }),
    ...(row.bound_at === null ? {} : { boundAt: row.bound_at }),
    ...(row.looked_at === null ? {} : { lookedAt: row.looked_at }),
    ...(row.last_refresh === null ? {} : { lastRefresh: row.last_refresh }),
    ...(row.habit === null ? {} : { habit: row.habit }),
    ...(row.last_success_at === null ? {} : { lastSuccessAt: row.last_success_at }),
  };
}

export function toDatasetRow(dataset: Dataset, workspaceId: string, at: number): Insertable<Tables['datasets']> {
  return {
    dataset_id: dataset.datasetId,
    workspace_id: workspaceId,
    name: plainText(dataset.name),
    owner_upn: dataset.ownerUpn === undefined ? null : plainText(dataset.ownerUpn),
    web_url: dataset.webUrl === undefined ? null : plainText(dataset.webUrl),
    schedule: dataset.schedule === undefined ? null : toJson(dataset.schedule),
    connections: toJson(dataset.connections),
    details_read_at: dataset.detailsReadAt ?? null,
    next_look_at: at,
  };
}
