import { sql, type Kysely } from 'kysely';
import type { Connection } from '../../../core/dataset.ts';
import type { Store, StoredDataset } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { toJson } from '../to-json.ts';
import { bitesOf } from './bites-of.ts';
import { countOnCredential } from './count-on-credential.ts';
import { datasetColumns, toDataset } from './dataset-rows.ts';
import { textsOf } from './texts-of.ts';

type DatasetStore = Pick<
  Store,
  | 'listDatasets'
  | 'countOnCredential'
  | 'findDataset'
  | 'claimDue'
  | 'saveSchedule'
  | 'saveScheduleEnabled'
  | 'lookSoon'
>;

// Small bites: a long statement would hold up every other query of the embedded database.
const listedAtOnce = 100;

export function createDatasetStore(db: Kysely<Tables>): DatasetStore {
  const select = () =>
    db
      .selectFrom('datasets')
      .innerJoin('workspaces', 'workspaces.workspace_id', 'datasets.workspace_id')
      .select(datasetColumns);
  const store: DatasetStore = {
    async listDatasets(filter) {
      const { workspaceIds, datasetIds, connectionId, datasourceId, dueBefore } = filter;
      if (datasetIds !== undefined && datasetIds.length > listedAtOnce) {
        const found: StoredDataset[] = [];
        for (const some of bitesOf(datasetIds, listedAtOnce)) {
          found.push(...(await store.listDatasets({ ...filter, datasetIds: some })));
        }
        return found;
      }
      let query = select().orderBy('workspaces.name').orderBy('datasets.name').orderBy('datasets.dataset_id');
      if (workspaceIds !== undefined) query = query.where('datasets.workspace_id', 'in', textsOf(workspaceIds));
      if (datasetIds !== undefined) query = query.where('datasets.dataset_id', 'in', textsOf(datasetIds));
      if (dueBefore !== undefined) query = query.where('datasets.next_look_at', '<', dueBefore);
      if (connectionId !== undefined) query = query.where(hasConnection({ connectionId }));
      if (datasourceId !== undefined) query = query.where(hasConnection({ datasourceId }));
      return (await query.execute()).map(toDataset);
    },

    countOnCredential: (which) => countOnCredential(db, which),

    async findDataset(datasetId) {
      const row = await select().where('datasets.dataset_id', '=', datasetId).executeTakeFirst();
      return row === undefined ? undefined : toDataset(row);
    },

    claimDue: async (claim) => {
      const datasetIds = await claimDatasets(db, claim);
      if (datasetIds.length === 0) return [];
      const rows = await select()
        .where('datasets.dataset_id', 'in', textsOf(datasetIds))
        .orderBy('datasets.next_look_at')
        .execute();
      return rows.map(toDataset);
    },

    async saveSchedule(datasetId, schedule) {
      const change = { schedule: toJson(schedule) };
      await db.updateTable('datasets').set(change).where('dataset_id', '=', datasetId).execute();
    },

    async saveScheduleEnabled(datasetId, enabled) {
      await db
        .updateTable('datasets')
        .set({ schedule: sql<string>`jsonb_set(schedule, '{enabled}', ${toJson(enabled)}::jsonb)` })
        .where('dataset_id', '=', datasetId)
        .where('schedule', 'is not', null)
        .execute();
    },

    lookSoon: (datasetId, at) => makeDue(db, datasetId, at),
  };
  return store;
}

export async function makeDue(db: Kysely<Tables>, datasetId: string, at: number): Promise<void> {
  await db
    .updateTable('datasets')
    .set({
      next_look_at: sql<number>`least(next_look_at, ${at}::bigint)`,
      soon_at: sql<number>`least(soon_at, ${at}::bigint)`,
    })
    .where('dataset_id', '=', datasetId)
    .execute();
}

async function claimDatasets(
  db: Kysely<Tables>,
  { now, limit, leaseMs, owner }: Parameters<Store['claimDue']>[0],
): Promise<string[]> {
  // Materialized: a planner that ran the subquery once a row would claim more than the limit.
  const claimed = await db
    .with(
      (name) => name('due').materialized(),
      (cte) =>
        cte
          .selectFrom('datasets')
          .select('dataset_id')
          .where('next_look_at', '<=', now)
          .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
          .orderBy('next_look_at')
          .limit(limit)
          .forUpdate()
          .skipLocked(),
    )
    .updateTable('datasets')
    .from('due')
    .whereRef('datasets.dataset_id', '=', 'due.dataset_id')
    .set({ lease_owner: owner, lease_until: now + leaseMs, soon_at: null })
    .returning('datasets.dataset_id')
    .execute();
  return claimed.map(({ dataset_id }) => dataset_id);
}

function hasConnection(part: Pick<Connection, 'connectionId' | 'datasourceId'>) {
  return sql<boolean>`datasets.connections @> ${toJson([part])}::jsonb`;
}
