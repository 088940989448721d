import { genericNouns } from './common-words.ts';
import { isKnownWord } from './known-words.ts';
import type { Reading } from './read-message.ts';

const before = new Set(
  'did does is was of for about refresh recheck fix rerun snooze mute on with unsnooze unmute'.split(' '),
);
const vague = new Set(['with', 'on', 'for', 'of', 'about']);
const articles = new Set(['the', 'dataset', 'model', 'report', 'my', 'our', 'start', 'refreshing', 'a']);

/** A word nobody uses for anything else, where a dataset's name stands: "did zebra fail". */
export function findUnknownName(reading: Reading): string | undefined {
  const { tokens } = reading;
  for (const [at, token] of tokens.entries()) {
    if (
      token.kind !== 'word' ||
      token.word.length < 3 ||
      isKnownWord(token.word) ||
      /\d/.test(token.word) ||
      reading.isMentioned(at)
    )
      continue;
    if (reading.person !== undefined && at >= reading.person.start && at < reading.person.end) continue;
    // "working with the vendor": people and things stand there as well.
    const isVague = articles.has(tokens[at - 1]?.word ?? '') && vague.has(tokens[at - 2]?.word ?? '');
    if (isVague && !genericNouns.has(tokens[at + 1]?.word ?? '') && token.raw === token.raw.toLowerCase()) continue;
    const previous = articles.has(tokens[at - 1]?.word ?? '') ? tokens[at - 2] : tokens[at - 1];
    if (previous !== undefined && before.has(previous.word)) return token.raw;
  }
  return undefined;
}
