import { groupNouns, readName } from './read-person-name.ts';
import type { PersonSpan } from './read-person-name.ts';
import type { Token } from './tokens.ts';

const giving = new Set(
  `belongs assign assigned assigning assing asign reassign give gives hand handing handover pass passing delegate forward transfer route escalate send toss throw move
  bounce leave allocate allot kick over offload dump goes go`.split(/\s+/),
);
const asking = new Set(
  'can could should would will let have ask tell get make put set may maybe please want need like has appoint nominate give assign reassign'.split(
    ' ',
  ),
);
const taking = new Set(
  `have take takes handle handles look looks own owns fix fixes do deal check investigate be on to in it this that please responsible know knows jump pick help
  sort down over charge as the see get`.split(/\s+/),
);
const willing = new Set('should will can is could must has takes owns handles gets would shall ll'.split(' '));
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
    findBehindDataset(tokens, text, isDatasetWord) ??
    findMember(tokens, text) ??
    findAddressee(tokens, text, isDatasetWord) ??
    findPossessor(tokens, text, isDatasetWord) ??
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

/** "OTIF: NAME" */
function findBehindDataset(
  tokens: readonly Token[],
  text: string,
  isDatasetWord: (at: number) => boolean,
): PersonSpan | undefined {
  const at = tokens.findIndex(({ raw }, index) => raw.startsWith(':') && isDatasetWord(index - 1));
  if (at < 0 || isDatasetWord(at + 1)) return undefined;
  const span = readName(tokens, at + 1, { trusted: false, text });
  return span?.end === tokens.length && /^\p{Lu}/u.test(tokens[at + 1]?.raw ?? '') ? span : undefined;
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
function findAddressee(
  tokens: readonly Token[],
  text: string,
  isDatasetWord: (at: number) => boolean,
): PersonSpan | undefined {
  const at = tokens.findIndex(
    ({ word }, index) =>
      word === 'for' && ['is', 's', 'one', 'thats', 'its', 'job', 'something'].includes(tokens[index - 1]?.word ?? ''),
  );
  const span = at < 0 || isDatasetWord(at + 1) ? undefined : readName(tokens, at + 1, { trusted: false, text });
  return span !== undefined && (tokens[span.end] === undefined || tokens[span.end]?.kind === 'stop') ? span : undefined;
}

/** "it is NAME's turn", "this one is NAME's" */
function findPossessor(
  tokens: readonly Token[],
  text: string,
  isDatasetWord: (at: number) => boolean,
): PersonSpan | undefined {
  const at = tokens.findIndex(
    ({ word }, index) => ['is', 'its', 'thats', 'now'].includes(word) && isPossessive(tokens, index + 1),
  );
  const span = at < 0 || isDatasetWord(at + 1) ? undefined : readName(tokens, at + 1, { trusted: false, text });
  if (span === undefined) return undefined;
  const next = tokens[span.end]?.raw === "'" ? tokens[span.end + 1] : tokens[span.end];
  return next === undefined || next.kind === 'stop' || duties.has(next.word) ? span : undefined;
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  return /['’]s$/.test(tokens[at]?.raw ?? '') || (/s$/.test(tokens[at]?.raw ?? '') && tokens[at + 1]?.raw === "'");
}

const duties = new Set('turn job task problem call case ticket baby business now responsibility duty'.split(' '));

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
    if (/^(?:gets|takes|has|owns)$/.test(tokens[span.end]?.word ?? '') && isDatasetWord(span.end + 1)) return span;
    const following = tokens.slice(span.end, span.end + 4).map(({ word }) => word);
    if (
      following.some((word) =>
        [
          'take',
          'takes',
          'handle',
          'handles',
          'own',
          'owns',
          'look',
          'fix',
          'on',
          'care',
          'responsible',
          'this',
        ].includes(word),
      )
    )
      return span;
  }
  return undefined;
}
