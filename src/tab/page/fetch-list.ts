import { isObject, readList, type List } from './read-list.ts';

export type Fetched =
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'refused' }
  /** `message` is pbibot's own sentence. */
  | { readonly kind: 'unavailable'; readonly message: string | undefined }
  | { readonly kind: 'offline' };

const patienceMs = 30_000;

export async function fetchList(token: string): Promise<Fetched> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  let status: number;
  let body: unknown;
  try {
    const response = await fetch(`/api/tab/incidents?${new URLSearchParams({ timeZone }).toString()}`, {
      headers: { Authorization: `Bearer ${token}` },
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceMs),
    });
    status = response.status;
    body = await response.json().catch(() => undefined);
  } catch {
    return { kind: 'offline' };
  }
  if (status === 401) return { kind: 'refused' };
  const list = status === 200 ? readList(body) : undefined;
  if (list !== undefined) return { kind: 'list', list };
  return { kind: 'unavailable', message: status === 503 ? messageOf(body) : undefined };
}

function messageOf(body: unknown): string | undefined {
  const message = isObject(body) ? body['message'] : undefined;
  return typeof message === 'string' && message.length <= 300 ? message : undefined;
}
