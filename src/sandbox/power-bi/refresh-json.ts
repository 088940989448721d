import { isoTime } from '../http/route.ts';
import type { Run, RunAttempt } from '../world/run-types.ts';

const ofEnded = new WeakMap<Run, object>();

/** A run as the refresh history shows it; without an end while it goes on, and with the attempts that have ended by now. */
export function describeRun(run: Run, now: number): object {
  const known = ofEnded.get(run);
  if (known !== undefined) return known;
  const described = describeAt(run, now);
  // Nothing changes an ended run any more, and pages show the same ones again and again.
  if (run.status !== 'Unknown') ofEnded.set(run, described);
  return described;
}

function describeAt(run: Run, now: number): object {
  return {
    requestId: run.requestId,
    refreshType: run.type,
    startTime: isoTime(run.startedAt),
    ...(run.endedAt === undefined ? {} : { endTime: isoTime(run.endedAt) }),
    status: run.status,
    ...(run.type === 'ViaEnhancedApi' ? { extendedStatus: extendedStatusOf(run) } : {}),
    ...(run.error === undefined ? {} : { serviceExceptionJson: run.error }),
    refreshAttempts: attemptsOf(run, now).map(describeAttempt),
  };
}

/** Get Refresh Execution Details: the times have no zone there and are UTC. */
export function describeExecution(run: Run, now: number): object {
  const attempts = attemptsOf(run, now);
  const withoutZone = (at: number) => isoTime(at).slice(0, -1);
  return {
    startTime: withoutZone(run.startedAt),
    ...(run.endedAt === undefined ? {} : { endTime: withoutZone(run.endedAt) }),
    type: 'Full',
    commitMode: 'Transactional',
    status: run.status === 'Cancelled' ? 'Unknown' : run.status,
    extendedStatus: extendedStatusOf(run),
    currentRefreshType: 'Full',
    numberOfAttempts: Math.max(0, ...attempts.map((each) => each.attemptId)),
    objects: [],
    messages: run.error === undefined ? [] : [{ code: '0xC1000000', message: run.error, type: 'Error' }],
    refreshAttempts: attempts.map(describeAttempt),
  };
}

function extendedStatusOf(run: Run): string {
  if (run.status === 'Unknown') return 'InProgress';
  return run.timedOut === true ? 'TimedOut' : run.status;
}

function attemptsOf({ plan, attempts }: Run, now: number): readonly RunAttempt[] {
  return plan === undefined ? attempts : plan.attempts.filter(({ endedAt }) => endedAt <= now);
}

function describeAttempt({ attemptId, type, startedAt, endedAt, error }: RunAttempt): object {
  return {
    attemptId,
    startTime: isoTime(startedAt),
    endTime: isoTime(endedAt),
    type,
    ...(error === undefined ? {} : { serviceExceptionJson: error }),
  };
}
