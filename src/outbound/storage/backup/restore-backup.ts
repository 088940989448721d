import { sql, type Transaction } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { Backend } from '../backend.ts';
import { lockSchema, migrateTo, schemaVersion } from '../migrate.ts';
import { StorageError } from '../storage-error.ts';
import type { Tables } from '../tables.ts';
import { badBackup, jobsSection, parseJson, type BackupHeader } from './backup-format.ts';
import { openBackup } from './read-backup.ts';
import { insertJobs, parseStoredJob, storedQueues } from './stored-jobs.ts';
import { storedTables } from './stored-tables.ts';

/**
 * Replaces everything in a database, whose schema is up to date, by a backup; in one transaction, so that it is done
 * wholly or not at all. The tables are made as they were when it was written, filled, and then brought up to date.
 */
export async function restoreBackup(
  { db, boss }: { db: Backend['db']; boss: PgBoss },
  file: string,
  { overwrite }: { overwrite: boolean },
): Promise<BackupHeader> {
  return db.transaction().execute(async (trx) => {
    await lockSchema(trx);
    if (!overwrite) await mustBeEmpty(trx);
    const { header, batches } = await openBackup(file);
    for (const table of [...storedTables].reverse()) await sql`drop table if exists ${sql.table(table)}`.execute(trx);
    await sql`delete from schema_versions`.execute(trx);
    await sql`delete from pgboss.job where name in (${sql.join(storedQueues)})`.execute(trx);
    await migrateTo(trx, header.schemaVersion);
    for await (const { section, rows } of batches) {
      if (section === jobsSection)
        await insertJobs(
          boss,
          trx,
          rows.map((row) => mustBeJob(row, file)),
        );
      else await insertRows(trx, section, rows);
    }
    await migrateTo(trx, schemaVersion);
    return header;
  });
}

/** Refuses while bots work on this server: they would go on writing what they know from before. */
export async function mustBeIdle({ db, kind }: Pick<Backend, 'db' | 'kind'>): Promise<void> {
  if (kind !== 'postgres') return;
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name like 'pbibot%'`.execute(db);
  const count = rows[0]?.count ?? 0;
  if (count > 0) {
    throw new StorageError(
      'inUse',
      `Bots are at work on this database (${count} connections): stop them first, then restore. Nothing was changed.`,
    );
  }
}

async function mustBeEmpty(trx: Transaction<Tables>): Promise<void> {
  for (const table of [...storedTables, 'pgboss.job']) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(trx);
    if (rows.length === 0) continue;
    const what = table === 'pgboss.job' ? 'jobs' : table.replace('_', ' ');
    throw new StorageError(
      'notEmpty',
      `The database is not empty (there are ${what}): replace everything in it with --force. Nothing was changed.`,
    );
  }
}

async function insertRows(trx: Transaction<Tables>, table: string, rows: readonly string[]): Promise<void> {
  await sql`
    insert into ${sql.table(table)}
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::jsonb)`.execute(trx);
}

function mustBeJob(row: string, file: string): NonNullable<ReturnType<typeof parseStoredJob>> {
  const job = parseStoredJob(parseJson(row));
  if (job === undefined) throw badBackup(file, 'holds a job that this pbibot does not know.');
  return job;
}
