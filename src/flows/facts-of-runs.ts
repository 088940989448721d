import type { Refresh, RefreshAttempt } from '../core/dataset.ts';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import type { Cause, Facts } from '../core/diagnosis/types.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { FailedRun } from './failed-run.ts';

const attemptsMax = 3;

/** What the history says: this run's attempts, the runs before, and what this failure did to the schedule. */
export function factsOfRuns(dataset: StoredDataset, { refreshes, failed, schedule }: FailedRun): Facts {
  const before = refreshes.filter(({ startedAt }) => startedAt < failed.startedAt).filter(hasEnded);
  const [previous] = before;
  const lastSuccessAt = before.find(({ status }) => status === 'completed')?.endedAt ?? dataset.lastSuccessAt;
  const runMs = lengthOf(failed);
  const switchedOff =
    schedule?.enabled === false && (dataset.schedule?.enabled === true || failed.type === 'Scheduled');
  const others = otherAttemptsOf(failed);
  return {
    failedAt: failed.endedAt ?? failed.startedAt,
    ...(runMs === undefined ? {} : { runMs }),
    earlierFailuresAt: streakStarts(before),
    failuresInARow:
      1 +
      Math.max(
        0,
        before.findIndex(({ status }) => status !== 'failed'),
      ),
    ...(others.length === 0 ? {} : { otherAttempts: others }),
    ...(previous?.status === 'failed' && previous.error !== undefined
      ? { previousCause: causeOf(previous.error) }
      : {}),
    ...(onlyQueryFailed(failed) ? { dataWasLoaded: true } : {}),
    ...(switchedOff ? { scheduleSwitchedOff: true } : {}),
    ...(lastSuccessAt === undefined ? {} : { lastSuccessAt }),
  };
}

function hasEnded({ status }: Refresh): boolean {
  return status === 'completed' || status === 'failed';
}

function causeOf(error: string): Cause {
  return diagnose({ text: error }).cause;
}

/** Power BI tries again by itself: what counts is how long the attempt ran that failed last. */
function lengthOf({ attempts, startedAt, endedAt }: Refresh): number | undefined {
  const last = attempts.findLast(({ error, endedAt: end }) => error !== undefined && end !== undefined);
  if (last?.endedAt !== undefined) return last.endedAt - last.startedAt;
  return endedAt === undefined ? undefined : endedAt - startedAt;
}

/** Of the attempts before the one that failed last. */
function otherAttemptsOf({ attempts }: Refresh): Cause[] {
  const failed = attempts.filter(({ error }) => error !== undefined).slice(0, -1);
  return failed.slice(-attemptsMax).map(({ error }) => causeOf(error ?? ''));
}

/** Data first, then query caches and tiles: the second can fail with the data fresh (refresh-data). */
function onlyQueryFailed({ attempts }: Refresh): boolean {
  const isData = ({ phase }: RefreshAttempt): boolean => phase === 'data';
  const lastData = attempts.findLast(isData);
  const hasQueryError = attempts.some((attempt) => !isData(attempt) && attempt.error !== undefined);
  return hasQueryError && lastData?.endedAt !== undefined && lastData.error === undefined;
}

/** When failures began, newest first: runs that fail one after the other are one failure. */
function streakStarts(newestFirst: readonly Refresh[]): number[] {
  return newestFirst.flatMap((refresh, index) => {
    const older = newestFirst[index + 1];
    const isStart = refresh.status === 'failed' && older?.status === 'completed';
    return isStart ? [refresh.endedAt ?? refresh.startedAt] : [];
  });
}
