/** Tools of others that follow incidents. A receiver's address may hold a secret, so here it has an id only. */
export interface Receivers {
  readonly receiverIds: readonly string[];
  /** Resolves when the receiver has taken it (2xx). `webhookId` is the same each time the same thing is sent. */
  push(receiverId: string, message: { webhookId: string; body: string }): Promise<void>;
}

/**
 * `refused`: it wants no such messages (410), or sends them on elsewhere, and waiting does not help. `rejected`: another
 * answer that is no 2xx, e.g. of a deployment that is being mended.
 */
export type WebhookReason = 'unavailable' | 'timedOut' | 'throttled' | 'rejected' | 'refused';

export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly reason: WebhookReason;
  readonly retryAfterMs: number | undefined;

  constructor(init: { reason: WebhookReason; message: string; retryAfterMs?: number | undefined; cause?: unknown }) {
    super(init.message, { cause: init.cause });
    this.reason = init.reason;
    this.retryAfterMs = init.retryAfterMs;
  }
}
