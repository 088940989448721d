import type { Request, Response } from 'restify';

export function secure(response: Response): void {
  response.removeHeader('Server');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
}

export function fault(status: number, code: string, message: string) {
  return { status, body: { code, message } };
}

export function sendJson(response: Response, answer: { status: number; body?: unknown }): void {
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
  if (text !== '') response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.writeHead(answer.status);
  response.end(text);
}

export function sendText(response: Response, { type, text }: { type: string; text: string }): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.writeHead(200);
  response.end(text);
}

const faults: Readonly<Record<number, string>> = {
  404: 'There is nothing here.',
  405: 'This method is not for this address.',
};

/** restify's own errors repeat the address that was asked for, and a thrown error's words. */
export function tellPlainly(_request: Request, _response: Response, error: unknown, callback: () => void): void {
  if (typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number') {
    const status = error.statusCode;
    const code = 'body' in error && hasCode(error.body) ? error.body.code : 'InternalError';
    Object.assign(error, {
      toJSON: () => ({ code, message: faults[status] ?? 'The request could not be handled.' }),
      toString: () => faults[status] ?? 'The request could not be handled.',
    });
  }
  callback();
}

function hasCode(body: unknown): body is { code: string } {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}
