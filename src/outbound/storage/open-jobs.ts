import type { Clock } from '../../ports/clock.ts';
import type { Jobs } from '../../ports/jobs.ts';
import type { Log } from '../../ports/log.ts';
import { createJobs } from './jobs/create-jobs.ts';
import { findSchemaVersion, schemaVersion } from './migrate.ts';
import { openBackend, type StorageOptions } from './open-backend.ts';
import { StorageError } from './storage-error.ts';

const pollMs = 60_000;

/** Opens the jobs of a database to look at them; unlike a start of the bot it does not change the schema. */
export async function openJobs(
  options: StorageOptions,
  parts: { readonly clock: Clock; readonly log: Log },
): Promise<{ jobs: Jobs; close(): Promise<void> }> {
  const backend = await openBackend(options, parts);
  try {
    const version = await findSchemaVersion(backend.db);
    if (version !== schemaVersion) {
      throw new StorageError(
        version > schemaVersion ? 'newer' : 'outdated',
        `The database has schema ${version} and this pbibot has ${schemaVersion}: ${version > schemaVersion ? 'use the pbibot that the bots run' : 'run pbibot migrate first'}.`,
      );
    }
    const queue = await createJobs(backend, { ...parts, pollMs });
    return {
      jobs: queue.jobs,
      async close() {
        await queue.close();
        await backend.close();
      },
    };
  } catch (error) {
    await backend.close();
    throw error;
  }
}
