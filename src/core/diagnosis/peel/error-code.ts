import type { Pair, Unwrapped } from './unwrap.ts';

const named = /^(?:0x[0-9A-Fa-f]{8}|[A-Za-z][\w.]{3,120})$/;
const errorCodeLabels = [
  "Error ?Code|Fehlercode|Código de error|Código de erro|Code d[’']erreur|Codice (?:di )?errore|Foutcode|Fejlkode|Felkod",
  'Feilkode|Kod błędu|Hata kodu|エラー コード|错误代码|錯誤碼|오류 코드|Код ошибки',
].join('|');
/** `ErrorCode=X`, `{ errorCode: X, …`, the status of a sign-in, and a line or sentence that starts with "Error Code:". */
const labelled = [
  /\b(?:GatewayPipeline)?ErrorCode=([\w-]{4,120})/,
  /[{,]\s?errorCode: ?([A-Za-z]\w{4,120})/,
  /\bx-(?:ms-error-code|powerbi-error-info): ?(\w{4,120})/i,
  /(?:^|\n)Code: ?([A-Z]\w{4,120})\s{1,4}Message:/,
  /'error': ?\{\s{0,4}'code': ?'([A-Z]\w{4,120})'/,
  /\berrorCode"?: ?(\d{5,7}),\s{0,20}"?failureReason/,
  new RegExp(
    `(?:^|\\n|\\|)\\W{0,6}(?:${errorCodeLabels})\\s{0,3}[:|：=]\\s{0,4}([^\\n,'"|]{3,120}?)\\s{0,4}(?=[\\n,|]|\\.\\s|\\.?$)`,
    'i',
  ),
  // Within a line only a name counts; "underlying error code", as the portal lists it, can be an HRESULT.
  new RegExp(
    `(?:${errorCodeLabels})(?: sous-jacent| subyacente| subjacente| sottostante)?\\s{0,3}[:：]\\s{0,4}(?!DM_ErrorDet)([A-Za-z]\\w{3,120})(?=[\\n,;]|\\.\\s|\\.?$)`,
    'i',
  ),
  /Microsoft\.Data\.Mashup\.ErrorCode = (\d{3,6})/,
];

/** A line of the gateway's log ends with the code. */
const gatewayLog = /^\W{0,4}DM\.\w{4,20}Gateway\b/;
const atTheEnd = /: (DM_[A-Za-z]\w{4,90})[ \t]{0,4}(?:\r?\n|$)/;

/** The one code the message puts forward as its own; a code that only stands in the text is in `codes`. */
export function readErrorCode(pieces: Unwrapped['pieces']): string | undefined {
  for (const piece of pieces) {
    const found = piece.kind === 'pair' ? codeOfBody(piece.pair) : codeOfProse(piece.text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function codeOfBody({ path, key, value }: Pair): string | undefined {
  if (/(?:^|\.)status\.errorCode$/.test(path) && /^\d{5,7}$/.test(value)) return value;
  if (path.startsWith('detail.') || !named.test(value)) return undefined;
  if (key === 'errorCode') return value;
  return key === 'code' && /(?:^|\.)error\.code$/.test(path) && !path.includes('odata.error') ? value : undefined;
}

function codeOfProse(text: string): string | undefined {
  for (const pattern of labelled) {
    const found = pattern.exec(text)?.[1]?.trim();
    if (found !== undefined) return found;
  }
  return gatewayLog.test(text) ? atTheEnd.exec(text)?.[1] : undefined;
}
