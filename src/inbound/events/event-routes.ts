import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { EventTaken, RefreshEvent } from '../../flows/take-event.ts';
import type { Log } from '../../ports/log.ts';
import { fault, sendJson } from '../http-answers.ts';
import { parseJsonBody, readRawBody } from '../read-json-body.ts';
import { logTrouble } from '../troubles.ts';
import { checkSender, type SenderCheck } from './check-sender.ts';

export interface EventParts {
  readonly check: SenderCheck;
  take(event: RefreshEvent): Promise<EventTaken>;
  readonly log: Log;
  /** The time outside, by which senders go; also where the bot's own clock runs fast. */
  readonly now?: () => number;
}

interface Answer {
  readonly status: number;
  readonly body: object;
  readonly retryAfterMs?: number;
  readonly close?: true;
}

const bodyBytesMax = 16 * 1024;
const atOnceMax = 20;

// Whatever else is in an event is left alone: the bot looks for itself.
const Event = z.object({ datasetId: z.guid() });

/** `POST /api/events/refresh`: somebody outside knows that a refresh of a dataset has ended, and the bot looks at once. */
export function eventRoutes(parts: EventParts): (server: Server) => void {
  let running = 0;
  return (server) => {
    server.post('/api/events/refresh', async (request, response) => {
      if (running >= atOnceMax) return send(response, { ...busy, retryAfterMs: 1_000, close: true });
      running += 1;
      try {
        send(response, await answerEvent(request, parts));
      } finally {
        running -= 1;
      }
    });
  };
}

const busy = fault(429, 'TooMany', 'Too many events at once. Send this one again a little later.');

async function answerEvent(request: Request, { check, take, log, now = Date.now }: EventParts): Promise<Answer> {
  const raw = await readRawBody(request, bodyBytesMax);
  // What is left of the body is not read, so the connection can't carry another request.
  if (raw.kind === 'refused') return { ...fault(raw.status, raw.code, raw.message), close: true };
  const receivedAt = now();
  const sender = checkSender(request.headers, raw.bytes, check, receivedAt);
  if (sender.kind === 'refused') return sender.answer;
  const json = parseJsonBody(raw.bytes);
  if (json.kind === 'refused') return fault(json.status, json.code, json.message);
  const event = Event.safeParse(json.value);
  if (!event.success) {
    return fault(
      400,
      'BadEvent',
      'datasetId must be the dataset’s id, e.g. {"datasetId": "cfafbeb1-8037-4d0c-896e-a46fb27ff229"}.',
    );
  }
  const datasetId = event.data.datasetId.toLowerCase();
  try {
    return answerOf(await take({ eventId: sender.eventId, datasetId, receivedAt }), datasetId);
  } catch (error) {
    const reference = logTrouble(log, error, { turn: 'event', datasetId });
    return {
      ...fault(503, 'Unavailable', `I cannot take it now (${reference}). Send it again.`),
      retryAfterMs: 30_000,
    };
  }
}

function answerOf(taken: EventTaken, datasetId: string): Answer {
  switch (taken.kind) {
    case 'due':
      return { status: 202, body: { datasetId, status: 'looking' } };
    case 'seenBefore':
      return { status: 200, body: { datasetId, status: 'seenBefore' } };
    case 'unknownDataset':
      return fault(
        404,
        'UnknownDataset',
        `I watch no dataset ${datasetId}. Is its workspace one in which my service principal is a Contributor? A new dataset is known after ten minutes.`,
      );
    case 'tooMany':
      return { ...busy, retryAfterMs: taken.retryAfterMs };
    default:
      throw new Error(`unknown outcome ${JSON.stringify(taken satisfies never)}`);
  }
}

function send(response: Response, { retryAfterMs, close, ...answer }: Answer): void {
  if (retryAfterMs !== undefined) response.setHeader('Retry-After', String(Math.ceil(retryAfterMs / 1_000)));
  if (close === true) response.setHeader('Connection', 'close');
  if (answer.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  sendJson(response, answer);
}
