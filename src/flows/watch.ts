import { nextLookAt } from '../core/schedule/next-look.ts';
import { isOutage } from '../ports/outage.ts';
import { PowerBiError } from '../ports/power-bi.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { Deps } from './deps.ts';
import type { Look } from './look-at.ts';

const claimMax = 40;
const atOnce = 6;
const afterErrorMs = 30_000;
const throttledMs = 60_000;

type LookAtOne = (dataset: StoredDataset) => Promise<Look>;

/** Looks at the datasets that are due, once. Returns how many it looked at; 0 when nothing is due. */
export async function watchOnce(
  deps: Deps,
  { owner, leaseMs, look }: { owner: string; leaseMs: number; look: LookAtOne },
  signal: AbortSignal,
): Promise<number> {
  const { store, clock } = deps;
  const due = await store.claimDue({ now: clock.now(), limit: claimMax, leaseMs, owner });
  if (due.length === 0) return 0;
  const datasetCount = await store.countDatasets();
  const queue = [...due];
  const workers = Array.from({ length: atOnce }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      // What is left is given back with the other leases of a process that stops.
      if (signal.aborted) return;
      await lookAndPlan({ ...deps, look }, next, datasetCount);
    }
  });
  await Promise.all(workers);
  return due.length;
}

async function lookAndPlan(
  { store, clock, log, look }: Pick<Deps, 'store' | 'clock' | 'log'> & { look: LookAtOne },
  dataset: StoredDataset,
  datasetCount: number,
): Promise<void> {
  const { datasetId } = dataset;
  try {
    const { refreshes } = await look(dataset);
    const now = clock.now();
    await store.saveLook({ datasetId, refreshes, at: now, nextLookAt: nextLookAt({ now, refreshes, datasetCount }) });
  } catch (error) {
    const reason = error instanceof PowerBiError ? error.reason : 'unexpected';
    const waitMs = error instanceof PowerBiError ? (error.retryAfterMs ?? waitFor(error)) : afterErrorMs;
    log[isOutage(error) ? 'debug' : 'warn'](
      { datasetId, reason, error: reason === 'unexpected' ? error : undefined },
      'a look at a dataset failed',
    );
    const now = clock.now();
    await store.saveLook({ datasetId, refreshes: [], at: now, nextLookAt: now + waitMs });
  }
}

function waitFor({ reason }: PowerBiError): number {
  return reason === 'throttled' ? throttledMs : afterErrorMs;
}
