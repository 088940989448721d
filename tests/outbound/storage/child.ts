import { randomUUID } from 'node:crypto';
import { openStorage, type StorageOptions } from '../../../src/outbound/storage/open-storage.ts';
import { StorageError } from '../../../src/outbound/storage/storage-error.ts';
import { systemClock } from '../../../src/outbound/system-clock.ts';
import { anIncident } from '../../builders.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { jobHandlers } from '../../standins/job-handlers.ts';

/** Runs in a process of its own, to be killed: `open` says how it went, `commit` commits for ever, `hang` takes a job. */
async function main(mode: string | undefined, options: StorageOptions): Promise<void> {
  const { store, jobs } = await openStorage(options, { clock: systemClock, log: createRecordingLog() });
  say('opened');
  const forever = new Promise<never>(() => undefined);
  if (mode === 'commit') {
    for (;;) {
      const incidentId = randomUUID();
      const incident = anIncident({ incidentId, groupKey: incidentId });
      await store.commitIncident({ incident, expectedVersion: 0, jobs: [{ kind: 'announce', incidentId }] });
      say(incidentId);
    }
  }
  if (mode === 'hang') {
    const deliver = async (): Promise<void> => {
      say('begun');
      await forever;
    };
    const other = (): Promise<void> => forever;
    await jobs.start(jobHandlers({ deliver }, other));
    await jobs.send({ kind: 'deliver', conversationId: 'conversation-1' });
    await forever;
  }
  await store.close();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await main(process.argv[2], JSON.parse(process.argv[3] ?? '') as StorageOptions);
} catch (error) {
  if (!(error instanceof StorageError)) throw error;
  say(`${error.reason}: ${error.message}`);
  process.exitCode = 1;
}
