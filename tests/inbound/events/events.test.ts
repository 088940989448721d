import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { Server } from 'restify';
import { Webhook } from 'standardwebhooks';
import type { EventTaken, RefreshEvent } from '../../../src/flows/take-event.ts';
import { eventRoutes } from '../../../src/inbound/events/event-routes.ts';
import { restify } from '../../../src/inbound/load-restify.ts';
import { signWebhook } from '../../../src/outbound/webhooks/sign-webhook.ts';
import { createRecordingLog, type RecordingLog } from '../../standins/recording-log.ts';
import { exchange, type HttpAnswer } from '../running-bot.ts';

const key = `whsec_${Buffer.alloc(32, 'marker-key').toString('base64')}`;
const nextKey = `whsec_${Buffer.alloc(32, 'marker-next').toString('base64')}`;
const token = 'marker-token-of-more-than-32-letters';
const datasetId = 'cfafbeb1-8037-4d0c-896e-a46fb27ff229';
const body = JSON.stringify({ datasetId });
const now = Date.UTC(2026, 10, 23, 6, 0);
const seconds = (offMs = 0): string => String((now + offMs) / 1_000);

let server: Server;
let port: number;
let taken: RefreshEvent[];
let outcome: () => Promise<EventTaken>;
let log: RecordingLog;
let clock: number;

beforeAll(async () => {
  server = restify.createServer({ name: '' });
  const check = { signaturesOf: (message: Message) => [key, nextKey].map((each) => signWebhook(each, message)), token };
  const take = async (event: RefreshEvent): Promise<EventTaken> => {
    taken.push(event);
    return outcome();
  };
  const shown = { debug: say, info: say, warn: say, error: say, child: () => shown };
  eventRoutes({ check, take, log: shown, now: () => clock })(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  port = (server.server.address() as AddressInfo).port;
});

function say(fields: object, message: string): void {
  log.info(fields, message);
}

beforeEach(() => {
  taken = [];
  outcome = async () => ({ kind: 'due' });
  log = createRecordingLog();
  clock = now;
});

afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

type Message = Parameters<typeof signWebhook>[1];

const post = (headers: Record<string, string>, text: string | Buffer = body): Promise<HttpAnswer> =>
  exchange(port, {
    method: 'POST',
    path: '/api/events/refresh',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
  });

function signed(change: { with?: string; id?: string; offMs?: number; text?: string } = {}): Record<string, string> {
  const { with: by = key, id = 'event-1', offMs = 0, text = body } = change;
  const timestamp = seconds(offMs);
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signWebhook(by, { webhookId: id, timestamp, body: text }),
  };
}

const bearing = (given = token): Record<string, string> => ({
  'webhook-id': 'run-1',
  'webhook-timestamp': seconds(),
  authorization: `Bearer ${given}`,
});

it('takes what the library of Standard Webhooks has signed', async () => {
  const signature = new Webhook(key).sign('event-1', new Date(now), body);

  const answer = await post({
    'webhook-id': 'event-1',
    'webhook-timestamp': seconds(),
    'webhook-signature': `v1a,other ${signature}`,
  });

  expect(answer.status).toBe(202);
  expect(answer.body).toEqual({ datasetId, status: 'looking' });
  expect(taken).toEqual([{ eventId: 'event-1', datasetId, receivedAt: now }]);
});

it('takes a signature with a key that is to follow, and an id in capitals', async () => {
  const text = JSON.stringify({ datasetId: datasetId.toUpperCase(), status: 'Failed' });

  expect((await post(signed({ with: nextKey, text }), text)).status).toBe(202);
  expect(taken).toMatchObject([{ datasetId }]);
});

it('takes the token in place of a signature', async () => {
  expect((await post(bearing())).status).toBe(202);
  expect(taken).toMatchObject([{ eventId: 'run-1' }]);
});

const otherKey = `whsec_${Buffer.alloc(32, 'x').toString('base64')}`;

