import { Webhook } from 'standardwebhooks';
import { createReceivers } from '../../../src/outbound/webhooks/create-receivers.ts';
import { WebhookError } from '../../../src/ports/receivers.ts';
import { textOf } from '../../standins/contract-rows.ts';
import { startHttpStandin, type HttpStandin, type StandinAnswer } from '../../standins/http-standin.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';

const [key, nextKey] = ['a', 'b'].map((letter) => `whsec_${Buffer.alloc(32, letter).toString('base64')}`) as [
  string,
  string,
];
const body = '{"type":"incident.opened","text":"größer"}';
const path = '/hooks/marker-path';
let standin: HttpStandin;

beforeEach(async () => {
  standin = await startHttpStandin();
});

afterEach(async () => {
  expect(standin.unexpected).toEqual([]);
  await standin.close();
});

function open(log = createRecordingLog()) {
  const url = `${standin.origin}${path}?sig=marker-query`;
  const receivers = createReceivers({ urls: [url], keys: [key, nextKey], log, timeoutMs: 200 });
  const [receiverId = ''] = receivers.receiverIds;
  return { receiverId, push: () => receivers.push(receiverId, { webhookId: 'incident-1.1', body }) };
}

it('sends what the library of Standard Webhooks verifies with either key', async () => {
  standin.on(`POST ${path}`, { status: 204 });

  await open().push();

  const [request] = standin.requests;
  for (const each of [key, nextKey]) {
    expect(new Webhook(each).verify(request?.text ?? '', request?.headers as Record<string, string>)).toMatchObject({
      type: 'incident.opened',
    });
  }
  expect(request).toMatchObject({ query: { sig: 'marker-query' }, headers: { 'webhook-id': 'incident-1.1' } });
});

it.each<[string, StandinAnswer, object]>([
  ['a redirect', { status: 307, headers: { location: '/elsewhere' } }, { reason: 'refused' }],
  ['410', { status: 410, text: 'marker' }, { reason: 'refused' }],
  ['401', { status: 401, text: 'marker' }, { reason: 'rejected' }],
  ['404', { status: 404, text: 'marker' }, { reason: 'rejected' }],
  ['429', { status: 429, headers: { 'retry-after': '30' } }, { reason: 'throttled', retryAfterMs: 30_000 }],
  ['503', { status: 503, headers: { 'retry-after': '5' } }, { reason: 'unavailable', retryAfterMs: 5_000 }],
  ['500', { status: 500, text: 'marker' }, { reason: 'unavailable' }],
  ['a cut connection', { cut: true }, { reason: 'unavailable' }],
  ['no answer', { hang: true }, { reason: 'timedOut' }],
])('takes %s for a failure, and tells nothing of the address or the answer', async (_name, answer, expected) => {
  standin.on(`POST ${path}`, answer);
  const log = createRecordingLog();

  const error: unknown = await open(log)
    .push()
    .catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(WebhookError);
  expect(error).toMatchObject(expected);
  expect(error instanceof Error ? error.message : '').not.toMatch(/marker/);
  expect(`${textOf(error)}${log.lines.join()}`).not.toMatch(/marker/);
  expect(standin.requests).toHaveLength(1);
});

it('says once that a receiver is away, by its host, and once that it is back', async () => {
  standin.on(`POST ${path}`, { cut: true });
  const log = createRecordingLog();
  const { push, receiverId } = open(log);
  for (let n = 0; n < 5; n += 1) await push().catch(() => undefined);
  standin.on(`POST ${path}`, { status: 200 });
  await push();

  const host = new URL(standin.origin).host;
  expect(log.lines.map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining({ level: 'error', service: `webhook ${receiverId} at ${host}` }),
    expect.objectContaining({ level: 'info', service: `webhook ${receiverId} at ${host}` }),
  ]);
});
