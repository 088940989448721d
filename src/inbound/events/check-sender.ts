import type { IncomingHttpHeaders } from 'node:http';
import { fault } from '../http-answers.ts';
import { bearerOf, isSameSecret } from '../same-secret.ts';

/** How senders prove that they may; outbound/webhooks signs. */
export interface SenderCheck {
  /** Every signature that this message may carry, one a key. */
  signaturesOf(message: { webhookId: string; timestamp: string; body: Buffer }): readonly string[];
  /** For senders that cannot compute a signature. */
  readonly token?: string;
}

export type Sender =
  { readonly kind: 'trusted'; readonly eventId: string } | { readonly kind: 'refused'; readonly answer: Refusal };
type Refusal = ReturnType<typeof fault>;

export const toleranceMs = 5 * 60_000;
const signaturesMax = 10;
const idRule = /^[\w.:~+/=-]{1,200}$/;

/** Who may, with what, and how old: Standard Webhooks' headers, or the same two with a token in place of the signature. */
export function checkSender(headers: IncomingHttpHeaders, body: Buffer, check: SenderCheck, now: number): Sender {
  const webhookId = headerOf(headers, 'webhook-id');
  if (!idRule.test(webhookId)) {
    return refused(400, 'BadHeader', 'webhook-id must be 1 to 200 letters, digits or . _ : ~ + / = - characters.');
  }
  const timestamp = headerOf(headers, 'webhook-timestamp');
  if (!/^\d{1,12}$/.test(timestamp)) {
    return refused(400, 'BadHeader', 'webhook-timestamp must be whole seconds since 1970, e.g. of date +%s.');
  }
  const signed = headerOf(headers, 'webhook-signature');
  const proof =
    signed === '' ? checkToken(headers, check) : checkSignature(signed, { webhookId, timestamp, body }, check);
  if (proof !== undefined) return proof;
  const offMs = Math.abs(now - Number(timestamp) * 1_000);
  if (offMs > toleranceMs) {
    return refused(
      401,
      'TooOld',
      `webhook-timestamp is ${Math.round(offMs / 1_000)} seconds from my clock, and ${toleranceMs / 1_000} are allowed.`,
    );
  }
  return { kind: 'trusted', eventId: webhookId };
}

function checkSignature(
  signed: string,
  message: Parameters<SenderCheck['signaturesOf']>[0],
  check: SenderCheck,
): Sender | undefined {
  const expected = check.signaturesOf(message);
  const given = signed.split(' ').slice(0, signaturesMax);
  // Every pair is compared, so that the time tells nothing of which key is nearer.
  const same = given.flatMap((each) => expected.map((signature) => isSameSecret(each, signature)));
  if (same.includes(true)) return undefined;
  return refused(
    401,
    'WrongSignature',
    'webhook-signature is not that of this body, webhook-id and webhook-timestamp with a key I have.',
  );
}

function checkToken(headers: IncomingHttpHeaders, { token }: SenderCheck): Sender | undefined {
  const given = bearerOf(headers.authorization);
  if (token !== undefined && given !== '' && isSameSecret(given, token)) return undefined;
  if (token === undefined || given === '') {
    const orToken = token === undefined ? '' : ' or Authorization: Bearer and the token';
    return refused(401, 'Unsigned', `Send webhook-signature${orToken}; docs/webhooks.md says how.`);
  }
  return refused(401, 'WrongToken', 'This is not the token I have.');
}

function headerOf(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}

function refused(status: number, code: string, message: string): Sender {
  return { kind: 'refused', answer: fault(status, code, message) };
}
