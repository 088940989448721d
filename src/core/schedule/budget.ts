/** Calls of one kind that may still be made. Moments are passed in, so that nothing here waits. */
export interface Budget {
  /** How many calls may be made now. */
  left(now: number): number;
  spend(calls: number, now: number): void;
  /** When the next call may be made. */
  freeAt(now: number): number;
  /** 429: nothing until `retryAfterMs` is over, then half as fast as before; a tenth comes back every ten minutes. */
  refused(now: number, retryAfterMs: number | undefined): void;
}

const pauseMs = 60_000;
const slowestShare = 0.1;
const recoverEveryMs = 10 * 60_000;
const recoverShare = 0.1;

/** A bucket that fills evenly: at most `burst` at once, and `callsAnHour` in the long run. */
export function createBudget({ callsAnHour, burst }: { callsAnHour: number; burst: number }): Budget {
  let tokens = burst;
  let filledAt: number | undefined;
  let share = 1;
  let pausedUntil = 0;
  let slowedAt = 0;
  const shareAt = (now: number): number =>
    Math.min(1, share + (Math.max(0, now - slowedAt) / recoverEveryMs) * recoverShare);
  const perMs = (now: number): number => (callsAnHour * shareAt(now)) / 3_600_000;
  const fill = (now: number): void => {
    tokens = Math.min(burst, tokens + Math.max(0, now - (filledAt ?? now)) * perMs(now));
    filledAt = Math.max(now, filledAt ?? now);
  };
  return {
    left(now) {
      fill(now);
      return now < pausedUntil ? 0 : Math.max(0, Math.floor(tokens + 1e-9));
    },
    spend(calls, now) {
      fill(now);
      tokens -= calls;
    },
    freeAt(now) {
      fill(now);
      return Math.max(now, pausedUntil, tokens >= 1 ? now : now + (1 - tokens) / perMs(now));
    },
    refused(now, retryAfterMs) {
      fill(now);
      // Calls that were on their way together are refused together; that is one refusal.
      if (now >= pausedUntil) share = Math.max(slowestShare, shareAt(now) / 2);
      slowedAt = now;
      pausedUntil = Math.max(pausedUntil, now + (retryAfterMs ?? pauseMs));
      tokens = Math.min(tokens, 0);
    },
  };
}
