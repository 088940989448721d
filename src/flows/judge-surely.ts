import type { Log } from '../ports/log.ts';

/**
 * What our rules make of a failure. Where one of them breaks, people must hear of the failure all the same: each time it
 * is looked at, it would break again.
 */
export function judgeSurely<T>({ log }: { readonly log: Log }, judge: () => T, otherwise: () => T): T {
  try {
    return judge();
  } catch (error) {
    log.error({ error }, 'a rule broke on a failure, which is told as far as it is understood');
    return otherwise();
  }
}
