/** Sliding windows over the moments of what was let through. */
export interface Limiter {
  /** 0: let through and counted; else how many milliseconds to wait. */
  waitFor(key: string, now: number): number;
}

interface Window {
  readonly ms: number;
  readonly max: number;
}

/** "Rate limiting" of msteams-docs: send to conversation and create conversation, a bot and a thread. */
export const conversationWindows: readonly Window[] = [
  { ms: 1_000, max: 7 },
  { ms: 2_000, max: 8 },
  { ms: 30_000, max: 60 },
  { ms: 3_600_000, max: 1_800 },
];

/** The same page: an app and a tenant. */
export const tenantWindows: readonly Window[] = [{ ms: 1_000, max: 50 }];

export function createLimiter(windows: readonly Window[]): Limiter {
  const kept = new Map<string, number[]>();
  const longestMs = Math.max(...windows.map(({ ms }) => ms));
  return {
    waitFor(key, now) {
      const moments = (kept.get(key) ?? []).filter((at) => at > now - longestMs);
      kept.set(key, moments);
      // The max-th last one must have left the window before another may come.
      const waits = windows.map(({ ms, max }) => (moments.at(-max) ?? -Infinity) + ms - now);
      const waitMs = Math.max(0, ...waits);
      if (waitMs === 0) moments.push(now);
      return waitMs;
    },
  };
}
