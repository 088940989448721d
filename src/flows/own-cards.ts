import type { Deps } from './deps.ts';

/** Cards of their own that incidents have got in a conversation lately. */
export interface OwnCards {
  /** One more would be too many: what comes now belongs on the summary card. */
  areEnough(): Promise<boolean>;
  /** One more was posted. */
  add(): void;
}

const ownCardsMax = 8;
/** In the clock's milliseconds: beyond so many incidents in this time a conversation gets one card that lists them. */
export const crowdMs = 10 * 60_000;

/** Asks the store once: deliveries to a conversation run one at a time. */
export function createOwnCards({ store, clock }: Pick<Deps, 'store' | 'clock'>, conversationId: string): OwnCards {
  let told: Promise<number> | undefined;
  let added = 0;
  return {
    async areEnough() {
      told ??= store.countTold(conversationId, clock.now() - crowdMs);
      return (await told) + added >= ownCardsMax;
    },
    add() {
      added += 1;
    },
  };
}
