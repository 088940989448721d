import { sql, type Insertable, type Kysely, type Transaction } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { plainText } from '../to-json.ts';
import { bitesOf } from './bites-of.ts';
import { createCatalogue } from './catalogue.ts';
import { toDatasetRow } from './dataset-rows.ts';
import { textsOf } from './texts-of.ts';

type WorkspaceStore = Pick<
  Store,
  'saveWorkspace' | 'keepWorkspaces' | 'listWorkspaces' | 'listCatalogue' | 'countDatasets'
>;

// A statement takes at most 65,535 parameters; ten columns a row stay far below.
const rowsAtOnce = 500;

export function createWorkspaceStore(db: Kysely<Tables>): WorkspaceStore {
  const catalogue = createCatalogue(db);
  return {
    async saveWorkspace(workspace, datasets, at, movedIds = []) {
      await db.transaction().execute(async (trx) => {
        const { workspaceId, onDedicatedCapacity } = workspace;
        const columns = { name: plainText(workspace.name), on_dedicated_capacity: onDedicatedCapacity, seen_at: at };
        await trx
          .insertInto('workspaces')
          .values({ workspace_id: workspaceId, ...columns })
          .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(columns))
          .execute();
        await trx
          .deleteFrom('datasets')
          .where('workspace_id', '=', workspaceId)
          .where('dataset_id', 'not in', textsOf([...movedIds, ...datasets.map(({ datasetId }) => datasetId)]))
          .execute();
        // Always in the same order, so that two replicas that save at once wait for each other instead of deadlocking.
        const rows = [...new Map(datasets.map((dataset) => [dataset.datasetId, dataset])).values()]
          .sort((a, b) => (a.datasetId < b.datasetId ? -1 : 1))
          .map((dataset) => toDatasetRow(dataset, workspaceId, at));
        for (const some of bitesOf(rows, rowsAtOnce)) await upsert(trx, some, at);
      });
      catalogue.changed();
    },

    async keepWorkspaces(workspaceIds) {
      await db.deleteFrom('workspaces').where('workspace_id', 'not in', textsOf(workspaceIds)).execute();
      catalogue.changed();
    },

    async listWorkspaces() {
      const rows = await db.selectFrom('workspaces').selectAll().orderBy('name').orderBy('workspace_id').execute();
      return rows.map((row) => ({
        workspaceId: row.workspace_id,
        name: row.name,
        onDedicatedCapacity: row.on_dedicated_capacity,
      }));
    },

    listCatalogue: () => catalogue.list(),

    async countDatasets() {
      const { count } = await db
        .selectFrom('datasets')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}

async function upsert(
  trx: Transaction<Tables>,
  rows: readonly Insertable<Tables['datasets']>[],
  at: number,
): Promise<void> {
  await trx
    .insertInto('datasets')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('dataset_id').doUpdateSet((eb) => ({
        workspace_id: eb.ref('excluded.workspace_id'),
        name: eb.ref('excluded.name'),
        owner_upn: eb.ref('excluded.owner_upn'),
        web_url: eb.ref('excluded.web_url'),
        schedule: sql<string>`case when ${readBefore} then datasets.schedule else excluded.schedule end`,
        connections: sql<string>`case when ${readBefore} then datasets.connections else excluded.connections end`,
        details_read_at: eb.ref('excluded.details_read_at'),
        former_owner_upn: sql<string>`case when ${ownerChanged} then datasets.owner_upn else datasets.former_owner_upn end`,
        owner_changed_at: sql<number>`case when ${ownerChanged} then ${at}::bigint else datasets.owner_changed_at end`,
        bound_at: sql<number>`case when ${boundAnew} then ${at}::bigint else datasets.bound_at end`,
      })),
    )
    .execute();
}

// What was not read anew is left as it stands: a page of Get Refreshables may have told a newer schedule meanwhile.
const readBefore = sql<boolean>`excluded.details_read_at = datasets.details_read_at`;
// Unknown on either side is no change: Power BI and Fabric do not tell at every reading.
const ownerChanged = sql<boolean>`lower(datasets.owner_upn) <> lower(excluded.owner_upn)`;
const boundAnew = sql<boolean>`datasets.connections <> '[]'::jsonb and excluded.connections <> '[]'::jsonb
  and jsonb_path_exists(datasets.connections, '$[*].home') = jsonb_path_exists(excluded.connections, '$[*].home')
  and ${bindingsOf('datasets')} is distinct from ${bindingsOf('excluded')}`;

/** Where each source is bound to, in an order of its own: names may change, and Fabric promises no order. */
function bindingsOf(table: 'datasets' | 'excluded') {
  const binding = sql`concat_ws(' ', each ->> 'path', each ->> 'home', each ->> 'connectionId', each ->> 'datasourceId')`;
  return sql`(select array_agg(${binding} order by ${binding}) from jsonb_array_elements(${sql.ref(`${table}.connections`)}) each)`;
}
