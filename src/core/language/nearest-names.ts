import type { CatalogueIndex } from './catalogue-index.ts';
import { stemsFor } from './name-words.ts';
import { nameWords } from './name-table.ts';
import type { CatalogueEntry } from './types.ts';

const candidatesMax = 2_000;
const nearestMax = 3;

/** The three datasets whose names look most like what was said. */
export function nearestNames(said: string, catalogue: CatalogueIndex): CatalogueEntry[] {
  const words = nameWords(said.slice(0, 200)).slice(0, 8);
  const scores = new Map<number, number>();
  for (const { word } of words) {
    for (const stem of similarStems(word, catalogue)) {
      const names = catalogue.datasets.byStem.get(stem) ?? [];
      for (const nameId of names.slice(0, candidatesMax)) scores.set(nameId, 0);
      if (scores.size >= candidatesMax) break;
    }
  }
  const pairs = letterPairs(words.map(({ word }) => word).join(' '));
  for (const nameId of scores.keys()) {
    const name = (catalogue.datasets.names[nameId] ?? []).map(({ word }) => word).join(' ');
    scores.set(nameId, likeness(pairs, letterPairs(name)));
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, nearestMax)
    .flatMap(([nameId]) => catalogue.entriesOfName[nameId] ?? [])
    .slice(0, nearestMax)
    .flatMap((entry) => catalogue.entries[entry] ?? []);
}

/** Fits as in reading, or else stems that are merely close. */
function similarStems(word: string, catalogue: CatalogueIndex): string[] {
  const fitting = [...stemsFor(word, catalogue.datasets).keys()];
  if (fitting.length > 0 || word.length < 4 || word.length > 20) return fitting;
  return catalogue.datasets.spelling
    .near(word, 3)
    .filter(({ distance }) => distance * 2 < word.length)
    .flatMap(({ index }) => catalogue.datasets.stems[index] ?? []);
}

function letterPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
