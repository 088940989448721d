/** A wait as pg-boss takes it. It writes the number as text into an interval, which has no form like 1e-7. */
export function secondsOf(waitMs: number): number {
  return Math.max(0, Math.round(waitMs)) / 1_000;
}
