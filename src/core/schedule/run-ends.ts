import type { Habit } from './habit.ts';

/** When a run ends that starts now, as a distribution: good runs take about as long as ever, failures mostly end sooner. */
export interface RunEnds {
  /** The chance that it has ended after so long. */
  endedBy(ageMs: number): number;
  /** By then nearly all have ended. */
  readonly longestMs: number;
}

const unknown = { lengthMs: 5 * 60_000, spread: 1.2 };
/** A source that refuses a credential does so while the run opens its connections. */
const earlyShare = 0.3;
const earlyPart = 0.25;
const earlySpread = 0.7;
const learnedSpread = 0.5;

export function runEndsOf({ lengthMs, spread, failLengthMs }: Habit): RunEnds {
  const length = lengthMs ?? unknown.lengthMs;
  const width = spread ?? unknown.spread;
  const early = failLengthMs ?? length * earlyPart;
  const earlyWidth = failLengthMs === undefined ? earlySpread : learnedSpread;
  return {
    endedBy: (ageMs) =>
      ageMs <= 0
        ? 0
        : earlyShare * logNormalBelow(ageMs, early, earlyWidth) +
          (1 - earlyShare) * logNormalBelow(ageMs, length, width),
    longestMs: Math.max(length * Math.exp(2.5 * width), early),
  };
}

/** With the logistic curve in place of the normal one: within a hundredth, and much cheaper. */
function logNormalBelow(value: number, median: number, spread: number): number {
  return 1 / (1 + Math.exp((-1.702 * Math.log(value / median)) / spread));
}
