import { createSpelling } from './spelling.ts';
import type { Spelling } from './spelling.ts';
import { stemOf, tokenize } from './tokens.ts';

export interface NameWord {
  readonly word: string;
  readonly stem: string;
}

/** Distinct names, found by their words in whatever case and punctuation. */
export interface NameTable {
  readonly names: readonly (readonly NameWord[])[];
  /** The words joined by one space -> names. */
  readonly byWords: ReadonlyMap<string, number>;
  /** The words without spaces -> names, for "generalledger". */
  readonly bySquashed: ReadonlyMap<string, readonly number[]>;
  readonly byInitials: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly stems: readonly string[];
  readonly spelling: Spelling;
  readonly wordsMax: number;
}

const wordsOfNameMax = 24;
const initialsMax = 6;

/** Returns the table and, for every given name, its place in it. */
export function buildNameTable(given: readonly string[]): { table: NameTable; nameIds: number[] } {
  const names: NameWord[][] = [];
  const byWords = new Map<string, number>();
  const bySquashed = new Map<string, number[]>();
  const byInitials = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const nameIds = given.map((name) => {
    const words = nameWords(name);
    const key = words.map(({ word }) => word).join(' ');
    const known = byWords.get(key);
    if (known !== undefined) return known;
    const nameId = names.push(words) - 1;
    byWords.set(key, nameId);
    file(bySquashed, key.replaceAll(' ', ''), nameId);
    for (const initials of initialsOf(words)) file(byInitials, initials, nameId);
    for (const stem of new Set(words.map((word) => word.stem))) file(byStem, stem, nameId);
    return nameId;
  });
  const stems = [...byStem.keys()];
  const wordsMax = names.reduce((most, words) => Math.max(most, words.length), 0);
  const table = { names, byWords, bySquashed, byInitials, byStem, stems, spelling: createSpelling(stems), wordsMax };
  return { table, nameIds };
}

/** A name that is nothing but signs or emoji is its own only word. */
export function nameWords(name: string): NameWord[] {
  return wordsOf(name).map((word) => ({ word, stem: stemOf(word) }));
}

/** Most names are plain words, and cutting 100,000 of those as messages are cut takes longer than the rest of the index. */
const plainName = /^[A-Za-z0-9]{1,60}(?: [A-Za-z0-9]{1,60}){0,11}$/;

function wordsOf(name: string): string[] {
  if (plainName.test(name)) return name.toLowerCase().split(' ');
  const words = tokenize(name, wordsOfNameMax)
    .flatMap((token) =>
      token.kind === 'word' || token.kind === 'number' || token.raw === '&' || token.raw === '+'
        ? [token.word]
        : token.kind === 'code' || token.kind === 'account'
          ? token.raw.toLowerCase().split(/[^\p{L}\p{N}]+/u)
          : [],
    )
    .filter((word) => word !== '');
  return words.length > 0 ? words : [name.trim().toLowerCase()];
}

const lightWords = new Set(['and', 'of', 'the', 'for', 'in']);

function initialsOf(words: readonly NameWord[]): Set<string> {
  if (words.length < 2) return new Set();
  let all = '';
  let heavy = '';
  for (const { word } of words) {
    if (/^\d+$/.test(word)) continue;
    all += word.charAt(0);
    if (!lightWords.has(word)) heavy += word.charAt(0);
  }
  return new Set([all, heavy].filter((initials) => initials.length >= 2 && initials.length <= initialsMax));
}

function file(map: Map<string, number[]>, key: string, nameId: number): void {
  const filed = map.get(key);
  if (filed === undefined) map.set(key, [nameId]);
  else filed.push(nameId);
}
