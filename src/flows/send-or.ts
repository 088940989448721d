import { RetryLater } from '../ports/jobs.ts';
import { TeamsError, type Conversation } from '../ports/teams.ts';
import type { Deps } from './deps.ts';

/** Does what must be done about a refusal, then throws: the job is tried again as the refusal allows. */
export async function sendOr<T>(
  { store, clock, log }: Pick<Deps, 'store' | 'clock' | 'log'>,
  { conversationId }: Pick<Conversation, 'conversationId'>,
  send: () => Promise<T>,
  forget?: () => Promise<void>,
): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof TeamsError)) throw error;
    switch (error.reason) {
      case 'removed':
        await store.removeConversation(conversationId, clock.now());
        log.warn({ conversationId }, 'the bot may not speak in a conversation any more');
        // The next run finds no conversation and ends.
        throw new RetryLater(0, 'the bot was removed');
      // Somebody deleted the card: the conversation's own is posted anew, a copy is let go.
      case 'gone':
        await forget?.();
        throw new RetryLater(0, 'the card was deleted');
      case 'throttled':
      case 'conflict':
      case 'unavailable':
        // Without Retry-After the job's own backoff, which grows and has jitter.
        if (error.retryAfterMs === undefined) throw error;
        throw new RetryLater(error.retryAfterMs / clock.toRealMs(1), 'Teams asks to wait');
      case 'tooBig':
      case 'refused':
        throw error;
      default:
        throw new Error(`unknown reason ${String(error.reason satisfies never)}`, { cause: error });
    }
  }
}

/** Sends the full message, or the smaller one where Teams refuses it with 413. */
export async function sendFitting<M, T>(full: M, small: () => M, send: (fitting: M) => Promise<T>): Promise<T> {
  try {
    return await send(full);
  } catch (error) {
    if (!(error instanceof TeamsError) || error.reason !== 'tooBig') throw error;
    return send(small());
  }
}

export function isRefusal(error: unknown): error is TeamsError {
  return error instanceof TeamsError && (error.reason === 'refused' || error.reason === 'tooBig');
}
