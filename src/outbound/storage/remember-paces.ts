import type { Pace, Store } from '../../ports/store.ts';

interface Buckets {
  /** When each will be empty; in milliseconds since the process began. */
  readonly shortAt: number;
  readonly longAt: number;
}

const keptMax = 5_000;
/** A pace this quick has nearly caught up by the time a bot is started again; of slower ones the database knows. */
const quickMs = 1_000;

/** Turns of quick paces are given from memory: messages to Teams take two each. The same rule as in store/paces.ts. */
export function rememberPaces(store: Store, now: () => number = () => performance.now()): Pick<Store, 'takeTurn'> {
  const known = new Map<string, Buckets>();
  return {
    async takeTurn(turn) {
      const { key, pace, waitMaxMs } = turn;
      if (pace.short.everyMs >= quickMs) return store.takeTurn(turn);
      const { waitMs, buckets } = takeFrom(known.get(key), pace, now());
      if (waitMs > waitMaxMs) return undefined;
      known.delete(key);
      known.set(key, buckets);
      const oldest = known.size > keptMax ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      return waitMs;
    },
  };
}

/** Two leaky buckets in a row, each of which may be filled ahead of time by all of its burst but the turn that is taken. */
function takeFrom(
  { shortAt, longAt }: Buckets = { shortAt: -Infinity, longAt: -Infinity },
  { short, long }: Pace,
  now: number,
): { waitMs: number; buckets: Buckets } {
  const waitFor = (at: number, { everyMs, burst }: Pace['short']): number => at - (burst - 1) * everyMs - now;
  return {
    waitMs: Math.max(0, waitFor(shortAt, short), long === undefined ? 0 : waitFor(longAt, long)),
    buckets: {
      shortAt: Math.max(shortAt, now) + short.everyMs,
      longAt: Math.max(longAt, now) + (long?.everyMs ?? 0),
    },
  };
}
