import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { BackupHeader } from './backup/backup-format.ts';
import { checkBackup } from './backup/read-backup.ts';
import { mustBeIdle, restoreBackup } from './backup/restore-backup.ts';
import { writeBackup } from './backup/write-backup.ts';
import { createJobs } from './jobs/create-jobs.ts';
import { migrate, type Migrated } from './migrate.ts';
import { openBackend, type StorageOptions } from './open-backend.ts';

interface Parts {
  readonly clock: Clock;
  readonly log: Log;
}

interface FileChoice {
  readonly file: string;
  /** Replace what is there. */
  readonly overwrite: boolean;
}

// Nobody works on the jobs here.
const pollMs = 60_000;

/** What the operator does to a store from outside. Each opens it, does its work and closes it; errors are StorageError. */
export async function migrateStorage(options: StorageOptions, parts: Parts): Promise<Migrated> {
  const backend = await openBackend(options, parts);
  try {
    const migrated = await migrate(backend.db);
    await (await createJobs(backend, { ...parts, pollMs })).close();
    return migrated;
  } finally {
    await backend.close();
  }
}

export async function backUpStorage(
  options: StorageOptions,
  { file, overwrite }: FileChoice,
  parts: Parts,
): Promise<BackupHeader> {
  const backend = await openBackend(options, parts);
  try {
    return await writeBackup(backend, file, { now: parts.clock.now(), overwrite });
  } finally {
    await backend.close();
  }
}

export async function restoreStorage(
  options: StorageOptions,
  { file, overwrite }: FileChoice,
  parts: Parts,
): Promise<BackupHeader> {
  // All of it, before anything is touched.
  await checkBackup(file);
  const backend = await openBackend(options, parts);
  try {
    await mustBeIdle(backend);
    await migrate(backend.db);
    const queue = await createJobs(backend, { ...parts, pollMs });
    try {
      return await restoreBackup({ db: backend.db, boss: queue.boss }, file, { overwrite });
    } finally {
      await queue.close();
    }
  } finally {
    await backend.close();
  }
}
