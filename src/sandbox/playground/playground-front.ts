import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Log } from '../../ports/log.ts';
import { createPageStream, pageStreamPath } from './page-stream.ts';
import { namePage, pageNameOf } from './page-name.ts';
import { readPostPath } from './post-request.ts';
import { relayPost } from './relay-post.ts';
import { forward, tunnel } from './relay.ts';
import { sendJson, sendText } from './reply.ts';

/** The address people and the bot use: in front of the Playground, on loopback only. */
export interface PlaygroundFront {
  readonly url: string;
  /** Passes everything on to the Playground that listens there. */
  attach(playgroundPort: number): Promise<void>;
  close(): Promise<void>;
}

export const messagesPath = '/_contoso/messages';

export async function createPlaygroundFront(options: { port: number; log: Log }): Promise<PlaygroundFront> {
  const agent = new http.Agent({ keepAlive: true });
  const stream = createPageStream(options.log);
  const tunnels = new Set<Duplex>();
  let target: number | undefined;

  const server = http.createServer((request, response) => {
    const pageName = pageNameOf(request);
    // A page adds the bot to the conversation it shows first, and again to each it goes to, once it has read its configuration.
    if (pageName !== undefined && request.url?.endsWith('/installation') === true) stream.setReady(pageName);
    if (!isOwnHost(request)) sendText(response, 403, 'Open the Playground at its own address.');
    else if (request.method === 'GET' && request.url === messagesPath) sendJson(response, 200, stream.listMessages());
    else if (target === undefined) sendText(response, 503, 'The Playground is still starting.');
    else if (readPostPath(request.method, request.url) !== undefined) void relayPost(request, response, target, stream);
    else if (request.method === 'GET' && request.url === '/') void sendPage(response, target);
    else forward(request, response, { agent, port: target });
  });
  server.on('upgrade', (request, socket: Duplex, head: Buffer) => {
    if (!isOwnHost(request) || target === undefined) socket.destroy();
    else if (request.url?.split('?')[0] === pageStreamPath) stream.accept(request, socket);
    else tunnel(request, socket, head, target, tunnels);
  });
  await listen(server, options.port);

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async attach(playgroundPort) {
      await stream.follow(playgroundPort);
      target = playgroundPort;
    },
    async close() {
      stream.close();
      for (const each of tunnels) each.destroy();
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Another site in the browser could reach a loopback address by a name of its own (DNS rebinding). */
function isOwnHost(request: http.IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '');
}

async function listen(server: http.Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`Port ${port} is taken by another program; name another one for Teams.`) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function sendPage(response: http.ServerResponse, port: number): Promise<void> {
  try {
    const page = await fetch(`http://127.0.0.1:${port}/`);
    const html = namePage(await page.text());
    response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  } catch {
    sendText(response, 502, 'The Playground does not answer.');
  }
}
