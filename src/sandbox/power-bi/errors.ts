import type { Answer } from '../http/route.ts';
import type { Outcome } from '../world/outcome.ts';

/** The body of a Power BI error: a code, often a message, and the twin under pbi.error. */
export function powerBiError(status: number, code: string, message?: string): Answer {
  const pbiError = { code, parameters: {}, details: [], exceptionCulprit: 1 };
  return { status, body: { error: { code, ...(message === undefined ? {} : { message }), 'pbi.error': pbiError } } };
}

/** As above, without the twin: what request checks answer. */
export function plainError(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

export function refusePowerBi(status: number): Answer {
  switch (status) {
    case 400:
      return plainError(400, 'InvalidRequest', 'The request body could not be read.');
    case 401:
      return { status, headers: { 'WWW-Authenticate': 'Bearer' } };
    case 403:
      return plainError(403, 'TokenExpired', 'Access token has expired, resubmit with a new access token');
    case 404:
      return powerBiError(404, 'PowerBIEntityNotFound');
    case 429:
      return { status, body: { message: 'There were too many requests in the time allowed. Try again later.' } };
    default:
      return powerBiError(status, status >= 500 ? 'InternalServerError' : 'InvalidRequest');
  }
}

export const notFound = (): Answer => powerBiError(404, 'PowerBIEntityNotFound');
export const forbidden = (): Answer => powerBiError(403, 'PowerBINotAuthorizedException');

export function answerOf<T>(outcome: Outcome<T>, good: (value: T) => Answer): Answer {
  if (outcome.ok) return good(outcome.value);
  switch (outcome.reason) {
    case 'notFound':
      return notFound();
    case 'notAllowed':
      return powerBiError(403, 'PowerBINotAuthorizedException', outcome.message);
    case 'quotaUsedUp':
      return plainError(400, 'Request Throttled', outcome.message);
    default:
      return plainError(400, 'InvalidRequest', outcome.message);
  }
}
