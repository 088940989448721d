import http from 'node:http';
import https from 'node:https';
import type { Activity } from 'botframework-schema';
import { z } from 'zod';
import { TeamsError } from '../../ports/teams.ts';

/** The calls of the Bot Connector API that the bot makes. What they throw is read by call-connector.ts. */
export interface Conversations {
  sendToConversation(conversationId: string, activity: Partial<Activity>, options: CallOptions): Promise<Posted>;
  replyToActivity(
    conversationId: string,
    activityId: string,
    activity: Partial<Activity>,
    options: CallOptions,
  ): Promise<Posted>;
  updateActivity(
    conversationId: string,
    activityId: string,
    activity: Partial<Activity>,
    options: CallOptions,
  ): Promise<Posted>;
  createConversation(parameters: object, options: CallOptions): Promise<Posted>;
  getConversationMember(conversationId: string, memberId: string, options: CallOptions): Promise<unknown>;
}

export interface CallOptions {
  readonly abortSignal: AbortSignal;
}

export interface Posted {
  readonly id?: string | undefined;
  readonly activityId?: string | undefined;
}

/** Teams answered, but not with what was asked for. */
export class ConnectorRefused extends Error {
  override readonly name = 'ConnectorRefused';
  readonly statusCode: number;
  readonly code: string | undefined;
  readonly response: { readonly headers: { get(name: string): string | undefined } };

  constructor(answer: Answer) {
    super(`the connector answered ${answer.status}`);
    this.statusCode = answer.status;
    this.code = faultSchema.catch({}).parse(answer.body).error?.code;
    this.response = {
      headers: {
        get(name) {
          const value = answer.headers[name];
          return Array.isArray(value) ? value[0] : value;
        },
      },
    };
  }
}

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: unknown;
  readonly isGarbled: boolean;
}

// Microsoft's pages give 28, 40 and 100 KB for a bot's message, and 70 KB has been refused; 28 KB is safe under all of them.
export const messageBytesMax = 28 * 1024;
const answerBytesMax = 1024 * 1024;
const faultSchema = z.object({ error: z.object({ code: z.string() }).optional().catch(undefined) });
const postedSchema = z.object({
  id: z.string().optional().catch(undefined),
  activityId: z.string().optional().catch(undefined),
});

/**
 * Without the SDK's client, whose pipeline of a dozen policies and whose mappers cost more processor time than all the rest of a
 * reply (facts: 60 to 65 % of an echo). It repeats nothing by itself, too: whoever calls decides that.
 */
export function createConversations(to: {
  serviceUrl: string;
  token: () => Promise<string | undefined>;
}): Conversations {
  const base = new URL(`${to.serviceUrl.replace(/\/+$/, '')}/v3/conversations`);

  async function call(method: string, path: readonly string[], { abortSignal }: CallOptions, body?: object) {
    const url = [base.href, ...path.map(encodeURIComponent)].join('/');
    const answer = await send({ url, method, token: await to.token(), body, signal: abortSignal });
    if (answer.status < 200 || answer.status > 299) throw new ConnectorRefused(answer);
    if (answer.isGarbled) throw new Error('the connector answered what is not JSON');
    return answer.body;
  }
  const post = async (...args: Parameters<typeof call>) => postedSchema.catch({}).parse(await call(...args));

  return {
    sendToConversation: (conversationId, activity, options) =>
      post('POST', [conversationId, 'activities'], options, activity),
    replyToActivity: (conversationId, activityId, activity, options) =>
      post('POST', [conversationId, 'activities', activityId], options, activity),
    updateActivity: (conversationId, activityId, activity, options) =>
      post('PUT', [conversationId, 'activities', activityId], options, activity),
    createConversation: (parameters, options) => post('POST', [], options, parameters),
    getConversationMember: (conversationId, memberId, options) =>
      call('GET', [conversationId, 'members', memberId], options),
  };
}

/** One request over a connection that is kept; the global agents also know the operator's proxy (NODE_USE_ENV_PROXY). */
function send(request: {
  url: string;
  method: string;
  token: string | undefined;
  body: object | undefined;
  signal: AbortSignal;
}): Promise<Answer> {
  const { url, method, token, body, signal } = request;
  const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const bytes = content?.length ?? 0;
  if (bytes > messageBytesMax) {
    const message = `the message has ${bytes} bytes, more than ${messageBytesMax}`;
    return Promise.reject(new TeamsError({ reason: 'tooBig', message }));
  }
  const headers: http.OutgoingHttpHeaders = { accept: 'application/json', 'user-agent': 'pbibot' };
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  if (content !== undefined) {
    headers['content-type'] = 'application/json';
    headers['content-length'] = content.length;
  }
  const { request: open } = url.startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    const sent = open(url, { method, headers, signal }, (response) => {
      readAnswer(response).then(resolve, reject);
    });
    sent.on('error', reject);
    sent.end(content);
  });
}

async function readAnswer(response: http.IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > answerBytesMax) throw new Error('the connector answered more than can be read');
    chunks.push(chunk);
  }
  return { status: response.statusCode ?? 0, headers: response.headers, ...parse(Buffer.concat(chunks)) };
}

function parse(content: Buffer): { body: unknown; isGarbled: boolean } {
  if (content.length === 0) return { body: undefined, isGarbled: false };
  try {
    return { body: JSON.parse(content.toString('utf8')) as unknown, isGarbled: false };
  } catch {
    return { body: undefined, isGarbled: true };
  }
}
