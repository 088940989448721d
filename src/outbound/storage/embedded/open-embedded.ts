import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { Kysely } from 'kysely';
import { fromPglite } from 'pg-boss';
import type { Log } from '../../../ports/log.ts';
import { isInBackground } from '../../../ports/urgency.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';
import { createGate } from './create-gate.ts';
import { gatedDialect } from './gated-dialect.ts';
import { createHousekeeping, type Housekeeping } from './housekeeping.ts';
import { lockDirectory } from './lock-directory.ts';
import { syncTree } from './sync-tree.ts';
import { SyncingFs } from './syncing-fs.ts';
import { gatedPglite, yieldingPglite, type YieldingPglite } from './yielding-pglite.ts';

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
  withoutOptimizing();
  collectSooner();
  if (isNew) await createCluster(dir, fsync);
  const pglite = await start(dir, fsync);
  const housekeeping: Housekeeping = createHousekeeping((): YieldingPglite => gated, log);
  const gate = createGate(() => !isInBackground());
  const yielding = yieldingPglite(pglite, () => housekeeping.onQuery());
  const gated = gatedPglite(yielding, gate);
  return {
    kind: 'pglite',
    db: new Kysely<Tables>({ dialect: gatedDialect(yielding, gate) }),
    boss: { backend: 'pglite', db: fromPglite(gated), reindex: false, monitorVacuum: false },
    housekeeping,
    async close() {
      await housekeeping.stop();
      await pglite.close();
      lock.release();
    },
  };
}

/** Closed again: the memory that initdb took stays with the instance that ran it. */
async function createCluster(dir: string, fsync: EmbeddedParts['fsync']): Promise<void> {
  const pglite = await start(dir, fsync);
  await pglite.exec('checkpoint');
  await pglite.close();
  syncTree(dir);
}

function start(dir: string, fsync: EmbeddedParts['fsync']): Promise<PGlite> {
  return PGlite.create({
    fs: new SyncingFs(dir, fsync),
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

/**
 * V8's optimizing compiler takes 500 MB for a while over PostgreSQL's largest functions, and what it makes of them is
 * hardly faster where the disk sets the pace. Both flags are read whenever a module is compiled.
 */
function withoutOptimizing(): void {
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
}

/**
 * V8 lets the heap grow to about three times what is in use before it collects: 250 MB of garbage with ten thousand
 * datasets, beside the 140 MB that PostgreSQL takes. Read at every collection.
 */
function collectSooner(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
