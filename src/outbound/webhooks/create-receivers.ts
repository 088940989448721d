import { createHash } from 'node:crypto';
import type { Log } from '../../ports/log.ts';
import { WebhookError, type Receivers, type WebhookReason } from '../../ports/receivers.ts';
import { parseRetryAfterMs } from '../http/retry-after.ts';
import { createOutageTeller, type OutageTeller } from '../outage-teller.ts';
import { signWebhook } from './sign-webhook.ts';

export interface ReceiversOptions {
  readonly urls: readonly string[];
  /** Each message carries a signature a key, so that a receiver can change over from one to the next. */
  readonly keys: readonly string[];
  readonly log: Log;
  /** The time outside, by which receivers go. */
  readonly now?: () => number;
  readonly timeoutMs?: number;
}

interface Receiver {
  readonly url: string;
  readonly outage: OutageTeller;
}

const defaultTimeoutMs = 10_000;

/** Posts signed JSON as Standard Webhooks says. Follows no redirect and reads no answer but its status. */
export function createReceivers(options: ReceiversOptions): Receivers {
  const { urls, keys, log, now = Date.now, timeoutMs = defaultTimeoutMs } = options;
  const receivers = new Map<string, Receiver>(
    urls.map((url) => {
      const receiverId = receiverIdOf(url);
      // Never the whole address: its path or query may be all that keeps others out.
      const service = `webhook ${receiverId} at ${new URL(url).host}`;
      return [receiverId, { url, outage: createOutageTeller({ service, log, now }) }];
    }),
  );

  return {
    receiverIds: [...receivers.keys()],
    async push(receiverId, { webhookId, body }) {
      const receiver = receivers.get(receiverId);
      if (receiver === undefined) throw failure('refused', 'it is not configured any more');
      const timestamp = String(Math.floor(now() / 1_000));
      const signature = keys.map((key) => signWebhook(key, { webhookId, timestamp, body })).join(' ');
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'pbibot',
        'webhook-id': webhookId,
        'webhook-timestamp': timestamp,
        'webhook-signature': signature,
      };
      const deadline = AbortSignal.timeout(timeoutMs);
      try {
        const response = await post(receiver.url, { headers, body, signal: deadline });
        judge(response, now());
        receiver.outage.answered();
      } catch (cause) {
        const error = cause instanceof WebhookError ? cause : noAnswer(cause, { isLate: deadline.aborted });
        if (error.reason === 'unavailable' || error.reason === 'timedOut') receiver.outage.missed();
        else receiver.outage.answered();
        throw error;
      }
    },
  };
}

export function receiverIdOf(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 12);
}

async function post(
  url: string,
  init: { headers: Record<string, string>; body: string; signal: AbortSignal },
): Promise<Response> {
  const response = await fetch(url, { ...init, method: 'POST', redirect: 'manual' });
  await response.body?.cancel();
  return response;
}

function judge({ status, headers }: Response, now: number): void {
  if (status >= 200 && status < 300) return;
  if (status >= 300 && status < 400)
    throw failure('refused', `it sends on to elsewhere (${status}), and I do not follow`);
  if (status === 410) throw failure('refused', 'it is gone (410)');
  const retryAfterMs = parseRetryAfterMs(headers.get('retry-after'), now);
  if (status === 429) throw failure('throttled', 'it takes no more now (429)', { retryAfterMs });
  if (status >= 500) throw failure('unavailable', `it answered ${status}`, { retryAfterMs });
  throw failure('rejected', `it answered ${status}`);
}

function noAnswer(cause: unknown, { isLate }: { isLate: boolean }): WebhookError {
  // Node's own text names the address, so only its code goes further.
  const inner = cause instanceof Error && cause.cause instanceof Error && 'code' in cause.cause ? cause.cause.code : '';
  const code = typeof inner === 'string' && /^[A-Z_\d]{1,40}$/.test(inner) ? ` (${inner})` : '';
  return isLate
    ? failure('timedOut', 'it did not answer in time')
    : failure('unavailable', `it cannot be reached${code}`);
}

function failure(reason: WebhookReason, what: string, more: { retryAfterMs?: number | undefined } = {}): WebhookError {
  return new WebhookError({ reason, message: `The receiver of webhooks has not taken it: ${what}.`, ...more });
}
