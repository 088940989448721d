import { evidenceTable } from './evidence-table.ts';
import type { Intent } from './types.ts';
import { intents } from './types.ts';
import { rare, wordFeatures } from './word-features.ts';

export type WeighedIntent = Exclude<Intent, 'secret'>;

/** Intents that words are weighed for: a secret is found before, by its shape. */
export const weighedIntents = intents.filter((intent) => intent !== 'secret');

/** Feature -> what it adds to each intent, in the order of `weighedIntents`. */
export type Evidence = ReadonlyMap<string, readonly (readonly [intent: number, weight: number])[]>;

/** Weights are written as whole numbers. */
export const weightScale = 50;

const evidence = readTable(evidenceTable);

/** How likely the words by themselves make each intent, as natural logarithms. Learned from our own messages. */
export function weighWords(words: readonly string[], walkthrough: boolean): ReadonlyMap<Intent, number> {
  return weighBy(evidence, words, walkthrough);
}

export function weighBy(table: Evidence, words: readonly string[], walkthrough: boolean): Map<Intent, number> {
  const features = wordFeatures(words, { walkthrough, isKnown: (stem) => stem !== rare && table.has(stem) });
  const known = features.flatMap((feature) => table.get(feature) ?? []);
  const found = features.filter((feature) => table.has(feature)).length;
  const sums = new Float64Array(weighedIntents.length);
  for (const [intent, weight] of known) sums[intent] = (sums[intent] ?? 0) + weight / Math.sqrt(Math.max(1, found));
  const most = Math.max(...sums);
  const total = sums.reduce((sum, value) => sum + Math.exp(value - most), 0);
  return new Map(weighedIntents.map((intent, at) => [intent, (sums[at] ?? 0) - most - Math.log(total)]));
}

/** A line is a feature, a tab, and `intent:weight` for every intent that it speaks for or against. */
export function readTable(written: string): Evidence {
  const table = new Map<string, (readonly [number, number])[]>();
  const places = new Map<string, number>(weighedIntents.map((intent, at) => [intent, at]));
  for (const line of written.split('\n')) {
    const [feature = '', weights = ''] = line.split('\t');
    if (feature === '') continue;
    const read = weights
      .split(' ')
      .filter((weight) => weight !== '')
      .map((weight): readonly [number, number] => {
        const [intent = '', value = ''] = weight.split(':');
        return [places.get(intent) ?? -1, Number(value) / weightScale];
      });
    if (read.some(([place, value]) => place < 0 || Number.isNaN(value)))
      throw new Error(`The table of evidence has a wrong line: "${line}"`);
    table.set(feature, read);
  }
  return table;
}
