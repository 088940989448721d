import type { Refresh, Schedule } from '../dataset.ts';
import { matchSlots } from './match-slots.ts';
import { latestMs } from './next-slot.ts';
import { slotsBetween } from './slots-between.ts';

/** What the planner keeps of a dataset: small, and all of it from what the last looks saw. */
export interface Habit {
  /** The end of the newest run that ended; later ones are news. */
  readonly endedAt: number;
  /** The start of a run that goes on. */
  readonly runningSince?: number;
  /** Of good runs: the middle one, and the standard deviation of their logarithm. */
  readonly lengthMs?: number;
  readonly spread?: number;
  /** Of failed runs: the middle one. */
  readonly failLengthMs?: number;
  /** How late scheduled runs began, the newest few. */
  readonly lagsMs: readonly number[];
  /** Runs a day that nothing announced. */
  readonly othersADay: number;
  /** The newest slot that had its run. */
  readonly metAt: number;
  /** Slots up to then have been judged. */
  readonly judgedAt: number;
  /** The schedule that `judgedAt` is about. */
  readonly schedule: string;
  /** It is on, or was, and nobody has been told yet of a slot that was missed since. */
  readonly wasOn: boolean;
  /** Looks in a row that failed. */
  readonly failedLooks?: number;
}

const dayMs = 86_400_000;
const lagsMax = 4;
/** What is believed before anything was seen: weighs as much as so many observations. */
const prior = { spread: 0.4, spreadWeight: 3, othersADay: 0.1, days: 2 };
const othersMin = 0.02;

export interface Seen {
  readonly now: number;
  /** Newest first. */
  readonly refreshes: readonly Refresh[];
  readonly schedule: Schedule | undefined;
  readonly before: Habit | undefined;
}

/** Learns from the newest runs. Slots before the first look, and before a change of the schedule, are never judged. */
export function habitOf({ now, refreshes, schedule, before }: Seen): Habit {
  const oldestFirst = [...refreshes].reverse();
  const running = refreshes.find(({ status }) => status === 'running');
  const key = keyOf(schedule);
  const wasOn = before?.schedule === key && before.wasOn;
  const met = schedule === undefined ? [] : matchSlots(slotsSince(schedule, oldestFirst, now), oldestFirst);
  return {
    endedAt: Math.max(before?.endedAt ?? 0, ...refreshes.map(({ endedAt }) => endedAt ?? 0)),
    ...(running === undefined ? {} : { runningSince: running.startedAt }),
    ...lengthsOf(refreshes),
    lagsMs: met.slice(-lagsMax).map(({ slotAt, startedAt }) => startedAt - slotAt),
    othersADay: othersADay(refreshes),
    metAt: met.at(-1)?.slotAt ?? 0,
    judgedAt: wasOn ? before.judgedAt : now,
    schedule: key,
    wasOn: schedule?.enabled === true || wasOn,
  };
}

/** Before the first look nothing is known. */
export function noHabit(now: number, schedule: Schedule | undefined): Habit {
  return habitOf({ now, refreshes: [], schedule, before: undefined });
}

function keyOf(schedule: Schedule | undefined): string {
  if (schedule === undefined) return '';
  return [schedule.timeZone, ...schedule.days, ...schedule.times].join(' ');
}

function slotsSince(schedule: Schedule, oldestFirst: readonly Refresh[], now: number): number[] {
  const first = oldestFirst[0]?.startedAt;
  return first === undefined
    ? []
    : slotsBetween(schedule, { after: Math.max(first, now - 14 * dayMs) - latestMs, until: now + latestMs });
}

function lengthsOf(refreshes: readonly Refresh[]): Pick<Habit, 'lengthMs' | 'spread' | 'failLengthMs'> {
  const good = logLengths(refreshes, 'completed');
  const failed = logLengths(refreshes, 'failed');
  const middle = good[Math.floor(good.length / 2)];
  const middleFailed = failed[Math.floor(failed.length / 2)];
  return {
    ...(middle === undefined ? {} : { lengthMs: Math.exp(middle), spread: spreadAround(good, middle) }),
    ...(middleFailed === undefined ? {} : { failLengthMs: Math.exp(middleFailed) }),
  };
}

function logLengths(refreshes: readonly Refresh[], status: Refresh['status']): number[] {
  return refreshes
    .flatMap((run) => (run.status === status && run.endedAt !== undefined ? [run.endedAt - run.startedAt] : []))
    .map((lengthMs) => Math.log(Math.max(1_000, lengthMs)))
    .sort((a, b) => a - b);
}

function spreadAround(lengths: readonly number[], middle: number): number {
  const squares = lengths.reduce((sum, length) => sum + (length - middle) ** 2, 0);
  return Math.sqrt((squares + prior.spreadWeight * prior.spread ** 2) / (lengths.length + prior.spreadWeight));
}

function othersADay(refreshes: readonly Refresh[]): number {
  const newest = refreshes[0];
  const oldest = refreshes.at(-1);
  const days = newest === undefined || oldest === undefined ? 0 : (newest.startedAt - oldest.startedAt) / dayMs;
  const others = refreshes.filter(({ type }) => type !== 'Scheduled').length;
  return Math.max(othersMin, (others + prior.othersADay * prior.days) / (days + prior.days));
}
