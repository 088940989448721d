export interface RetryPolicy {
  /** All tries of one call together. */
  readonly attemptsMax: number;
  /** How long to wait after this many tries. */
  delayMs(attempt: number): number;
}

/** Three tries, a random wait of up to half a second, then of up to a second, so that callers do not come back together. */
export const defaultRetry: RetryPolicy = {
  attemptsMax: 3,
  delayMs: (attempt) => Math.random() * Math.min(250 * 2 ** attempt, 4_000),
};
