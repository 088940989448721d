import { correctWord, isKnownWord } from './known-words.ts';
import { isMasked, isPasswordLike } from './password-like.ts';

export const plainValues =
  /^(?:is|are|was|not|no|the|a|an|in|stored|kept|synced|saved|managed|shared|owned|held|used|due|almost|about|going|being|too|very|under|by|from|with|only|now|correct|right|fine|good|old|new|same|different|blank|locked|lost|forgotten|valid|active|documented|rejected|accepted|set|on|for|of|to|and|or|expired|expires?|wrong|invalid|incorrect|missing|changed?|rotated|reset|rejected|null|none|unknown|required|empty|failed|error|yes|ok|okay|please|why|what|how|where|when|who|which|that|this|it|still|again|here|there|\.+|-+|\*+|x+|\?+|<\w*>?|\[\w*\]?|\{\w*\}?|oauth2?|basic|windows|anonymous|key|sql|organi[sz]ational|service|gateway|redacted|hidden|secret|password)[.,;!?)]*$/i;

/** Behind ":" or "=" nearly everything is a value. */
export function isAssignedValue(value: string, name: string): boolean {
  const bare = value.replace(/[.,;!?)"'`>\]]+$/, '');
  if (bare.length < 4 || plainValues.test(value) || isMasked(bare)) return false;
  if (/^(?:login|key|token|pin|creds|credentials|credential|pass|sas)$/i.test(name))
    return (
      isPasswordLike(bare) ||
      /\d/.test(bare) ||
      (/^pass$/i.test(name) && bare.length >= 5 && !isKnownWord(bare.toLowerCase()))
    );
  if (/^https?:\/\//i.test(bare) || /^[^@\s]+@[^@\s]+\.\w+$/.test(bare)) return false;
  return /[^a-z]/.test(bare) || bare.length >= 6;
}

/** Behind "is" or "to" a value must differ from an everyday word: digits, signs or capitals inside. */
export function isStatedValue(value: string): boolean {
  const bare = value.replace(/[.,;!?)"'`>\]]+$/, (end) => (/[!?]/.test(end) && /\d/.test(value) ? end : ''));
  if (plainValues.test(value) || isMasked(bare) || bare.length < 4) return false;
  return (
    isPasswordLike(bare) ||
    (/\d/.test(bare) &&
      /[a-z]/i.test(bare) &&
      bare.length >= 5 &&
      !/^\d+(?:am|pm|h|hrs?|days?|min|st|nd|rd|th|x)$/i.test(bare))
  );
}

/** 'the password is "blue whale 42"': not what a program says of a password. */
export function isQuotedValue(value: string): boolean {
  return !value.split(/\s+/).some((word) => plainValues.test(word)) && !isMasked(value);
}

/** "the passphrase is correct horse battery staple": words that make no sentence. */
export function isRowOfWords(rest: string): boolean {
  const words = /^\s*(?::|=|is|was|ist)\s+["']?((?:[a-z]{3,15}[ -]){3,}[a-z]{3,15})/i.exec(rest)?.[1] ?? '';
  return (
    words !== '' && !/\b(?:but|and|not|still|the|wrong|expired|that|which|you|your|with|for|was|has)\b/i.test(words)
  );
}

/** "the password is sunshine": a word that says nothing else in this bot's world. */
export function isUnheardOf(value: string): boolean {
  const word = value.toLowerCase().replace(/[.,;!?)"'`>\]]+$/, '');
  return /^[a-z]{5,30}$/.test(word) && !plainValues.test(word) && !isKnownWord(word) && correctWord(word) === undefined;
}
