import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../ports/clock.ts';
import type { Round } from './rounds.ts';
import { shareRound } from './shared-round.ts';

/**
 * Work that goes on for ever and remembers where it is: one replica keeps it until it stops or dies. A step answers in
 * how many milliseconds of the clock the next one is due.
 */
export function shareLoop(
  claimant: Parameters<typeof shareRound>[0] & { readonly clock: Clock },
  loop: { name: string; afterErrorMs: number; step: (signal: AbortSignal) => Promise<number> },
): Round {
  return shareRound(claimant, {
    name: loop.name,
    everyMs: loop.afterErrorMs,
    afterErrorMs: loop.afterErrorMs,
    async work(signal) {
      while (!signal.aborted) {
        const waitMs = await loop.step(signal);
        await sleep(claimant.clock.toRealMs(waitMs), undefined, { signal }).catch(() => undefined);
      }
      signal.throwIfAborted();
    },
  });
}
