import { isDeepStrictEqual } from 'node:util';
import type { CatalogueEntry, Intent } from '../../core/language/types.ts';
import type { StoredContext } from '../../ports/store.ts';
import type { Deps } from '../deps.ts';
import type { Answered } from './asked.ts';

const topicMs = 30 * 60_000;

/** Questions that are asked again by "and Finance?", also where they were about no single dataset. */
const repeatable: ReadonlySet<Intent> = new Set(['failing', 'status']);

/** What a conversation is about from now on; it ends by itself. */
export async function rememberTopic(
  deps: Pick<Deps, 'store' | 'clock'>,
  said: {
    readonly contextKey: string;
    readonly stored: StoredContext | undefined;
    readonly topic: Answered['topic'];
    readonly intent: Intent;
  },
): Promise<void> {
  const { contextKey, stored, intent } = said;
  const topic = said.topic ?? (repeatable.has(intent) ? { dataset: stored?.dataset } : undefined);
  if (topic === undefined) return;
  const endsAt = deps.clock.now() + topicMs;
  const others = othersOf(stored, topic.dataset);
  const next: StoredContext = {
    ...topic,
    ...(others === undefined ? {} : { others }),
    lastIntent: topic.pendingIntent ?? intent,
    endsAt,
  };
  const isSame = stored !== undefined && isDeepStrictEqual({ ...stored, endsAt: 0 }, { ...next, endsAt: 0 });
  // The same topic again is saved only when its end has come nearer by a good while.
  if (!isSame || stored.endsAt < endsAt - topicMs / 10) await deps.store.saveContext(contextKey, next);
}

/** What else could have been meant when this one was chosen. */
function othersOf(stored: StoredContext | undefined, chosen: CatalogueEntry | undefined): CatalogueEntry[] | undefined {
  const { choices, others, dataset } = stored ?? {};
  const pool = choices ?? (others === undefined || dataset === undefined ? [] : [...others, dataset]);
  const isFrom = pool.some(({ datasetId }) => datasetId === chosen?.datasetId);
  return isFrom ? pool.filter(({ datasetId }) => datasetId !== chosen?.datasetId) : undefined;
}
