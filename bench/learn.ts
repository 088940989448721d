import { weighedIntents } from '../src/core/language/evidence-code.ts';
import type { WeighedIntent, Weight } from '../src/core/language/evidence-code.ts';
import { wrappings } from './wrappings.ts';
import { evidenceStem, rare, wordFeatures } from '../src/core/language/word-features.ts';

export interface Lesson {
  readonly words: readonly string[];
  readonly walkthrough: boolean;
  readonly intent: WeighedIntent;
}

const rounds = 20;
/** The last rounds see every message whole. */
const wholeRounds = 5;
const pace = 0.5;
/** Holds weights back, so that what was seen twice does not weigh as much as what was seen often. */
const decay = 1e-3;
const seenMin = 2;
const weightMin = 0.5;
/** Words struck out and features left out in learning, so that no intent hangs on a single word: others write with other words. */
const struckOut = 0.15;
const leftOut = 0.3;
const wrappedBefore = 0.4;
const wrappedBehind = 0.25;

/**
 * Multinomial logistic regression over the features of word-features.ts, by stochastic gradient descent with AdaGrad.
 * What is left to chance is drawn from fixed seeds: the same messages teach the same table.
 */
export function learn(lessons: readonly Lesson[]): Map<string, readonly Weight[]> {
  const known = countedAtLeast(
    lessons.map(({ words }) => words.map(evidenceStem)),
    seenMin,
  );
  const isKnown = (stem: string) => stem !== rare && known.has(stem);
  const random = seeded(7);
  const strike = (word: string) => (word !== '.' && random() < struckOut ? rare : word);
  const featuresOf = ({ words, walkthrough }: Lesson) => wordFeatures(words, { walkthrough, isKnown });
  const whole = lessons.map(featuresOf);
  const used = [...countedAtLeast(whole, seenMin)];
  const places = new Map(used.map((feature, at) => [feature, at]));
  const examplesOf = (features: readonly (readonly string[])[]) =>
    lessons.map(({ intent }, at) => ({
      features: (features[at] ?? []).flatMap((feature) => places.get(feature) ?? []),
      intent: weighedIntents.indexOf(intent),
    }));
  const struck = () =>
    lessons.map((lesson) => featuresOf({ ...lesson, words: wrapped(lesson.words, random).map(strike) }));
  const weights = descend([whole, struck(), struck()].map(examplesOf), used.length);
  return new Map(used.map((feature, at) => [feature, worthKeeping(weights[at] ?? new Float64Array())]));
}

/** As another person might say it: with other words before and behind what is asked. */
function wrapped(words: readonly string[], random: () => number): readonly string[] {
  const pick = (from: readonly (readonly string[])[], share: number) =>
    random() < share ? (from[Math.floor(random() * from.length)] ?? []) : [];
  return [...pick(wrappings.before, wrappedBefore), ...words, ...pick(wrappings.behind, wrappedBehind)];
}

function countedAtLeast(lists: readonly (readonly string[])[], least: number): Set<string> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const entry of new Set(list)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= least).map(([entry]) => entry));
}

interface Example {
  readonly features: readonly number[];
  readonly intent: number;
}

/** Each round takes the next of the versions of all examples. */
function descend(versions: readonly (readonly Example[])[], size: number): Float64Array[] {
  const weights = Array.from({ length: size }, () => new Float64Array(weighedIntents.length));
  const steps = Array.from({ length: size }, () => new Float64Array(weighedIntents.length));
  const random = seeded(1);
  const order = (versions[0] ?? []).map((_example, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const isWhole = round >= rounds - wholeRounds;
    for (const at of order) {
      const example = versions[isWhole ? 0 : round % versions.length]?.[at];
      if (example === undefined) continue;
      const features = isWhole ? example.features : example.features.filter(() => random() >= leftOut);
      step({ ...example, features }, weights, steps);
    }
  }
  return weights;
}

function step(example: Example, weights: readonly Float64Array[], steps: readonly Float64Array[]): void {
  const scale = 1 / Math.sqrt(Math.max(1, example.features.length));
  const shares = sharesOf(example.features, weights, scale);
  for (const feature of example.features) {
    const own = weights[feature];
    const sum = steps[feature];
    if (own === undefined || sum === undefined) continue;
    for (let intent = 0; intent < weighedIntents.length; intent += 1) {
      const slope = ((shares[intent] ?? 0) - (intent === example.intent ? 1 : 0)) * scale + decay * (own[intent] ?? 0);
      sum[intent] = (sum[intent] ?? 0) + slope * slope;
      own[intent] = (own[intent] ?? 0) - (pace * slope) / Math.sqrt((sum[intent] ?? 0) + 1e-8);
    }
  }
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
function worthKeeping(weights: Float64Array): Weight[] {
  const middle = weights.toSorted()[Math.floor(weights.length / 2)] ?? 0;
  return [...weights]
    .map((weight, intent): Weight => [intent, weight - middle])
    .filter(([, weight]) => Math.abs(weight) >= weightMin);
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
