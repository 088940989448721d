import { PowerBiError } from '../../ports/power-bi.ts';
import type { HttpAnswer } from './answer.ts';
import { mayFollow } from './base-url.ts';
import { BodyTooBig, readBody } from './read-body.ts';
import { parseRetryAfterMs } from './retry-after.ts';

export interface Call {
  readonly about: { readonly service: string; readonly method: string; readonly route: string };
  readonly url: URL;
  readonly token: string;
  readonly body: unknown;
  readonly bytesMax: number;
  readonly signal: AbortSignal;
  readonly fetch: typeof globalThis.fetch;
  now(): number;
}

const redirectsMax = 3;

/** One try: follows 307 and 308 with method, body and token, and reads the whole answer. */
export async function sendOnce(call: Call): Promise<HttpAnswer> {
  let url = call.url;
  for (let redirects = 0; redirects <= redirectsMax; redirects += 1) {
    const response = await reach(call, url);
    if (response.status !== 307 && response.status !== 308) return readAnswer(call, response);
    await response.body?.cancel();
    const location = response.headers.get('location') ?? '';
    if (!URL.canParse(location, url.href) || !mayFollow(call.url, new URL(location, url))) {
      throw refusal(call, 'was sent on to an address this bot does not trust');
    }
    url = new URL(location, url);
  }
  throw refusal(call, `was sent on more than ${String(redirectsMax)} times`);
}

async function reach(call: Call, url: URL): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json', authorization: `Bearer ${call.token}` };
  if (call.body !== undefined) headers['content-type'] = 'application/json';
  try {
    return await call.fetch(url.href, {
      method: call.about.method,
      headers,
      body: call.body === undefined ? null : JSON.stringify(call.body),
      redirect: 'manual',
      signal: call.signal,
    });
  } catch (cause) {
    throw unreachable(call, cause);
  }
}

async function readAnswer(call: Call, response: Response): Promise<HttpAnswer> {
  let text;
  try {
    text = await readBody(response, call.bytesMax);
  } catch (cause) {
    if (cause instanceof BodyTooBig) throw refusal(call, 'got an answer that is too long to be read');
    throw unreachable(call, cause);
  }
  const body = parseJson(text);
  // A gateway's error page is no JSON either, but then the status says enough.
  if (response.ok && text !== '' && body === undefined) throw refusal(call, 'got an answer that is not JSON');
  const retryAfterMs = parseRetryAfterMs(response.headers.get('retry-after'), call.now());
  return { ...call.about, status: response.status, headers: response.headers, body, retryAfterMs };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's message quotes the body, so it goes no further.
    return undefined;
  }
}

function refusal({ about }: Call, what: string): PowerBiError {
  return new PowerBiError({
    reason: 'unexpected',
    message: `${about.service}: ${about.method} ${about.route} ${what}.`,
  });
}

function unreachable({ about }: Call, cause: unknown): PowerBiError {
  const message = `${about.service} could not be reached for ${about.method} ${about.route}.`;
  return new PowerBiError({ reason: 'unavailable', message, cause });
}
