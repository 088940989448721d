import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { schemaVersion } from '../migrate.ts';
import { StorageError } from '../storage-error.ts';
import { badBackup, jobsSection, parseHeader, parseJson, parseSection, type BackupHeader } from './backup-format.ts';
import { linesOf } from './lines-of.ts';
import { parseStoredJob } from './stored-jobs.ts';

export interface BackupRows {
  readonly section: string;
  /** JSON texts, at most a batch. */
  readonly rows: readonly string[];
}

const batchMax = 200;
const lineBytesMax = 64 * 1024 * 1024;

/** Reads a whole backup and checks every line of it, without keeping any. Throws StorageError. */
export async function checkBackup(file: string): Promise<BackupHeader> {
  const { header, batches } = await openBackup(file);
  for await (const { section, rows } of batches) {
    for (const row of rows) {
      const value = parseJson(row);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw badBackup(file, `is damaged: there is something among the ${section} that is no row.`);
      }
      if (section === jobsSection && parseStoredJob(value) === undefined) {
        throw badBackup(file, 'holds a job that this pbibot does not know.');
      }
    }
  }
  return header;
}

/** The header, and the rows in batches. What is missing or too much shows at the end of the last batch. */
export async function openBackup(file: string): Promise<{ header: BackupHeader; batches: AsyncGenerator<BackupRows> }> {
  const lines = textLines(file);
  const first = await lines.next();
  if (first.done) throw badBackup(file, 'is empty.');
  const header = parseHeader(first.value, file, schemaVersion);
  return { header, batches: readSections(file, header, lines) };
}

async function* readSections(
  file: string,
  { sections }: BackupHeader,
  lines: AsyncGenerator<string>,
): AsyncGenerator<BackupRows> {
  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done) throw badBackup(file, 'was cut short: rows are missing at its end.');
    return line.value;
  };
  for (const { section, rows: rowCount } of sections) {
    const named = parseSection(await next());
    if (named?.section !== section || named.rows !== rowCount) {
      throw badBackup(file, `is damaged: the ${section} do not begin where they should.`);
    }
    for (let left = rowCount; left > 0;) {
      const rows: string[] = [];
      for (; left > 0 && rows.length < batchMax; left -= 1) rows.push(await next());
      yield { section, rows };
    }
  }
  const rest = await lines.next();
  if (!rest.done) throw badBackup(file, 'is damaged: there is something after its last row.');
}

async function* textLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  // Otherwise nobody hears that the file cannot be read, and the reading never ends.
  source.on('error', (error) => gunzip.destroy(error));
  try {
    yield* linesOf(source.pipe(gunzip), lineBytesMax);
  } catch (error) {
    throw error instanceof StorageError
      ? error
      : new StorageError('badBackup', sentenceOf(file, error), { cause: error });
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

function sentenceOf(file: string, error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const what: Readonly<Record<string, string>> = {
    ENOENT: 'is not there.',
    EISDIR: 'is a folder.',
    EACCES: 'may not be read by this user.',
    Z_BUF_ERROR: 'was cut short: its end is missing.',
  };
  const known = typeof code === 'string' ? what[code] : undefined;
  return `${file} ${known ?? 'is damaged, or no pbibot backup.'} Nothing was changed.`;
}
