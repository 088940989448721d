import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { conversationWindows, createLimiter, tenantWindows } from './teams-limits.ts';

export interface LimitedCall {
  /** performance.now() */
  readonly at: number;
  readonly kind: 'post' | 'comment' | 'update';
  readonly conversationId: string;
  /** The message that was posted or replaced. */
  readonly activityId: string;
  readonly text: string;
  /** 200, 201 or 429. */
  readonly status: number;
  /** Which limit a 429 is about. */
  readonly limit?: 'tenant' | 'conversation';
}

export interface LimitedTeams {
  readonly serviceUrl: string;
  readonly calls: readonly LimitedCall[];
  readonly unexpected: readonly string[];
  /** What stands in a conversation, by activity id: cards as they were sent last. */
  standing(): Map<string, Map<string, string>>;
  close(): Promise<void>;
}

/**
 * A Teams for channels that enforces Microsoft's published limits and records everything. Updates are counted like sends.
 * `keeps`: what of a message is kept; all of it would be gigabytes in a storm.
 */
export async function startLimitedTeams({ keeps }: { keeps: (body: string) => string }): Promise<LimitedTeams> {
  const calls: LimitedCall[] = [];
  const unexpected: string[] = [];
  const perConversation = createLimiter(conversationWindows);
  const perTenant = createLimiter(tenantWindows);
  let nextId = 1_700_000_000_000;

  function answer(method: string, path: string, text: string): { status: number; body: object; retryAfterS?: number } {
    const what = readCall(method, path, text);
    if (what === undefined) {
      unexpected.push(`${method} ${path}`);
      return { status: 501, body: {} };
    }
    const at = performance.now();
    const { conversationId, kind } = what;
    const forTenant = perTenant.waitFor('tenant', at);
    const waitMs = Math.max(forTenant, perConversation.waitFor(conversationId, at));
    const limit = waitMs === 0 ? {} : { limit: forTenant > 0 ? ('tenant' as const) : ('conversation' as const) };
    const activityId = what.activityId ?? String((nextId += 1));
    const status = waitMs > 0 ? 429 : kind === 'update' ? 200 : 201;
    calls.push({ at, kind, conversationId, activityId, text: keeps(text), status, ...limit });
    if (waitMs > 0) {
      return {
        status,
        body: { error: { code: 'Throttled', message: 'slower' } },
        retryAfterS: Math.ceil(waitMs / 1e3),
      };
    }
    if (kind !== 'post') return { status, body: { id: activityId } };
    return { status, body: { id: `${conversationId};messageid=${activityId}`, activityId } };
  }

  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const { status, body, retryAfterS } = answer(request.method ?? '', decodeURIComponent(request.url ?? ''), text);
      const retry = retryAfterS === undefined ? {} : { 'retry-after': String(retryAfterS) };
      response.writeHead(status, { 'content-type': 'application/json', ...retry }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    unexpected,
    standing() {
      const places = new Map<string, Map<string, string>>();
      for (const { conversationId, activityId, kind, text, status } of calls) {
        if (status === 429 || kind === 'comment') continue;
        const cards = places.get(conversationId) ?? new Map<string, string>();
        places.set(conversationId, cards.set(activityId, text));
      }
      return places;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function readCall(
  method: string,
  path: string,
  text: string,
): (Pick<LimitedCall, 'kind' | 'conversationId'> & { activityId?: string }) | undefined {
  const [, thread = '', activityId] = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? [];
  const [conversationId = ''] = thread.split(';messageid=');
  if (method === 'POST' && path === '/v3/conversations') {
    const { channelData } = JSON.parse(text) as { channelData?: { channel?: { id?: string } } };
    const id = channelData?.channel?.id;
    return id === undefined ? undefined : { kind: 'post', conversationId: id };
  }
  if (conversationId === '') return undefined;
  if (method === 'PUT' && activityId !== undefined) return { kind: 'update', conversationId, activityId };
  return method === 'POST' ? { kind: 'comment', conversationId } : undefined;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
