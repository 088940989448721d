import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
import type { Log } from '../../../ports/log.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';
import { createHousekeeping, type Housekeeping } from './housekeeping.ts';
import { lockDirectory } from './lock-directory.ts';
import { syncTree } from './sync-tree.ts';
import { SyncingFs } from './syncing-fs.ts';
import { yieldingPglite, type YieldingPglite } from './yielding-pglite.ts';

export interface EmbeddedBackend extends Backend {
  readonly housekeeping: Housekeeping;
}

interface EmbeddedParts {
  readonly log: Log;
  /** Counted in a test. */
  readonly fsync?: (fd: number) => void;
}

/** Opens the embedded PostgreSQL in a directory that no other process may use meanwhile. */
export async function openEmbedded(dir: string, parts: EmbeddedParts): Promise<EmbeddedBackend> {
  const root = resolve(dir);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const lock = lockDirectory(root);
  try {
    return await openLocked(join(root, 'postgres'), lock, parts);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(
  dir: string,
  lock: { release(): void },
  { log, fsync }: EmbeddedParts,
): Promise<EmbeddedBackend> {
  // initdb writes PG_VERSION last: without it a first start was cut short and is made again.
  const isNew = !existsSync(join(dir, 'PG_VERSION'));
  const pglite = await PGlite.create({
    fs: new SyncingFs(dir, fsync),
    startParams: [
      ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
      ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB'],
    ],
  });
  if (isNew) {
    await pglite.exec('checkpoint');
    syncTree(dir);
  }
  const housekeeping: Housekeeping = createHousekeeping((): YieldingPglite => yielding, log);
  const yielding = yieldingPglite(pglite, () => housekeeping.onQuery());
  return {
    kind: 'pglite',
    db: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: yielding }) }),
    boss: { backend: 'pglite', db: fromPglite(yielding), reindex: false, monitorVacuum: false },
    housekeeping,
    async close() {
      await housekeeping.stop();
      await pglite.close();
      lock.release();
    },
  };
}
