import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Kysely, PostgresDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
import type { Log } from '../../../ports/log.ts';
import { doesPersonWait, giveWay, isInBackground } from '../../../ports/urgency.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';
import { createGate } from './create-gate.ts';
import { startEngine } from './engine.ts';
import { gatedPool, gatedStatements, type Gated } from './gated-pool.ts';
import { createHousekeeping, type Housekeeping } from './housekeeping.ts';
import { keepEngine } from './keep-engine.ts';
import { lockDirectory } from './lock-directory.ts';

export interface EmbeddedBackend extends Backend {
  readonly housekeeping: Housekeeping;
  /** How often something was brought to the disk. */
  syncs(): number;
}

/** Opens the embedded PostgreSQL in a directory that no other process may use meanwhile. */
export async function openEmbedded(dir: string, { log }: { readonly log: Log }): Promise<EmbeddedBackend> {
  const root = resolve(dir);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const lock = lockDirectory(root);
  try {
    return await openLocked(join(root, 'postgres'), lock, log);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(dir: string, lock: { release(): void }, log: Log): Promise<EmbeddedBackend> {
  withoutOptimizing();
  collectSooner();
  const keeper = await keepEngine((onDeath) => startEngine(dir, onDeath), log);
  const gated: Gated = {
    gate: createGate(() => !isInBackground(), { isWanted: doesPersonWait, stand: giveWay }),
    engine: keeper.current,
    onQuery: () => housekeeping.onQuery(),
  };
  const statements = gatedStatements(gated);
  const housekeeping: Housekeeping = createHousekeeping(statements, log);
  return {
    kind: 'pglite',
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: gatedPool(gated) }) }),
    boss: { backend: 'pglite', db: fromPglite(statements), reindex: false, monitorVacuum: false },
    housekeeping,
    syncs: keeper.syncs,
    async close() {
      await housekeeping.stop();
      await keeper.close();
      lock.release();
    },
  };
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
  setFlagsFromString('--heap-growing-percent=60');
}
