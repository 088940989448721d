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
  /** The ids of the phrases that occur. */
  readonly ids: readonly number[];
}

const gapMax = 200;
/** A part that occurs more often than this is no clue any more; the limit keeps hostile texts cheap. */
const triesMax = 20;
const bucketCount = 0x10000;
/**
 * Most phrases are told apart by their first eight characters, as many begin alike, shorter ones by five or three. Each
 * character is moved up by six bits when the next one comes, so that the last five are in 30 bits and the last three in 18;
 * the last eight are in two such heads, three characters apart.
 */
const headLength = 5;
const headBits = 0x3fffffff;
const longHeadLength = 8;
const shortHeadLength = 3;
const shortHeadBits = 0x3ffff;
/** Spreads neighbours over the buckets (Knuth's multiplicative hashing). */
const spread = 0x9e3779b1;
const longSpread = 0x85ebca6b;

const texts: string[] = [];
const ids = new Map<string, number>();
const longTable = emptyTable();
const table = emptyTable();
const shortTable = emptyTable();
/** Too short for the buckets: one or two characters of Chinese, Japanese and Korean, all above this one. */
const shortIds: number[] = [];
const firstEastAsian = 0x2e80;

export function registerPhrase(phrase: string): Phrase {
  const [first = '', ...rest] = phrase
    .split('…')
    .map((part, index) => part.slice(index > 0 && part.startsWith(' ') ? 1 : 0))
    .map((part, index, parts) => (index < parts.length - 1 ? part.replace(/ $/, '') : part));
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
  if (text.length < headLength) add(shortTable, bucketOf(headOf(text.slice(0, shortHeadLength)) & shortHeadBits), id);
  else if (text.length < longHeadLength) add(table, bucketOf(headOf(text.slice(0, headLength))), id);
  else {
    const tail = longHeadLength - headLength;
    add(longTable, longBucketOf(headOf(text.slice(0, headLength)), headOf(text.slice(tail, longHeadLength))), id);
  }
  return id;
}

interface Table {
  readonly buckets: (readonly number[] | undefined)[];
  /** One bit a bucket: nearly all places of a text are passed over by a look at these few kilobytes. */
  readonly filled: Uint8Array;
}

function emptyTable(): Table {
  return {
    buckets: new Array<readonly number[] | undefined>(bucketCount).fill(undefined),
    filled: new Uint8Array(bucketCount / 8),
  };
}

function add({ buckets, filled }: Table, bucket: number, id: number): void {
  buckets[bucket] = [...(buckets[bucket] ?? []), id];
  filled[bucket >> 3] = (filled[bucket >> 3] ?? 0) | (1 << (bucket & 7));
}

export function findPhrases(haystack: string): Found {
  const found = { haystack, firstAt: new Int32Array(texts.length).fill(-1), ids: [] };
  let head = 0;
  // As they were one, two and three characters before.
  let [before1, before2] = [0, 0];
  let highest = 0;
  for (let end = 0; end < haystack.length; end += 1) {
    const code = haystack.charCodeAt(end);
    if (code > highest) highest = code;
    const before3 = before2;
    before2 = before1;
    before1 = head;
    head = after(head, code);
    mark(found, end - longHeadLength + 1, longTable, longBucketOf(before3, head));
    mark(found, end - headLength + 1, table, bucketOf(head));
    mark(found, end - shortHeadLength + 1, shortTable, bucketOf(head & shortHeadBits));
  }
  if (highest >= firstEastAsian) {
    for (const id of shortIds) markAt(found, id, haystack.indexOf(texts[id] ?? ''));
  }
  return found;
}

interface Finding extends Found {
  readonly ids: number[];
}

function mark(found: Finding, at: number, { buckets, filled }: Table, bucket: number): void {
  if (((filled[bucket >> 3] ?? 0) & (1 << (bucket & 7))) === 0 || at < 0) return;
  for (const id of buckets[bucket] ?? []) {
    if (found.firstAt[id] === -1 && found.haystack.startsWith(texts[id] ?? '', at)) markAt(found, id, at);
  }
}

function markAt(found: Finding, id: number, at: number): void {
  if (at < 0) return;
  found.firstAt[id] = at;
  found.ids.push(id);
}

function headOf(text: string): number {
  let head = 0;
  for (let at = 0; at < text.length; at += 1) head = after(head, text.charCodeAt(at));
  return head;
}

function after(head: number, code: number): number {
  return ((head << 6) ^ code) & headBits;
}

function bucketOf(head: number): number {
  return Math.imul(head, spread) >>> 16;
}

function longBucketOf(first: number, last: number): number {
  return (Math.imul(first, spread) ^ Math.imul(last, longSpread)) >>> 16;
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
