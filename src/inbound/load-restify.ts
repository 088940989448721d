import { ServerResponse } from 'node:http';
import restify from 'restify';

// restify replaces writeHead of every server in the process by one that returns nothing, which breaks
// `response.writeHead(200).end()` in servers that have nothing to do with it.
const writeHeadOfRestify: unknown = Reflect.get(ServerResponse.prototype, 'writeHead');

function writeHead(this: ServerResponse, ...args: unknown[]): ServerResponse {
  if (typeof writeHeadOfRestify === 'function') Reflect.apply(writeHeadOfRestify, this, args);
  return this;
}

Reflect.set(ServerResponse.prototype, 'writeHead', writeHead);

export { restify };
