import type { Connection } from '../core/dataset.ts';
import type { Store, StoredDataset } from '../ports/store.ts';

/** All datasets on this credential; undefined where nothing tells which credential it is. */
export async function onSameCredential(
  { listDatasets }: Pick<Store, 'listDatasets'>,
  { connectionId, datasourceId }: Pick<Connection, 'connectionId' | 'datasourceId'>,
): Promise<StoredDataset[] | undefined> {
  if (connectionId !== undefined) return listDatasets({ connectionId });
  return datasourceId === undefined ? undefined : listDatasets({ datasourceId });
}
