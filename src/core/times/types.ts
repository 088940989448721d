/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Again and again: at this time of these days, as clocks show it in that zone. */
export interface Recurrence {
  readonly days: readonly Weekday[];
  readonly hour: number;
  readonly minute: number;
  readonly timeZone: string;
}

/** `past`, `too-far`: a moment that can't be meant. `no-such-time`: "25:00", "31 Feb". `too-often`, `not-weekly`: a rhythm that is not kept. */
export type RefusalReason = 'past' | 'too-far' | 'no-such-time' | 'too-often' | 'not-weekly';

export type TimeReading =
  | { readonly kind: 'at'; readonly at: number }
  | { readonly kind: 'every'; readonly every: Recurrence }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly sentence: string }
  | { readonly kind: 'none' };

export interface TimeOptions {
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
  /** Decides whether 3/4 is March (en-US) or April. */
  readonly locale?: string | undefined;
  /** `until` ends something, `at` (default) is a moment to act: "this week" ends on Monday, or means Friday. */
  readonly purpose?: 'at' | 'until' | undefined;
}
