import { setTimeout as sleep } from 'node:timers/promises';
import type { Pace } from '../ports/store.ts';
import type { Conversation } from '../ports/teams.ts';
import type { Deps } from './deps.ts';

/**
 * Teams takes 7 messages a second, 8 in two, 60 in thirty and 1,800 in an hour from a bot in a conversation (rate-limit
 * page of msteams-docs); updates are counted with them, and some room is left for answers to people.
 */
const conversationPace: Pace = { short: { everyMs: 530, burst: 3 }, long: { everyMs: 4_200, burst: 900 } };
/** 50 requests a second from an app in a tenant (the same page). */
const tenantPace: Pace = { short: { everyMs: 22.5, burst: 3 } };

const wokenLateMs = 50;
const turnsMax = 3;

const conversationWaitMaxMs = 5_000;

export interface Hurry {
  /** Real milliseconds in the queue of the whole tenant; who can wait gives way to those who can't. */
  readonly waitMaxMs: number;
  readonly signal?: AbortSignal;
}

/** Waits for its turn within Teams' limits, which all replicas share. False: it does not come in time. */
export async function awaitTurn(
  { store }: Pick<Deps, 'store'>,
  { conversationId, tenantId = '' }: Pick<Conversation, 'conversationId' | 'tenantId'>,
  { waitMaxMs, signal }: Hurry,
): Promise<boolean> {
  const forConversation = await store.takeTurn({
    key: `conversation ${conversationId}`,
    pace: conversationPace,
    waitMaxMs: conversationWaitMaxMs,
  });
  if (forConversation === undefined) return false;
  let waitMs = forConversation;
  // A process that was busy wakes up late, and its sends would come on top of those whose turn it is then.
  for (let turns = 1; turns <= turnsMax; turns += 1) {
    const forTenant = await store.takeTurn({ key: `tenant ${tenantId}`, pace: tenantPace, waitMaxMs });
    if (forTenant === undefined) return false;
    const wakeAt = performance.now() + Math.max(waitMs, forTenant);
    if (wakeAt > performance.now()) await sleep(wakeAt - performance.now(), undefined, signal ? { signal } : {});
    if (performance.now() - wakeAt <= wokenLateMs) break;
    waitMs = 0;
  }
  return true;
}
