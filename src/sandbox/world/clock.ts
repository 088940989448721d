import type { Clock } from '../../ports/clock.ts';

/** Time of Contoso: starts at `startAt` and runs `speed` times as fast as real time. */
export function createSandboxClock(options: { speed: number; startAt?: number; realNow?: () => number }): Clock {
  const realNow = options.realNow ?? Date.now;
  const realStart = realNow();
  const startAt = options.startAt ?? realStart;
  return {
    now: () => Math.round(startAt + (realNow() - realStart) * options.speed),
    toRealMs: (spanMs) => spanMs / options.speed,
  };
}
