import { setImmediate } from 'node:timers/promises';
import type { PGlite, Transaction } from '@electric-sql/pglite';

type Query = PGlite['query'];

/** What Kysely and pg-boss use of PGlite. */
export interface YieldingPglite {
  readonly query: Query;
  readonly exec: PGlite['exec'];
  transaction<T>(work: (transaction: Pick<Transaction, 'query' | 'rollback'>) => Promise<T>): Promise<T>;
  readonly waitReady: Promise<void>;
  readonly ready: boolean;
  readonly closed: boolean;
  close(): Promise<void>;
}

/**
 * PGlite answers in microtasks, so a loop of awaited queries would let no timer and no request through; here every
 * query lets the event loop turn once.
 */
export function yieldingPglite(pglite: PGlite, onQuery: () => void): YieldingPglite {
  const yielding =
    (query: Query): Query =>
    async (...args) => {
      onQuery();
      await setImmediate();
      return query(...args);
    };
  return {
    query: yielding((...args) => pglite.query(...args)),
    exec: async (...args) => {
      onQuery();
      await setImmediate();
      return pglite.exec(...args);
    },
    async transaction(work) {
      return pglite.transaction(async (transaction) =>
        work({
          query: yielding((...args) => transaction.query(...args)),
          rollback: () => transaction.rollback(),
        }),
      );
    },
    waitReady: pglite.waitReady,
    get ready() {
      return pglite.ready;
    },
    get closed() {
      return pglite.closed;
    },
    close: () => pglite.close(),
  };
}
