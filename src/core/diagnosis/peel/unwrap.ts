import { withoutControls } from './limit-text.ts';
import { readLooseJson, unescapeOnce, type LooseJson, type LooseObject } from './loose-json.ts';

/** A value found in JSON, with the keys above it joined by dots, e.g. "error.pbi.error.code". */
export interface Pair {
  readonly path: string;
  readonly key: string;
  readonly value: string;
}

/** A text taken apart: what stood outside JSON or inside its strings, in order of appearance. */
export interface Unwrapped {
  readonly pieces: (
    | { readonly kind: 'prose'; readonly text: string; readonly key: string; readonly depth: number }
    | { readonly kind: 'pair'; readonly pair: Pair }
  )[];
  /** Power BI's details, e.g. "Microsoft.Data.Mashup.CredentialError.Reason" -> "AccessForbidden". */
  readonly details: Map<string, string>;
}

const depthMax = 24;
const piecesMax = 2_000;
/** Decoding makes a text shorter; a text that only claims to be nested may not make us read more than this. */
const charsMax = 400_000;

interface Work extends Unwrapped {
  charsLeft: number;
}

/** Takes a text apart, through every level of JSON inside JSON strings. A cell of a CSV file doubles its quotes. */
export function unwrap(text: string): Unwrapped {
  const work: Work = { pieces: [], details: new Map(), charsLeft: charsMax };
  unwrapText(work, text.includes('{""') ? text.replaceAll('""', '"') : text, '', 0);
  return work;
}

function unwrapText(work: Work, text: string, path: string, depth: number): void {
  work.charsLeft -= text.length;
  if (depth > depthMax || work.charsLeft < 0) {
    addProse(work, text.slice(0, 1_000), path, depth);
    return;
  }
  // Between brace and quote an encoded text may hold line ends as \n.
  const opening = /[{[](?:\s|\\+[nrt]){0,80}\\*["{]/g;
  let from = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    if (work.pieces.length > piecesMax) break;
    const escaped = found[0].includes('\\');
    if (!escaped && !looksLikeJson(text, found.index)) continue;
    addProse(work, text.slice(from, found.index), path, depth);
    if (escaped) {
      unwrapText(work, unescapeOnce(text.slice(found.index)), path, depth + 1);
      return;
    }
    const { value, end } = readLooseJson(text, found.index);
    const key = /"?([\w.]{1,40})"?\s{0,4}:\s{0,4}$/.exec(text.slice(Math.max(from, found.index - 50), found.index));
    walk(work, value, joined(path, key?.[1] ?? ''), depth + 1);
    from = end;
    opening.lastIndex = end;
  }
  addProse(work, text.slice(from), path, depth);
}

/** `[Schema = "dbo", …]` and `{"a", "b"}` are M, not JSON: JSON has a colon after its first key, or objects in a list. */
function looksLikeJson(text: string, at: number): boolean {
  const head = text.slice(at, at + 160);
  return text[at] === '{'
    ? /^\{\s*"[^"\n]{0,120}"?\s*[:,]/.test(head) && !/^\{\s*"[^"\n]*",\s*"[^"\n]*"[,}]\s*(?:"|\))/.test(head)
    : /^\[\s*\{/.test(head);
}

function walk(work: Work, value: LooseJson, path: string, depth: number): void {
  if (work.pieces.length > piecesMax) return;
  if (typeof value === 'string') {
    const key = path.slice(path.lastIndexOf('.') + 1);
    addPair(work, { path, key, value });
    if (value.includes('{') || value.includes('[')) unwrapText(work, value, path, depth);
    else addProse(work, value, path, depth);
    return;
  }
  if (isList(value)) {
    for (const entry of value) walk(work, entry, path, depth);
    return;
  }
  const detail = detailOf(value);
  if (detail !== undefined) {
    addDetail(work, detail, depth);
    return;
  }
  for (const [key, entry] of value.entries) walk(work, entry, joined(path, key), depth);
}

/** `{"code":"X","detail":{"type":1,"value":"Y"}}` of the service, and `{"errorCode":"X","message":"Y"}` of Fabric. */
function detailOf(value: LooseObject): { name: string; value: string } | undefined {
  const [first, second] = value.entries;
  if (first === undefined || second === undefined || typeof first[1] !== 'string') return undefined;
  if (first[0] === 'code' && second[0] === 'detail' && typeof second[1] === 'object' && !isList(second[1])) {
    const inner = second[1].entries.find(([key]) => key === 'value')?.[1];
    return { name: first[1], value: typeof inner === 'string' ? inner : '' };
  }
  if (first[0] === 'errorCode' && second[0] === 'message' && /^(?:DM_ErrorDetail|Microsoft\.Data\.)/.test(first[1])) {
    return { name: first[1], value: typeof second[1] === 'string' ? second[1] : '' };
  }
  return undefined;
}

function addDetail(work: Work, detail: { name: string; value: string }, depth: number): void {
  if (!work.details.has(detail.name)) work.details.set(detail.name, detail.value);
  addPair(work, { path: `detail.${detail.name}`, key: detail.name, value: detail.value });
  if (detail.value.includes('{')) unwrapText(work, detail.value, `detail.${detail.name}`, depth + 1);
  else addProse(work, detail.value, `detail.${detail.name}`, depth + 1);
}

function addPair(work: Work, pair: Pair): void {
  if (pair.value !== '' && pair.value.length < 400) work.pieces.push({ kind: 'pair', pair });
}

function addProse(work: Work, text: string, path: string, depth: number): void {
  if (/[^\s"'{}[\],]/.test(text)) {
    const key = path.startsWith('detail.') ? path : path.slice(path.lastIndexOf('.') + 1);
    work.pieces.push({ kind: 'prose', text: depth === 0 ? text : withoutControls(text), key, depth });
  }
}

function joined(path: string, key: string): string {
  if (key === '') return path;
  return path === '' ? key : `${path}.${key}`.slice(-200);
}

function isList(value: LooseJson): value is readonly LooseJson[] {
  return Array.isArray(value);
}
