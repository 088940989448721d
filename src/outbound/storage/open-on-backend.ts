import type { Clock } from '../../ports/clock.ts';
import type { Jobs } from '../../ports/jobs.ts';
import type { Log } from '../../ports/log.ts';
import type { Store } from '../../ports/store.ts';
import type { Backend } from './backend.ts';
import { createJobs, type OpenJobs } from './jobs/create-jobs.ts';
import { migrate } from './migrate.ts';
import { createStore } from './store/create-store.ts';

/** Brings the schema of an open database up to date and builds the ports on it; closes it when that fails. */
export async function openOnBackend(
  backend: Backend,
  parts: { readonly clock: Clock; readonly log: Log; readonly pollMs: number },
): Promise<{ store: Store; jobs: Jobs }> {
  try {
    await migrate(backend.db);
    const queue = await createJobs(backend, parts);
    const close = closeOnce(backend, queue);
    return { store: createStore(backend, { outbox: queue.outbox, log: parts.log, close }), jobs: queue.jobs };
  } catch (error) {
    await backend.close();
    throw error;
  }
}

function closeOnce(backend: Backend, queue: OpenJobs): () => Promise<void> {
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    try {
      await queue.close();
    } finally {
      await backend.close();
    }
  };
  return () => (closing ??= close());
}
