import { positionOf, registerPhrases, textOf, type Found, type Phrase } from '../phrases.ts';
import { wordsOfData } from './words-of-data.ts';
import { wordsOfGateway } from './words-of-gateway.ts';
import { wordsOfSignIn } from './words-of-sign-in.ts';

/**
 * Power BI speaks the language of whoever published. Each idea below lists its words in the languages Power BI comes in,
 * in small letters and without endings. A rule of other-languages.ts asks for two ideas close to each other.
 */
export const lexicon = { ...wordsOfSignIn, ...wordsOfGateway, ...wordsOfData };

export type Idea = keyof typeof lexicon;

/** Words and parts of words that stand in English texts, too: two of them together say nothing about the language. */
const alsoEnglish = new Set(
  (
    'administrator gateway incorrect inaccessible configur limit limite login logon password account database databas baz timeout time-out ' +
    'typ type tip |model modell malli lasting minne raja rad sor rij riga rivi tili konto conta |nimate expirat error de|' +
    'token necessari converti converter converteren combinat parola carga clave dataset datov impossible visual identifiants memoria connexion hely plass lipse'
  ).split(/\||(?<=\S) (?=\S)/),
);

/** How close two ideas must stand. */
const near = 110;
/** Which ideas a phrase stands for. */
const ideasOf = new Map<number, { readonly idea: Idea; readonly word: Phrase }[]>();
for (const [idea, words] of Object.entries(lexicon) as [Idea, readonly string[]][]) {
  for (const word of registerPhrases(words)) {
    ideasOf.set(word.id, [...(ideasOf.get(word.id) ?? []), { idea, word }]);
  }
}

/** The words of each idea that a text has; most texts have few, so pairs are compared among these only. */
const wordsIn = new WeakMap<Found, ReadonlyMap<Idea, readonly Phrase[]>>();

function presentWords(found: Found): ReadonlyMap<Idea, readonly Phrase[]> {
  const known = wordsIn.get(found);
  if (known !== undefined) return known;
  const present = new Map<Idea, Phrase[]>();
  for (const id of found.ids) {
    for (const { idea, word } of ideasOf.get(id) ?? []) present.set(idea, [...(present.get(idea) ?? []), word]);
  }
  wordsIn.set(found, present);
  return present;
}

/** Whether words for both ideas stand close to each other, in either order. */
export function speaksOf(found: Found, [first, second]: readonly [Idea, Idea]): boolean {
  const present = presentWords(found);
  const words = present.get(first);
  const others = present.get(second);
  if (words === undefined || others === undefined) return false;
  return stand(found, words, others) || stand(found, others, words);
}

/** Only the first place of each word is looked at, so both sides take their turn. */
function stand(found: Found, words: readonly Phrase[], others: readonly Phrase[]): boolean {
  for (const word of words) {
    const at = positionOf(found, word);
    const around = found.haystack.slice(Math.max(0, at - near), at + textOf(word).length + near);
    for (const other of others) {
      if (other.id === word.id || !around.includes(textOf(other))) continue;
      if (!alsoEnglish.has(textOf(word)) || !alsoEnglish.has(textOf(other))) return true;
    }
  }
  return false;
}
