import { isKnownWord } from './known-words.ts';
import type { Token } from './tokens.ts';

export interface PersonSpan {
  readonly start: number;
  readonly end: number;
  readonly person: string;
}

const particles = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'da',
  'di',
  'del',
  'la',
  'le',
  'bin',
  'al',
  'el',
  'o',
  'mac',
  'mc',
  'st',
]);
export const groupNouns = new Set(['team', 'group', 'guys', 'squad', 'crew', 'people', 'folks', 'admins', 'desk']);
const neverNames = new Set(
  `monday tuesday wednesday thursday friday saturday sunday me us you i it this that these those them everyone everybody someone somebody anyone we he she they
  bot pbibot powerbi gateway teams him her`.split(/\s+/),
);

const nameWordsMax = 4;

/** The name that begins at this token. `trusted`: the words before promise one. */
export function readName(
  tokens: readonly Token[],
  from: number,
  options: { trusted: boolean; text: string },
): PersonSpan | undefined {
  let start = from;
  if (tokens[start]?.raw === '@') start += 1;
  const first = tokens[start];
  if (first === undefined) return undefined;
  if (first.kind === 'email' || first.kind === 'account') return { start, end: start + 1, person: first.raw };
  const isThe = first.word === 'the' || first.word === 'our';
  if (isThe) start += 1;
  const group = isThe ? tokens.slice(start, start + nameWordsMax).findIndex(({ word }) => groupNouns.has(word)) : -1;
  if (group > 0 && options.trusted && tokens.slice(start, start + group).every(({ kind }) => kind === 'word')) {
    const groupEnd = start + group + 1;
    return { start, end: groupEnd, person: nameText(tokens.slice(start, groupEnd), options.text) };
  }
  let end = start;
  const isHyphened = (at: number) => at > start && options.text[(tokens[at]?.start ?? 0) - 1] === '-';
  while (
    end < tokens.length &&
    end - start < nameWordsMax &&
    (isNamePart(tokens, end, start, options.trusted) || isHyphened(end))
  )
    end += 1;
  while (end > start && (particles.has(tokens[end - 1]?.word ?? '') || tokens[end - 1]?.kind === 'mark')) end -= 1;
  if (end === start) return undefined;
  if (groupNouns.has(tokens[end]?.word ?? '')) end += 1;
  else if (isThe) return undefined;
  return { start, end, person: nameText(tokens.slice(start, end), options.text) };
}

function isNamePart(tokens: readonly Token[], at: number, start: number, trusted: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.word === '') return false;
  if (token.raw === '-' || token.raw === '.') return at > start;
  if (token.kind !== 'word' || neverNames.has(token.word) || /^\d/.test(token.word)) return false;
  const capital = /^\p{Lu}/u.test(token.raw);
  if (at > start && particles.has(token.word)) return true;
  if (!isKnownWord(token.word)) return at === start || capital || !/^\p{Lu}/u.test(tokens[start]?.raw ?? '');
  return capital && (trusted || at > start) && token.word.length > 2;
}

function nameText(tokens: readonly Token[], text: string): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/'s$/i, '');
}
