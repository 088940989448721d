import type { Refresh, Schedule } from '../dataset.ts';
import type { Habit } from './habit.ts';
import { isCovered, matchSlots } from './match-slots.ts';
import { slotsBetween } from './slots-between.ts';

/** Then a run that has not begun will not come any more: an hour late, and what Power BI takes to list it. */
export const judgedAfterMs = 75 * 60_000;

/** Slots that passed without a run since the last look, oldest first. Each is told once: judging moves on. */
export function judgeSlots(
  habit: Habit,
  { now, refreshes, schedule }: { now: number; refreshes: readonly Refresh[]; schedule: Schedule | undefined },
  historyTop: number,
): { readonly skipped: readonly number[]; readonly habit: Habit } {
  const until = now - judgedAfterMs;
  if (schedule === undefined || !habit.wasOn || until <= habit.judgedAt) return { skipped: [], habit };
  const oldestFirst = [...refreshes].reverse();
  const reachesBackTo = refreshes.length < historyTop ? 0 : (oldestFirst[0]?.startedAt ?? 0);
  const slots = slotsBetween(schedule, { after: Math.max(habit.judgedAt, reachesBackTo), until });
  const met = new Set(matchSlots(slots, oldestFirst).map(({ slotAt }) => slotAt));
  const skipped = slots.filter((slotAt) => !met.has(slotAt) && !isCovered(slotAt, oldestFirst));
  return { skipped, habit: { ...habit, judgedAt: until } };
}
