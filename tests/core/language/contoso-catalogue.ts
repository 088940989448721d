import type { CatalogueEntry } from '../../../src/core/language/types.ts';
import { catalogue } from '../../../src/sandbox/world/catalogue.ts';

export const contoso: readonly CatalogueEntry[] = catalogue.flatMap(({ workspace, datasets }, row) =>
  datasets.map((name, column) => ({
    datasetId: guid(row * 100 + column),
    name,
    workspaceId: guid(9_000 + row),
    workspace,
  })),
);

function guid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function entry(name: string, workspace?: string): CatalogueEntry {
  const found = contoso.find((one) => one.name === name && (workspace === undefined || one.workspace === workspace));
  if (found === undefined) throw new Error(`Contoso has no dataset ${name}`);
  return found;
}
