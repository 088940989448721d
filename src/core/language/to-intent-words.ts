import { phraseWords } from './intent-rules.ts';
import { correctWord } from './known-words.ts';
import type { IntentWords } from './match-phrase.ts';
import { shorthand } from './shorthand.ts';
import type { Token } from './tokens.ts';

/** A stretch of tokens that stands for something recognised, e.g. `#ds`. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly as: '#ds' | '#ws' | '#person' | '#acc' | '#code' | '#link';
}

const wordsMax = 220;

const skippedAtStart = new Set(
  `hi hello hey ok so please and but um hmm well oh ah yo team all guys folks dear morning good can could would will you i want to need like just quick question one also
  now then sorry excuse me again the bot pbibot mate buddy yes no right alright actually btw by way for information honestly as far know hmm hm maybe perhaps , @ sir guten
  tag`.split(/\s+/),
);
const timesOfDay = new Set(['morning', 'afternoon', 'evening', 'day']);
const skippedAtEnd = new Set(
  `please thanks thank you now mate buddy guys pbibot bot man bro dude lol haha ok again everyone team all a lot in advance sir asap kindly dear friend
  then so much here btw right though tho anyway too is it or not yet cheers`.split(/\s+/),
);

/** The message in full, rightly spelt words, with what was recognised put in place of its words. */
export function toIntentWords(tokens: readonly Token[], masks: readonly Mask[]): IntentWords {
  const words: string[] = [];
  let at = 0;
  while (at < tokens.length && words.length < wordsMax) {
    const mask = masks.find(({ start, end }) => at >= start && at < end);
    if (mask !== undefined) {
      if (words.at(-1) !== mask.as) words.push(mask.as);
      at = mask.end;
      continue;
    }
    const token = tokens[at];
    if (token !== undefined) words.push(...wordsOf(token));
    at += 1;
  }
  for (let index = 0; index < words.length; index += 1) {
    // "Good morning" says nothing about when.
    if (words[index] === 'good' && timesOfDay.has(words[index + 1] ?? '')) words.splice(index, 2, 'hello');
  }
  return { words, starts: findStarts(words), ends: findEnds(words) };
}

function wordsOf(token: Token): readonly string[] {
  switch (token.kind) {
    case 'stop':
      return ['.'];
    case 'comma':
    case 'mark':
      return token.word === 'and' ? ['and'] : [];
    case 'number':
      return ['#num'];
    case 'link':
      return ['#link'];
    case 'guid':
      return ['#ds'];
    case 'code':
      return ['#code'];
    case 'email':
    case 'account':
      return ['#acc'];
    case 'emoji':
      return [token.raw];
    case 'word':
      return spell(token.word);
    default:
      throw new Error(`unknown token ${String(token.kind satisfies never)}`);
  }
}

function spell(typed: string): readonly string[] {
  const attachedNumber = /^\d+(am|pm|h|hr|hrs|min|mins|m|d|days?|x|st|nd|rd|th)$/.exec(typed);
  if (attachedNumber !== null) return ['#num', ...(shorthand.get(attachedNumber[1] ?? '') ?? [])];
  const word = squeeze(typed);
  const long = shorthand.get(word);
  if (long !== undefined) return long;
  if (phraseWords.has(word)) return [word];
  const correct = correctWord(word);
  return correct === undefined ? [word] : (shorthand.get(correct) ?? [correct]);
}

/** "whyyyy" and "pleeease" are "why" and "please". */
function squeeze(word: string): string {
  if (!/(.)\1\1/.test(word)) return word;
  const single = word.replace(/(.)\1{2,}/g, '$1');
  const double = word.replace(/(.)\1{2,}/g, '$1$1');
  return phraseWords.has(double) || shorthand.has(double) ? double : single;
}

function findStarts(words: readonly string[]): Set<number> {
  const starts = new Set<number>();
  let open = true;
  words.forEach((word, position) => {
    if (open) starts.add(position);
    if (word === '.') open = true;
    else if (open && !skippedAtStart.has(word) && !isEmoji(word)) open = false;
  });
  return starts;
}

function findEnds(words: readonly string[]): Set<number> {
  const ends = new Set<number>([words.length]);
  let open = true;
  for (let position = words.length - 1; position >= 0; position -= 1) {
    const word = words[position] ?? '';
    if (word === '.') open = true;
    else if (open && !skippedAtEnd.has(word) && !isEmoji(word)) open = false;
    if (open) ends.add(position);
  }
  return ends;
}

function isEmoji(word: string): boolean {
  return /^\p{Extended_Pictographic}$/u.test(word);
}
