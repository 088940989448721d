const answerMs = 30_000;

export type JsonCaller = (method: 'GET' | 'POST', path: string, body?: object) => Promise<unknown>;

export function createJsonCaller(url: string): JsonCaller {
  return async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      signal: AbortSignal.timeout(answerMs),
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`The Playground answered ${response.status} to ${method} ${path}: ${text.slice(0, 300)}`);
    }
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
}
