import type { CatalogueIndex } from './catalogue-index.ts';
import { isKnownWord } from './known-words.ts';
import type { NameTable } from './name-table.ts';
import type { Token } from './tokens.ts';

const exactWordsMax = 12;

/** Positions of words that are part of a whole dataset or workspace name. */
export function findExactNames(tokens: readonly Token[], catalogue: CatalogueIndex): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  while (at < tokens.length) {
    const end = Math.max(exactEnd(tokens, at, catalogue.datasets), exactEnd(tokens, at, catalogue.workspaces));
    if (end === 0 || (end === at + 1 && !standsAsName(tokens, at))) {
      at += 1;
      continue;
    }
    for (let inside = at; inside < end; inside += 1) found.add(inside);
    at = end;
  }
  return found;
}

/** The end of the longest name that begins here, or 0. */
function exactEnd(tokens: readonly Token[], start: number, table: NameTable): number {
  if (!isNameable(tokens[start])) return 0;
  let key = '';
  let end = 0;
  let words = 0;
  for (let at = start; at < tokens.length && words < Math.min(exactWordsMax, table.wordsMax); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'stop') break;
    if (!isNameable(token)) continue;
    key = key === '' ? token.word : `${key} ${token.word}`;
    words += 1;
    if (table.byWords.has(key)) end = at + 1;
  }
  return end;
}

export function isNameable(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'number' || token.word === 'and');
}

const beforeNames = new Set(
  'did does is was of for on about dataset refresh recheck fix why watch in from and the'.split(' '),
);
const afterNames = new Set(
  'dataset model report workspace failed fail fails broke broken failing ok fresh refresh'.split(' '),
);
const notAfterNames = new Set('connection the this that it if whether again you me if message bot new a'.split(' '));

/** Datasets are called "test" and workspaces "IT": such a word is a name only where a name stands. */
function standsAsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.quoted) return token !== undefined;
  const before = tokens[at - 1];
  if (token.kind === 'number') return false;
  if (!isKnownWord(token.word)) return true;
  const after = tokens[at + 1]?.word ?? '';
  if (before?.kind === 'number' || ['a', 'an', 'half', 'per', 'every'].includes(before?.word ?? '')) return false;
  const shouted = tokens.every((other) => other.kind !== 'word' || other.raw === other.raw.toUpperCase());
  const capital = token.raw !== token.raw.toLowerCase() && !shouted;
  if (token.word.length <= 2) {
    if (token.word === 'hr') return true;
    return (capital && token.raw === token.raw.toUpperCase()) || after === 'workspace' || after === 'ws';
  }
  if (afterNames.has(after) && beforeNames.has(before?.word ?? '')) return true;
  if (capital && at > 0 && before?.kind !== 'stop') return true;
  return (
    beforeNames.has(before?.word ?? '') && !notAfterNames.has(after) && before?.word !== 'and' && before?.word !== 'the'
  );
}
