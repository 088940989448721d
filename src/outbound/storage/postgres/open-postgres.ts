import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Log } from '../../../ports/log.ts';
import { createOutageTeller } from '../../outage-teller.ts';
import type { Backend } from '../backend.ts';
import { StorageError } from '../storage-error.ts';
import type { Tables } from '../tables.ts';
import { valueTypes } from '../value-types.ts';
import { tellAway } from './lost-connection.ts';

const connectMs = 5_000;
const statementMs = 30_000;
const poolMax = 8;
const bossPoolMax = 3;

/** Connects to a PostgreSQL server and makes sure that it answers. */
export async function openPostgres(url: string, { log }: { log: Log }): Promise<Backend> {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolMax,
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: statementMs,
    application_name: 'pbibot',
    keepAlive: true,
    types: valueTypes,
  });
  const outage = createOutageTeller({ service: 'PostgreSQL', log, now: Date.now, missedMin: 2 });
  // A connection that breaks, idle or in use, reports it to its listeners; unheard, that would end the process.
  pool.on('connect', (client) => {
    outage.answered();
    client.on('error', (error) => {
      outage.missed();
      log.debug({ code: codeOf(error) }, 'a database connection was lost');
    });
  });
  // Of idle ones, which were heard above.
  pool.on('error', () => undefined);
  await greet(pool);
  return {
    kind: 'postgres',
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: tellAway(pool, outage) }) }),
    boss: {
      backend: 'postgres',
      connectionString: url,
      max: bossPoolMax,
      connectionTimeoutMillis: connectMs,
      application_name: 'pbibot-jobs',
    },
    close: () => pool.end(),
  };
}

async function greet(pool: pg.Pool): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new StorageError(
      'unreachable',
      `The PostgreSQL server in DATABASE_URL cannot be used (${codeOf(error)}): check that it runs, and that host, database, user and password are right.`,
      { cause: error },
    );
  }
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'no answer';
}
