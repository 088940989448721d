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

export const webhookSettings = { SECRET_EVENTS_KEY: keys, SECRET_EVENTS_TOKEN: token };

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
