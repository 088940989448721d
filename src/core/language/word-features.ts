import { kindOfWord } from './word-kinds.ts';

/** What a message's words show of its meaning, as names in the table of evidence. */
export function wordFeatures(
  words: readonly string[],
  options: { readonly walkthrough: boolean; readonly isKnown: (stem: string) => boolean },
): string[] {
  const { walkthrough, isKnown } = options;
  const said = words.filter((word) => word !== 'please');
  const stems = said.map((word) => evidenceStem(word)).map((stem) => (isKnown(stem) ? stem : rare));
  const kinds = said.map((word, at) => kindOfWord.get(word) ?? stems[at] ?? rare);
  const found = new Set([
    'any message',
    walkthrough ? 'in a walkthrough' : 'no walkthrough',
    `length ${Math.min(lengthMax, words.length)}`,
  ]);
  addRuns(found, stems);
  addRuns(found, kinds);
  addPairs(
    found,
    said.map((word, at) => roleOfWord.get(word) ?? kinds[at] ?? rare),
  );
  if (walkthrough) for (const feature of [...found]) found.add(`${inSteps}${feature}`);
  return [...found];
}

/** Stands for every word that our messages use less than twice. */
export const rare = '#rare';
/** Words mean other things in the middle of the steps: "ok" is a step done. */
const inSteps = 'w: ';
const lengthMax = 8;

/** "failing", "failed" and "fails" are one piece of evidence. */
export function evidenceStem(word: string): string {
  if (word.length < 5 || word.startsWith('#')) return word;
  return word.replace(/(?:ing|ed|es|s)$/, '').replace(/e$/, '');
}

/** Words alone, with their neighbour, and with the one after it. */
function addRuns(found: Set<string>, words: readonly string[]): void {
  const row = ['<', ...words, '>'];
  row.forEach((word, at) => {
    const [next, third] = [row[at + 1], row[at + 2]];
    if (at > 0 && next !== undefined) found.add(word);
    if (next === undefined) return;
    found.add(`${word} ${next}`);
    if (third !== undefined) found.add(`${word} * ${third}`);
  });
}

/** Words that come one after the other, however far apart. */
function addPairs(found: Set<string>, words: readonly string[]): void {
  const distinct = [...new Set(words)].slice(0, pairedMax);
  distinct.forEach((word, at) => {
    for (const later of distinct.slice(at + 1)) found.add(`${word} .. ${later}`);
  });
}

const pairedMax = 30;

/** In pairs it matters little whether a name or "it" was said, or "is" or "does". */
const roleOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aux: 'is are was were be does did do has have had am been',
    modal: 'can could would will may shall should might',
    i: 'i we',
    me: 'me us',
    it: 'it this that these those them #ds',
    wh: 'what which who whom when where how',
  }).flatMap(([role, words]) => words.split(' ').map((word) => [word, `[${role}]`] as const)),
);
