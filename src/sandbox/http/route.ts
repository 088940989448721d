import type { World } from '../world/types.ts';

/** Who asks, and what. */
export interface Caller {
  readonly world: World;
  readonly principalId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Of this server, for the addresses it gives out. */
  readonly origin: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  /** The path as the specification writes it, e.g. `/v1/connections/{connectionId}`. */
  readonly path: string;
  readonly answer: (caller: Caller) => Answer;
}

export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  const parts = path.split('/');
  for (const route of routes) {
    if (route.method !== method) continue;
    const params = matchParts(route.path.split('/'), parts);
    if (params !== undefined) return { route, params };
  }
  return undefined;
}

function matchParts(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, piece] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (piece.startsWith('{')) params[piece.slice(1, -1)] = part.toLowerCase();
    else if (piece.toLowerCase() !== part.toLowerCase()) return undefined;
  }
  return params;
}

/** A page of a list by `$top` and `$skip`. */
export function pageOf<T>(items: readonly T[], query: Readonly<Record<string, string>>): T[] {
  const skip = Number(query['$skip'] ?? 0);
  const top = Number(query['$top'] ?? items.length);
  return items.slice(skip, skip + top);
}

export function ok(body?: unknown): Answer {
  return body === undefined ? { status: 200 } : { status: 200, body };
}

export function isoTime(at: number): string {
  return new Date(at).toISOString();
}
