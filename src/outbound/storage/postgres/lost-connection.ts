import { types } from 'node:util';
import pg from 'pg';
import type { OutageTeller } from '../../outage-teller.ts';
import { DatabaseAway } from '../database-away.ts';

/** PostgreSQL's classes 08 (connection) and 57P (operator intervention), or no answer of the server at all. */
export function isLostConnection(error: unknown): boolean {
  if (error instanceof DatabaseAway) return true;
  if (error instanceof pg.DatabaseError) return /^(08|57P)/.test(error.code ?? '');
  // An error of Node's own may come from another realm, where it is no instance of this Error.
  return types.isNativeError(error) && (isNetworkError(error) || textsWithoutCode.test(error.message));
}

// pg gives these no code and no class of their own.
const textsWithoutCode =
  /^(Connection terminated|Client (has encountered a connection error|was closed))|^timeout exceeded when/;

function isNetworkError(error: Error): boolean {
  return 'syscall' in error || ('code' in error && error.code === 'ECONNRESET');
}

/** The pool as Kysely uses it, with one kind of error for a database that is away; `outage` hears how calls end. */
export function tellAway(pool: pg.Pool, outage: OutageTeller): Pick<pg.Pool, 'connect' | 'end' | 'options'> {
  const orAway = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      throw isLostConnection(cause) ? new DatabaseAway('the database does not answer', { cause }) : cause;
    }
  };
  const query = async (answer: Promise<unknown>): Promise<unknown> => {
    const result = await orAway(answer);
    outage.answered();
    return result;
  };
  const guard = (client: pg.PoolClient): pg.PoolClient =>
    new Proxy(client, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        const method = value.bind(target) as (...args: unknown[]) => unknown;
        return name === 'query' ? (...args: unknown[]) => query(method(...args) as Promise<unknown>) : method;
      },
    });
  return {
    options: pool.options,
    async connect() {
      try {
        return guard(await orAway(pool.connect()));
      } catch (error) {
        if (error instanceof DatabaseAway) outage.missed();
        throw error;
      }
    },
    end: () => pool.end(),
  };
}
