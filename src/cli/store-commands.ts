import { parseArgs } from 'node:util';
import { storageOf } from '../app.ts';
import { readStorageConfig } from '../config.ts';
import { createLog } from '../outbound/log.ts';
import { backUpStorage, migrateStorage, restoreStorage } from '../outbound/storage/upkeep.ts';
import { systemClock } from '../outbound/system-clock.ts';
import { UsageError, type Command, type CommandIo } from './command.ts';

const parts = { clock: systemClock, log: createLog({ level: 'silent' }) };

/** Brings the schema up to date; `start` does it too, this one before the first replica of a new version starts. */
export const migrateCommand: Command = async (io) => {
  if (io.args.length > 0) throw new UsageError('migrate takes no arguments; the environment names the database.');
  const { from, to, applied } = await migrateStorage(storage(io), parts);
  io.stdout.write(
    applied.length === 0
      ? `${where(io)} is up to date (schema ${to}).\n`
      : `${where(io)} went from schema ${from} to ${to}: ${applied.join(', ')}.\n`,
  );
  return 0;
};

export const backupCommand: Command = async (io) => {
  const choice = readArguments(io, 'backup');
  const header = await backUpStorage(storage(io), choice, parts);
  io.stdout.write(`${where(io)} was backed up to ${choice.file}: ${contentsOf(header)}.\n`);
  return 0;
};

export const restoreCommand: Command = async (io) => {
  const choice = readArguments(io, 'restore');
  const header = await restoreStorage(storage(io), choice, parts);
  io.stdout.write(
    `${where(io)} was restored from ${choice.file}, written ${header.writtenAt}: ${contentsOf(header)}.\n`,
  );
  return 0;
};

function storage({ env }: CommandIo): Parameters<typeof migrateStorage>[0] {
  return storageOf({ storage: readStorageConfig(env) });
}

/** Without the address of the server, which may hold a password. */
function where({ env }: CommandIo): string {
  const config = readStorageConfig(env);
  return config.kind === 'embedded' ? `The database in ${config.dir}` : 'The PostgreSQL database';
}

function readArguments({ args }: CommandIo, name: string): { file: string; overwrite: boolean } {
  const options = { force: { type: 'boolean', default: false } } as const;
  let read;
  try {
    read = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'wrong arguments'}.`, { cause: error });
  }
  const [file, ...others] = read.positionals;
  if (file === undefined || others.length > 0) throw new UsageError(`use it like this: pbibot ${name} FILE [--force]`);
  return { file, overwrite: read.values.force };
}

function contentsOf({ sections }: Awaited<ReturnType<typeof backUpStorage>>): string {
  const count = new Intl.NumberFormat('en');
  const filled = sections.filter(({ rows }) => rows > 0);
  if (filled.length === 0) return 'it is empty';
  return filled.map(({ section, rows }) => `${count.format(rows)} ${section.replace('_', ' ')}`).join(', ');
}
