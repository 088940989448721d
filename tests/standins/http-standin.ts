import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StandinRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Parsed JSON, undefined when it was none. */
  readonly body: unknown;
}

export type StandinAnswer =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly json?: unknown;
      /** Sent as it is, instead of JSON. */
      readonly text?: string;
    }
  /** The connection is cut; `hang`: no answer comes until the stand-in closes. */
  | { readonly cut: true }
  | { readonly hang: true };

export interface HttpStandin {
  readonly origin: string;
  readonly requests: readonly StandinRequest[];
  /** Requests nobody told it about, as "GET /path". Assert in afterEach that there are none. */
  readonly unexpected: readonly string[];
  /** Answers for "GET /path" in this order; the last one stays. */
  on(route: string, ...answers: (StandinAnswer | ((request: StandinRequest) => StandinAnswer))[]): void;
  /** "GET /path?query" of all requests, in order. */
  listCalls(): string[];
  close(): Promise<void>;
}

type Reply = StandinAnswer | ((request: StandinRequest) => StandinAnswer);

/** A recording stand-in of a service on 127.0.0.1 that answers 501 to what it was not told about. */
export async function startHttpStandin(): Promise<HttpStandin> {
  const requests: StandinRequest[] = [];
  const unexpected: string[] = [];
  const replies = new Map<string, Reply[]>();

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming);
    requests.push(request);
    const route = `${request.method} ${request.path}`;
    const waiting = replies.get(route);
    const reply = waiting && waiting.length > 1 ? waiting.shift() : waiting?.[0];
    if (reply === undefined) unexpected.push(route);
    const answer = typeof reply === 'function' ? reply(request) : (reply ?? { status: 501, json: {} });
    if ('cut' in answer) incoming.socket.destroy();
    else if (!('hang' in answer)) send(response, answer);
  }

  const server = createServer((incoming, response) => {
    respond(incoming, response).catch((error: unknown) => {
      unexpected.push(`the stand-in failed: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests,
    unexpected,
    on: (route, ...answers) => void replies.set(route, answers),
    listCalls: () =>
      requests.map(({ method, path, query }) => {
        const search = Object.entries(query).map(([name, value]) => `${name}=${value}`);
        return `${method} ${path}${search.length > 0 ? `?${search.join('&')}` : ''}`;
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<StandinRequest> {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  incoming.setEncoding('utf8');
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  return {
    method: incoming.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: incoming.headers,
    text,
    body: parse(text),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, answer: Exclude<StandinAnswer, { cut: true } | { hang: true }>): void {
  const { status = 200, headers = {}, json, text } = answer;
  const body = text ?? (json === undefined ? '' : JSON.stringify(json));
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}
