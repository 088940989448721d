import { innermostMessage } from './peel/innermost-message.ts';
import { headMax, limitText, tailMax } from './peel/limit-text.ts';
import { readAccount } from './peel/read-account.ts';
import { bodyCodeMark, codeOfPair, readCodes } from './peel/read-codes.ts';
import { readErrorCode } from './peel/error-code.ts';
import { readFields } from './peel/read-fields.ts';
import { readSourcePath } from './peel/read-source-path.ts';
import { redact } from './peel/redact.ts';
import { stripTags } from './peel/strip-tags.ts';
import { unwrap, type Pair, type Unwrapped } from './peel/unwrap.ts';
import { entraResourceIds } from './rules/entra-resources.ts';
import type { DiagnosisFields } from './types.ts';

export interface Peeled {
  readonly codes: readonly string[];
  readonly fields: DiagnosisFields;
  /** The innermost message. */
  readonly message: string;
  readonly details: ReadonlyMap<string, string>;
  readonly account?: string;
  readonly sourcePath?: string;
  /** Everything readable, codes and details included, in small letters: what the rules look at. */
  readonly haystack: string;
}

/** Nested JSON names its long paths again and again; a text must not grow by being taken apart. */
const flatMax = headMax + tailMax;

/** Ids say nothing, but letters and digits in them can look like a word; Microsoft's own well-known ids begin with zeros. */
const ids = /(?<![0-9a-f])(?!0000000)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])/g;

/** Takes an error text apart. Never throws; what it cannot read it leaves in the haystack. */
export function peel(text: string): Peeled {
  const unwrapped = unwrap(stripTags(limitText(text)));
  const prose = proseOf(unwrapped);
  const flat = flatOf(unwrapped);
  const account = readAccount(prose);
  const sourcePath = readSourcePath(prose, unwrapped.details);
  const errorCode = readErrorCode(unwrapped.pieces);
  const haystack = flat
    .toLowerCase()
    .replace(ids, (id) => (entraResourceIds.has(id) ? id : ' '))
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"');
  return {
    codes: readCodes(flat),
    fields: { ...readFields(prose), ...(errorCode === undefined ? {} : { errorCode }) },
    message: innermostMessage(unwrapped.pieces),
    details: unwrapped.details,
    ...(account === undefined ? {} : { account: redact(account) }),
    ...(sourcePath === undefined ? {} : { sourcePath: redact(sourcePath) }),
    haystack,
  };
}

function proseOf({ pieces }: Unwrapped): string {
  return pieces.flatMap((piece) => (piece.kind === 'prose' ? [piece.text] : [])).join('\n');
}

/** Prose, and `key: value` for what JSON says; a code that a body gives as its own stands alone on its line. */
function flatOf({ pieces }: Unwrapped): string {
  const lines: string[] = [];
  let saidLast: string | undefined;
  for (const piece of pieces) {
    // A value of JSON is prose as well, which says nothing that its line has not said.
    if (piece.kind === 'prose' && piece.text !== saidLast) lines.push(piece.text);
    if (piece.kind === 'pair') lines.push(lineOf(piece.pair));
    saidLast = piece.kind === 'pair' ? piece.pair.value : undefined;
  }
  return lines.join('\n').slice(0, flatMax);
}

function lineOf(pair: Pair): string {
  if (pair.key.endsWith('NativeErrorCode')) return `native error ${pair.value}`;
  const code = codeOfPair(pair);
  if (code !== undefined) return `${bodyCodeMark}${code}`;
  return `${pair.path.replace(/^detail\./, '')}: ${pair.value}`;
}
