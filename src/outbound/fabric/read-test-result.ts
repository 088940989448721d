import { z } from 'zod';
import type { TestResult } from '../../ports/fabric.ts';
import { PowerBiError } from '../../ports/power-bi.ts';
import { caseless, type HttpAnswer, optionalText, parseAnswer } from '../http/answer.ts';
import { statusError } from './schema.ts';

const waitMs = { usual: 5_000, most: 5 * 60_000 };

/** 202: the work goes on under an operation's id, which stands in a header and at the end of Location. */
export function readAccepted(answer: HttpAnswer): TestResult {
  const fromLocation = answer.headers.get('location')?.match(/\/operations\/([^/?#]+)/i)?.[1];
  const operationId = answer.headers.get('x-ms-operation-id') ?? fromLocation;
  if (operationId && /^[\w-]{1,100}$/.test(operationId)) return running(answer, operationId);
  const message = `Fabric accepted ${answer.method} ${answer.route} but did not say under which operation.`;
  throw new PowerBiError({ reason: 'unexpected', status: answer.status, message });
}

// Test Connection lists `errors`, Check Gateway Status `errorDetails`. An online gateway may list a member's error.
const statusBody = caseless({
  status: z.string(),
  errors: z.array(statusError).nullish(),
  errorDetails: z.array(statusError).nullish(),
});

export function readStatus(answer: HttpAnswer): TestResult {
  const { status, errors, errorDetails } = parseAnswer(answer, statusBody);
  const found = errors ?? errorDetails ?? [];
  if (status.toLowerCase() === 'online') return { kind: 'online' };
  if (status.toLowerCase() === 'offline' || found.length > 0) return { kind: 'offline', errors: found };
  const message = `Fabric answered ${answer.method} ${answer.route} with a status this bot does not know.`;
  throw new PowerBiError({ reason: 'unexpected', status: answer.status, message });
}

const operationBody = caseless({
  status: z.string(),
  error: caseless({ errorCode: optionalText, message: optionalText, isRetriable: z.boolean().nullish() }).nullish(),
});

/** Unknown states count as running: Fabric announces that it may add some. Whoever asks has a limit of its own. */
export function readOperationState(answer: HttpAnswer, operationId: string): TestResult | 'succeeded' {
  const { status, error } = parseAnswer(answer, operationBody);
  if (status.toLowerCase() === 'succeeded') return 'succeeded';
  if (status.toLowerCase() !== 'failed') return running(answer, operationId);
  // Only an error that will not go away by itself says something about the connection.
  if (error?.errorCode === undefined || error.isRetriable === true || error.errorCode === 'UnknownError') {
    const message = 'Fabric could not carry out the check; it is worth another try.';
    throw new PowerBiError({ reason: 'unavailable', status: answer.status, code: error?.errorCode, message });
  }
  return { kind: 'offline', errors: [statusError.parse(error)] };
}

function running(answer: HttpAnswer, operationId: string): TestResult {
  const retryAfterMs = Math.min(answer.retryAfterMs ?? waitMs.usual, waitMs.most);
  return { kind: 'running', operationId, retryAfterMs };
}
