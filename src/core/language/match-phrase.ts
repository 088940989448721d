import type { Element, Phrase } from './compile-phrase.ts';

/** One message as the phrases see it. `.` stands between sentences. */
export interface IntentWords {
  readonly words: readonly string[];
  /** Positions where a sentence starts once greetings and politeness are skipped. */
  readonly starts: ReadonlySet<number>;
  /** Positions where nothing but politeness follows. */
  readonly ends: ReadonlySet<number>;
}

// Three gaps of eight words at the most, so a match stays bounded whatever the message.
const stepsMax = 600;

/** How many words of the phrase stand at this position; 0 when it does not match. */
export function matchPhrase(phrase: Phrase, text: IntentWords, position: number): number {
  if (phrase.atStart && !text.starts.has(position)) return 0;
  const budget = { steps: stepsMax };
  return Math.max(0, matchFrom({ elements: phrase.elements, text, budget }, 0, position));
}

interface Search {
  readonly elements: readonly Element[];
  readonly text: IntentWords;
  readonly budget: { steps: number };
}

/** The number of words matched from this element on, or -1. */
function matchFrom(search: Search, elementIndex: number, position: number): number {
  const element = search.elements[elementIndex];
  if (element === undefined) return 0;
  search.budget.steps -= 1;
  if (search.budget.steps < 0) return -1;
  for (let skipped = 0; skipped <= element.gapMax; skipped += 1) {
    const at = position + skipped;
    if (skipped > 0 && isBoundary(search.text.words[at - 1])) break;
    const found = matchElement(search, elementIndex, at);
    if (found >= 0) return found;
  }
  if (!element.optional) return -1;
  return matchFrom(search, elementIndex + 1, position);
}

function matchElement(search: Search, elementIndex: number, at: number): number {
  const element = search.elements[elementIndex];
  const word = search.text.words[at];
  if (element === undefined) return -1;
  for (const rest of (word === undefined ? undefined : element.alternatives.get(word)) ?? []) {
    if (!rest.every((next, offset) => search.text.words[at + 1 + offset] === next)) continue;
    const following = matchFrom(search, elementIndex + 1, at + 1 + rest.length);
    if (following >= 0) return following + 1 + rest.length;
  }
  if (!element.matchesEnd || !search.text.ends.has(at)) return -1;
  return matchFrom(search, elementIndex + 1, at);
}

function isBoundary(word: string | undefined): boolean {
  return word === undefined || word === '.';
}
