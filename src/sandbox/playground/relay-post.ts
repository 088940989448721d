import type http from 'node:http';
import { pageNameOf } from './page-name.ts';
import type { PageStream } from './page-stream.ts';
import { postAction, postAnswerSchema, postRequestSchema, readPostPath } from './post-request.ts';
import { sendText } from './reply.ts';

const bodyBytesMax = 1024 * 1024;

/** Passes a person's message on and writes it down, so that pages opened later show it too. */
export async function relayPost(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  port: number,
  stream: PageStream,
): Promise<void> {
  try {
    const body = await readBody(request);
    if (body === undefined) return sendText(response, 413, 'The message is too big.');
    const answer = await fetch(`http://127.0.0.1:${port}${request.url ?? ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await answer.text();
    const asked = postRequestSchema.safeParse(parseJson(body));
    const told = postAnswerSchema.safeParse(parseJson(text));
    const conversationId = readPostPath(request.method, request.url);
    if (answer.ok && asked.success && told.success && conversationId !== undefined) {
      stream.addPost(postAction(conversationId, asked.data, told.data), pageNameOf(request));
    }
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  } catch {
    sendText(response, 502, 'The Playground does not answer.');
  }
}

async function readBody(request: http.IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > bodyBytesMax) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
