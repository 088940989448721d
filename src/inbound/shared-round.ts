import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import type { Round } from './rounds.ts';

export interface SharedWork {
  readonly name: string;
  /** Moments and spans of the clock from here on. */
  readonly everyMs: number;
  readonly afterErrorMs: number;
  work(signal: AbortSignal): Promise<void>;
  /** It was done by somebody, here or elsewhere. */
  readonly onDone?: () => void;
}

interface Claimant {
  readonly store: Pick<Store, 'hastenRound' | 'claimRound' | 'finishRound'>;
  readonly clock: Clock;
  readonly owner: string;
  readonly leaseMs: number;
}

const checkEveryMs = 10_000;
const restMs = 60_000;

/**
 * A round that all replicas share: whoever comes first when it is due does it, and another takes over when that one
 * dies. A process that starts makes it due at once, unless it was done within the last minute.
 */
export function shareRound({ store, clock, owner, leaseMs }: Claimant, shared: SharedWork): Round {
  const { name, everyMs, afterErrorMs, work, onDone } = shared;
  const errorMs = clock.toRealMs(afterErrorMs);
  let isKnown = false;
  const turn = async (signal: AbortSignal): Promise<void> => {
    try {
      await work(signal);
    } catch (error) {
      // A stop is no failure: the next one takes it at once.
      const dueAt = clock.now() + (signal.aborted ? 0 : afterErrorMs);
      await store.finishRound(name, { owner, dueAt });
      throw error;
    }
    const doneAt = clock.now();
    await store.finishRound(name, { owner, dueAt: doneAt + everyMs, doneAt });
  };
  return {
    name,
    afterErrorMs: errorMs,
    async run(signal) {
      if (!isKnown) await store.hastenRound(name, { now: clock.now(), restMs });
      isKnown = true;
      const { isMine, doneAt } = await store.claimRound(name, { now: clock.now(), leaseMs, owner });
      if (isMine) await turn(signal);
      if (isMine || doneAt !== undefined) onDone?.();
      return clock.toRealMs(Math.min(checkEveryMs, everyMs));
    },
  };
}
