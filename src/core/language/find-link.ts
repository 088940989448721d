import type { CatalogueIndex, IndexedWorkspace } from './catalogue-index.ts';
import type { Token } from './tokens.ts';
import type { CatalogueEntry } from './types.ts';

const guidText = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const portal = /^(?:https?:\/\/)?[\w.-]*(?:powerbi|fabric)[\w.-]*\//i;
const datasetPath = new RegExp(`/(?:datasets?|semanticmodels?)/(${guidText})`, 'i');
const workspacePath = new RegExp(`/(?:groups|onelake/details)/(${guidText})`, 'i');

/** What a portal link or a bare id points at. `unknown`: an id of nothing in the catalogue. */
export interface Pointed {
  readonly at: number;
  readonly dataset?: CatalogueEntry | undefined;
  readonly workspace?: IndexedWorkspace | undefined;
  readonly unknown: boolean;
}

export function findLink(tokens: readonly Token[], catalogue: CatalogueIndex): Pointed | undefined {
  for (const [at, token] of tokens.entries()) {
    const ids = idsOf(token);
    if (ids === undefined) continue;
    const dataset = catalogue.byDatasetId.get(ids.datasetId?.toLowerCase() ?? '');
    const workspace = catalogue.workspaceById.get(ids.workspaceId?.toLowerCase() ?? '');
    const unknown =
      ids.datasetId !== undefined && dataset === undefined && (token.kind === 'link' || workspace === undefined);
    return { at, dataset, workspace: dataset === undefined ? workspace : undefined, unknown };
  }
  return undefined;
}

function idsOf(token: Token): { datasetId?: string | undefined; workspaceId?: string | undefined } | undefined {
  if (token.kind === 'guid') return { datasetId: token.raw, workspaceId: token.raw };
  if (token.kind !== 'link' || !portal.test(token.raw)) return undefined;
  return { datasetId: datasetPath.exec(token.raw)?.[1], workspaceId: workspacePath.exec(token.raw)?.[1] };
}
