import type { Schedule } from '../dataset.ts';
import type { Habit } from './habit.ts';
import { earliestMs, latestMs } from './next-slot.ts';
import { slotsBetween } from './slots-between.ts';
import { runEndsOf, type RunEnds } from './run-ends.ts';
import { judgedAfterMs } from './skipped-slots.ts';

export interface Question {
  /** As of now it is known how the dataset stands. */
  readonly now: number;
  readonly habit: Habit;
  readonly schedule: Schedule | undefined;
  /** What a call is worth: this many milliseconds that a run which has certainly ended goes unseen. */
  readonly priceMs: number;
  /** Never later than this. */
  readonly gapMaxMs: number;
}

const gapMinMs = 8_000;
const dayMs = 86_400_000;
/** Steps grow, so that there are few of them: exact where a look is near, rough where it is hours away. */
const firstStepMs = 4_000;
const stepGrowth = 1.35;
/** A slot that has not begun may as well be skipped. */
const skipShare = 0.03;
/** Where runs begin when nothing was learned: mostly on time, rarely up to an hour late. */
/** What was seen of this dataset counts more than what is usual. */
const learnedWeight = 5;
const usualLagsMs = [-4, -2, 0, 2, 4, 7, 10, 20, 35, 52].map((minutes) => minutes * 60_000);

/**
 * When to ask for a dataset's history again: as soon as the time for which ended runs are expected to have gone unseen
 * adds up to the price of a call. Around an expected end that is soon, in a quiet night late.
 */
export function planLookAt(question: Question): number {
  const { now, habit, schedule, gapMaxMs } = question;
  const slots = openSlots(habit, schedule, now);
  const byWaiting = whenWaitingCosts(question, endsExpected(question, slots), slots);
  const latestAt = Math.min(now + gapMaxMs, ...slots.map((slotAt) => slotAt + judgedAfterMs).filter((at) => at > now));
  return Math.round(Math.max(now + gapMinMs, Math.min(byWaiting, latestAt)));
}

/** Slots that are still to be judged, and the next one. */
function openSlots(habit: Habit, schedule: Schedule | undefined, now: number): number[] {
  if (schedule === undefined || !habit.wasOn) return [];
  const since = Math.max(now - judgedAfterMs, habit.metAt);
  const slots = slotsBetween(schedule, { after: since, until: now + dayMs });
  const next = slots.findIndex((slotAt) => slotAt > now - earliestMs);
  return next < 0 ? slots : slots.slice(0, next + 1);
}

interface Expected {
  /** How many runs have ended unseen by then. */
  endedBy(at: number): number;
  /** Nothing but the unannounced happens before. */
  readonly startsAt: number;
  readonly endsAt: number;
}

function endsExpected({ now, habit }: Question, slots: readonly number[]): Expected {
  const ends = runEndsOf(habit);
  const parts: Expected[] = slots.map((slotAt) => endsOfSlot(slotAt, now, habit, ends));
  if (habit.runningSince !== undefined) parts.push(endOfRunning(habit.runningSince, now, ends));
  return {
    endedBy: (at) => parts.reduce((sum, part) => sum + part.endedBy(at), (habit.othersADay * (at - now)) / dayMs),
    startsAt: Math.min(...parts.map(({ startsAt }) => startsAt)),
    endsAt: Math.max(...parts.map(({ endsAt }) => endsAt)),
  };
}

/** Given that it goes on now. One that lasts much longer than any before may end at any time. */
function endOfRunning(since: number, now: number, ends: RunEnds): Expected {
  const before = ends.endedBy(now - since);
  const left = Math.max(0.05, 1 - before);
  const overtimeMs = now - since + ends.longestMs;
  return {
    endedBy: (at) => Math.min(1, (ends.endedBy(at - since) - before) / left + (0.3 * (at - now)) / overtimeMs),
    startsAt: now,
    endsAt: Math.max(now, since + ends.longestMs),
  };
}

/** Given that it has not begun yet. */
function endsOfSlot(slotAt: number, now: number, { lagsMs }: Habit, ends: RunEnds): Expected {
  const starts = [
    ...usualLagsMs.map((lagMs) => ({ at: slotAt + lagMs, weight: 1 })),
    ...lagsMs.map((lagMs) => ({ at: slotAt + lagMs, weight: learnedWeight })),
  ];
  const coming = starts.filter(({ at }) => at > now);
  const total = weightOf(coming) + skipShare * weightOf(starts);
  return {
    endedBy: (at) => coming.reduce((sum, start) => sum + (start.weight / total) * ends.endedBy(at - start.at), 0),
    startsAt: Math.max(now, slotAt + earliestMs),
    endsAt: Math.max(now, slotAt + latestMs + ends.longestMs),
  };
}

function weightOf(starts: readonly { readonly weight: number }[]): number {
  return starts.reduce((sum, { weight }) => sum + weight, 0);
}

function whenWaitingCosts({ now, habit, priceMs }: Question, expected: Expected, slots: readonly number[]): number {
  const perMs = habit.othersADay / dayMs;
  const quietAt = now + Math.sqrt((2 * priceMs) / perMs);
  if (slots.length === 0 && habit.runningSince === undefined) return quietAt;
  if (quietAt <= expected.startsAt) return quietAt;
  return addUp({ ...expected, waitedMs: (perMs * (expected.startsAt - now) ** 2) / 2, priceMs, quietAt });
}

function addUp(sum: Expected & { waitedMs: number; priceMs: number; quietAt: number }): number {
  let { waitedMs, startsAt: at } = sum;
  let ended = sum.endedBy(at);
  // One run cannot wait longer than time passes.
  const first = Math.max(firstStepMs, sum.priceMs / 2);
  for (let stepMs = first; at < sum.endsAt; stepMs *= stepGrowth) {
    const next = sum.endedBy(at + stepMs);
    const addedMs = ((ended + next) / 2) * stepMs;
    if (waitedMs + addedMs >= sum.priceMs)
      return at + within(stepMs, { ended, next, missingMs: sum.priceMs - waitedMs });
    waitedMs += addedMs;
    ended = next;
    at += stepMs;
  }
  return Math.max(at, sum.quietAt);
}

/** Where in a step the rest is waited, as the number of those that wait grows evenly in it. */
function within(
  stepMs: number,
  { ended, next, missingMs }: { ended: number; next: number; missingMs: number },
): number {
  const slope = (next - ended) / stepMs;
  if (slope * stepMs < 1e-6) return missingMs / Math.max(ended, 1e-9);
  return (Math.sqrt(ended ** 2 + 2 * slope * missingMs) - ended) / slope;
}
