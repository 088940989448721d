import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for a moment in which nobody asks anything, so that what takes long holds up nobody. */
export interface Quiet {
  /** Somebody waits for an answer. */
  disturb(): void;
  /** Until nobody has for a while, at most a minute. */
  wait(): Promise<void>;
  /** Nothing waits any more. */
  end(): void;
}

const quietMs = 2_000;
/** A bot that is never left alone has to be cleaned up as well. */
const patienceMs = 60_000;

interface Time {
  now(): number;
  sleep(ms: number, signal: AbortSignal): Promise<unknown>;
}

const realTime: Time = {
  now: () => performance.now(),
  sleep: (ms, signal) => sleep(ms, undefined, { signal, ref: false }).catch(() => undefined),
};

export function createQuiet(time: Time = realTime): Quiet {
  const ending = new AbortController();
  let disturbedAt = -Infinity;
  return {
    disturb() {
      disturbedAt = time.now();
    },
    async wait() {
      const untilAt = time.now() + patienceMs;
      while (!ending.signal.aborted) {
        const waitMs = Math.min(disturbedAt + quietMs, untilAt) - time.now();
        if (waitMs <= 0) return;
        await time.sleep(waitMs, ending.signal);
      }
    },
    end() {
      ending.abort();
    },
  };
}
