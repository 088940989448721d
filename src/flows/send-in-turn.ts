import { setTimeout as sleep } from 'node:timers/promises';
import type { Pace } from '../ports/store.ts';
import type { Conversation } from '../ports/teams.ts';
import type { Deps } from './deps.ts';

/**
 * Teams takes 7 messages a second, 8 in two, 60 in thirty and 1,800 in an hour from a bot in a conversation (rate-limit
 * page of msteams-docs); updates are counted with them, and some room is left for answers to people.
 */
const conversationPace: Pace = { short: { everyMs: 530, burst: 3 }, long: { everyMs: 4_200, burst: 900 } };
/**
 * 50 requests a second from an app in a tenant (the same page). A tenth is left, because what is sent in time may still
 * arrive late and together with what is sent after it.
 */
const tenantPace: Pace = { short: { everyMs: 22.2, burst: 1 } };

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
  await pause(forConversation, signal);
  // The tenant's turn comes last and is used at once: one that is used later would come on top of those whose turn it
  // is then. So does a process that was busy and wakes up late.
  for (let turns = 1; turns <= turnsMax; turns += 1) {
    const waitMs = await store.takeTurn({ key: `tenant ${tenantId}`, pace: tenantPace, waitMaxMs });
    if (waitMs === undefined) return false;
    if ((await pause(waitMs, signal)) <= wokenLateMs) break;
  }
  return true;
}

/** Answers how late it ended. */
async function pause(ms: number, signal: AbortSignal | undefined): Promise<number> {
  if (ms <= 0) return -ms;
  const endAt = performance.now() + ms;
  await sleep(ms, undefined, signal ? { signal } : {});
  return performance.now() - endAt;
}
