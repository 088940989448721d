import { z } from 'zod';
import { StorageError } from '../storage-error.ts';
import { storedTables } from './stored-tables.ts';

/**
 * A backup is gzipped JSON Lines: a header, then for each section a line that names it and its rows, one a line, as the
 * database writes them. Sections are tables in the order in which they can be filled, and the jobs last.
 */
export const formatName = 'pbibot backup';
export const formatVersion = 1;
export const jobsSection = 'jobs';

const Section = z.object({ section: z.string().max(100), rows: z.int().nonnegative() });
const Header = z.object({
  format: z.literal(formatName),
  formatVersion: z.int().positive(),
  schemaVersion: z.int().positive(),
  writtenAt: z.iso.datetime(),
  sections: z.array(Section).max(1_000),
});

export type Section = z.output<typeof Section>;
export type BackupHeader = z.output<typeof Header>;

export function badBackup(file: string, what: string, cause?: unknown): StorageError {
  return new StorageError('badBackup', `${file} ${what} Nothing was changed.`, { cause });
}

export function parseHeader(line: string, file: string, schemaVersion: number): BackupHeader {
  const parsed = Header.safeParse(parseJson(line));
  // A later format may look different otherwise, so its version is asked for first.
  const version = z.object({ format: z.literal(formatName), formatVersion: z.int() }).safeParse(parseJson(line));
  if (version.success && version.data.formatVersion > formatVersion) {
    throw badBackup(
      file,
      `was written by a newer pbibot (format ${version.data.formatVersion}): restore it with that.`,
    );
  }
  if (!parsed.success) throw badBackup(file, 'is no pbibot backup.', parsed.error);
  if (parsed.data.schemaVersion > schemaVersion) {
    throw badBackup(
      file,
      `was written by a newer pbibot (schema ${parsed.data.schemaVersion}, this one knows ${schemaVersion}): restore it with that.`,
    );
  }
  const known = new Set<string>([...storedTables, jobsSection]);
  const unknown = parsed.data.sections.find(({ section }) => !known.has(section));
  if (unknown !== undefined) throw badBackup(file, `holds ${unknown.section}, which this pbibot does not know.`);
  return parsed.data;
}

export function parseSection(line: string): Section | undefined {
  return Section.safeParse(parseJson(line)).data;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
