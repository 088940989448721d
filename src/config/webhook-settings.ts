import { z } from 'zod';
import { Secret } from './secret.ts';

const keysMax = 3;
const tokenRule = 'must be 32 to 300 letters, digits or . _ ~ + / - characters';

/** Standard Webhooks: `whsec_` and 24 to 64 bytes in base64. Several, with spaces between, while one takes over from another. */
const keys = z
  .string()
  .default('')
  .transform((text, context) => {
    const those = text.split(/\s+/).filter((key) => key !== '');
    if (those.length > keysMax || !those.every(isKey)) {
      context.addIssue({
        code: 'custom',
        message: `must be one to ${keysMax} keys, with spaces between: whsec_ and 24 to 64 random bytes in base64, e.g. of echo "whsec_$(openssl rand -base64 32)"`,
      });
    }
    return those.map((key) => new Secret(key));
  });

function isKey(text: string): boolean {
  const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
  if (encoded === undefined) return false;
  const bytes = Buffer.from(encoded, 'base64').byteLength;
  return bytes >= 24 && bytes <= 64;
}

const token = z
  .string()
  .regex(/^[\w.~+/-]{32,300}=*$/, tokenRule)
  .or(z.literal(''))
  .default('');

const urlsMax = 5;

/** Addresses may hold a secret, so a fault names none of them. */
const urls = z
  .string()
  .default('')
  .transform((text, context) => {
    const those = [...new Set(text.split(/\s+/).filter((url) => url !== ''))];
    if (those.length > urlsMax || !those.every(isReceiver)) {
      context.addIssue({
        code: 'custom',
        message: `must be at most ${urlsMax} addresses, with spaces between: https:// and no user or password in them; http:// on loopback only`,
      });
    }
    return those.map((url) => new Secret(url));
  });

const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]'];

function isReceiver(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && loopbackHosts.includes(hostname));
}

export const webhookSettings = {
  SECRET_EVENTS_KEY: keys,
  SECRET_EVENTS_TOKEN: token,
  SECRET_WEBHOOK_URLS: urls,
  SECRET_WEBHOOK_KEY: keys,
};

/** Who may send us events: whoever signs them with one of the keys, or brings the token. */
export interface EventsConfig {
  readonly keys: readonly Secret[];
  readonly token?: Secret;
}

/** undefined: events are not taken. */
export function eventsOf({
  SECRET_EVENTS_KEY: those,
  SECRET_EVENTS_TOKEN: bearer,
}: {
  readonly SECRET_EVENTS_KEY: readonly Secret[];
  readonly SECRET_EVENTS_TOKEN: string;
}): EventsConfig | undefined {
  if (those.length === 0 && bearer === '') return undefined;
  return { keys: those, ...(bearer === '' ? {} : { token: new Secret(bearer) }) };
}

/** Who is told of incidents, and what signs it. */
export interface WebhooksConfig {
  readonly urls: readonly Secret[];
  readonly keys: readonly Secret[];
}

export const webhookKeyMissing =
  'SECRET_WEBHOOK_KEY is missing: what goes to SECRET_WEBHOOK_URLS is signed with it; docs/webhooks.md says how to make one.';

/** undefined: nobody is told; `keyMissing`: it could not be signed. */
export function webhooksOf({
  SECRET_WEBHOOK_URLS: urlList,
  SECRET_WEBHOOK_KEY: keyList,
}: {
  readonly SECRET_WEBHOOK_URLS: readonly Secret[];
  readonly SECRET_WEBHOOK_KEY: readonly Secret[];
}): WebhooksConfig | undefined | 'keyMissing' {
  if (urlList.length === 0) return undefined;
  return keyList.length === 0 ? 'keyMissing' : { urls: urlList, keys: keyList };
}
