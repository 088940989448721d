import type { IncomingMessage } from 'node:http';

interface Refused {
  readonly kind: 'refused';
  readonly status: 400 | 413 | 415;
  readonly code: string;
  readonly message: string;
}

export type RawBody = { readonly kind: 'raw'; readonly bytes: Buffer } | Refused;
export type JsonBody = { readonly kind: 'json'; readonly value: unknown } | Refused;

/** Reads a JSON body up to a limit, and says plainly what is wrong with any other. */
export async function readJsonBody(request: IncomingMessage, bytesMax: number): Promise<JsonBody> {
  const body = await readRawBody(request, bytesMax);
  return body.kind === 'raw' ? parseJsonBody(body.bytes) : body;
}

export function parseJsonBody(bytes: Buffer): JsonBody {
  try {
    return { kind: 'json', value: JSON.parse(bytes.toString('utf8')) as unknown };
  } catch {
    return refused(400, 'BadRequest', 'The body is not valid JSON.');
  }
}

/** What is said to be JSON, as it came: a signature is over these bytes. */
export async function readRawBody(request: IncomingMessage, bytesMax: number): Promise<RawBody> {
  const contentType = request.headers['content-type'] ?? '';
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType)) {
    return refused(415, 'UnsupportedMediaType', 'Expected content type application/json.');
  }
  if (request.headers['content-encoding'] !== undefined) {
    return refused(415, 'UnsupportedMediaType', 'Compressed bodies are not read.');
  }
  const tooLarge = refused(413, 'PayloadTooLarge', `The body is larger than ${Math.floor(bytesMax / 1024)} KB.`);
  if (Number(request.headers['content-length'] ?? 0) > bytesMax) return tooLarge;

  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk)) return refused(400, 'BadRequest', 'The body could not be read.');
      bytes += chunk.length;
      if (bytes > bytesMax) return tooLarge;
      chunks.push(chunk);
    }
    return { kind: 'raw', bytes: Buffer.concat(chunks) };
  } catch {
    return refused(400, 'BadRequest', 'The body did not arrive whole.');
  }
}

function refused(status: Refused['status'], code: string, message: string): Refused {
  return { kind: 'refused', status, code, message };
}
