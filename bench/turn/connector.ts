import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Connector {
  readonly serviceUrl: string;
  /** Replies in a thread; notices posted on their own are taken and not counted. */
  readonly replies: () => number;
  readonly lastText: () => string;
  /** Resolves once so many replies have come. */
  until(replies: number): Promise<void>;
  close(): void;
}

/** Teams' side of a reply: takes it, keeps the last one, answers with an id; knows everybody's account. */
export async function startConnector(member: object): Promise<Connector> {
  let replies = 0;
  let last = '';
  let waiting: { count: number; resolve: () => void } | undefined;
  const server = createServer((request, response) => {
    void readText(request).then((text) => {
      const isReply = request.method === 'POST' && /^\/v3\/conversations\/[^/]+\/activities/.test(request.url ?? '');
      response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(request.method === 'GET' ? member : { id: String(1_700_000_000_000 + replies) }));
      if (!isReply) return;
      replies += 1;
      last = text;
      if (waiting !== undefined && replies >= waiting.count) waiting.resolve();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    replies: () => replies,
    lastText: () => last,
    async until(count) {
      if (replies >= count) return;
      await new Promise<void>((resolve) => (waiting = { count, resolve }));
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
