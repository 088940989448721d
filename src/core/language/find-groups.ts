import type { CatalogueIndex } from './catalogue-index.ts';
import { genericNouns, peopleNouns } from './common-words.ts';
import { findExactNames } from './find-exact-names.ts';
import { findSplitWords } from './find-split-words.ts';
import { stemOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { roleOf } from './word-role.ts';
import type { Role } from './word-role.ts';

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
  /** What follows calls it a dataset, and not only its numbers: "the old model", but not "old numbers". */
  readonly isCalledDataset: boolean;
  /** The whole of it is a name as it stands in the catalogue. */
  readonly exact: boolean;
}

export function findGroups(tokens: readonly Token[], catalogue: CatalogueIndex): Group[] {
  const exact = findExactNames(tokens, catalogue);
  const joined = findSplitWords(tokens, catalogue);
  const roles = tokens.map((token, at) =>
    joined.has(at) || joined.has(at - 1) ? 'must' : roleOf({ token, at, tokens, catalogue, isExact: exact.has(at) }),
  );
  const groups: Group[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (roles[at] !== 'must' && roles[at] !== 'may') {
      at += 1;
      continue;
    }
    const end = endOfGroup(roles, tokens, exact, at);
    const group = toGroup({ tokens, roles, exact, joined, start: at, end });
    if (group !== undefined) groups.push(group);
    at = end;
  }
  return groups;
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

const joins = new Set(['and', '&', '+', 'or']);

/** "Sales EU and Sales UK": two whole names, and the "and" is part of neither. */
function isSecondName(tokens: readonly Token[], exact: ReadonlySet<number>, at: number): boolean {
  return exact.has(at) && exact.has(at - 2) && !exact.has(at - 1) && joins.has(tokens[at - 1]?.raw.toLowerCase() ?? '');
}

function toGroup(input: {
  tokens: readonly Token[];
  roles: readonly Role[];
  exact: ReadonlySet<number>;
  joined: ReadonlyMap<number, string>;
  start: number;
  end: number;
}): Group | undefined {
  const { tokens, roles, exact, joined, start, end } = input;
  const words: GroupWord[] = [];
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    const role = roles[at];
    if (token === undefined || (role !== 'must' && role !== 'may')) continue;
    const whole = joined.get(at);
    if (whole !== undefined) at += 1;
    words.push({ at, word: whole ?? token.word, raw: token.raw, must: role === 'must' });
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
    isCalledDataset: genericNouns.has(next) && !/^(?:workspaces?|data|numbers|figures|refresh|refreshes)$/.test(next),
    exact: words.every(({ at }) => exact.has(at)),
  };
}

function nextWord(tokens: readonly Token[], at: number): string {
  return tokens.slice(at, at + 2).find((token) => token.kind === 'word')?.word ?? '';
}
