import http from 'node:http';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import { sendText } from './reply.ts';

/** Passes a request on to the Playground and its answer back, as they are. */
export function forward(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  to: { agent: http.Agent; port: number },
): void {
  const { method, url, headers } = request;
  const passed = http.request({ host: '127.0.0.1', port: to.port, agent: to.agent, method, path: url, headers });
  passed.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => {
    if (response.headersSent) response.destroy();
    else sendText(response, 502, 'The Playground does not answer.');
  });
  request.pipe(passed);
}

/** The page's log panel has a web socket too; its bytes pass through as they are. */
export function tunnel(
  request: http.IncomingMessage,
  socket: Duplex,
  head: Buffer,
  port: number,
  open: Set<Duplex>,
): void {
  const upstream = net.connect(port, '127.0.0.1', () => {
    const headers = request.rawHeaders.flatMap((name, index, all) => (index % 2 ? [] : [`${name}: ${all[index + 1]}`]));
    upstream.write(`GET ${request.url ?? '/'} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
    upstream.write(head);
    socket.pipe(upstream).pipe(socket);
  });
  for (const [one, other] of [
    [socket, upstream],
    [upstream, socket],
  ] as const) {
    open.add(one);
    one.on('error', () => one.destroy());
    one.on('close', () => {
      open.delete(one);
      other.destroy();
    });
  }
}
