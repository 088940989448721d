import type { Schedule } from '../dataset.ts';
import { noHabit, type Habit } from './habit.ts';

const firstMs = 30_000;
const longestMs = 60 * 60_000;
const longestOutageMs = 5 * 60_000;
const countedMax = 20;

interface FailedLook {
  readonly now: number;
  readonly habit: Habit | undefined;
  readonly schedule: Schedule | undefined;
  /** A whole service is away: that is nothing about this dataset, and soon over. */
  readonly isOutage: boolean;
}

/** After a look that failed: each wait is twice the one before, so that what fails for ever costs a call an hour. */
export function lookAgain({ now, habit, schedule, isOutage }: FailedLook): {
  readonly habit: Habit;
  readonly waitMs: number;
} {
  // What ended before a first look is nobody's news.
  const known = habit ?? { ...noHabit(now, schedule), endedAt: now };
  const failedBefore = known.failedLooks ?? 0;
  return {
    habit: { ...known, failedLooks: Math.min(countedMax, failedBefore + 1) },
    waitMs: Math.min(isOutage ? longestOutageMs : longestMs, firstMs * 2 ** failedBefore),
  };
}
