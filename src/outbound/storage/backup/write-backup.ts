import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql, type Transaction } from 'kysely';
import type { Backend } from '../backend.ts';
import { findSchemaVersion, schemaVersion } from '../migrate.ts';
import { StorageError } from '../storage-error.ts';
import type { Tables } from '../tables.ts';
import { formatName, formatVersion, jobsSection, type BackupHeader, type Section } from './backup-format.ts';
import { selectJobs } from './stored-jobs.ts';
import { storedTables } from './stored-tables.ts';

// An incident of a thousand datasets takes half a megabyte.
const rowsAtOnce = 200;

/**
 * Writes everything in the database into a file, as it stands at one moment; bots on a PostgreSQL server go on
 * meanwhile. Nothing is changed, not even an older schema. Under the file's name stands a whole backup or none.
 */
export async function writeBackup(
  { db, kind }: Pick<Backend, 'db' | 'kind'>,
  file: string,
  { now, overwrite }: { now: number; overwrite: boolean },
): Promise<BackupHeader> {
  if (!overwrite && existsSync(file)) {
    throw new StorageError('notEmpty', `${file} is there already: choose another name, or overwrite it with --force.`);
  }
  const partial = `${file}.${randomUUID()}.partial`;
  try {
    const snapshot = kind === 'postgres' ? db.transaction().setIsolationLevel('repeatable read') : db.transaction();
    const header = await snapshot.execute(async (trx) => {
      const written = await describe(trx, now);
      // People's names and error texts: for this user's eyes only.
      const target = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true });
      await pipeline(Readable.from(linesOf(trx, written)), createGzip(), target);
      return written;
    });
    await rename(partial, file);
    await syncDirectory(path.dirname(file));
    return header;
  } finally {
    await rm(partial, { force: true });
  }
}

async function describe(trx: Transaction<Tables>, now: number): Promise<BackupHeader> {
  const version = await findSchemaVersion(trx);
  if (version === 0) throw new StorageError('outdated', 'There is nothing to back up yet: no bot has run here.');
  if (version > schemaVersion) {
    throw new StorageError(
      'newer',
      `The database was written by a newer pbibot (schema ${version}, this one knows ${schemaVersion}): back it up with that.`,
    );
  }
  const sections: Section[] = [];
  for (const table of storedTables) {
    if (!(await isThere(trx, table))) continue;
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(trx);
    sections.push({ section: table, rows: Number(rows[0]?.count) });
  }
  if (await isThere(trx, 'pgboss.job')) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from (${selectJobs}) as jobs`.execute(trx);
    sections.push({ section: jobsSection, rows: Number(rows[0]?.count) });
  }
  return {
    format: formatName,
    formatVersion,
    schemaVersion: version,
    writtenAt: new Date(now).toISOString(),
    sections,
  };
}

async function isThere(trx: Transaction<Tables>, table: string): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass(${table}) is not null as there`.execute(trx);
  return rows[0]?.there === true;
}

async function* linesOf(trx: Transaction<Tables>, header: BackupHeader): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`;
  for (const section of header.sections) {
    yield `${JSON.stringify(section)}\n`;
    const select =
      section.section === jobsSection
        ? selectJobs
        : sql<{ row: string }>`select to_jsonb(stored)::text as row from ${sql.table(section.section)} as stored`;
    await sql`declare backup_rows no scroll cursor for ${select}`.execute(trx);
    for (;;) {
      const { rows } = await sql<{ row: string }>`fetch ${sql.lit(rowsAtOnce)} from backup_rows`.execute(trx);
      if (rows.length === 0) break;
      yield rows.map(({ row }) => `${row}\n`).join('');
    }
    await sql`close backup_rows`.execute(trx);
  }
}

async function syncDirectory(dir: string): Promise<void> {
  const handle = await open(dir, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
