import { isKnownWord } from './known-words.ts';
import type { Token } from './tokens.ts';

export interface PersonSpan {
  readonly start: number;
  readonly end: number;
  readonly person: string;
}

const giving = new Set(
  `belongs assign assigned assigning assing asign reassign give gives hand handing handover pass passing delegate forward transfer route escalate send toss throw move
  bounce leave allocate kick over offload dump goes go`.split(/\s+/),
);
const asking = new Set(
  'can could should would will let have ask tell get make put set may maybe please want need like has appoint nominate give assign reassign'.split(
    ' ',
  ),
);
const taking = new Set(
  `have take takes handle handles look looks own owns fix fixes do deal check investigate be on to in it this that please responsible know knows jump pick help
  sort over charge as the see get`.split(/\s+/),
);
const willing = new Set('should will can is could must has takes owns handles gets would shall ll'.split(' '));
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
const groupNouns = new Set(['team', 'group', 'guys', 'squad', 'crew', 'people', 'folks', 'admins', 'desk']);
const openers = new Set([
  'maybe',
  'perhaps',
  'hey',
  'hi',
  'ok',
  'so',
  'then',
  'and',
  'please',
  'hmm',
  'i',
  'think',
  'guess',
  'well',
  'yes',
  'no',
]);
const neverNames = new Set(
  `monday tuesday wednesday thursday friday saturday sunday me us you i it this that these those them everyone everybody someone somebody anyone we he she they
  bot pbibot powerbi gateway teams him her`.split(/\s+/),
);

const nameWordsMax = 4;

/**
 * Somebody's name where a task is handed over: "assign it to Priya Nair", "can marta take this", "ask Omar to look".
 * `isDatasetWord` keeps names of datasets and workspaces out where grammar alone can't.
 */
export function findPerson(
  tokens: readonly Token[],
  text: string,
  isDatasetWord: (at: number) => boolean,
): PersonSpan | undefined {
  return (
    findMention(tokens, text) ??
    findReceiver(tokens, text) ??
    findLabelled(tokens, text) ??
    findMember(tokens, text) ??
    findAddressee(tokens, text) ??
    findAsked(tokens, text, isDatasetWord) ??
    findWilling(tokens, text, isDatasetWord)
  );
}

function findMention(tokens: readonly Token[], text: string): PersonSpan | undefined {
  const at = tokens.findIndex((token, index) => token.raw === '@' && tokens[index + 1]?.kind === 'word');
  return at < 0 ? undefined : readName(tokens, at + 1, { trusted: true, text });
}

/** "... to NAME" behind a verb of giving. */
function findReceiver(tokens: readonly Token[], text: string): PersonSpan | undefined {
  const verb = tokens.findIndex((token) => giving.has(token.word));
  if (verb < 0) return undefined;
  for (let at = tokens.length - 2; at > verb; at -= 1) {
    if (tokens[at]?.word !== 'to') continue;
    const span = readName(tokens, at + 1, { trusted: true, text });
    if (span !== undefined) return span;
  }
  return undefined;
}

/** "assign: NAME" */
function findLabelled(tokens: readonly Token[], text: string): PersonSpan | undefined {
  const at = tokens.findIndex(
    (token, index) =>
      token.kind === 'comma' &&
      (giving.has(tokens[index - 1]?.word ?? '') ||
        (token.raw === ':' && tokens.slice(0, index).some(({ word }) => word === 'owner' || word === 'assignee'))),
  );
  return at < 0 ? undefined : readName(tokens, at + 1, { trusted: true, text });
}

/** "someone from the NAME team" */
function findMember(tokens: readonly Token[], text: string): PersonSpan | undefined {
  const at = tokens.findIndex(
    ({ word }, index) =>
      (word === 'from' || word === 'of' || word === 'in') && someone.has(tokens[index - 1]?.word ?? ''),
  );
  const span = at < 0 ? undefined : readName(tokens, at + 1, { trusted: true, text });
  return span !== undefined && groupNouns.has(tokens[span.end - 1]?.word ?? '') ? span : undefined;
}

const someone = new Set('someone somebody anyone anybody one guy'.split(' '));

/** "this is for NAME" */
function findAddressee(tokens: readonly Token[], text: string): PersonSpan | undefined {
  const at = tokens.findIndex(
    ({ word }, index) =>
      word === 'for' && ['is', 's', 'one', 'thats', 'its', 'job', 'something'].includes(tokens[index - 1]?.word ?? ''),
  );
  const span = at < 0 ? undefined : readName(tokens, at + 1, { trusted: false, text });
  return span !== undefined && (tokens[span.end] === undefined || tokens[span.end]?.kind === 'stop') ? span : undefined;
}

/** "can NAME take ..." */
function findAsked(
  tokens: readonly Token[],
  text: string,
  isDatasetWord: (at: number) => boolean,
): PersonSpan | undefined {
  for (let at = 0; at < tokens.length - 1; at += 1) {
    if (!asking.has(tokens[at]?.word ?? '') || isDatasetWord(at + 1)) continue;
    const span = readName(tokens, at + 1, { trusted: false, text });
    if (span === undefined) continue;
    const next = tokens[span.end]?.word ?? '';
    if (taking.has(next) || isDatasetWord(span.end)) return span;
  }
  return undefined;
}

/** "NAME should take ...", "Omar is on it" at the beginning of a sentence. */
function findWilling(
  tokens: readonly Token[],
  text: string,
  isDatasetWord: (at: number) => boolean,
): PersonSpan | undefined {
  for (let at = 0; at < tokens.length - 2; at += 1) {
    const before = tokens[at - 1];
    if (before !== undefined && !['stop', 'comma'].includes(before.kind) && !openers.has(before.word)) continue;
    if (isDatasetWord(at)) continue;
    const span = readName(tokens, at, { trusted: false, text });
    if (span === undefined || !willing.has(tokens[span.end]?.word ?? '')) continue;
    const following = tokens.slice(span.end, span.end + 4).map(({ word }) => word);
    if (
      following.some((word) =>
        ['take', 'takes', 'handle', 'handles', 'own', 'owns', 'look', 'fix', 'on', 'care', 'responsible'].includes(
          word,
        ),
      )
    )
      return span;
  }
  return undefined;
}

function readName(
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
  if (token.kind !== 'word' || neverNames.has(token.word)) return false;
  const capital = /^\p{Lu}/u.test(token.raw);
  if (at > start && particles.has(token.word)) return true;
  if (!isKnownWord(token.word)) return at === start || capital || !/^\p{Lu}/u.test(tokens[start]?.raw ?? '');
  return capital && (trusted || at > start) && token.word.length > 2;
}

function nameText(tokens: readonly Token[], text: string): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/'s$/i, '');
}
