import { PgBoss } from 'pg-boss';
import type { Clock } from '../../../ports/clock.ts';
import type { Jobs } from '../../../ports/jobs.ts';
import type { Log } from '../../../ports/log.ts';
import { inBackground } from '../../../ports/urgency.ts';
import type { Backend } from '../backend.ts';
import { isLostConnection } from '../postgres/lost-connection.ts';
import type { JobOutbox } from '../store/incidents.ts';
import { releaseOrphans } from './claim-jobs.ts';
import { countByKind, countPending } from './count-jobs.ts';
import { enqueueDeliveries } from './enqueue-deliveries.ts';
import { enqueueJob } from './enqueue-job.ts';
import { createParkedJobs } from './parked-jobs.ts';
import { createQueues, orderKeyOf, settleMsOf, watchSeconds } from './queues.ts';
import { startWorker, type Worker } from './worker.ts';

export interface OpenJobs {
  readonly jobs: Jobs;
  readonly outbox: JobOutbox;
  readonly boss: PgBoss;
  close(): Promise<void>;
}

const cleanUpSeconds = 600;

/** The queue in the same database as the state. Its schema is brought up to date here; nothing is worked on yet. */
export async function createJobs(
  backend: Backend,
  { clock, log, pollMs }: { clock: Clock; log: Log; pollMs: number },
): Promise<OpenJobs> {
  const { db } = backend;
  const boss = new PgBoss({
    ...backend.boss,
    // The worker calls supervise() itself: a process that only sends leaves the watch to others.
    supervise: false,
    schedule: false,
    monitorIntervalSeconds: watchSeconds,
    maintenanceIntervalSeconds: cleanUpSeconds,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  boss.on('error', (error) =>
    log[isLostConnection(error) ? 'debug' : 'warn']({ error }, 'the job queue reported an error'),
  );
  boss.on('warning', ({ message }) => log.warn({ warning: message }, 'the job queue reported a warning'));
  await boss.start();
  await createQueues(boss);
  let worker: Worker | undefined;
  const nudge = (): void => worker?.nudge();

  const jobs: Jobs = {
    ...createParkedJobs(boss, db),
    async send(job, { afterMs = 0 } = {}) {
      await db.transaction().execute((trx) => enqueueJob(boss, trx, { job, afterMs: clock.toRealMs(afterMs) }));
      nudge();
    },
    async start(handlers) {
      if (worker !== undefined) throw new Error('the jobs are worked on already');
      if (backend.kind === 'pglite') await releaseOrphans(db);
      worker = inBackground(() => startWorker({ boss, db, clock, log, handlers, pollMs }));
    },
    async stop(graceMs) {
      await worker?.stop(graceMs);
    },
    countPending: () => countPending(db),
    countByKind: () => countByKind(db),
  };
  return {
    jobs,
    boss,
    outbox: {
      async enqueue(trx, list, afterMs) {
        // In one order everywhere: two transactions that wait for each other's jobs would be a deadlock.
        const sorted = [...list].sort((a, b) => (lockOrder(a) < lockOrder(b) ? -1 : 1));
        for (const job of sorted) {
          await enqueueJob(boss, trx, { job, afterMs: clock.toRealMs(afterMs ?? settleMsOf(job)) });
        }
      },
      enqueueDeliveries: (trx, conversationIds, afterMs) =>
        enqueueDeliveries(boss, trx, { conversationIds, afterMs: clock.toRealMs(afterMs) }),
      nudge,
    },
    async close() {
      await worker?.stop(0);
      await boss.stop({ graceful: false });
    },
  };
}

function lockOrder(job: Parameters<typeof orderKeyOf>[0]): string {
  return `${job.kind} ${orderKeyOf(job)}`;
}
