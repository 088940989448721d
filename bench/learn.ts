import { weighedIntents, weightScale } from '../src/core/language/weigh-words.ts';
import { evidenceStem, rare, wordFeatures } from '../src/core/language/word-features.ts';
import type { WeighedIntent } from '../src/core/language/weigh-words.ts';

export interface Lesson {
  readonly words: readonly string[];
  readonly walkthrough: boolean;
  readonly intent: WeighedIntent;
}

const rounds = 15;
const pace = 0.5;
/** Holds weights back, so that what was seen twice does not weigh as much as what was seen often. */
const decay = 1e-3;
const seenMin = 2;
const weightMin = 0.5;

/**
 * Multinomial logistic regression over the features of word-features.ts, by stochastic gradient descent with AdaGrad.
 * The order of the messages is drawn from a fixed seed: the same messages teach the same table.
 */
export function learn(lessons: readonly Lesson[]): string[] {
  const known = countedAtLeast(
    lessons.map(({ words }) => words.map(evidenceStem)),
    seenMin,
  );
  const isKnown = (stem: string) => stem !== rare && known.has(stem);
  const features = lessons.map(({ words, walkthrough }) => wordFeatures(words, { walkthrough, isKnown }));
  const used = [...countedAtLeast(features, seenMin)];
  const places = new Map(used.map((feature, at) => [feature, at]));
  const examples = lessons.map(({ intent }, at) => ({
    features: (features[at] ?? []).flatMap((feature) => places.get(feature) ?? []),
    intent: weighedIntents.indexOf(intent),
  }));
  const weights = descend(examples, used.length);
  return used.map((feature, at) => `${feature}\t${written(weights[at] ?? new Float64Array())}`).sort();
}

function countedAtLeast(lists: readonly (readonly string[])[], least: number): Set<string> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const entry of new Set(list)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= least).map(([entry]) => entry));
}

function descend(examples: readonly { features: readonly number[]; intent: number }[], size: number): Float64Array[] {
  const weights = Array.from({ length: size }, () => new Float64Array(weighedIntents.length));
  const steps = Array.from({ length: size }, () => new Float64Array(weighedIntents.length));
  const random = seeded(1);
  const order = examples.map((_example, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const scale = 1 / Math.sqrt(Math.max(1, example.features.length));
      const shares = sharesOf(example.features, weights, scale);
      for (const feature of example.features) {
        const own = weights[feature];
        const step = steps[feature];
        if (own === undefined || step === undefined) continue;
        for (let intent = 0; intent < weighedIntents.length; intent += 1) {
          const slope =
            ((shares[intent] ?? 0) - (intent === example.intent ? 1 : 0)) * scale + decay * (own[intent] ?? 0);
          step[intent] = (step[intent] ?? 0) + slope * slope;
          own[intent] = (own[intent] ?? 0) - (pace * slope) / Math.sqrt((step[intent] ?? 0) + 1e-8);
        }
      }
    }
  }
  return weights;
}

/** How likely each intent is by the weights so far. */
function sharesOf(features: readonly number[], weights: readonly Float64Array[], scale: number): Float64Array {
  const sums = new Float64Array(weighedIntents.length);
  for (const feature of features) {
    weights[feature]?.forEach((weight, intent) => (sums[intent] = (sums[intent] ?? 0) + weight * scale));
  }
  const most = Math.max(...sums);
  let total = 0;
  sums.forEach((value, intent) => {
    sums[intent] = Math.exp(value - most);
    total += sums[intent] ?? 0;
  });
  return sums.map((value) => value / total);
}

/** Only differences between intents count, so what a feature gives to most of them is taken from all. */
function written(weights: Float64Array): string {
  const middle = weights.toSorted()[Math.floor(weights.length / 2)] ?? 0;
  return weighedIntents
    .flatMap((intent, at) => {
      const weight = (weights[at] ?? 0) - middle;
      return Math.abs(weight) < weightMin ? [] : `${intent}:${Math.round(weight * weightScale)}`;
    })
    .join(' ');
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}
