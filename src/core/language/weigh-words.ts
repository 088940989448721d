import { decodeEvidence, weighedIntents } from './evidence-code.ts';
import type { Evidence } from './evidence-code.ts';
import { evidenceTable } from './evidence-table.ts';
import type { Intent } from './types.ts';
import { rare, wordFeatures } from './word-features.ts';

const evidence = decodeEvidence(evidenceTable);

/** How likely the words by themselves make each intent, as natural logarithms. Learned from our own messages. */
export function weighWords(words: readonly string[], walkthrough: boolean): ReadonlyMap<Intent, number> {
  return weighBy(evidence, words, walkthrough);
}

export function weighBy(table: Evidence, words: readonly string[], walkthrough: boolean): Map<Intent, number> {
  const isKnown = (stem: string) => stem !== rare && table.of(stem) !== undefined;
  const known = wordFeatures(words, { walkthrough, isKnown }).flatMap((feature) => {
    const weights = table.of(feature);
    return weights === undefined ? [] : [weights];
  });
  const scale = 1 / Math.sqrt(Math.max(1, known.length));
  const sums = new Float64Array(weighedIntents.length);
  for (const weights of known) {
    for (const [intent, weight] of weights) sums[intent] = (sums[intent] ?? 0) + weight * scale;
  }
  const most = Math.max(...sums);
  const total = sums.reduce((sum, value) => sum + Math.exp(value - most), 0);
  return new Map(weighedIntents.map((intent, at) => [intent, (sums[at] ?? 0) - most - Math.log(total)]));
}
