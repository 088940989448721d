import { createPageOrder } from '../core/schedule/page-order.ts';
import { PowerBiError, refreshablesTop, type PowerBi, type Refreshable } from '../ports/power-bi.ts';
import type { Store } from '../ports/store.ts';
import { followPage, type Following } from './follow-page.ts';

export interface Sweeping extends Following {
  readonly powerBi: Pick<PowerBi, 'listRefreshables'>;
  readonly store: Following['store'] & Pick<Store, 'takeTurn'>;
  /** Get Refreshables is allowed: for the tenant, for capacities the bot administers, or not at all. */
  readonly onReach: (reach: Reach) => void;
}

export type Reach = 'tenant' | 'own' | 'none';

/** Get Refreshables allows 200 calls an hour; a tenth is left to other tools of the tenant. */
export const refreshablesEveryMs = 20_000;
const reachLines: Readonly<Record<Reach, string>> = {
  tenant: 'Get Refreshables is read for the whole tenant',
  own: 'Get Refreshables is read for own capacities; admin rights would add the others (pbibot doctor)',
  none: 'Get Refreshables is not allowed, each dataset is asked for by itself (pbibot doctor)',
};
const refusedMs = 60 * 60_000;
const throttledMs = 60_000;
const nothingOursMs = 10 * 60_000;

/**
 * Reads one page of Get Refreshables after the other: each tells the newest run of up to a thousand datasets. Answers in
 * how many milliseconds of the clock the next one is due.
 */
export function createSweep(sweeping: Sweeping): (signal: AbortSignal) => Promise<number> {
  const { store, clock, log, onReach } = sweeping;
  let said: Reach | undefined;
  const pages = createPageOrder();
  const seen = new Map<string, Refreshable>();
  return async (signal) => {
    const pace = { short: { everyMs: clock.toRealMs(refreshablesEveryMs), burst: 1 } };
    if ((await store.takeTurn({ key: 'refreshables', pace, waitMaxMs: 0 })) === undefined) {
      return refreshablesEveryMs / 10;
    }
    try {
      const { rows, reach } = await readPage(sweeping, pages.next(), signal);
      if (reach !== said) log.info({ reach }, reachLines[reach]);
      said = reach;
      onReach(reach);
      if (reach === 'none') return refusedMs;
      const ours = await followPage(sweeping, rows, { seen, againInMs: pages.count * refreshablesEveryMs }, signal);
      pages.read({ ours, isLast: rows.length < refreshablesTop });
      return ours === 0 && pages.count === 1 ? nothingOursMs : refreshablesEveryMs;
    } catch (error) {
      if (!(error instanceof PowerBiError) || error.reason !== 'throttled') throw error;
      return error.retryAfterMs ?? throttledMs;
    }
  };
}

async function readPage(
  { powerBi }: Sweeping,
  page: number,
  signal: AbortSignal,
): Promise<{ readonly rows: Refreshable[]; readonly reach: Reach }> {
  for (const reach of ['tenant', 'own'] as const) {
    try {
      return { rows: await powerBi.listRefreshables({ reach, skip: page * refreshablesTop, signal }), reach };
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  return { rows: [], reach: 'none' };
}

export function isRefusal(error: unknown): boolean {
  const refusals: readonly string[] = ['forbidden', 'unauthorized', 'notFound', 'invalid'];
  return error instanceof PowerBiError && refusals.includes(error.reason);
}
