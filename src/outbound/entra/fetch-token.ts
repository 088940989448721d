import type { TokenCredential } from '@azure/identity';
import { PowerBiError } from '../../ports/power-bi.ts';
import { describeCredentialError } from './describe-credential-error.ts';

/** A token for one call. The library's error stays behind: it carries the request it sent. */
export async function fetchToken(ask: {
  credential: TokenCredential;
  scope: string;
  service: string;
  signal: AbortSignal;
}): Promise<string> {
  let token;
  try {
    token = await ask.credential.getToken(ask.scope, { abortSignal: ask.signal });
  } catch (error) {
    ask.signal.throwIfAborted();
    const { reason, sentence } = describeCredentialError(error);
    const passes = reason === 'unreachable' || reason === 'throttled';
    throw new PowerBiError({ reason: passes ? 'unavailable' : 'unauthorized', code: reason, message: sentence });
  }
  if (token === null) {
    throw new PowerBiError({ reason: 'unauthorized', message: `Microsoft Entra gave no token for ${ask.service}.` });
  }
  return token.token;
}
