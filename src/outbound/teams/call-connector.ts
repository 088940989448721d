import { AuthenticationRequiredError, CredentialUnavailableError } from '@azure/identity';
import { z } from 'zod';
import { TeamsError, type TeamsReason } from '../../ports/teams.ts';

const callTimeoutMs = 10_000;
const retryAfterMaxMs = 10 * 60_000;

const httpErrorSchema = z.looseObject({
  statusCode: z.number().optional().catch(undefined),
  response: z
    .looseObject({ headers: z.custom<Headers>(isHeaders) })
    .optional()
    .catch(undefined),
  /** Teams' own code, or the client's where there was no answer. */
  code: z.string().optional().catch(undefined),
});
interface Headers {
  get(name: string): string | null | undefined;
}

/** Makes one call to Teams within a time limit and turns whatever goes wrong into a closed reason. */
export async function callConnector<T>(
  what: { target: 'message' | 'conversation' },
  call: (options: { abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  try {
    return await call({ abortSignal: AbortSignal.timeout(callTimeoutMs) });
  } catch (error) {
    throw toTeamsError(error, what.target);
  }
}

function toTeamsError(error: unknown, target: 'message' | 'conversation'): TeamsError {
  if (error instanceof TeamsError) return error;
  if (error instanceof AuthenticationRequiredError || error instanceof CredentialUnavailableError) {
    return new TeamsError({ reason: 'refused', message: 'no token for the bot', cause: error });
  }
  const { statusCode: status, response, code } = httpErrorSchema.catch({}).parse(error);
  if (status === undefined || status < 400) {
    return new TeamsError({ reason: 'unavailable', message: 'Teams did not answer', cause: error });
  }
  const retryAfterMs = readRetryAfter(response?.headers.get('retry-after'));
  return new TeamsError({
    reason: reasonOf(status, code, target),
    message: `Teams answered ${status}`,
    status,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    cause: error,
  });
}

/** Codes from "Status codes from bot conversational APIs" (msteams-docs, conversation-messages). */
function reasonOf(status: number, code: string | undefined, target: 'message' | 'conversation'): TeamsReason {
  if (status === 429) return 'throttled';
  if (status === 412) return 'conflict';
  if (status === 413 || code === 'MessageSizeTooBig') return 'tooBig';
  if (status === 404 || status === 410)
    return target === 'message' && code !== 'ConversationNotFound' ? 'gone' : 'removed';
  // The Playground answers 500 to a person it does not know.
  if (status === 403 || code === 'UserNotFound') return 'removed';
  if (status === 408 || status >= 500) return 'unavailable';
  return 'refused';
}

function readRetryAfter(value: string | null | undefined): number | undefined {
  if (value === null || value === undefined) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) && ms >= 0 ? Math.min(ms, retryAfterMaxMs) : undefined;
}

function isHeaders(value: unknown): value is Headers {
  return typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function';
}
