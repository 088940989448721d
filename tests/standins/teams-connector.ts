import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Record<string, unknown>;
  /** What the stand-in answered; undefined for a refused call. */
  answered?: unknown;
}

export interface ConnectorFault {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly code?: string;
  /** Answers with this text instead of Teams' error form. */
  readonly raw?: string;
  /** Cuts the connection instead of answering. */
  readonly cut?: boolean;
  /** Only calls of this method. */
  readonly method?: string;
}

export interface TeamsConnector {
  readonly serviceUrl: string;
  readonly calls: ConnectorCall[];
  /** Calls that nobody told the stand-in about; a test ends by asserting there were none. */
  readonly unexpected: ConnectorCall[];
  readonly roster: Map<string, Record<string, unknown>>;
  failNext(...faults: ConnectorFault[]): void;
  failAlways(fault: ConnectorFault | undefined): void;
  /** From now on Teams takes calls and answers none of them before `release`. */
  hold(): { release(): void };
  posts(): ConnectorCall[];
  puts(): ConnectorCall[];
  /** Resolves once this is true of the calls so far. */
  until(isTrue: (calls: readonly ConnectorCall[]) => boolean): Promise<void>;
  close(): Promise<void>;
}

/** Teams' side of the Bot Connector API as far as a bot uses it ("Bot Framework REST API reference", conversations). */
export async function startTeamsConnector(): Promise<TeamsConnector> {
  const calls: ConnectorCall[] = [];
  const unexpected: ConnectorCall[] = [];
  const roster = new Map<string, Record<string, unknown>>();
  const faults: ConnectorFault[] = [];
  const waiting = new Set<{ isTrue: (calls: readonly ConnectorCall[]) => boolean; resolve: () => void }>();
  let always: ConnectorFault | undefined;
  let held: Promise<void> | undefined;
  let nextId = 1700000000000;

  function answer(call: ConnectorCall): { status: number; body?: unknown } {
    const id = String((nextId += 1));
    const [, conversationId, rest] = /^\/v3\/conversations\/([^/]+)(\/.*)?$/.exec(call.path) ?? [];
    if (call.method === 'POST' && call.path === '/v3/conversations')
      return { status: 201, body: created(call.body, id) };
    if (conversationId === undefined) return { status: 501 };
    if (call.method === 'POST' && /^\/activities(\/[^/]+)?$/.test(rest ?? '')) return { status: 201, body: { id } };
    if (call.method === 'PUT' && /^\/activities\/[^/]+$/.test(rest ?? '')) return { status: 200, body: { id } };
    const memberId = /^\/members\/([^/]+)$/.exec(rest ?? '')?.[1];
    if (call.method === 'GET' && memberId !== undefined) {
      const member = roster.get(decodeURIComponent(memberId));
      return member === undefined
        ? { status: 404, body: { error: { code: 'MemberNotFoundInConversation', message: 'no such member' } } }
        : { status: 200, body: member };
    }
    return { status: 501 };
  }

  const tellWaiting = (): void => waiting.forEach((one) => one.isTrue(calls) && one.resolve());

  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const call: ConnectorCall = {
        method: request.method ?? '',
        path: request.url ?? '',
        authorization: request.headers.authorization,
        body,
      };
      calls.push(call);
      if (held !== undefined) {
        tellWaiting();
        await held;
      }
      const index = faults.findIndex(({ method }) => method === undefined || method === call.method);
      const fault =
        index >= 0
          ? faults.splice(index, 1)[0]
          : always?.method === undefined || always.method === call.method
            ? always
            : undefined;
      if (fault?.cut === true) request.socket.destroy();
      else if (fault !== undefined) {
        const text =
          fault.raw ?? JSON.stringify({ error: { code: fault.code ?? 'Standin', message: 'refused by the stand-in' } });
        response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
        response.end(text);
      } else {
        const { status, body: answerBody } = answer(call);
        call.answered = answerBody;
        if (status === 501) unexpected.push(call);
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(answerBody === undefined ? '' : JSON.stringify(answerBody));
      }
      tellWaiting();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    unexpected,
    roster,
    failNext: (...next) => void faults.push(...next),
    failAlways: (fault) => void (always = fault),
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return {
        release() {
          held = undefined;
          resolve();
        },
      };
    },
    posts: () => calls.filter(({ method }) => method === 'POST'),
    puts: () => calls.filter(({ method }) => method === 'PUT'),
    async until(isTrue) {
      if (isTrue(calls)) return;
      await new Promise<void>((resolve) => {
        const one = { isTrue, resolve: () => (waiting.delete(one), resolve()) };
        waiting.add(one);
      });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function created(body: Record<string, unknown>, id: string) {
  const channelData = body['channelData'] as { channel?: { id: string } } | undefined;
  const channelId = channelData?.channel?.id;
  if (channelId !== undefined) return { id: `${channelId};messageid=${id}`, activityId: `1:${id}` };
  const members = body['members'] as { id: string }[] | undefined;
  return { id: `a:chat-of-${members?.[0]?.id ?? 'nobody'}` };
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>);
}
