import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { z } from 'zod';
import type { Backend } from '../../../src/outbound/storage/backend.ts';
import { storedTables } from '../../../src/outbound/storage/backup/stored-tables.ts';
import { openEmbedded } from '../../../src/outbound/storage/embedded/open-embedded.ts';
import type { StorageOptions } from '../../../src/outbound/storage/open-storage.ts';
import { openPostgres } from '../../../src/outbound/storage/postgres/open-postgres.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';

export type Kind = 'embedded' | 'postgres';

const serverUrl = process.env['TEST_DATABASE_URL'];

export const kinds: readonly Kind[] = serverUrl === undefined ? ['embedded'] : ['embedded', 'postgres'];

/** Says in one line what is left out. */
export function sayWhatIsSkipped(): void {
  if (serverUrl === undefined) {
    process.stderr.write('Storage on PostgreSQL was not tested: TEST_DATABASE_URL is not set.\n');
  }
}

/** A database of its own, with the schema but nothing in it. */
export interface Place {
  readonly options: StorageOptions;
  remove(): Promise<void>;
}

export async function createPlace(kind: Kind): Promise<Place> {
  return kind === 'embedded' ? createDirectory() : createDatabase();
}

export async function openBackend(options: StorageOptions): Promise<Backend> {
  const log = createRecordingLog();
  return options.kind === 'embedded' ? openEmbedded(options.dir, { log }) : openPostgres(options.url, { log });
}

/** initdb takes seconds, so it is done once for a version of PGlite and copied. */
async function createDirectory(): Promise<Place> {
  const dir = mkdtempSync(join(tmpdir(), 'pbibot-storage-'));
  await fillWithNewCluster(dir);
  return { options: { kind: 'embedded', dir }, remove: async () => rmSync(dir, { recursive: true }) };
}

/** What a first start would make there, from a template; whoever comes first makes that. */
export async function fillWithNewCluster(dir: string): Promise<void> {
  const template = join(tmpdir(), `pbibot-test-pglite-${pgliteVersion()}`);
  if (!existsSync(template)) {
    const fresh = mkdtempSync(join(tmpdir(), 'pbibot-storage-'));
    await (await openEmbedded(fresh, { log: createRecordingLog() })).close();
    try {
      renameSync(fresh, template);
    } catch {
      rmSync(fresh, { recursive: true });
    }
  }
  cpSync(template, dir, { recursive: true });
}

function pgliteVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  return z.object({ dependencies: z.object({ '@electric-sql/pglite': z.string() }) }).parse(manifest).dependencies[
    '@electric-sql/pglite'
  ];
}

async function createDatabase(): Promise<Place> {
  if (serverUrl === undefined) throw new Error('TEST_DATABASE_URL is not set');
  const name = `pbibot_test_${randomBytes(6).toString('hex')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await onServer(serverUrl, `create database ${name}`);
  return {
    options: { kind: 'postgres', url: url.href },
    remove: () => onServer(serverUrl, `drop database ${name} with (force)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Deletes rather than truncates, which makes and syncs new files for every table. */
export async function wipe({ db }: Pick<Backend, 'db'>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const table of [...storedTables].reverse()) await trx.deleteFrom(table).execute();
    await sql`delete from pgboss.job`.execute(trx);
  });
}

/** `speed`: how many of its milliseconds go into a real one. */
export function steadyClock(speed = 1): Clock {
  return { now: () => Date.now(), toRealMs: (spanMs) => spanMs / speed };
}
