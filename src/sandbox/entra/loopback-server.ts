import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Log } from '../../ports/log.ts';
import { listenOnLoopback, type Listening } from '../http/listen.ts';

export interface LoopbackRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface LoopbackAnswer {
  readonly status: number;
  readonly body?: object;
}

const bodyCharsMax = 256 * 1024;

/** A JSON server that only this machine reaches. Port 0 takes a free one. */
export async function startLoopbackServer(options: {
  port: number;
  log: Log;
  answer: (request: LoopbackRequest) => Promise<LoopbackAnswer>;
}): Promise<Listening> {
  const server = createServer({ requestTimeout: 10_000 }, (incoming, response) => {
    respond(incoming, response, options.answer).catch((error: unknown) => {
      options.log.error({ kind: error instanceof Error ? error.name : typeof error }, 'the sandbox failed to answer');
      if (!response.headersSent) send(response, { status: 500, body: { error: 'sandbox_failed' } });
    });
  });
  return listenOnLoopback(server, options.port);
}

async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  answer: (request: LoopbackRequest) => Promise<LoopbackAnswer>,
): Promise<void> {
  const { method = 'GET', headers } = incoming;
  const target = incoming.url ?? '/';
  if (!target.startsWith('/') || !URL.canParse(target, 'http://127.0.0.1')) {
    send(response, { status: 400, body: { error: 'bad_address' } });
    return;
  }
  const body = await readText(incoming);
  if (body === undefined) send(response, { status: 413, body: { error: 'too_long' } });
  else send(response, await answer({ method, url: new URL(target, 'http://127.0.0.1'), headers, body }));
}

async function readText(incoming: IncomingMessage): Promise<string | undefined> {
  incoming.setEncoding('utf8');
  let text = '';
  for await (const chunk of incoming) {
    text += String(chunk);
    if (text.length > bodyCharsMax) return undefined;
  }
  return text;
}

function send(response: ServerResponse, { status, body }: LoopbackAnswer): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) };
  response.writeHead(status, { ...headers, 'cache-control': 'no-store' }).end(text);
}
