import { buildCatalogue } from '../../core/language/catalogue-index.ts';
import type { CatalogueIndex } from '../../core/language/catalogue-index.ts';
import type { CatalogueEntry } from '../../core/language/types.ts';

const setsMax = 200;
/** About 1.5 KB each. */
const namesMax = 200_000;

/** Workspaces, as one text -> the index of their datasets, the one used last at the end. Gone with the list itself. */
const indexes = new WeakMap<readonly CatalogueEntry[], Map<string, CatalogueIndex>>();

/** The index of these workspaces' datasets; built once for as long as the store hands out the same list. */
export function indexFor(catalogue: readonly CatalogueEntry[], workspaceIds: ReadonlySet<string>): CatalogueIndex {
  const known = indexes.get(catalogue) ?? new Map<string, CatalogueIndex>();
  indexes.set(catalogue, known);
  const key = [...workspaceIds].sort().join('\n');
  const index = known.get(key) ?? buildCatalogue(catalogue.filter(({ workspaceId }) => workspaceIds.has(workspaceId)));
  known.delete(key);
  known.set(key, index);
  forgetOldest(known);
  return index;
}

function forgetOldest(known: Map<string, CatalogueIndex>): void {
  let names = [...known.values()].reduce((sum, { entries }) => sum + entries.length, 0);
  for (const [key, { entries }] of known) {
    // The last one was just asked for.
    if (known.size === 1 || (known.size <= setsMax && names <= namesMax)) return;
    known.delete(key);
    names -= entries.length;
  }
}
