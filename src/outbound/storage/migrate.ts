import { sql, type Kysely, type Transaction } from 'kysely';
import { first } from './migrations/0001-first.ts';
import { delivery } from './migrations/0002-delivery.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** In order; a released one is never changed, only followed by another. */
const migrations: readonly string[] = [first, delivery];

// Any number will do, as long as nothing else in this database locks it.
const lockId = 7_264_926;

/** Brings the schema up to date. Replicas that start together do it one after the other. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockId)})`.execute(trx);
    await sql`create table if not exists schema_versions (
      version integer primary key, applied_at timestamptz not null default now()
    )`.execute(trx);
    const version = await readVersion(trx);
    if (version > migrations.length) {
      throw new StorageError(
        'newer',
        `The database was written by a newer pbibot (schema ${version}, this one knows ${migrations.length}): start that version, or restore a backup from before.`,
      );
    }
    for (const [index, script] of migrations.entries()) {
      if (index >= version) await apply(trx, index + 1, script);
    }
  });
}

async function readVersion(trx: Transaction<Tables>): Promise<number> {
  const row = await trx
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
