import { createHmac } from 'node:crypto';

export interface WebhookMessage {
  readonly webhookId: string;
  /** Whole seconds, as the header has it. */
  readonly timestamp: string;
  readonly body: string | Uint8Array;
}

/** Signs as Standard Webhooks says (standardwebhooks.com): base64 of HMAC-SHA256 over id, time and body, with dots between. */
export function signWebhook(key: string, { webhookId, timestamp, body }: WebhookMessage): string {
  const hmac = createHmac('sha256', Buffer.from(key.replace(/^whsec_/, ''), 'base64'));
  return `v1,${hmac.update(`${webhookId}.${timestamp}.`).update(body).digest('base64')}`;
}
