import { setImmediate } from 'node:timers/promises';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Gate } from './create-gate.ts';

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

type Calls = Pick<YieldingPglite, 'query' | 'exec' | 'transaction'>;

/**
 * PGlite answers in microtasks, so a loop of awaited queries would let no timer and no request through; here every
 * query lets the event loop turn once.
 */
export function yieldingPglite(pglite: PGlite, onQuery: () => void): YieldingPglite {
  const afterOthers = async <T>(work: () => Promise<T>): Promise<T> => {
    onQuery();
    await setImmediate();
    return work();
  };
  return withState(pglite, {
    query: (...args) => afterOthers(() => pglite.query(...args)),
    exec: (...args) => afterOthers(() => pglite.exec(...args)),
    transaction: (work) =>
      pglite.transaction((transaction) =>
        work({
          query: (...args) => afterOthers(() => transaction.query(...args)),
          rollback: () => transaction.rollback(),
        }),
      ),
  });
}

/** The same for those who do not hold the gate already. */
export function gatedPglite(pglite: YieldingPglite, gate: Gate): YieldingPglite {
  return withState(pglite, {
    query: (...args) => gate.pass(() => pglite.query(...args)),
    exec: (...args) => gate.pass(() => pglite.exec(...args)),
    transaction: (work) => gate.pass(() => pglite.transaction(work)),
  });
}

function withState(pglite: Omit<YieldingPglite, keyof Calls>, calls: Calls): YieldingPglite {
  return {
    ...calls,
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
