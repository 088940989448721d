import { isKnownWord } from './known-words.ts';
import { quotedRanges } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Intent } from './types.ts';
import { wordSets } from './word-sets.ts';

const termMax = 60;
const knownTerm = new RegExp(
  `\\b(?:${wordSets.term
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replaceAll('_', '[ -]'))
    .join('|')})\\b`,
  'i',
);
const termBefore =
  /\b(?:(?:what(?:'s| is|s) )?(?:the )?(?:meaning|definition) of|what (?:do|did) (?:you|they|we) mean (?:by|with)|what(?:'s| is| are|s| does| do| exactly is| exactly are)?|whats|explain(?:(?: to)? me)?|define|meaning of|definition of|describe|mean(?:ing)? by|tell me (?:about|what)|know what|understand what|how (?:does|do))\s+(?:me\s+)?(?:what\s+)?(?:exactly\s+)?(?:is\s+|are\s+|does\s+)?(?:meant by\s+|called\s+)?(?:an?\s+|the\s+)?(?:(?:error\s+)?(?:code|term|word|error|status|abbreviation)\s+(?!of\b))?["'`]?([^"'`?!.\n]{2,80})/i;
const termEnd =
  /\s+(?:mean|means|meaning|meant|stand for|stands for|is|are|actually|exactly|again|please|pls|to (?:a|an|me|us|my|someone)\b|in plain|in simple|in this|here|for (?:a |dummies|me)|to me|and |work|works|though|even|anyway|as (?:in|a)|when |that |which |because|\bso\b|do(?:es)?\b|thx|thanks|lol|haha|tho|btw|:|,).*$/i;

/** The error code of the message, or the term somebody wants explained. */
export function findCode(tokens: readonly Token[], text: string): string | undefined {
  const code = tokens.find((token) => token.kind === 'code');
  if (code !== undefined) return code.raw;
  const status =
    /\b(?:error|code|status|http|errorcode|sql error|hresult|errno|err)\s*(?:code|number|no\.?|nr\.?|#)?\s*[:#]?\s*(-?\d{3,10})\b/i.exec(
      text,
    )?.[1];
  if (status !== undefined) return status;
  const number = /\b(?:what(?:'s| is|s)?|explain)\s+(?:an?\s+)?(-?\d{3,10})\b/i.exec(text)?.[1];
  if (number !== undefined) return number;
  const plain = text.replace(/\b(?:what|who|how) (?:on earth|the (?:hell|heck|devil)|in the world)\b/gi, (said) =>
    said.slice(0, 4).trim(),
  );
  const [quoted] = quotedRanges(text).map(({ start, end }) => text.slice(start + 1, end - 1).trim());
  if (quoted !== undefined && /\w/.test(quoted) && quoted.length <= termMax) return quoted;
  const term = termBefore
    .exec(plain)?.[1]
    ?.replace(/^(?:meaning|definition) of\s*["'`]?/i, '')
    .replace(termEnd, '')
    .replace(/[\s,;:]+$/, '')
    .trim();
  if (term !== undefined && term !== '' && term.length <= termMax && !/^(?:this|that|it|these|those)\b/i.test(term))
    return term;
  const numbers = text.match(/(?<![\w.:/])-?(?!(?:19|20)\d\d\b)\d{3,10}\b(?![.:/]\d)/g) ?? [];
  if (numbers.length === 1) return numbers[0];
  const known = knownTerm.exec(text)?.[0];
  if (known !== undefined) return known;
  const only = tokens.filter((token) => token.kind === 'word');
  return only.length <= 3 && only.length > 0 ? only.map(({ raw }) => raw).join(' ') : undefined;
}

const accountNouns = new Set('account login user credential service username identity principal'.split(' '));

/** A login the message names: an address, a DOMAIN\name or a service account. */
export function findAccount(tokens: readonly Token[], isTaken: (at: number) => boolean): string | undefined {
  const plain = tokens.find((token, at) => (token.kind === 'email' || token.kind === 'account') && !isTaken(at));
  if (plain !== undefined) return plain.raw;
  for (const [at, token] of tokens.entries()) {
    if (!accountNouns.has(token.word)) continue;
    let next = at + 1;
    while (
      /["'`]/.test(tokens[next]?.raw ?? '') ||
      accountNouns.has(tokens[next]?.word ?? '') ||
      tokens[next]?.word === 'called'
    )
      next += 1;
    const candidate = tokens[next];
    if (candidate?.kind === 'word' && !isTaken(next) && !isKnownWord(candidate.word) && candidate.word.length > 2)
      return candidate.raw;
  }
  return undefined;
}

const timeStart =
  /\b(?:until|till|til|for|in|at|on|by|after|before|around|within|over|every|each|tomorrow|tmrw|tmr|tonight|today|next|this (?:afternoon|evening|morning|weekend|week)|daily|weekly|yesterday|weekdays?|(?:on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|\d{1,2}(?::\d\d)?\s?(?:am|pm|h|hrs?|hours?|m|mins?|minutes?|d|days?|weeks?)|eod|noon|later)\b/giu;
const timeWord =
  /\b(?:the \d{1,2}(?:st|nd|rd|th)|rest of|month[- ]end|(?:two|three|four|five|six|seven|ten|couple|few|coming)(?: \w+){0,2} (?:minutes|hours|days|weeks|months)|\d{1,2}(?::\d\d)?\s?(?:am|pm|h|hrs?|hours?|m|mins?|minutes?|d|days?|wks?|weeks?|months?|o'?clock)?|tomorrow|tmrw|tmr|tonight|tonite|today|morning|afternoon|evening|night|noon|midnight|lunch|yesterday|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|weekdays?|weekend|week|month|day|daily|weekly|monthly|hour|an hour|eod|later|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;

const timedIntents = new Set<Intent>([
  'snooze',
  'remind',
  'digest',
  'expiring',
  'unsnooze',
  'history',
  'next',
  'ack',
  'assign',
]);

/** From the first word of a time to the end of its sentence: whoever needs it parses it. */
export function findTimeText(text: string, intent: Intent): string | undefined {
  if (!timedIntents.has(intent)) return undefined;
  const whole = text.slice(0, 600);
  // "Maintenance tonight, silence until 6 tomorrow": the end is what counts.
  const end = intent === 'snooze' ? Math.max(0, whole.search(/\b(?:until|till|til)\b/i)) : 0;
  return firstTime(whole.slice(end)) ?? firstTime(whole);
}

function firstTime(searched: string): string | undefined {
  for (const match of searched.matchAll(timeStart)) {
    const rest = /^[^\n?!;]{1,100}/.exec(searched.slice(match.index))?.[0] ?? '';
    const near = rest.split(/\s+/).slice(0, 4).join(' ');
    if (timeWord.test(near)) return rest.replace(/[\s.,]+$/, '');
  }
  return undefined;
}
