export type TokenKind =
  'word' | 'number' | 'email' | 'link' | 'guid' | 'code' | 'account' | 'emoji' | 'stop' | 'comma' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  /** As typed. */
  readonly raw: string;
  /** Lower case, without accents and apostrophes. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** Error codes as Power BI, Entra and the sources write them. Dataset names hold underscores too, so a shape must be sure. */
const codeShapes = [
  String.raw`\baadsts\s?\d{4,8}\b`,
  String.raw`\b(?:dm|dmts|pfe|modelrefresh\w{0,60}|premium|adomd|mdx|xmla|rfc)_[a-z]\w{3,120}\b`,
  String.raw`\b\w{0,80}_\w{0,80}(?:error|exception|failed|failure|unreachable|condition|denied)\b`,
  String.raw`\b(?:ora|sqlstate|tns|dpi|tf|bc|pg)-?\d{4,6}\b`,
  String.raw`\b0x[0-9a-f]{6,8}\b`,
  String.raw`(?<![\w.-])-\d{9,10}\b`,
  String.raw`\b[a-z]{3,60}(?:error|exception|notreachable|unauthorized)\b(?<![ ](?:error|exception|unauthorized))(?<=\w{9})`,
  String.raw`\b(?:expression|datasource|dataformat|datasource|formula|web|odata|sql|odbc|oledb)\.error\b`,
  String.raw`\b(?:invalid_(?:grant|client|request|scope|login)|interaction_required|unauthorized_client|access_denied|login_required|consent_required)\b`,
];

const pieces = new RegExp(
  [
    String.raw`(?<link>https?:\/\/[^\s"'<>]{1,2000}|\b(?:app\.)?(?:powerbi|fabric\.microsoft)\.com\/[^\s"'<>]{1,2000})`,
    String.raw`(?<email>(?<![\w.%+-])[\w.%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})`,
    String.raw`(?<guid>\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)`,
    String.raw`(?<code>${codeShapes.join('|')})`,
    String.raw`(?<account>\b(?:svc|srv|sa|spn)[-_][a-z0-9][\w.-]{0,60}[a-z0-9]|\b[a-z][\w-]{1,30}\\[a-z][\w.$-]{1,60}\b)`,
    String.raw`(?<word>[\p{L}\p{N}\p{M}]{1,80}(?:'[\p{L}]{1,3}(?![\p{L}\p{N}]))?)`,
    String.raw`(?<emoji>\p{Extended_Pictographic})`,
    String.raw`(?<stop>(?<!\b(?:mr|mrs|ms|dr|prof))[.?!;]+(?=["')\]*_]*(?:\s|$))|[?!]|\n+)`,
    String.raw`(?<comma>,|\s-+\s|:(?=\s|$)|…)`,
    String.raw`(?<mark>["\x60'&+/\\@#()[\]{}>=|])`,
  ].join('|'),
  'giu',
);

/** Cuts a cleaned text into words and the marks that mean something; at most `max` of them. */
export function tokenize(text: string, max: number): Token[] {
  const tokens: Token[] = [];
  const quoted = quotedRanges(text);
  for (const match of text.matchAll(pieces)) {
    const groups = match.groups ?? {};
    const kind = kindOf(groups);
    const start = match.index;
    const raw = match[0];
    tokens.push({
      kind,
      raw,
      word: wordOf(kind, raw),
      start,
      end: start + raw.length,
      quoted: quoted.some((range) => start >= range.start && start < range.end),
    });
    if (tokens.length >= max) break;
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  if (groups['word'] !== undefined) return /^\d+$/.test(groups['word']) ? 'number' : 'word';
  for (const kind of ['link', 'email', 'guid', 'code', 'account', 'emoji', 'stop', 'comma'] as const) {
    if (groups[kind] !== undefined) return kind;
  }
  return 'mark';
}

function wordOf(kind: TokenKind, raw: string): string {
  if (kind === 'mark') return raw === '&' || raw === '+' ? 'and' : raw;
  const possessive = /^(.{2,})'s$/i.exec(raw)?.[1];
  return foldWord(possessive === undefined || contracted.has(possessive.toLowerCase()) ? raw : possessive);
}

/** Behind these "'s" is a verb: "what's". */
const contracted = new Set(
  'what who how that it there here let when where why he she one this everything everyone'.split(' '),
);

/** Lower case, accents and apostrophes removed. */
export function foldWord(raw: string): string {
  const lower = raw.toLowerCase();
  // Nearly all words are plain ASCII, and normalizing 100,000 names takes longer than the rest of the index.
  const plain = /^[a-z0-9]+$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain.replace(/'/g, '');
}

/** One form for singular and plural. */
export function stemOf(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const quotations =
  /"([^"\n]{1,200})"|`([^`\n]{1,200})`|(?<![\p{L}\p{N}])'([^'\n]{1,200}(?:'s [^'\n]{1,200})?)'(?![\p{L}\p{N}])/gu;

export function quotedRanges(text: string): Range[] {
  const ranges: Range[] = [];
  for (const match of text.slice(0, 4_000).matchAll(quotations)) {
    ranges.push({ start: match.index, end: match.index + match[0].length });
    if (ranges.length >= 20) break;
  }
  return ranges;
}
