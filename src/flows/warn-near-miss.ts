import type { Refresh } from '../core/dataset.ts';
import { findFailedConnection, groupOf } from '../core/incident/group.ts';
import { nearMissOf, warningOf } from '../core/incident/near-miss.ts';
import { RetryLater, type Job } from '../ports/jobs.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { Deps } from './deps.ts';
import { awaitTurn } from './send-in-turn.ts';
import { sendOr } from './send-or.ts';

const hourMs = 3_600_000;
/** What is older than this is no warning any more, e.g. after the bot was down. */
const youngMs = 6 * hourMs;
/** A conversation is warned of a credential once in this time, however many datasets and runs it makes stumble. */
const restMs = 7 * 24 * hourMs;
const crowdedMs = 5_000;

/**
 * A sign-in that was turned away and got through at the next attempt is an early warning: said once, in one line, where
 * the workspace is watched. Anything else that a good run stumbled over is told to who asks.
 */
export async function warnOfNearMiss(deps: Deps, dataset: StoredDataset, completed: Refresh): Promise<void> {
  const miss = nearMissOf(completed);
  if (miss?.kind !== 'credential' || !miss.hasEnded) return;
  const { store, clock, log } = deps;
  const at = clock.now();
  if (at - (completed.endedAt ?? completed.startedAt) > youngMs) return;
  const { groupKey } = groupOf(dataset, miss.diagnosis);
  // What is broken already is told by its card.
  if ((await store.findOpenIncident(groupKey)) !== undefined) return;
  const text = warningOf(dataset, miss, findFailedConnection(dataset.connections, miss.diagnosis));
  let conversations = 0;
  for (const { conversationId } of await store.listWatchers([dataset.workspaceId])) {
    const job: Job = { kind: 'warn', conversationId, warningKey: groupKey, text };
    // Each conversation by itself: the credential may be used in workspaces that another one watches.
    const warningKey = `${groupKey} ${conversationId}`;
    if (await store.warnOnce({ warningKey, at, restMs, jobs: [job] })) conversations += 1;
  }
  if (conversations > 0) log.info({ datasetId: dataset.datasetId, conversations }, 'a near miss of a sign-in is told');
}

/** Says a warning in one conversation. */
export async function warn(
  deps: Deps,
  { conversationId, text }: Extract<Job, { kind: 'warn' }>,
  signal: AbortSignal,
): Promise<void> {
  const conversation = await deps.store.findConversation(conversationId);
  if (conversation === undefined) return;
  if (!(await awaitTurn(deps, conversation, { waitMaxMs: 100, signal }))) {
    throw new RetryLater(crowdedMs, 'too many messages');
  }
  await sendOr(deps, conversation, () => deps.teams.post(conversation, { text }));
}
