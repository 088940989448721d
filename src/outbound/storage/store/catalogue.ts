import type { Kysely } from 'kysely';
import type { CatalogueEntry } from '../../../core/language/types.ts';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { textsOf } from './workspaces.ts';

interface Known {
  readonly seenAt: number;
  readonly name: string;
  readonly entries: readonly CatalogueEntry[];
}

export interface Catalogue {
  readonly listCatalogue: Store['listCatalogue'];
  /** This process has saved a workspace, perhaps twice in one millisecond. */
  forget(workspaceId: string): void;
}

/**
 * Every message is read against all names, and reading ten thousand of them takes the embedded database a tenth of a
 * second and much memory. So they are kept, and read again for workspaces that were saved since, here or elsewhere.
 */
export function createCatalogue(db: Kysely<Tables>): Catalogue {
  let known = new Map<string, Known>();
  let changes = 0;

  const readEntries = async (workspaceIds: readonly string[]): Promise<Map<string, CatalogueEntry[]>> => {
    if (workspaceIds.length === 0) return new Map();
    const rows = await db
      .selectFrom('datasets')
      .innerJoin('workspaces', 'workspaces.workspace_id', 'datasets.workspace_id')
      .select([
        'datasets.dataset_id as datasetId',
        'datasets.name',
        'datasets.workspace_id as workspaceId',
        'workspaces.name as workspace',
      ])
      .where('datasets.workspace_id', 'in', textsOf(workspaceIds))
      .orderBy('datasets.name')
      .orderBy('datasets.dataset_id')
      .execute();
    return Map.groupBy(rows, ({ workspaceId }) => workspaceId);
  };

  return {
    forget(workspaceId) {
      known.delete(workspaceId);
      changes += 1;
    },
    async listCatalogue() {
      const changesBefore = changes;
      const before = known;
      const workspaces = await db
        .selectFrom('workspaces')
        .select(['workspace_id as workspaceId', 'name', 'seen_at as seenAt'])
        .orderBy('name')
        .orderBy('workspace_id')
        .execute();
      const stale = workspaces.filter(({ workspaceId, seenAt, name }) => {
        const kept = before.get(workspaceId);
        return kept?.seenAt !== seenAt || kept.name !== name;
      });
      const fresh = await readEntries(stale.map(({ workspaceId }) => workspaceId));
      const isFresh = new Set(stale.map(({ workspaceId }) => workspaceId));
      // One that has moved is left out where it was.
      const moved = new Set([...fresh.values()].flat().map(({ datasetId }) => datasetId));
      const now = new Map<string, Known>();
      for (const { workspaceId, seenAt, name } of workspaces) {
        const kept = before.get(workspaceId)?.entries ?? [];
        const entries = isFresh.has(workspaceId)
          ? (fresh.get(workspaceId) ?? [])
          : moved.size === 0
            ? kept
            : kept.filter(({ datasetId }) => !moved.has(datasetId));
        now.set(workspaceId, { seenAt, name, entries });
      }
      if (changes === changesBefore) known = now;
      return [...now.values()].flatMap(({ entries }) => entries);
    },
  };
}
