import type { CatalogueIndex } from './catalogue-index.ts';
import { commonWords, genericNouns, glueWords, qualifiers } from './common-words.ts';
import { isNameable } from './find-exact-names.ts';
import { correctWord, isKnownWord } from './known-words.ts';
import { isNameWord, stemsFor } from './name-words.ts';
import type { Token } from './tokens.ts';
import { wordSets } from './word-sets.ts';

/** What a word is to a name: part of it, perhaps, between its parts, "dataset" and the like, or its end. */
export type Role = 'must' | 'may' | 'glue' | 'generic' | 'break';

export function roleOf(context: {
  token: Token;
  at: number;
  tokens: readonly Token[];
  catalogue: CatalogueIndex;
  isExact: boolean;
}): Role {
  const { token, at, tokens, catalogue, isExact } = context;
  if (isExact) return isNameable(token) ? 'must' : 'glue';
  if (token.kind === 'number') return numberRole(context);
  if (token.kind === 'mark') return token.raw === '@' || token.raw === '|' ? 'break' : 'glue';
  if (token.kind === 'emoji' || /^(?:mr|mrs|ms|dr|prof)$/.test(token.word)) return 'glue';
  if (token.kind !== 'word') return 'break';
  if (
    glueWords.has(token.word) ||
    (isBeforeYear(token, tokens[at + 1]) && isNameWord(tokens[at - 1]?.word ?? '', catalogue))
  )
    return 'glue';
  if (genericNouns.has(token.word)) return 'generic';
  if (isQualifier(token, at, tokens, catalogue)) return 'must';
  if (isKnownWord(token.word)) return canBeName(token, at, tokens, catalogue) ? 'may' : 'break';
  if (token.word.length < 2 && !isLetterOfPair(tokens, at)) return 'break';
  if (isNameWord(token.word, catalogue)) return 'must';
  if (/^\d+[a-z]{1,4}$/.test(token.word)) return 'break';
  return isMisspeltCommand(token, catalogue) ? 'break' : 'must';
}

/** "P&L" */
function isLetterOfPair(tokens: readonly Token[], at: number): boolean {
  const isLetter = (place: number) => tokens[place]?.word.length === 1 && tokens[place]?.kind === 'word';
  return (tokens[at + 1]?.raw === '&' && isLetter(at + 2)) || (tokens[at - 1]?.raw === '&' && isLetter(at - 2));
}

/** "the forecast for 2026" */
function isBeforeYear(token: Token, next: Token | undefined): boolean {
  return token.word === 'for' && next?.kind === 'number' && /^20\d\d$/.test(next.word);
}

const commands = new Set(
  [wordSets.fail, wordSets.failed, wordSets.fine, wordSets.time, wordSets.look, wordSets.start, wordSets.run].flatMap(
    (set) => set.split(/\s+/),
  ),
);

/** "Sales Plan", "Payroll Germany": the word makes it another name, however common it is by itself. */
function isQualifier(token: Token, at: number, tokens: readonly Token[], catalogue: CatalogueIndex): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !isNameWord(before.word, catalogue) || commands.has(token.word)) return false;
  if (qualifiers.has(token.word) && !commonWords.has(token.word)) return true;
  const inTitle = isCapital(token) && isCapital(before) && !commonFunctionWords.has(token.word);
  return inTitle && tokens.filter((other) => other.kind === 'word' && !isCapital(other)).length >= 2;
}

const commonFunctionWords = new Set(
  'is are was did does do has have can could will would should why what when who how please thanks not now the a it i and or but if in on for'.split(
    ' ',
  ),
);

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.raw);
}

function canBeName(token: Token, at: number, tokens: readonly Token[], catalogue: CatalogueIndex): boolean {
  if (token.word.length === 2 && isInName(token, at, tokens, catalogue)) return true;
  if (token.word.length < 3 || !isNameWord(token.word, catalogue)) return false;
  const next = tokens[at + 1]?.word ?? '';
  return !['the', 'this', 'that', 'it', 'me', 'us', 'you', 'to'].includes(next);
}

/** "inventry on hand": both neighbours are no everyday words, and names have it. */
function isInName(token: Token, at: number, tokens: readonly Token[], catalogue: CatalogueIndex): boolean {
  const [before, next] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
  return isNameWord(token.word, catalogue) && isNameWord(next, catalogue) && before !== '' && !isKnownWord(before);
}

function isMisspeltCommand(token: Token, catalogue: CatalogueIndex): boolean {
  if (qualifiers.has(token.word)) return false;
  const meant = correctWord(token.word);
  if (meant === undefined) return false;
  const isName =
    [...stemsFor(token.word, catalogue.datasets), ...stemsFor(token.word, catalogue.workspaces)].length > 0;
  return !isName;
}

const units =
  /^(?:am|pm|h|hrs?|hours?|min|mins|minutes?|days?|weeks?|months?|times|runs?|refreshes|failures|oclock|st|nd|rd|th|attempts|x|sec|seconds)$/;

/** A number belongs to a name only right behind a name's word: "Customer 360", "Sales 2025". */
function numberRole(context: { token: Token; at: number; tokens: readonly Token[]; catalogue: CatalogueIndex }): Role {
  const { token, at, tokens, catalogue } = context;
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .findLast((other) => other.kind !== 'mark' && !isBeforeYear(other, token));
  if (before?.kind !== 'word' || units.test(tokens[at + 1]?.word ?? '')) return 'break';
  if (tokens[at + 1]?.raw === ':' || tokens[at - 1]?.kind === 'comma') return 'break';
  const followsName = isNameWord(before.word, catalogue) || !isKnownWord(before.word);
  if (!followsName) return 'break';
  if (/^\d{3,}$/.test(token.word) || isNameWord(token.word, catalogue)) return 'must';
  return 'break';
}
