import type { Connection } from '../core/dataset.ts';
import type { Store, StoredDataset } from '../ports/store.ts';

type Bound = Pick<Connection, 'connectionId' | 'datasourceId'>;

/** All datasets on this credential; undefined where nothing tells which credential it is. */
export async function onSameCredential(
  { listDatasets }: Pick<Store, 'listDatasets'>,
  connection: Bound,
): Promise<StoredDataset[] | undefined> {
  const credential = credentialOf(connection);
  return credential === undefined ? undefined : listDatasets(credential);
}

/** What tells which credential it is. */
export function credentialOf({
  connectionId,
  datasourceId,
}: Bound): { readonly connectionId: string } | { readonly datasourceId: string } | undefined {
  if (connectionId !== undefined) return { connectionId };
  return datasourceId === undefined ? undefined : { datasourceId };
}
