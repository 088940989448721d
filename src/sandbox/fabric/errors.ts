import type { Answer } from '../http/route.ts';

export function fabricError(status: number, errorCode: string, message: string): Answer {
  return { status, body: { errorCode, message, isRetriable: status === 429 || status >= 500 } };
}

export function refuseFabric(status: number): Answer {
  switch (status) {
    case 400:
      return fabricError(400, 'InvalidInput', 'The request body could not be read.');
    case 401:
      return fabricError(401, 'Unauthorized', 'The access token is missing or not valid.');
    case 403:
      return fabricError(403, 'TokenExpired', 'The access token has expired.');
    case 404:
      return entityNotFound();
    case 429:
      return fabricError(429, 'RequestBlocked', 'Too many requests. Try again after the time in Retry-After.');
    default:
      return fabricError(status, status >= 500 ? 'InternalServerError' : 'InvalidRequest', 'The request failed.');
  }
}

export function entityNotFound(): Answer {
  return fabricError(404, 'EntityNotFound', 'The requested resource could not be found.');
}

export function insufficientPrivileges(): Answer {
  return fabricError(403, 'InsufficientPrivileges', 'The caller has no sufficient permission for this operation.');
}
