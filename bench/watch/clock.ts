import type { Clock } from '../../src/ports/clock.ts';

export interface VirtualClock extends Clock {
  moveTo(at: number): void;
}

/** Time that passes only when it is moved. */
export function createVirtualClock(startAt: number): VirtualClock {
  let now = startAt;
  return {
    now: () => now,
    toRealMs: (spanMs) => spanMs,
    moveTo: (at) => void (now = Math.max(now, at)),
  };
}
