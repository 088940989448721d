import type { Job } from '../ports/jobs.ts';
import type { PostedNotice, Store, Untold } from '../ports/store.ts';
import type { Conversation } from '../ports/teams.ts';
import { deliverIncident } from './deliver-incident.ts';
import { deliverSummary } from './deliver-summary.ts';
import type { Deps } from './deps.ts';
import type { IncidentMemo } from './incident-memo.ts';
import { visibleWorkspaces } from './may.ts';
import { createOwnCards, type OwnCards } from './own-cards.ts';
import { isRefusal } from './send-or.ts';

/** A conversation that is being brought up to date. */
export interface Place {
  readonly conversation: Conversation;
  readonly visible: ReadonlySet<string>;
  /** Incidents that stand on a summary card here. */
  readonly summarized: ReadonlySet<string>;
  /** By incident, of those that are to be told; one query, as there may be a hundred. */
  readonly posted: ReadonlyMap<string, readonly PostedNotice[]>;
  readonly cards: OwnCards;
  readonly memo: IncidentMemo;
  readonly signal: AbortSignal;
}

/** What became of an incident that was to be told; `fold`: it belongs on the summary card. */
export type Delivered = 'done' | 'fold' | { readonly putOffTo: number };

const rowsMax = 100;
export const refusalsMax = 4;
/** A job that waits longer than this is not kept waiting; the round that looks after deliveries wakes it. */
const waitMaxMs = 10 * 60_000;
/** A handler may take four minutes (jobs/queues.ts), and a hundred calls may take ten seconds each. */
const runMaxMs = 6_000;

/** Brings one conversation up to date with all incidents that it was marked for; one at a time, so in order. */
export async function deliver(
  deps: Deps,
  { conversationId }: Extract<Job, { kind: 'deliver' }>,
  { memo, signal }: Pick<Place, 'memo' | 'signal'>,
): Promise<void> {
  const { store, jobs, clock } = deps;
  const conversation = await store.findConversation(conversationId);
  if (conversation === undefined) return store.dropUntold(conversationId);
  const rows = await listDue(deps, conversationId);
  const summarized = new Set((await store.listSummaries(conversationId)).flatMap(({ incidentIds }) => incidentIds));
  const place: Place = {
    conversation,
    visible: await visibleWorkspaces(deps, conversation),
    summarized,
    posted: await listPosted(store, conversationId, rows),
    cards: createOwnCards(deps, conversationId),
    memo,
    signal,
  };
  const { refusal } = await deliverRows(deps, place, rows);
  if (refusal !== undefined) throw refusal;
  const next = (await store.listUntold(conversationId, rowsMax)).find(({ refusals }) => refusals < refusalsMax);
  if (next === undefined) return;
  const afterMs = Math.max(0, next.dueAt - clock.now());
  // A job of its own rather than a retry of this one, which would hold up what comes meanwhile.
  if (afterMs <= waitMaxMs) await jobs.send({ kind: 'deliver', conversationId }, { afterMs });
}

/** What Teams has refused too often waits until it changes, or until somebody replays its parked job. */
async function listDue({ store, clock }: Deps, conversationId: string): Promise<Untold[]> {
  const rows = (await store.listUntold(conversationId, rowsMax)).filter(({ dueAt }) => dueAt <= clock.now());
  const hopeful = rows.filter(({ refusals }) => refusals < refusalsMax);
  return hopeful.length > 0 ? hopeful : rows;
}

async function listPosted(
  store: Store,
  conversationId: string,
  rows: readonly Untold[],
): Promise<Map<string, PostedNotice[]>> {
  const incidentIds = rows.map(({ incidentId }) => incidentId);
  const notices = await store.listNoticesIn(conversationId, incidentIds);
  return Map.groupBy(notices, ({ incidentId }) => incidentId);
}

async function deliverRows(deps: Deps, place: Place, rows: readonly Untold[]): Promise<{ refusal?: Error }> {
  const { store, clock } = deps;
  const { conversationId } = place.conversation;
  const incidents = await place.memo.read(rows.map(({ incidentId }) => incidentId));
  const folded: Untold[] = [];
  const startedAt = performance.now();
  let refusal: Error | undefined;
  for (const row of rows) {
    place.signal.throwIfAborted();
    if (performance.now() - startedAt > runMaxMs) break;
    const incident = incidents.get(row.incidentId);
    try {
      const delivered = incident === undefined ? 'done' : await deliverIncident(deps, place, incident);
      if (delivered === 'fold') folded.push(row);
      else if (delivered === 'done') await store.clearUntold(conversationId, [row]);
      else await store.putOffUntold(conversationId, [row], { dueAt: delivered.putOffTo });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      // One card that Teams does not take must not hold up the others.
      await store.putOffUntold(conversationId, [row], { dueAt: clock.now(), refused: true });
      refusal = error;
    }
  }
  if (folded.length > 0) await deliverSummary(deps, place, folded);
  return refusal === undefined ? {} : { refusal };
}
