import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { syncTree } from './sync-tree.ts';
import { SyncingFs } from './syncing-fs.ts';

/** Opens the cluster in a directory, and makes it first if there is none yet. */
export async function openPglite(dir: string, onSync: () => void): Promise<PGlite> {
  // initdb writes PG_VERSION last: without it a first start was cut short and is made again.
  if (!existsSync(join(dir, 'PG_VERSION'))) await createCluster(dir, onSync);
  return start(dir, onSync);
}

/** Closed again: the memory that initdb took stays with the instance that ran it. */
async function createCluster(dir: string, onSync: () => void): Promise<void> {
  const pglite = await start(dir, onSync);
  await pglite.exec('checkpoint');
  await pglite.close();
  syncTree(dir);
}

function start(dir: string, onSync: () => void): Promise<PGlite> {
  return PGlite.create({
    fs: new SyncingFs(dir, onSync),
    startParams: [
      ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
      ...[
        '-c',
        'fsync=on',
        '-c',
        'wal_sync_method=fsync',
        '-c',
        'shared_buffers=16MB',
        '-c',
        'default_statistics_target=10',
      ],
    ],
  });
}
