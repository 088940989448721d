import { isoTime } from '../http/route.ts';
import type { Run } from '../world/run-types.ts';

/** A run as the refresh history shows it; without an end while it goes on. */
export function describeRun(run: Run): object {
  return {
    requestId: run.requestId,
    refreshType: run.type,
    startTime: isoTime(run.startedAt),
    ...(run.endedAt === undefined ? {} : { endTime: isoTime(run.endedAt) }),
    status: run.status,
    ...(run.type === 'ViaEnhancedApi' ? { extendedStatus: extendedStatusOf(run) } : {}),
    ...(run.error === undefined ? {} : { serviceExceptionJson: run.error }),
    refreshAttempts: describeAttempts(run),
  };
}

/** Get Refresh Execution Details: the times have no zone there and are UTC. */
export function describeExecution(run: Run): object {
  const withoutZone = (at: number) => isoTime(at).slice(0, -1);
  return {
    startTime: withoutZone(run.startedAt),
    ...(run.endedAt === undefined ? {} : { endTime: withoutZone(run.endedAt) }),
    type: 'Full',
    commitMode: 'Transactional',
    status: run.status === 'Cancelled' ? 'Unknown' : run.status,
    extendedStatus: extendedStatusOf(run),
    currentRefreshType: 'Full',
    numberOfAttempts: run.attempts.length === 0 ? 0 : Math.max(...run.attempts.map((each) => each.attemptId)),
    objects: [],
    messages: run.error === undefined ? [] : [{ code: '0xC1000000', message: run.error, type: 'Error' }],
    refreshAttempts: describeAttempts(run),
  };
}

function extendedStatusOf(run: Run): string {
  if (run.status === 'Unknown') return 'InProgress';
  return run.timedOut === true ? 'TimedOut' : run.status;
}

function describeAttempts(run: Run): object[] {
  return run.attempts.map((attempt) => ({
    attemptId: attempt.attemptId,
    startTime: isoTime(attempt.startedAt),
    endTime: isoTime(attempt.endedAt),
    type: attempt.type,
    ...(attempt.error === undefined ? {} : { serviceExceptionJson: attempt.error }),
  }));
}
