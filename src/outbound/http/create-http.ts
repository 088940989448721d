import { setTimeout as wait } from 'node:timers/promises';
import type { TokenCredential } from '@azure/identity';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { isOutage } from '../../ports/outage.ts';
import { PowerBiError } from '../../ports/power-bi.ts';
import { giveWay } from '../../ports/urgency.ts';
import { createOutageTeller } from '../outage-teller.ts';
import { fetchToken } from '../entra/fetch-token.ts';
import type { HttpAnswer } from './answer.ts';
import { parseBaseUrl } from './base-url.ts';
import { errorFrom } from './error-from.ts';
import { type HttpRequest, requestUrl } from './request-url.ts';
import { defaultRetry, type RetryPolicy } from './retry-policy.ts';
import { sendOnce } from './send-once.ts';

/** What a client of one of Microsoft's services is made of. */
export interface ClientOptions {
  /** Without a path the service's usual one is added. */
  readonly baseUrl: string;
  readonly credential: TokenCredential;
  readonly scope: string;
  readonly log: Log;
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: Pick<Clock, 'now'>;
  /** For one try, its redirects and its body. */
  readonly timeoutMs?: number;
  readonly retry?: RetryPolicy;
  readonly bodyBytesMax?: number;
}

export interface Http {
  /** Answers 2xx and what the request accepts; everything else is a PowerBiError. */
  send(request: HttpRequest): Promise<HttpAnswer>;
}

export function createHttp(options: ClientOptions & { service: string; defaultPath: string }): Http {
  const baseUrl = parseBaseUrl(options.baseUrl, options.defaultPath);
  const log = options.log.child({ service: options.service });
  const retry = options.retry ?? defaultRetry;
  const now = (): number => options.clock?.now() ?? Date.now();
  const outage = createOutageTeller({ service: options.service, log: options.log, now });
  const limits = { timeoutMs: options.timeoutMs ?? 30_000, bytesMax: options.bodyBytesMax ?? 16 * 1024 * 1024 };

  async function attempt(request: HttpRequest, url: URL): Promise<HttpAnswer> {
    const { service, credential, scope } = options;
    const deadline = AbortSignal.timeout(limits.timeoutMs);
    const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
    const about = { service, method: request.method, route: request.route };
    try {
      const token = await fetchToken({ credential, scope, signal, service });
      const call = { about, url, token, body: request.body, bytesMax: limits.bytesMax, now };
      return await sendOnce({ ...call, signal, fetch: options.fetch ?? globalThis.fetch });
    } catch (error) {
      if (request.signal?.aborted) throw request.signal.reason;
      if (!deadline.aborted) throw error;
      const seconds = String(limits.timeoutMs / 1000);
      throw new PowerBiError({
        reason: 'timedOut',
        message: `${service} did not answer ${about.method} ${about.route} within ${seconds} s.`,
      });
    }
  }

  async function attemptAndJudge(request: HttpRequest, url: URL): Promise<HttpAnswer> {
    const answer = await attempt(request, url);
    if ((answer.status >= 200 && answer.status < 300) || request.accepts?.includes(answer.status)) return answer;
    throw errorFrom(answer);
  }

  return {
    async send(request) {
      const url = requestUrl(baseUrl, request);
      const fields = { method: request.method, route: request.route };
      for (let tries = 1; ; tries += 1) {
        await giveWay();
        try {
          const answer = await attemptAndJudge(request, url);
          outage.answered();
          log.debug({ ...fields, status: answer.status, tries }, 'outbound call answered');
          return answer;
        } catch (error) {
          if (!(error instanceof PowerBiError)) throw error;
          const { reason, status, code } = error;
          if (tries >= retry.attemptsMax || !isWorthAnotherTry(request, error)) {
            if (isOutage(error)) outage.missed();
            else outage.answered();
            log.debug({ ...fields, reason, status, code, tries }, 'outbound call failed');
            throw error;
          }
          log.debug({ ...fields, reason, status, tries }, 'outbound call is tried again');
          await wait(Math.max(retry.delayMs(tries), error.retryAfterMs ?? 0), undefined, { signal: request.signal });
        }
      }
    },
  };
}

const longestPatienceMs = 5_000;

// A POST may have been carried out although its answer got lost, and a second one would spend another refresh.
function isWorthAnotherTry(request: HttpRequest, error: PowerBiError): boolean {
  return request.method === 'GET' && error.reason === 'unavailable' && (error.retryAfterMs ?? 0) <= longestPatienceMs;
}
