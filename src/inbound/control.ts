import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { JobDesk } from '../flows/job-desk.ts';
import type { Log } from '../ports/log.ts';
import { bearerOf, isSameSecret } from './same-secret.ts';

const Replay = z.union([z.object({ all: z.literal(true) }), z.object({ jobId: z.string().max(100) })]);

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const bodyBytesMax = 1_024;

/**
 * A door for the operator on this machine, apart from the bot's own address, which a proxy may show to the world. It is
 * needed where the running bot alone can open the database.
 */
export async function startControl({ desk, log }: { desk: JobDesk; log: Log }): Promise<{
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}> {
  const token = randomBytes(32).toString('base64url');
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    if (!isSameSecret(bearerOf(request.headers.authorization), token)) return { status: 401, body: {} };
    const route = `${request.method ?? ''} ${request.url ?? ''}`;
    if (route === 'GET /jobs') return { status: 200, body: await desk.overview() };
    if (route !== 'POST /jobs/replay') return { status: 404, body: {} };
    if (Number(request.headers['content-length'] ?? Infinity) > bodyBytesMax) return { status: 413, body: {} };
    const asked = Replay.safeParse(parse(await text(request)));
    if (!asked.success) return { status: 400, body: {} };
    const replayed = await desk.replay('all' in asked.data ? 'all' : asked.data);
    return { status: 200, body: { replayed } };
  };
  const server = createServer((request, response) => {
    const send = ({ status, body }: Answer): void => {
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
      response.end(JSON.stringify(body));
    };
    answer(request).then(send, (error: unknown) => {
      log.error({ error }, 'the operator could not be answered');
      send({ status: 500, body: {} });
    });
  });
  server.requestTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    token,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
