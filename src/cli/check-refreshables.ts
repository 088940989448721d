import { isRefusal } from '../flows/sweep.ts';
import { PowerBiError, refreshablesTop, type PowerBi } from '../ports/power-bi.ts';
import { adminAdvice } from './admin-advice.ts';
import type { Finding } from './finding.ts';

const without = 'each dataset is asked for by itself, with more calls and some later';
/** Get Refreshables, in the order in which the bot tries it. Optional. */
export async function checkRefreshables({ listRefreshables }: Pick<PowerBi, 'listRefreshables'>): Promise<Finding> {
  for (const reach of ['tenant', 'own'] as const) {
    try {
      const count = (await listRefreshables({ reach, skip: 0 })).length;
      const datasets = count === refreshablesTop ? `${count} datasets and more` : `${count} datasets`;
      if (reach === 'tenant') return { kind: 'ok', text: `one call tells the newest runs of ${datasets}` };
      if (count > 0) {
        const whose = 'of the capacities that the service principal administers';
        return { kind: 'ok', text: `one call tells the newest runs of ${datasets} ${whose}. ${adminAdvice}` };
      }
      return { kind: 'note', text: `no capacity is the service principal's own; ${without}. ${adminAdvice}` };
    } catch (error) {
      if (!(error instanceof PowerBiError)) throw error;
      if (!isRefusal(error)) return { kind: 'note', text: error.message };
    }
  }
  return { kind: 'note', text: `not allowed; ${without}. ${adminAdvice}` };
}
