/**
 * Finds all phrases of all rules in one pass over a text, so that a thousand phrases cost little more than one.
 * Phrases are registered while the rules load; "a … b" is a and, within 200 characters, b.
 */
export interface Phrase {
  readonly id: number;
  /** What must follow, in order; empty for a plain phrase. */
  readonly rest: readonly string[];
}

export interface Found {
  readonly haystack: string;
  /** Where each registered phrase occurs first, by id; -1 where it does not. */
  readonly firstAt: Int32Array;
}

const gapMax = 200;
/** A part that occurs more often than this is no clue any more; the limit keeps hostile texts cheap. */
const triesMax = 20;
const bucketMask = 0xffff;
/** Most phrases are told apart by their first five characters; the few shorter ones have buckets of their own. */
const headLength = 5;
const shortHeadLength = 3;
const headPower = 31 ** (headLength - 1);

const texts: string[] = [];
const ids = new Map<string, number>();
const buckets = emptyBuckets();
const shortBuckets = emptyBuckets();
/** Too short for the buckets: single characters of Chinese, Japanese and Korean. */
const shortIds: number[] = [];

export function registerPhrase(phrase: string): Phrase {
  const [first = '', ...rest] = phrase
    .split('…')
    .map((part, index, parts) => (parts.length === 1 ? part : part.trim()));
  return { id: idOf(first), rest };
}

export function registerPhrases(phrases: readonly string[] | undefined): readonly Phrase[] {
  return (phrases ?? []).map(registerPhrase);
}

function idOf(text: string): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  const id = texts.length;
  texts.push(text);
  ids.set(text, id);
  if (text.length < shortHeadLength) {
    shortIds.push(id);
    return id;
  }
  const isShort = text.length < headLength;
  const table = isShort ? shortBuckets : buckets;
  const bucket = hashOf(text, isShort ? shortHeadLength : headLength) & bucketMask;
  table[bucket] = [...(table[bucket] ?? []), id];
  return id;
}

function emptyBuckets(): (readonly number[] | undefined)[] {
  return new Array<readonly number[] | undefined>(bucketMask + 1).fill(undefined);
}

export function findPhrases(haystack: string): Found {
  const firstAt = new Int32Array(texts.length).fill(-1);
  for (const id of shortIds) firstAt[id] = haystack.indexOf(texts[id] ?? '');
  let head = 0;
  let shortHead = 0;
  // The hashes roll along: the character that leaves is taken out, the one that comes is added.
  for (let end = 0; end < haystack.length; end += 1) {
    const code = haystack.charCodeAt(end);
    if (end >= headLength) head = (head - Math.imul(haystack.charCodeAt(end - headLength), headPower)) | 0;
    head = (Math.imul(head, 31) + code) | 0;
    if (end >= shortHeadLength) shortHead -= haystack.charCodeAt(end - shortHeadLength) * 961;
    shortHead = shortHead * 31 + code;
    if (end >= headLength - 1) mark(firstAt, haystack, end - headLength + 1, buckets[head & bucketMask]);
    if (end >= shortHeadLength - 1) {
      mark(firstAt, haystack, end - shortHeadLength + 1, shortBuckets[shortHead & bucketMask]);
    }
  }
  return { haystack, firstAt };
}

function mark(firstAt: Int32Array, haystack: string, at: number, bucket: readonly number[] | undefined): void {
  if (bucket === undefined) return;
  for (const id of bucket) {
    if (firstAt[id] === -1 && haystack.startsWith(texts[id] ?? '', at)) firstAt[id] = at;
  }
}

function hashOf(text: string, length: number): number {
  let hash = 0;
  for (let at = 0; at < length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

export function positionOf(found: Found, { id }: Phrase): number {
  return found.firstAt[id] ?? -1;
}

export function textOf({ id }: Phrase): string {
  return texts[id] ?? '';
}

export function says(found: Found, phrase: Phrase): boolean {
  const first = positionOf(found, phrase);
  if (first < 0) return false;
  return phrase.rest.length === 0 || inOrder(found.haystack, textOf(phrase), first, phrase.rest);
}

export function saysAny(found: Found, phrases: readonly Phrase[]): boolean {
  for (const phrase of phrases) if (says(found, phrase)) return true;
  return false;
}

function inOrder(haystack: string, first: string, firstAt: number, rest: readonly string[]): boolean {
  let at = firstAt;
  for (let tries = 0; at >= 0 && tries < triesMax; tries += 1) {
    if (follow(haystack, at + first.length, rest)) return true;
    at = haystack.indexOf(first, at + 1);
  }
  return false;
}

function follow(haystack: string, from: number, parts: readonly string[]): boolean {
  let at = from;
  for (const part of parts) {
    const found = haystack.slice(at, at + gapMax + part.length).indexOf(part);
    if (found < 0) return false;
    at += found + part.length;
  }
  return true;
}
