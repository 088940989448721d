import { z } from 'zod';
import { PowerBiError, type PowerBiReason } from '../../ports/power-bi.ts';
import { caseless, type HttpAnswer, optionalText } from './answer.ts';

const powerBiBody = caseless({ error: caseless({ code: optionalText, message: optionalText }) });
const fabricBody = caseless({ errorCode: z.string(), message: optionalText });

/** The error a refusal stands for. The service's own text stays out of it: it may quote what was sent. */
export function errorFrom(answer: HttpAnswer): PowerBiError {
  const { code, text } = readRefusal(answer.body);
  return new PowerBiError({
    reason: reasonFor({ ...answer, code, text }),
    status: answer.status,
    code,
    retryAfterMs: answer.retryAfterMs,
    message: `${answer.service} answered ${String(answer.status)}${code ? ` (${code})` : ''} to ${answer.method} ${answer.route}.`,
  });
}

function readRefusal(body: unknown): { code: string | undefined; text: string } {
  const powerBi = powerBiBody.safeParse(body);
  const fabric = fabricBody.safeParse(body);
  const code = powerBi.data?.error.code ?? fabric.data?.errorCode;
  const text = powerBi.data?.error.message ?? fabric.data?.message ?? '';
  return { code: code !== undefined && /^[\w.:-]{1,100}$/.test(code) ? code : undefined, text };
}

function reasonFor(refusal: {
  status: number;
  route: string;
  method: string;
  code: string | undefined;
  text: string;
}): PowerBiReason {
  const { status, code } = refusal;
  const startsRefresh = refusal.method === 'POST' && refusal.route.endsWith('/refreshes');
  if (startsRefresh && (status === 400 || status === 409)) return whyNoRefresh(refusal);
  // Power BI answers an expired token with 403 (troubleshoot-rest-api).
  if (status === 401 || (status === 403 && code === 'TokenExpired')) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'notFound';
  if (status === 408) return 'timedOut';
  if (status === 429) return 'throttled';
  if (status >= 500) return 'unavailable';
  if (status >= 400) return 'invalid';
  return 'unexpected';
}

// Power BI gives both refusals the code InvalidRequest, so the text is the only way to tell them apart.
function whyNoRefresh({ status, text }: { status: number; text: string }): PowerBiReason {
  // 400 today (asynchronous-refresh), 409 in older revisions of the page.
  if (status === 409 || /another refresh request is already|already (executing|in progress|running)/i.test(text)) {
    return 'alreadyRunning';
  }
  // The wording of the daily limit is not documented; these are the forms it can reasonably take.
  const speaksOfLimit = /\b(limit|quota|maximum|max|exceed\w*|too many)\b/i.test(text);
  const speaksOfDay = /\b(day|daily|24 hours|scheduled refreshes|number of refreshes|refresh limit)\b/i.test(text);
  return speaksOfLimit && speaksOfDay ? 'quotaUsedUp' : 'invalid';
}
