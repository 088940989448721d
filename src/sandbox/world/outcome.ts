export type RefusalReason =
  | 'notFound'
  | 'notAllowed'
  | 'wrongCredential'
  | 'gatewayOffline'
  | 'unreachable'
  | 'alreadyRunning'
  | 'quotaUsedUp'
  | 'unsuitable';

/** What became of something a person tried; the sentence is for that person. */
export type Outcome<T = undefined> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: RefusalReason; readonly message: string };

export function done(): Outcome {
  return { ok: true, value: undefined };
}

export function refused(reason: RefusalReason, message: string): { ok: false; reason: RefusalReason; message: string } {
  return { ok: false, reason, message };
}
