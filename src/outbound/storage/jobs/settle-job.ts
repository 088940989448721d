import { fromKysely, type PgBoss } from 'pg-boss';
import type { Clock } from '../../../ports/clock.ts';
import type { Backend } from '../backend.ts';
import { plainText } from '../to-json.ts';
import { failuresOf, type ClaimedJob, type JobData, type ParkedData } from './job-data.ts';
import { orderedId } from './ordered-id.ts';
import { parkedQueue, queueLimits } from './queues.ts';
import { secondsOf } from './seconds-of.ts';

const firstBackoffMs = 1_000;
const errorTextMax = 300;

/** How a run ended. `later` is in the clock's milliseconds; `handedBack`: it was cut short by a stop. */
export type RunEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'later'; readonly afterMs: number }
  | { readonly kind: 'failed'; readonly error: unknown; readonly park: boolean }
  | { readonly kind: 'handedBack' };

export interface Settling {
  readonly boss: PgBoss;
  readonly db: Backend['db'];
  readonly clock: Clock;
}

/** Writes down how a run ended. A job that has been taken from this worker meanwhile is left alone. */
export async function settleJob({ boss, db, clock }: Settling, claimed: ClaimedJob, end: RunEnd): Promise<void> {
  const { kind, jobId, retryCount } = claimed;
  const attempt = { id: jobId, retryCount };
  if (end.kind === 'done') {
    await boss.complete(kind, attempt);
    return;
  }
  await db.transaction().execute(async (trx) => {
    const options = { db: fromKysely(trx) };
    if (end.kind === 'failed' && end.park) {
      if (affected(await boss.complete(kind, attempt, null, options)) === 0) return;
      await boss.send(parkedQueue, parkedData(claimed, end.error, clock.now()), { id: orderedId(), ...options });
      return;
    }
    // pg-boss keeps the place of a failed job at the head of its key, with the data and the wait that follow.
    if (affected(await boss.fail(kind, attempt, null, options)) === 0) return;
    const startAfter = secondsOf(clock.toRealMs(waitMs(claimed, end)));
    await boss.update(kind, nextData(claimed, end), { id: jobId, startAfter, ...options });
  });
}

function nextData(claimed: ClaimedJob, end: Exclude<RunEnd, { kind: 'done' }>): JobData {
  const failures = { failed: failuresOf(claimed) + 1, later: 0, handedBack: failuresOf(claimed) }[end.kind];
  return { ...claimed.data, failures, runs: claimed.retryCount + 1 };
}

function waitMs(claimed: ClaimedJob, end: Exclude<RunEnd, { kind: 'done' }>): number {
  if (end.kind === 'later') return Math.max(0, end.afterMs);
  if (end.kind === 'handedBack') return 0;
  const wholeMs = Math.min(
    queueLimits[claimed.kind].backoffMaxMs,
    firstBackoffMs * 2 ** Math.min(30, failuresOf(claimed)),
  );
  // Jitter, so that what failed together does not come back together.
  return wholeMs * (0.5 + Math.random() / 2);
}

function parkedData(claimed: ClaimedJob, error: unknown, parkedAt: number): ParkedData {
  const text =
    error instanceof Error ? `${error.name}: ${error.message}` : 'the handler threw something that is no error';
  return {
    job: claimed.data.job,
    attempts: failuresOf(claimed) + 1,
    error: plainText(text).slice(0, errorTextMax),
    parkedAt,
  };
}

/** pg-boss answers `{ affected }`, though its types hide it. */
function affected(response: object): number {
  if ('affected' in response && typeof response.affected === 'number') return response.affected;
  throw new Error('pg-boss did not say how many jobs it changed');
}
