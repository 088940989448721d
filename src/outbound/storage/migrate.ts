import { sql, type Kysely, type Transaction } from 'kysely';
import { first } from './migrations/0001-first.ts';
import { changes } from './migrations/0002-changes.ts';
import { rounds } from './migrations/0003-rounds.ts';
import { delivery } from './migrations/0004-delivery.ts';
import { histories } from './migrations/0005-histories.ts';
import { seenEvents } from './migrations/0006-seen-events.ts';
import { reminders } from './migrations/0007-reminders.ts';
import { warnings } from './migrations/0008-warnings.ts';
import { habits } from './migrations/0009-habits.ts';
import { details } from './migrations/0010-details.ts';
import { bodies } from './migrations/0011-bodies.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

interface Migration {
  readonly name: string;
  readonly script: string;
}

/** In order; a released one is never changed, only followed by another. */
const migrations: readonly Migration[] = [
  { name: '0001-first', script: first },
  { name: '0002-changes', script: changes },
  { name: '0003-rounds', script: rounds },
  { name: '0004-delivery', script: delivery },
  { name: '0005-histories', script: histories },
  { name: '0006-seen-events', script: seenEvents },
  { name: '0007-reminders', script: reminders },
  { name: '0008-warnings', script: warnings },
  { name: '0009-habits', script: habits },
  { name: '0010-details', script: details },
  { name: '0011-bodies', script: bodies },
];

export const schemaVersion = migrations.length;

/** What a run of the migrations has changed. */
export interface Migrated {
  readonly from: number;
  readonly to: number;
  readonly applied: readonly string[];
}

// Any number will do, as long as nothing else in this database locks it.
const lockId = 7_264_926;

/** Brings the schema up to date. Replicas that start together do it one after the other. */
export async function migrate(db: Kysely<Tables>): Promise<Migrated> {
  return db.transaction().execute(async (trx) => {
    await lockSchema(trx);
    return migrateTo(trx, schemaVersion);
  });
}

/** Nobody else migrates or restores until the transaction ends. */
export async function lockSchema(trx: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(lockId)})`.execute(trx);
}

export async function migrateTo(trx: Transaction<Tables>, to: number): Promise<Migrated> {
  await sql`create table if not exists schema_versions (
    version integer primary key, applied_at timestamptz not null default now()
  )`.execute(trx);
  const from = await readVersion(trx);
  if (from > schemaVersion) {
    throw new StorageError(
      'newer',
      `The database was written by a newer pbibot (schema ${from}, this one knows ${schemaVersion}): start that version, or restore a backup from before.`,
    );
  }
  const due = migrations.slice(from, to);
  for (const [index, { script }] of due.entries()) await apply(trx, from + index + 1, script);
  return { from, to: Math.max(from, to), applied: due.map(({ name }) => name) };
}

/** 0: there is none yet. Changes nothing. */
export async function findSchemaVersion(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass('schema_versions') is not null as there`.execute(db);
  return rows[0]?.there === true ? readVersion(db) : 0;
}

async function readVersion(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('schema_versions')
    .select(({ fn }) => fn.max<number | null>('version').as('version'))
    .executeTakeFirst();
  return row?.version ?? 0;
}

async function apply(trx: Transaction<Tables>, version: number, script: string): Promise<void> {
  // PGlite's query takes one statement at a time.
  for (const statement of script.split(';')) {
    if (statement.trim() !== '') await sql.raw(statement).execute(trx);
  }
  await trx.insertInto('schema_versions').values({ version }).execute();
}
