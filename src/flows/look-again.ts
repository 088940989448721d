import type { Refresh } from '../core/dataset.ts';
import type { Job } from '../ports/jobs.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { Deps } from './deps.ts';

type LookAgain = Extract<Job, { kind: 'lookAgain' }>;

/** From one look to the next; a pipeline knows of an end before the history shows it. In the clock's milliseconds. */
const waitsMs = [10_000, 20_000, 30_000, 60_000] as const;

/** The first of the looks that follow the one that an event asked for. */
export function lookAgainJob({ eventId, dataset }: { eventId: string; dataset: StoredDataset }): {
  readonly job: LookAgain;
  readonly afterMs: number;
} {
  const job = { kind: 'lookAgain', eventId, datasetId: dataset.datasetId, tries: 0 } as const;
  const known = stateOf(dataset.lastRefresh);
  return { job: known === undefined ? job : { ...job, known }, afterMs: waitsMs[0] };
}

/** Makes the dataset due once more, unless its history shows an end by now that it did not show before. */
export async function lookAgain(
  { store, jobs, clock }: Pick<Deps, 'store' | 'jobs' | 'clock'>,
  job: LookAgain,
): Promise<void> {
  const dataset = await store.findDataset(job.datasetId);
  if (dataset === undefined || hasEndedSince(dataset.lastRefresh, job.known)) return;
  await store.lookSoon(job.datasetId, clock.now());
  const tries = job.tries + 1;
  const afterMs = waitsMs[tries];
  if (afterMs !== undefined) await jobs.send({ ...job, tries }, { afterMs });
}

function hasEndedSince(newest: Refresh | undefined, known: string | undefined): boolean {
  return newest !== undefined && newest.status !== 'running' && stateOf(newest) !== known;
}

function stateOf(refresh: Refresh | undefined): string | undefined {
  return refresh === undefined ? undefined : `${refresh.requestId} ${refresh.status}`;
}
