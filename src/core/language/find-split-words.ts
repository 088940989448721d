import type { CatalogueIndex } from './catalogue-index.ts';
import { isNameWord } from './name-words.ts';
import type { Token } from './tokens.ts';

const partMin = 3;

/** Where one word of a name was written as two, with the word: "head count" is Headcount. */
export function findSplitWords(tokens: readonly Token[], catalogue: CatalogueIndex): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== 'word' || next?.kind !== 'word' || found.has(at - 1)) return;
    if (token.word.length < partMin || next.word.length < partMin) return;
    const whole = `${token.word}${next.word}`;
    if (isNameWord(whole, catalogue) && !isNameWord(token.word, catalogue) && !isNameWord(next.word, catalogue))
      found.set(at, whole);
  });
  return found;
}
