import type { TokenCredential } from '@azure/identity';
import { PowerBiError } from '../../src/ports/power-bi.ts';
import type { ClientOptions } from '../../src/outbound/http/create-http.ts';
import type { StandinAnswer } from './http-standin.ts';
import { createRecordingLog } from './recording-log.ts';

export const markerToken = 'marker-token-5f1c';

/** Options of a client against a stand-in: a fixed token, no waiting between tries. */
export function clientOptions(origin: string, change: Partial<ClientOptions> = {}) {
  const credential: TokenCredential = {
    getToken: () => Promise.resolve({ token: markerToken, expiresOnTimestamp: Date.now() + 3_600_000 }),
  };
  const log = createRecordingLog();
  return {
    baseUrl: origin,
    credential,
    scope: 'x/.default',
    log,
    retry: { attemptsMax: 3, delayMs: () => 0 },
    ...change,
    logged: log,
  };
}

/** The PowerBiError a call ends with; anything else fails the test. */
export async function catchPowerBiError(work: Promise<unknown>): Promise<PowerBiError> {
  const outcome = await work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in outcome && outcome.error instanceof PowerBiError) return outcome.error;
  throw new Error(
    `expected a PowerBiError, got ${JSON.stringify(outcome)} ${String('error' in outcome && outcome.error)}`,
  );
}

/** Everything of an error that could end up in a log, its causes included. */
export function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.name, error.message, error.stack, JSON.stringify(error), textOf(error.cause ?? '')].join('\n');
}

interface Row {
  readonly name: string;
  readonly answer: StandinAnswer;
  readonly reason: PowerBiError['reason'];
  /** How often a read is sent in all. */
  readonly tries: number;
  readonly retryAfterMs?: number;
  readonly code?: string;
}

const marker = 'marker-body-77ab';
const powerBiError = (code: string) => ({ error: { code, message: `${marker} was refused` } });

/** How every client takes every kind of trouble with a read. */
export const troubleRows: readonly Row[] = [
  { name: '401', answer: { status: 401, text: '' }, reason: 'unauthorized', tries: 1 },
  {
    name: '403 of an expired token',
    answer: { status: 403, json: powerBiError('TokenExpired') },
    reason: 'unauthorized',
    tries: 1,
    code: 'TokenExpired',
  },
  {
    name: '403',
    answer: { status: 403, json: powerBiError('NoAccess') },
    reason: 'forbidden',
    tries: 1,
    code: 'NoAccess',
  },
  {
    name: '404',
    answer: { status: 404, json: powerBiError('NotThere') },
    reason: 'notFound',
    tries: 1,
    code: 'NotThere',
  },
  {
    name: '404 in the form of Fabric',
    answer: { status: 404, json: { errorCode: 'EntityNotFound', message: marker, requestId: 'r' } },
    reason: 'notFound',
    tries: 1,
    code: 'EntityNotFound',
  },
  {
    name: '429 with seconds to wait',
    answer: { status: 429, headers: { 'retry-after': '42' }, text: marker },
    reason: 'throttled',
    tries: 1,
    retryAfterMs: 42_000,
  },
  { name: '500 for good', answer: { status: 500, text: marker }, reason: 'unavailable', tries: 3 },
  {
    name: '503 with a long wait',
    answer: { status: 503, headers: { 'retry-after': '60' } },
    reason: 'unavailable',
    tries: 1,
    retryAfterMs: 60_000,
  },
  { name: 'a connection that is cut', answer: { cut: true }, reason: 'unavailable', tries: 3 },
  { name: 'an answer that never comes', answer: { hang: true }, reason: 'timedOut', tries: 1 },
  { name: 'broken JSON', answer: { text: `{"value": [${marker}` }, reason: 'unexpected', tries: 1 },
  { name: 'JSON of another form', answer: { json: { [marker]: marker } }, reason: 'unexpected', tries: 1 },
  {
    name: 'an answer that is too long',
    answer: { json: { value: [], pad: 'x'.repeat(5_000) } },
    reason: 'unexpected',
    tries: 1,
  },
  {
    name: 'a code that is no code',
    answer: { status: 400, json: powerBiError(`x ${marker}`) },
    reason: 'invalid',
    tries: 1,
  },
];

export const troubleLimits = { timeoutMs: 150, bodyBytesMax: 4_000 };
export const bodyMarker = marker;
