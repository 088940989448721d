import type { AddressInfo } from 'node:net';
import type { Request, Response, Server } from 'restify';
import type { TurnContext } from 'botbuilder';
import type { Log } from '../ports/log.ts';
import type { Bot } from './bot.ts';
import { fault, secure, sendJson, sendText, tellPlainly } from './http-answers.ts';
import { restify } from './load-restify.ts';
import { expositionType } from './metrics/exposition.ts';
import { readJsonBody } from './read-json-body.ts';
import { bearerOf, isSameSecret } from './same-secret.ts';

/** Checks who sends an activity and lets the turn run; outbound/teams implements it. */
export interface Receiver {
  readonly kind: 'anonymous' | 'registered';
  receive(
    request: { authorization: string | undefined; body: unknown },
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<{ status: number; body?: unknown }>;
}

export interface HttpServer {
  listen(host: string, port: number): Promise<{ port: number }>;
  /** Is not ready any more and keeps no connection, but still answers: whoever spreads the load turns to others. */
  drain(): void;
  /** Takes nothing new and lets requests and what outlives them end, at most `graceMs`. */
  close(graceMs: number): Promise<void>;
}

export interface HttpParts {
  readonly adapter: Receiver;
  readonly bot: Bot;
  readonly isReady: () => Promise<boolean> | boolean;
  readonly log: Log;
  /** For a process that serves no people: nothing but health. */
  readonly healthOnly?: boolean;
  /** For Prometheus. With a token only who brings it may read; without one anybody who reaches the server may. */
  readonly metrics?: { readonly token?: string; read(): Promise<string> };
  /** Adds the routes of the tab. */
  readonly tab?: (server: Server) => void;
  /** Adds the route by which others tell of refreshes. */
  readonly events?: (server: Server) => void;
}

const bodyBytesMax = 256 * 1024;
const turnsMax = 500;
const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

export function createHttpServer(parts: HttpParts): HttpServer {
  const { adapter, bot, log } = parts;
  const server = restify.createServer({ name: '' });
  const { server: listener } = server;
  // restify listens to `upgrade` and does nothing, which leaves the socket open for ever; without it Node answers as to any request.
  listener.removeAllListeners('upgrade');
  listener.headersTimeout = 10_000;
  listener.requestTimeout = 30_000;
  listener.keepAliveTimeout = 65_000;
  // restify repeats the listener's errors, and an `error` that nobody hears ends the process before listen can reject.
  server.on('error', (error: NodeJS.ErrnoException) => log.error({ code: error.code }, 'http server failed'));
  const life: Life = { isDraining: false, isClosing: false, turns: 0 };
  addRoutes(server, parts, life);

  return {
    async listen(host, port) {
      if (adapter.kind === 'anonymous' && !loopback.has(host)) {
        throw new Error('A bot without a registration listens on loopback only. Set the host to 127.0.0.1.');
      }
      return new Promise((resolve, reject) => {
        listener.once('error', reject);
        server.listen(port, host, () => {
          listener.off('error', reject);
          resolve({ port: (listener.address() as AddressInfo).port });
        });
      });
    },
    drain() {
      life.isDraining = true;
    },
    async close(graceMs) {
      const startedAt = performance.now();
      life.isDraining = true;
      life.isClosing = true;
      const closed = new Promise<void>((resolve) => listener.close(() => resolve()));
      listener.closeIdleConnections();
      const timer = setTimeout(() => listener.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(timer);
      const leftMs = Math.max(0, graceMs - (performance.now() - startedAt));
      if (!(await bot.settle(leftMs))) log.warn({ graceMs }, 'stopped while answers were still being worked on');
    },
  };
}

interface Life {
  isDraining: boolean;
  isClosing: boolean;
  turns: number;
}

function addRoutes(server: Server, parts: HttpParts, life: Life): void {
  server.pre((_request, response, next) => {
    secure(response);
    if (life.isDraining) response.setHeader('Connection', 'close');
    next();
  });
  server.get('/healthz', async (_request, response) => sendJson(response, { status: 200, body: { status: 'alive' } }));
  server.get('/readyz', async (_request, response) => {
    const isReady = !life.isDraining && (await asksReady(parts.isReady));
    sendJson(response, { status: isReady ? 200 : 503, body: { status: isReady ? 'ready' : 'notReady' } });
  });
  const { metrics } = parts;
  if (metrics !== undefined) {
    server.get('/metrics', async (request, response) => tellMetrics(request, response, metrics));
  }
  server.on('restifyError', tellPlainly);
  if (parts.healthOnly === true) return;
  server.post('/api/messages', async (request, response) => {
    if (life.isClosing || life.turns >= turnsMax) {
      response.setHeader('Retry-After', '5');
      return sendJson(
        response,
        fault(503, 'Unavailable', life.isClosing ? 'The bot is stopping.' : 'The bot is busy.'),
      );
    }
    life.turns += 1;
    try {
      await receive(request, response, parts);
    } finally {
      life.turns -= 1;
    }
  });
  parts.tab?.(server);
  parts.events?.(server);
}

async function receive(request: Request, response: Response, { adapter, bot }: HttpParts): Promise<void> {
  const body = await readJsonBody(request, bodyBytesMax);
  if (body.kind === 'refused') {
    // What is left of the body is not read, so the connection can't carry another request.
    response.setHeader('Connection', 'close');
    return sendJson(response, fault(body.status, body.code, body.message));
  }
  const { authorization } = request.headers;
  const answer = await adapter.receive({ authorization, body: body.value }, (context) => bot.run(context));
  if (answer.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  sendJson(response, answer);
}

async function tellMetrics(
  request: Request,
  response: Response,
  { token, read }: NonNullable<HttpParts['metrics']>,
): Promise<void> {
  if (token !== undefined && !isSameSecret(bearerOf(request.headers.authorization), token)) {
    response.setHeader('WWW-Authenticate', 'Bearer');
    return sendJson(response, { status: 401 });
  }
  sendText(response, { type: expositionType, text: await read() });
}

async function asksReady(isReady: () => Promise<boolean> | boolean): Promise<boolean> {
  try {
    return await isReady();
  } catch {
    return false;
  }
}