it.each([
  ['a signature with another key', signed({ with: otherKey }), body, 401, 'WrongSignature'],
  ['a signature of another body', signed({ text: '{}' }), body, 401, 'WrongSignature'],
  ['a signature of another id', { ...signed(), 'webhook-id': 'event-2' }, body, 401, 'WrongSignature'],
  ['a signature of another time', { ...signed(), 'webhook-timestamp': seconds(1_000) }, body, 401, 'WrongSignature'],
  ['a signature that is none', { ...signed(), 'webhook-signature': 'v1,' }, body, 401, 'WrongSignature'],
  ['a wrong signature beside the token', { ...bearing(), 'webhook-signature': 'v1,eA==' }, body, 401, 'WrongSignature'],
  ['another token', bearing('another-token-of-more-than-32-letters'), body, 401, 'WrongToken'],
  ['neither signature nor token', { 'webhook-id': 'a', 'webhook-timestamp': seconds() }, body, 401, 'Unsigned'],
  ['six minutes old', signed({ offMs: -360_000 }), body, 401, 'TooOld'],
  ['six minutes ahead', signed({ offMs: 360_000 }), body, 401, 'TooOld'],
  ['no id', { ...signed(), 'webhook-id': '' }, body, 400, 'BadHeader'],
  ['an id with blanks', signed({ id: 'a b' }), body, 400, 'BadHeader'],
  ['a time in words', { ...signed(), 'webhook-timestamp': '2026-11-23T06:00:00Z' }, body, 400, 'BadHeader'],
  ['a body that is no JSON', signed({ text: '{' }), '{', 400, 'BadRequest'],
  ['a body without the dataset', signed({ text: '{"dataset":"Sales"}' }), '{"dataset":"Sales"}', 400, 'BadEvent'],
  ['an id that is none', signed({ text: '{"datasetId":"Sales"}' }), '{"datasetId":"Sales"}', 400, 'BadEvent'],
  ['another content type', { ...signed(), 'content-type': 'text/plain' }, body, 415, 'UnsupportedMediaType'],
  ['20 KB', signed(), ' '.repeat(20 * 1024), 413, 'PayloadTooLarge'],
])('refuses %s, and says why', async (_name, headers, text, status, code) => {
  const answer = await post(headers, text);

  expect([answer.status, answer.body['code']]).toEqual([status, code]);
  expect(answer.body['message']).toEqual(expect.stringMatching(/^[A-Z].{10,}\.$|^datasetId|^webhook/));
  expect(`${answer.text}${log.lines.join()}`).not.toMatch(/marker/);
  expect(taken).toEqual([]);
});

it('answers one that was seen before without a new look, one of an unknown dataset and one too many', async () => {
  outcome = async () => ({ kind: 'seenBefore' });
  expect(await post(signed())).toMatchObject({ status: 200, body: { datasetId, status: 'seenBefore' } });
  outcome = async () => ({ kind: 'unknownDataset' });
  expect(await post(signed())).toMatchObject({ status: 404, body: { code: 'UnknownDataset' } });
  outcome = async () => ({ kind: 'tooMany', retryAfterMs: 15_000 });
  expect(await post(signed())).toMatchObject({ status: 429, headers: { 'retry-after': '15' } });
});

const hasTools = ['bash', 'curl', 'openssl'].every((tool) => spawnSync(tool, ['version']).error === undefined);

(hasTools ? it : it.skip)('takes what the script of docs/webhooks.md sends', async () => {
  clock = Date.now();
  const page = readFileSync(new URL('../../../docs/webhooks.md', import.meta.url), 'utf8');
  const script = /```bash\n([^]*?)```/.exec(page)?.[1] ?? '';
  const env = {
    PATH: process.env['PATH'],
    BOT_URL: `http://127.0.0.1:${port}`,
    SECRET_EVENTS_KEY: key,
    DATASET_ID: datasetId,
  };

  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], { env });

  expect(JSON.parse(stdout)).toEqual({ datasetId, status: 'looking' });
});

it('asks to send it again while the database is away, and tells nothing of why', async () => {
  outcome = () => Promise.reject(new Error('marker of the database'));

  const answer = await post(signed());

  expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });
  expect(`${answer.text}${log.lines.join()}`).not.toContain('marker');
});

it('works at twenty at once, and sends others away', async () => {
  const { promise, resolve } = Promise.withResolvers<EventTaken>();
  outcome = () => promise;
  const waiting = Array.from({ length: 20 }, () => post(signed()));
  while (taken.length < 20) await new Promise((next) => setImmediate(next));

  const late = await post(signed());
  resolve({ kind: 'due' });

  expect(late).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
  expect((await Promise.all(waiting)).every(({ status }) => status === 202)).toBe(true);
});
