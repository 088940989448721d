import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../../ports/log.ts';
import type { Fault } from '../world/faults.ts';
import type { RecordedRequest, World } from '../world/types.ts';
import { matchRoute } from './route.ts';
import type { Answer, Caller, Route } from './route.ts';
import { listenOnLoopback } from './listen.ts';

export type VerifyToken = (token: string) => Promise<{ principalId: string; expired?: boolean } | undefined>;

export interface JsonServerOptions {
  readonly service: 'powerBi' | 'fabric';
  readonly world: World;
  readonly routes: readonly Route[];
  readonly verifyToken: VerifyToken;
  readonly log: Log;
  readonly port?: number | undefined;
  /** How this service words an error that has no route of its own. */
  readonly refuse: (status: number) => Answer;
}

export interface JsonServer {
  readonly url: string;
  stop(): Promise<void>;
}

const bodyMax = 64 * 1024;
const recordedMax = 2_000;

export async function startJsonServer(options: JsonServerOptions): Promise<JsonServer> {
  const server = createServer((request, response) => {
    handle(options, request, response).catch((error: unknown) => {
      options.log.error({ err: error, service: options.service }, 'sandbox request failed');
      if (!response.headersSent) response.writeHead(500).end();
      else response.destroy();
    });
  });
  const { origin, stop } = await listenOnLoopback(server, options.port ?? 0);
  return { url: origin, stop };
}

async function handle(options: JsonServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, service } = options;
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  const method = request.method ?? 'GET';
  const body = await readBody(request);
  const fault = world.faults.take({ service, method, path: url.pathname, now: world.clock.now() });
  if (fault?.kind === 'slow') await wait(fault.delayMs, undefined, { ref: false });
  if (fault?.kind === 'cut' && fault.afterWork !== true) return void request.socket.destroy();
  const answer =
    fault?.kind === 'status'
      ? faultAnswer(options, fault)
      : await answerRequest(options, request, { url, method, body });
  record(world, { service, method, url, body, answer });
  if (fault?.kind === 'cut') return void request.socket.destroy();
  send(response, answer, fault?.kind === 'brokenJson');
}

async function answerRequest(
  options: JsonServerOptions,
  request: IncomingMessage,
  { url, method, body }: { url: URL; method: string; body: Body },
): Promise<Answer> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  const identity = scheme?.toLowerCase() === 'bearer' && token ? await options.verifyToken(token) : undefined;
  if (identity === undefined) return options.refuse(401);
  if (identity.expired === true) return options.refuse(403);
  if (body.kind === 'tooBig') return options.refuse(413);
  if (body.kind === 'broken') return options.refuse(400);
  const match = matchRoute(options.routes, method, url.pathname);
  if (match === undefined) return options.refuse(404);
  const caller: Caller = {
    world: options.world,
    principalId: identity.principalId,
    params: match.params,
    query: Object.fromEntries(url.searchParams),
    body: body.value,
    origin: url.origin,
  };
  return match.route.answer(caller);
}

type Body = { readonly kind: 'read' | 'tooBig' | 'broken'; readonly value: unknown };

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size <= bodyMax) chunks.push(bytes);
  }
  if (size > bodyMax) return { kind: 'tooBig', value: undefined };
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') return { kind: 'read', value: undefined };
  try {
    return { kind: 'read', value: JSON.parse(text) };
  } catch {
    return { kind: 'broken', value: undefined };
  }
}

function faultAnswer(options: JsonServerOptions, fault: Extract<Fault, { kind: 'status' }>): Answer {
  const answer = options.refuse(fault.status);
  if (fault.retryAfterS === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, 'Retry-After': String(fault.retryAfterS) } };
}

function send(response: ServerResponse, answer: Answer, broken: boolean): void {
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
  const type = answer.body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' };
  response.writeHead(answer.status, { ...type, ...answer.headers });
  response.end(broken ? text.slice(0, Math.ceil(text.length / 2)) : text);
}

function record(
  world: World,
  { service, method, url, body, answer }: { service: string; method: string; url: URL; body: Body; answer: Answer },
): void {
  const recorded: RecordedRequest = {
    service,
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body: body.value,
    status: answer.status,
    answer: answer.body,
    headers: answer.headers ?? {},
  };
  world.requests.push(recorded);
  if (world.requests.length > recordedMax) world.requests.splice(0, world.requests.length - recordedMax);
}
