import { sql, type Kysely } from 'kysely';
import type { CatalogueEntry } from '../../../core/language/types.ts';
import type { Tables } from '../tables.ts';
import { bitesOf } from './bites-of.ts';
import { textsOf } from './texts-of.ts';

const workspacesAtOnce = 10;

export interface Catalogue {
  /** The very same list as long as nothing in it changed, here or in another replica: what is built on it may be kept. */
  list(): Promise<CatalogueEntry[]>;
  /** This process changed something; also when a clock that stands still hides it. */
  changed(): void;
}

export function createCatalogue(db: Kysely<Tables>): Catalogue {
  let known: { readonly stamp: string; readonly entries: CatalogueEntry[] } | undefined;
  let isStale = false;
  return {
    async list() {
      const wasStale = isStale;
      isStale = false;
      // Before the list: what changes between the two is seen the next time.
      const stamp = await readStamp(db);
      if (known !== undefined && !wasStale && known.stamp === stamp) return known.entries;
      const entries = await readEntries(db);
      known = { stamp, entries: known !== undefined && isSame(known.entries, entries) ? known.entries : entries };
      return known.entries;
    },
    changed() {
      isStale = true;
    },
  };
}

/** Every save of a workspace moves its `seen_at`, and one that is gone takes its own along. */
async function readStamp(db: Kysely<Tables>): Promise<string> {
  const { count, seen } = await db
    .selectFrom('workspaces')
    .select(({ fn }) => [fn.countAll<string>().as('count'), sql<string>`coalesce(sum(seen_at), 0)::text`.as('seen')])
    .executeTakeFirstOrThrow();
  return `${count} ${seen}`;
}

/** A few workspaces at a time, so that others get their turn in between: of all at once the embedded database has for long. */
async function readEntries(db: Kysely<Tables>): Promise<CatalogueEntry[]> {
  const workspaces = await db
    .selectFrom('workspaces')
    .select(['workspace_id as workspaceId', 'name'])
    .orderBy('name')
    .orderBy('workspace_id')
    .execute();
  const entries: CatalogueEntry[] = [];
  for (const some of bitesOf(workspaces, workspacesAtOnce)) {
    const rows = await db
      .selectFrom('datasets')
      .select(['dataset_id as datasetId', 'name', 'workspace_id as workspaceId'])
      .where('workspace_id', 'in', textsOf(some.map(({ workspaceId }) => workspaceId)))
      .orderBy('name')
      .orderBy('dataset_id')
      .execute();
    const byWorkspace = Map.groupBy(rows, ({ workspaceId }) => workspaceId);
    for (const { workspaceId, name } of some) {
      for (const row of byWorkspace.get(workspaceId) ?? []) entries.push({ ...row, workspace: name });
    }
  }
  return entries;
}

function isSame(before: readonly CatalogueEntry[], after: readonly CatalogueEntry[]): boolean {
  return (
    before.length === after.length &&
    before.every((entry, at) => {
      const other = after[at];
      return (
        entry.datasetId === other?.datasetId &&
        entry.name === other.name &&
        entry.workspaceId === other.workspaceId &&
        entry.workspace === other.workspace
      );
    })
  );
}
