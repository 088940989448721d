import { PowerBiError } from '../../ports/power-bi.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** With names in braces, e.g. "groups/{workspaceId}/datasets"; what logs and errors show. */
  readonly route: string;
  readonly ids?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** Statuses beside 2xx that the caller wants to read itself. */
  readonly accepts?: readonly number[];
}

export function requestUrl(baseUrl: URL, request: HttpRequest): URL {
  const path = request.route.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = request.ids?.[name] ?? '';
    // The URL parser would take dots for a way up, and the call would reach another resource.
    if (/^\.{0,2}$/.test(id) || id.length > 300) {
      throw new PowerBiError({ reason: 'invalid', message: `The ${name} of this call is empty or not an id.` });
    }
    return encodeURIComponent(id);
  });
  const url = new URL(path, baseUrl);
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}
