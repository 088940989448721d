import type { Pace } from '../ports/store.ts';
import type { Deps } from './deps.ts';
import { lookAgainJob } from './look-again.ts';

export interface RefreshEvent {
  /** Once for an event, however often it is sent. */
  readonly eventId: string;
  readonly datasetId: string;
  /** By the time outside, which may differ from the bot's clock. */
  readonly receivedAt: number;
}

export type EventTaken =
  | { readonly kind: 'due' }
  | { readonly kind: 'seenBefore' }
  | { readonly kind: 'unknownDataset' }
  | { readonly kind: 'tooMany'; readonly retryAfterMs: number };

/** All senders together, and one dataset: each event costs a handful of calls to Power BI. */
const paceOfAll: Pace = { short: { everyMs: 200, burst: 100 } };
const paceOfOne: Pace = { short: { everyMs: 15_000, burst: 8 } };

/** Somebody says that a dataset was refreshed. Only which one is believed: it is looked at now, and a few times more. */
export async function takeEvent(
  deps: Pick<Deps, 'store' | 'clock' | 'log'>,
  { eventId, datasetId, receivedAt }: RefreshEvent,
): Promise<EventTaken> {
  const { store, clock, log } = deps;
  const dataset = await store.findDataset(datasetId);
  if (dataset === undefined) return { kind: 'unknownDataset' };
  const turns = [
    { key: 'events', pace: paceOfAll },
    { key: `events of ${datasetId}`, pace: paceOfOne },
  ];
  for (const { key, pace } of turns) {
    if ((await store.takeTurn({ key, pace, waitMaxMs: 0 })) === undefined) {
      return { kind: 'tooMany', retryAfterMs: pace.short.everyMs };
    }
  }
  const job = lookAgainJob({ eventId, dataset });
  if (!(await store.takeEvent({ eventId, receivedAt, datasetId, lookAt: clock.now(), ...job }))) {
    return { kind: 'seenBefore' };
  }
  log.info({ datasetId, eventId }, 'an event made a dataset due');
  return { kind: 'due' };
}
