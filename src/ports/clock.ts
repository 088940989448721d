export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** How long a span of this clock takes in real milliseconds; they differ only in a sandbox that runs fast. */
  toRealMs(spanMs: number): number;
}
