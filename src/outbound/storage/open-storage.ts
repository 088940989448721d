import type { Clock } from '../../ports/clock.ts';
import type { Jobs } from '../../ports/jobs.ts';
import type { Log } from '../../ports/log.ts';
import type { Store } from '../../ports/store.ts';
import { openBackend, type StorageOptions } from './open-backend.ts';
import { openOnBackend } from './open-on-backend.ts';
import { rememberStore } from './remember-store.ts';

export type { StorageOptions };

export interface StorageParts {
  readonly clock: Clock;
  readonly log: Log;
  /** Names this process in the log. */
  readonly workerName?: string;
  /** How soon work is seen that another process queued, or whose time has come. */
  readonly pollMs?: number;
}

const defaultPollMs = 200;

/** Opens the one database for state and jobs. Throws StorageError with a sentence for the operator. */
export async function openStorage(
  options: StorageOptions,
  { clock, log: parentLog, workerName, pollMs = defaultPollMs }: StorageParts,
): Promise<{ store: Store; jobs: Jobs }> {
  const log = workerName === undefined ? parentLog : parentLog.child({ workerName });
  const { store, jobs } = await openOnBackend(await openBackend(options, { log }), { clock, log, pollMs });
  return { store: options.kind === 'embedded' ? rememberStore(store) : store, jobs };
}
