import { hasNamedValue } from './named-secret.ts';
import { isIdentifier, isPasswordLike } from './password-like.ts';
import { secretShapes } from './secret-shapes.ts';

/**
 * Whether a message holds a password, key or token. Better one message refused too many than a secret kept, but
 * talking about passwords is what this bot is for, so a word like "password" needs a value beside it.
 */
export function holdsSecret(text: string): boolean {
  return (
    secretShapes.some((shape) => shape.test(text)) || hasNamedValue(text) || hasBarePassword(text) || hasNewValue(text)
  );
}

/** "changed it to Herbst!23" */
function hasNewValue(text: string): boolean {
  const value = /\b(?:changed?|set|reset|rotated?|switched) (?:it|this|that|mine|ours) to ["'`]?(\S{6,100})/i.exec(
    text,
  )?.[1];
  return value !== undefined && isPasswordLike(value);
}

/** A word that nobody writes but as a password, even with nothing said about it: capitals, digits and a sign inside. */
function hasBarePassword(text: string): boolean {
  for (const match of text
    .slice(0, 28_000)
    .matchAll(/(?<![^\s"'`(:])[^\s"'`()<>{}[\]\\/:=,;|]{8,64}(?![^\s"'`),.;?])/g)) {
    const word = match[0].replace(/[.?]+$/, '');
    if (/^[\w.+-]+@[\w-]+\.\w|^[@#]/.test(word) || isIdentifier(word)) continue;
    if (
      /[a-z]/.test(word) &&
      /[A-Z]/.test(word) &&
      /\d/.test(word) &&
      /[!#$%&*@^~?+]/.test(word) &&
      !/^[A-Za-z]+[!?]+\d*$/.test(word)
    )
      return true;
  }
  return false;
}
