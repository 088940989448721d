import type { AnswerRow } from '../../core/incident/answer.ts';
import { formatMoment } from '../../core/incident/moments.ts';
import type { CatalogueEntry } from '../../core/language/types.ts';
import type { Asked } from './asked.ts';

/** How a dataset stands, in a few words, from what is stored. */
export async function stateOf(
  { deps, timeZone }: Asked,
  { datasetId }: CatalogueEntry,
): Promise<Pick<AnswerRow, 'detail' | 'tone'>> {
  const dataset = await deps.store.findDataset(datasetId);
  const refresh = dataset?.lastRefresh;
  const when = { now: deps.clock.now(), timeZone };
  switch (refresh?.status) {
    case 'failed':
      return { detail: `failed ${formatMoment(refresh.endedAt ?? refresh.startedAt, when)}`, tone: 'attention' };
    case 'completed':
      return { detail: `fine, refreshed ${formatMoment(refresh.endedAt ?? refresh.startedAt, when)}`, tone: 'good' };
    case 'running':
      return { detail: `refreshing since ${formatMoment(refresh.startedAt, when)}`, tone: 'accent' };
    case 'cancelled':
    case 'disabled':
      return { detail: 'its last refresh was cancelled', tone: 'warning' };
    case undefined:
      return { detail: 'no refresh seen yet', tone: 'neutral' };
    default:
      throw new Error('unknown refresh status');
  }
}
