import { redact } from './redact.ts';
import type { Unwrapped } from './unwrap.ts';

const messageMax = 1_000;
/** How close to the source each key of a body speaks; the closest one wins, the deepest of equals. */
const closeness: Readonly<Record<string, number>> = {
  'detail.DM_ErrorDetailNameCode_UnderlyingErrorMessage': 9,
  'detail.Premium_ASWL_Error_Details_Label': 9,
  'detail.Message': 8,
  error_description: 8,
  '@message': 7,
  AuthenticationErrorDetail: 7,
  ErrorMessage: 6,
  errorDescription: 6,
  exceptionMessage: 6,
  message: 5,
  value: 5,
  Message: 5,
  details: 4,
  detail: 4,
  '': 3,
};
const boilerplate: readonly RegExp[] = [
  /^(?:refresh failed|failure details|error message|something went wrong|hide details|show details|details|message|error|data source error|datenquellenfehler|erro de fonte de dados)\s*:?\s*$/i,
  /has failed to refresh\.?$/i,
  /^last refresh failed/i,
  /^an? error occurred while processing the (?:data in the )?(?:dataset|semantic model)/i,
  /^there was an error when processing the data in the (?:dataset|semantic model)/i,
  /^please try again later or contact support/i,
  /internal service error\. this is usually a transient issue/i,
  /^next refresh for /i,
  /^technical details:?$/i,
  /^\W{0,6}(?:cluster uri|activity ?id|rootactivityid|request ?id|trace id|correlation id|date \(utc\)|time|timestamp|hora|zeit|heure)\s*[:|\t]/i,
  /^\W{0,6}[\p{L} -]{2,40}\s{0,3}[:：|\t]\W{0,6}(?:[\w.-]{4,90}\.analysis\.[a-z.]{4,40}|[0-9a-f]{8}-[0-9a-f-]{27})\W{0,4}$/iu,
  /^[\W\d]*$/,
  /^\s*table: [^\n]{1,200}$/i,
];

/** The message nearest to the source, without wrappers, and without secrets. */
export function innermostMessage(pieces: Unwrapped['pieces']): string {
  let best = '';
  let bestRank = -1;
  for (const piece of pieces) {
    if (piece.kind !== 'prose') continue;
    const rank = (closeness[piece.key] ?? 0) * 100 + Math.min(piece.depth, 50);
    if (rank < bestRank) continue;
    const text = withoutBoilerplate(piece.text);
    if (text === '' || (rank === bestRank && best !== '' && piece.depth === 0)) continue;
    best = text;
    bestRank = rank;
  }
  return redact(best.slice(0, messageMax * 2))
    .slice(0, messageMax)
    .trim();
}

function withoutBoilerplate(text: string): string {
  const lines = text.split('\n', 200).map((line) => line.replace(/^[\s|>*#]+|[\s|*]+$/g, ''));
  const kept = lines.filter((line) => line !== '' && !boilerplate.some((pattern) => pattern.test(line.slice(0, 500))));
  const joined = kept.join('\n').replace(/\[hide details\]\([^)\n]{0,80}\)/gi, '');
  return joined.replace(/^(?:data source error|error|message|failure details)\s*[:|]\s*/i, '').trim();
}
