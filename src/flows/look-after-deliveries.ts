import { refusalsMax } from './deliver.ts';
import type { Deps } from './deps.ts';

const incidentsMax = 200;
const overdueMs = 2 * 60_000;

/**
 * Time alone can be a reason to speak: something is still failing, or a mute ends. And what has been due for long is
 * queued again: its job was parked while Teams was away, or put off for long.
 */
export async function lookAfterDeliveries({ store, jobs, clock, log }: Deps): Promise<void> {
  const now = clock.now();
  for (const incidentId of await store.listToLookAgain(now, incidentsMax)) {
    await jobs.send({ kind: 'announce', incidentId });
  }
  const woken = await store.wakeUntold({ dueBefore: now - overdueMs, refusalsBelow: refusalsMax });
  if (woken > 0) log.info({ conversations: woken }, 'deliveries that were overdue are queued again');
}
