import type { CatalogueIndex } from './catalogue-index.ts';
import { commonWords, genericNouns, glueWords, peopleNouns, qualifiers } from './common-words.ts';
import { findExactNames, isNameable } from './find-exact-names.ts';
import { correctWord, isKnownWord } from './known-words.ts';
import { isNameWord, stemsFor } from './name-words.ts';
import { stemOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { wordSets } from './word-sets.ts';

/** A word inside a group. `must`: a name that leaves it unexplained is not what was said. */
export interface GroupWord {
  readonly at: number;
  readonly word: string;
  readonly raw: string;
  readonly must: boolean;
}

/** Words that stand together and may name a dataset, a workspace, or both. Positions are those of the tokens. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly words: readonly GroupWord[];
  readonly quoted: boolean;
  readonly isWorkspace: boolean;
  readonly isDataset: boolean;
  /** The whole of it is a name as it stands in the catalogue. */
  readonly exact: boolean;
}

type Role = 'must' | 'may' | 'glue' | 'generic' | 'break';

export function findGroups(tokens: readonly Token[], catalogue: CatalogueIndex): Group[] {
  const exact = findExactNames(tokens, catalogue);
  const roles = tokens.map((token, at) => roleOf({ token, at, tokens, catalogue, isExact: exact.has(at) }));
  const groups: Group[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (roles[at] !== 'must' && roles[at] !== 'may') {
      at += 1;
      continue;
    }
    const end = endOfGroup(roles, tokens, exact, at);
    const group = toGroup({ tokens, roles, exact, start: at, end });
    if (group !== undefined) groups.push(group);
    at = end;
  }
  return groups;
}

function roleOf(context: {
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
  if (token.kind === 'emoji') return 'glue';
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
  if (token.word.length < 3 || !isNameWord(token.word, catalogue)) return false;
  const next = tokens[at + 1]?.word ?? '';
  return !['the', 'this', 'that', 'it', 'me', 'us', 'you', 'to'].includes(next);
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

/** Goes on over glue as long as another name word follows. */
function endOfGroup(
  roles: readonly Role[],
  tokens: readonly Token[],
  exact: ReadonlySet<number>,
  start: number,
): number {
  let end = start + 1;
  for (let at = start + 1; at < roles.length; at += 1) {
    const role = roles[at];
    if (role === 'break') break;
    if (role === 'must' || role === 'may') {
      if (tokens[at]?.quoted === true && tokens[start]?.quoted === false && /["'`]/.test(tokens[at - 1]?.raw ?? '')) {
        break;
      }
      if (at > end && (isNewName(exact, start, at) || isSecondName(tokens, exact, at))) break;
      end = at + 1;
    }
    if (at - end >= 4) break;
  }
  return end;
}

/** "tickets in Service Desk Tickets": a whole name of several words stands by itself behind other words. */
function isNewName(exact: ReadonlySet<number>, start: number, at: number): boolean {
  return !exact.has(start) && exact.has(at) && exact.has(at + 1);
}

/** "Sales EU and Sales UK": two whole names, and the "and" is part of neither. */
function isSecondName(tokens: readonly Token[], exact: ReadonlySet<number>, at: number): boolean {
  return exact.has(at) && exact.has(at - 2) && !exact.has(at - 1) && tokens[at - 1]?.raw.toLowerCase() === 'and';
}

function toGroup(input: {
  tokens: readonly Token[];
  roles: readonly Role[];
  exact: ReadonlySet<number>;
  start: number;
  end: number;
}): Group | undefined {
  const { tokens, roles, exact, start, end } = input;
  const words: GroupWord[] = [];
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    const role = roles[at];
    if (token === undefined || (role !== 'must' && role !== 'may')) continue;
    words.push({ at, word: token.word, raw: token.raw, must: role === 'must' });
  }
  const next = nextWord(tokens, end);
  // "the sales team" is people; "the pipeline of the americas team" is still about the pipeline.
  const isPeople = peopleNouns.has(next) && !words.every(({ at }) => exact.has(at) && words.length > 1);
  const hasMore = words.some(({ at }, place) => place > 0 && at > (words[place - 1]?.at ?? at) + 1);
  if (words.length === 0 || (isPeople && !hasMore)) return undefined;
  const inside = tokens.slice(start, end).map((token) => token.word);
  const before = tokens[start - 1]?.word ?? '';
  return {
    start,
    end,
    words,
    quoted: tokens[start]?.quoted === true,
    isWorkspace: [...inside, next, before].some((word) => stemOf(word) === 'workspace' || word === 'ws'),
    isDataset: [next].some((word) => genericNouns.has(word) && stemOf(word) !== 'workspace'),
    exact: words.every(({ at }) => exact.has(at)),
  };
}

function nextWord(tokens: readonly Token[], at: number): string {
  return tokens.slice(at, at + 2).find((token) => token.kind === 'word')?.word ?? '';
}
