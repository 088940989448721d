import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StorageError } from '../storage-error.ts';

const sqliteBusy = 5;

/**
 * Keeps every other process out of a directory until released, or until this process dies. PGlite has no lock of its
 * own: two processes both get their commits acknowledged and destroy each other's (electric-sql/pglite#1106).
 */
export function lockDirectory(dir: string): { release(): void } {
  const lock = new DatabaseSync(join(dir, 'lock.sqlite'));
  try {
    // Nothing is ever written, so no journal is needed that a killed process would leave behind.
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new StorageError(
      'inUse',
      `The data directory ${dir} is in use by another pbibot: stop that one first, give this one a directory of its own with DATA_DIR, or set DATABASE_URL to run several on one PostgreSQL.`,
      { cause: error },
    );
  }
  let held = true;
  return {
    release() {
      if (held) lock.close();
      held = false;
    },
  };
}

function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === sqliteBusy;
}
