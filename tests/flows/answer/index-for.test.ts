import type { CatalogueEntry } from '../../../src/core/language/types.ts';
import { indexFor } from '../../../src/flows/answer/index-for.ts';

function aCatalogue(workspaces: number): CatalogueEntry[] {
  return Array.from({ length: workspaces }, (_, at) => ({
    datasetId: `dataset-${at}`,
    name: `Dataset ${at}`,
    workspaceId: `workspace-${at}`,
    workspace: `Workspace ${at}`,
  }));
}

describe('the index of what may be spoken of', () => {
  it('is built once for the same workspaces of the same list', () => {
    const catalogue = aCatalogue(3);
    const index = indexFor(catalogue, new Set(['workspace-0', 'workspace-1']));

    expect(index.entries.map(({ name }) => name)).toEqual(['Dataset 0', 'Dataset 1']);
    expect(indexFor(catalogue, new Set(['workspace-1', 'workspace-0']))).toBe(index);
  });

  it('holds nothing of other workspaces', () => {
    const catalogue = aCatalogue(3);
    indexFor(catalogue, new Set(['workspace-0', 'workspace-1']));

    expect(indexFor(catalogue, new Set(['workspace-1'])).entries).toHaveLength(1);
  });

  it('is built anew for a list that changed', () => {
    const seen = new Set(['workspace-0']);
    const index = indexFor(aCatalogue(1), seen);

    expect(indexFor(aCatalogue(1), seen)).not.toBe(index);
  });

  it('is let go when many others were asked for since', () => {
    const catalogue = aCatalogue(300);
    const sets = catalogue.map(({ workspaceId }) => new Set([workspaceId]));
    const [first = new Set<string>(), ...others] = sets;
    const index = indexFor(catalogue, first);

    for (const set of others) indexFor(catalogue, set);

    expect(indexFor(catalogue, first)).not.toBe(index);
  });
});
