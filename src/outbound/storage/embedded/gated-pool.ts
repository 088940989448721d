import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { PGliteLike } from 'pg-boss';
import type { Gate } from './create-gate.ts';
import type { Engine } from './engine.ts';

export interface Gated {
  readonly gate: Gate;
  engine(): Promise<Engine>;
  onQuery(): void;
}

/** PGlite's one connection as Kysely knows PostgreSQL's, handed out by the gate instead of in the order of asking. */
export function gatedPool({ gate, engine, onQuery }: Gated): PostgresPool {
  return {
    options: {},
    async connect() {
      await gate.enter();
      try {
        return toClient(await engine(), onQuery, () => gate.leave());
      } catch (error) {
        gate.leave();
        throw error;
      }
    },
    end: () => Promise.resolve(),
  };
}

function toClient(engine: Engine, onQuery: () => void, leave: () => void): PostgresPoolClient {
  const query = (text: string, parameters: readonly unknown[]): Promise<unknown> => {
    onQuery();
    return engine.query(text, parameters);
  };
  return {
    query: query as PostgresPoolClient['query'],
    release(isBroken) {
      // Nobody may go on inside a transaction that could not be rolled back.
      if (isBroken === true) void engine.kill();
      leave();
    },
  };
}

/** The same as pg-boss knows PGlite, and housekeeping. */
export interface GatedStatements extends PGliteLike {
  query<T>(text: string, parameters?: unknown[]): Promise<{ rows: T[] }>;
}

export function gatedStatements({ gate, engine, onQuery }: Gated): GatedStatements {
  return {
    query: <T>(text: string, parameters: unknown[] = []) =>
      gate.pass(async () => {
        onQuery();
        const { rows } = await (await engine()).query(text, parameters);
        return { rows: rows as T[] };
      }),
    exec: (text) =>
      gate.pass(async () => {
        onQuery();
        const current = await engine();
        try {
          return [...(await current.exec(text))];
        } catch (error) {
          // Statements that begin a transaction of their own and fail in it would leave it to whoever comes next.
          if (current.isAlive) await current.exec('rollback');
          throw error;
        }
      }),
  };
}
