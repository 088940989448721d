import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'restify';
import type { Log } from '../ports/log.ts';
import { fault, sendJson } from './http-answers.ts';

export const tabFiles: Readonly<Record<string, { readonly name: string; readonly type: string }>> = {
  '/tab': { name: 'index.html', type: 'text/html; charset=utf-8' },
  '/tab/page.js': { name: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/tab/style.css': { name: 'style.css', type: 'text/css; charset=utf-8' },
};

export interface TabFile {
  readonly plain: Buffer;
  readonly zipped: Buffer;
  readonly etag: string;
}

interface Sending {
  readonly name: string;
  readonly type: string;
  readonly filesDir: string;
  readonly hostOrigins: readonly string[];
  readonly loaded: Map<string, Promise<TabFile>>;
  readonly log: Log;
}

export async function sendTabFile(request: Request, response: Response, sending: Sending): Promise<void> {
  const file = await load(sending);
  if (file === undefined) {
    return sendJson(response, fault(503, 'Unavailable', 'The tab was not built. Run npm run build, then start again.'));
  }
  response.setHeader('Content-Security-Policy', policy(sending.hostOrigins));
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', file.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304);
    response.end();
    return;
  }
  const isZipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = isZipped ? file.zipped : file.plain;
  if (isZipped) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Type', sending.type);
  response.setHeader('Content-Length', body.byteLength);
  response.writeHead(200);
  response.end(body);
}

async function load({ filesDir, name, loaded, log }: Sending): Promise<TabFile | undefined> {
  const known = loaded.get(name) ?? read(join(filesDir, name));
  loaded.set(name, known);
  try {
    return await known;
  } catch {
    loaded.delete(name);
    log.warn({ name }, 'a file of the tab is missing; npm run build makes it');
    return undefined;
  }
}

async function read(path: string): Promise<TabFile> {
  const plain = await readFile(path);
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url')}"`;
  return { plain, zipped: await promisify(gzip)(plain), etag };
}

/** teams-js looks up the newest list of Microsoft's hosts at res.cdn.office.net. */
function policy(hostOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self' https://res.cdn.office.net",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${hostOrigins.join(' ')}`,
  ].join('; ');
}
