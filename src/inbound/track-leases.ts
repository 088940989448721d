import type { Store } from '../ports/store.ts';

/** What this process has claimed and is at work on. */
export interface Held {
  readonly rounds: readonly string[];
  readonly datasetIds: readonly string[];
}

/**
 * A store that remembers what was claimed by it, so that nothing else is kept: what could not be given back because the
 * database was away must lapse, or nobody would ever take it again.
 */
export function trackLeases<S extends Pick<Store, 'claimDue' | 'claimRound' | 'finishRound'>>(
  store: S,
): { readonly store: S; held(): Held } {
  const rounds = new Set<string>();
  let datasetIds: readonly string[] = [];
  return {
    store: {
      ...store,
      async claimDue(claim) {
        datasetIds = [];
        const claimed = await store.claimDue(claim);
        datasetIds = claimed.map(({ datasetId }) => datasetId);
        return claimed;
      },
      async claimRound(name, claim) {
        const round = await store.claimRound(name, claim);
        if (round.isMine) rounds.add(name);
        return round;
      },
      async finishRound(name, end) {
        rounds.delete(name);
        await store.finishRound(name, end);
      },
    },
    held: () => ({ rounds: [...rounds], datasetIds }),
  };
}
