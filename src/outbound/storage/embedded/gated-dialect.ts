import { PGliteAdapter, PGliteDialect, PGliteDriver, type DatabaseConnection, type Dialect } from 'kysely';
import type { Gate } from './create-gate.ts';
import type { YieldingPglite } from './yielding-pglite.ts';

/** Kysely on PGlite's one connection, which is handed out by the gate instead of in the order of asking. */
export function gatedDialect(pglite: YieldingPglite, gate: Gate): Dialect {
  const plain = new PGliteDialect({ pglite });
  return {
    createAdapter: () => new GatedAdapter(),
    createDriver: () => new GatedDriver(pglite, gate),
    createIntrospector: (db) => plain.createIntrospector(db),
    createQueryCompiler: () => plain.createQueryCompiler(),
  };
}

class GatedAdapter extends PGliteAdapter {
  /** Else Kysely has a queue of its own, in front of the gate. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class GatedDriver extends PGliteDriver {
  readonly #pglite: YieldingPglite;
  readonly #gate: Gate;

  constructor(pglite: YieldingPglite, gate: Gate) {
    super({ pglite });
    this.#pglite = pglite;
    this.#gate = gate;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    await this.#gate.enter();
    // Kysely waits for ever for a transaction that PGlite does not begin, and nobody hears of its rejection.
    if (!this.#pglite.ready) {
      this.#gate.leave();
      throw new Error('the embedded database is closed');
    }
    return super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    await super.releaseConnection();
    this.#gate.leave();
  }
}
