import { matchRoute, type Answer, type Route } from '../../src/sandbox/http/route.ts';
import type { World } from '../../src/sandbox/world/types.ts';

export const callKinds = ['history', 'refreshables', 'schedule', 'connections', 'scan', 'modified', 'other'] as const;
export type CallKind = (typeof callKinds)[number];

export interface Call {
  readonly at: number;
  readonly kind: CallKind;
  readonly datasetId: string | undefined;
  readonly status: number;
}

/** The services' answers without the network between: what is sent and answered is the same JSON text. */
export function createTransport(
  world: World,
  routes: readonly Route[],
  { principalId, onCall }: { principalId: string; onCall: (call: Call) => void },
): typeof globalThis.fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const method = init?.method ?? 'GET';
    const match = matchRoute(routes, method, url.pathname);
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const answer: Answer = match?.route.answer({
      world,
      principalId,
      params: match.params,
      query: Object.fromEntries(url.searchParams),
      body,
      origin: url.origin,
    }) ?? { status: 404 };
    onCall({
      at: world.clock.now(),
      kind: kindOf(method, url.pathname),
      datasetId: match?.params['datasetId'],
      status: answer.status,
    });
    const text = answer.body === undefined ? null : JSON.stringify(answer.body);
    return new Response(text, { status: answer.status, headers: { ...answer.headers } });
  };
}

/** The same of what really goes over a socket. */
export function countedFetch(world: World, onCall: (call: Call) => void): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const datasetId = /\/datasets\/([^/]+)/.exec(pathname)?.[1];
    onCall({
      at: world.clock.now(),
      kind: kindOf(init?.method ?? 'GET', pathname),
      datasetId,
      status: response.status,
    });
    return response;
  };
}

function kindOf(method: string, path: string): CallKind {
  if (path.includes('/admin/workspaces/')) return path.endsWith('/modified') ? 'modified' : 'scan';
  if (method !== 'GET') return 'other';
  if (path.endsWith('/refreshables')) return 'refreshables';
  if (path.endsWith('/refreshes')) return 'history';
  if (path.endsWith('/connections') || path.endsWith('/datasources')) return 'connections';
  return path.endsWith('/refreshSchedule') ? 'schedule' : 'other';
}
