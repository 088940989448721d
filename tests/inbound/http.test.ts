import { connect } from 'node:net';
import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBot } from '../../src/inbound/bot.ts';
import { createHttpServer } from '../../src/inbound/http.ts';
import { createRecordingLog } from '../standins/recording-log.ts';
import { exchange, startBot, type RunningBot } from './running-bot.ts';

let bot: RunningBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const json = { 'content-type': 'application/json' };
const post = (body: string | Buffer, headers: Record<string, string> = json) =>
  bot.http({ method: 'POST', path: '/api/messages', headers, body });

describe('health', () => {
  it('is alive at once and ready when it says so', async () => {
    bot.ready = false;
    const [alive, notReady] = [
      await bot.http({ method: 'GET', path: '/healthz' }),
      await bot.http({ method: 'GET', path: '/readyz' }),
    ];
    bot.ready = true;
    const ready = await bot.http({ method: 'GET', path: '/readyz' });

    expect([alive.status, notReady.status, ready.status]).toEqual([200, 503, 200]);
    expect([alive.body, notReady.body, ready.body]).toEqual([
      { status: 'alive' },
      { status: 'notReady' },
      { status: 'ready' },
    ]);
  });
});

describe('what is sent to /api/messages', () => {
  it.each([
    ['broken JSON', '{"type":', json, 400, 'BadRequest'],
    ['an empty body', '', json, 400, 'BadRequest'],
    ['an empty object', '{}', json, 400, 'BadRequest'],
    ['a list', '[]', json, 400, 'BadRequest'],
    ['text', 'hello', { 'content-type': 'text/plain' }, 415, 'UnsupportedMediaType'],
    ['no content type', '{}', {}, 415, 'UnsupportedMediaType'],
    ['a compressed body', 'x', { ...json, 'content-encoding': 'gzip' }, 415, 'UnsupportedMediaType'],
    ['a body of 300 KB', `"${'x'.repeat(300 * 1024)}"`, json, 413, 'PayloadTooLarge'],
  ])('as %s gets a clear answer', async (_name, body, headers, status, code) => {
    const answer = await post(body, headers);

    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ code, message: expect.any(String) as string });
  });

  it('in chunks of no told length is cut off at the limit', async () => {
    const answer = await post(Buffer.alloc(300 * 1024, ' '), { ...json, 'transfer-encoding': 'chunked' });

    expect(answer.status).toBe(413);
  });

  it('without a valid token gets a bare 401', async () => {
    const answer = await post(JSON.stringify(bot.activity()), { ...json, authorization: 'Bearer x.y.z' });

    expect(answer.status).toBe(401);
    expect(answer.text).toBe('');
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(bot.flows.messages).toEqual([]);
  });

  it('gets 503 while the signing keys are out of reach', async () => {
    bot.identity.isDown = true;

    expect((await bot.send(bot.activity())).status).toBe(503);
  });

  it('by GET, or anywhere else, gets a plain answer that does not repeat the address', async () => {
    const wrongMethod = await bot.http({ method: 'GET', path: '/api/messages' });
    const nowhere = await bot.http({ method: 'GET', path: '/marker<script>' });

    expect([wrongMethod.status, nowhere.status]).toEqual([405, 404]);
    expect(wrongMethod.body).toEqual({ code: 'MethodNotAllowed', message: expect.any(String) as string });
    expect(nowhere.text).not.toContain('marker');
  });
});

it('every answer carries security headers and no banner', async () => {
  for (const answer of [
    await bot.http({ method: 'GET', path: '/healthz' }),
    await bot.http({ method: 'GET', path: '/x' }),
    await post('{}'),
  ]) {
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    });
    expect(answer.headers).not.toHaveProperty('server');
    expect(answer.headers).not.toHaveProperty('x-powered-by');
  }
});

it('an upgrade request is answered like any other, and its socket does not stay open', async () => {
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(bot.port, '127.0.0.1', () => {
      socket.write('GET /api/messages HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    });
    socket.on('error', reject);
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString());
    });
  });

  expect(text).toMatch(/^HTTP\/1\.1 405 /);
});

it('stops although a client keeps its connection open', async () => {
  const agent = new Agent({ keepAlive: true });
  await new Promise<void>((resolve, reject) => {
    get({ host: '127.0.0.1', port: bot.port, path: '/healthz', agent }, (response) =>
      response.resume().on('end', resolve),
    ).on('error', reject);
  });

  await bot.server.close(10_000);
  agent.destroy();

  await expect(bot.http({ method: 'GET', path: '/healthz' })).rejects.toThrow();
});

it('says that it is not ready when it is about to stop, and still answers', async () => {
  bot.server.drain();

  const [ready, alive, message] = [
    await bot.http({ method: 'GET', path: '/readyz' }),
    await bot.http({ method: 'GET', path: '/healthz' }),
    await post('{}'),
  ];
  expect([ready.status, alive.status, message.status]).toEqual([503, 200, 400]);
  expect(message.headers['connection']).toBe('close');
});

describe('what Prometheus reads', () => {
  const token = 'marker-of-20-letters';
  const status = async (metrics: object, authorization?: string): Promise<number | undefined> => {
    const server = anonymousServer(metrics);
    const { port } = await server.listen('127.0.0.1', 0);
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const answer = await exchange(port, { method: 'GET', path: '/metrics', headers });
    await server.close(1_000);
    expect(answer.text).not.toContain(token);
    return answer.status;
  };
  const read = async (): Promise<string> => 'up 1\n';

  it('is there when it is asked for, and for who brings the token where there is one', async () => {
    expect(await status({})).toBe(404);
    expect(await status({ metrics: { read } })).toBe(200);
    expect(await status({ metrics: { read, token } })).toBe(401);
    for (const wrong of ['', 'Bearer', `Bearer ${token}x`, `Basic ${token}`, `Bearer ${token.slice(1)}`]) {
      expect(await status({ metrics: { read, token } }, wrong)).toBe(401);
    }
    expect(await status({ metrics: { read, token } }, `Bearer ${token}`)).toBe(200);
  });
});

it('says so when its port is taken', async () => {
  await expect(anonymousServer().listen('127.0.0.1', bot.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('a bot without a registration refuses to listen to the network', async () => {
  await expect(anonymousServer().listen('0.0.0.0', 0)).rejects.toThrow('listens on loopback only');
});

it('leaves other servers of the process as Node made them', async () => {
  const other = createServer((_request, response) => response.writeHead(202).end('fine'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));

  const answer = await exchange((other.address() as AddressInfo).port, { method: 'GET', path: '/' });
  await new Promise((resolve) => other.close(resolve));

  expect([answer.status, answer.text]).toEqual([202, 'fine']);
});

function anonymousServer(more: Partial<Parameters<typeof createHttpServer>[0]> = {}) {
  const log = createRecordingLog();
  const adapter = { kind: 'anonymous' as const, receive: async () => ({ status: 200 }) };
  const cards = { renderNotice: () => ({}), renderAnswer: () => undefined, readClick: () => undefined };
  const replies = {
    reply: async () => ({ activityId: '1' }),
    replace: async () => undefined,
    findMember: async () => undefined,
  };
  const idle = createBot({ flows: bot.flows, cards, replies, log });
  return createHttpServer({ adapter, bot: idle, log, isReady: () => true, ...more });
}
