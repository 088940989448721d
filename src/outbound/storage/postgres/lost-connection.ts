import pg from 'pg';

/** The server went away or cannot be reached; thrown instead of the driver's error, which has no code of its own for it. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
  readonly reason = 'unavailable';
}

/** PostgreSQL's classes 08 (connection) and 57P (operator intervention), or no answer of the server at all. */
export function isLostConnection(error: unknown): boolean {
  if (error instanceof DatabaseAway) return true;
  if (error instanceof pg.DatabaseError) return /^(08|57P)/.test(error.code ?? '');
  return error instanceof Error && (isNetworkError(error) || textsWithoutCode.test(error.message));
}

// pg gives these no code and no class of their own.
const textsWithoutCode =
  /^(Connection terminated|Client (has encountered a connection error|was closed))|^timeout exceeded when/;

function isNetworkError(error: Error): boolean {
  return 'syscall' in error || ('code' in error && error.code === 'ECONNRESET');
}

/** The pool as Kysely uses it, with one kind of error for a database that is away. */
export function tellAway(pool: pg.Pool): Pick<pg.Pool, 'connect' | 'end' | 'options'> {
  const orAway = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      throw isLostConnection(cause) ? new DatabaseAway('the database does not answer', { cause }) : cause;
    }
  };
  const guard = (client: pg.PoolClient): pg.PoolClient =>
    new Proxy(client, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        const method = value.bind(target) as (...args: unknown[]) => unknown;
        return name === 'query' ? (...args: unknown[]) => orAway(method(...args) as Promise<unknown>) : method;
      },
    });
  return {
    options: pool.options,
    connect: async () => guard(await orAway(pool.connect())),
    end: () => pool.end(),
  };
}
