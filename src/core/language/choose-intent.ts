import { rulesByFirstWord } from './intent-rules.ts';
import type { Rule } from './intent-rules.ts';
import { matchPhrase } from './match-phrase.ts';
import type { IntentWords } from './match-phrase.ts';
import { allPhrases } from './phrases/all-phrases.ts';
import type { Intent } from './types.ts';
import { weighWords } from './weigh-words.ts';

export interface RankedIntent {
  readonly intent: Intent;
  readonly score: number;
  /** How much of all likelihood falls to it, 0 to 1. */
  readonly share: number;
  /** What the phrases alone give it. */
  readonly said: number;
}

const base = { sure: 100, likely: 70, hint: 30, against: 55 } as const;
/** More than anything that can speak for an intent. */
const ruledOut = -10_000;
const perWord = 4;
const wordsCounted = 6;
const saidMax = 140;
const saidNeeded = 60;
/** A phrase that is sure (100) outweighs words that make another intent seven times as likely, and thirty times in a message of few words. */
const perLogarithm = { many: 50, few: 30 } as const;
const fewWords = 3;
const logarithmMin = -7;
const shareNeeded = 0.2;

/** In the middle of the steps "I've got it" reports a step. */
const paler: Partial<Record<Intent, number>> = { ack: 25, greeting: 25 };

interface Tally {
  readonly found: number[];
  readonly against: Set<number>;
  isRuledOut: boolean;
}

/** Meanings of the message, best first: what its phrases say, together with how its words are used elsewhere. */
export function rankIntents(text: IntentWords, walkthrough: boolean): RankedIntent[] {
  const said = scorePhrases(text, walkthrough);
  const likely = weighWords(text.words, walkthrough);
  const weight = text.words.length <= fewWords ? perLogarithm.few : perLogarithm.many;
  const scores = allPhrases.map(({ intent }) => {
    const points = said.get(intent) ?? 0;
    const score = Math.min(saidMax, points) + weight * Math.max(logarithmMin, likely.get(intent) ?? logarithmMin);
    return { intent, score, said: points };
  });
  const best = Math.max(...scores.map(({ score }) => score));
  const odds = (score: number) => Math.exp((score - best) / weight);
  const total = scores.reduce((sum, { score }) => sum + odds(score), 0);
  return scores.map((one) => ({ ...one, share: odds(one.score) / total })).sort((a, b) => b.score - a.score);
}

/** Likely enough to act on. */
export function isEnough(ranked: RankedIntent | undefined): ranked is RankedIntent {
  return ranked !== undefined && ranked.share >= shareNeeded;
}

/** Some phrase says it. */
export function isSaid(ranked: RankedIntent | undefined): boolean {
  return ranked !== undefined && ranked.said >= saidNeeded;
}

/** What the phrases give to each intent. */
export function scorePhrases(text: IntentWords, walkthrough: boolean): Map<Intent, number> {
  const tallies = new Map<Intent, Tally>();
  for (const { rule, words } of matchedRules(text, walkthrough)) {
    const tally = tallies.get(rule.intent) ?? { found: [], against: new Set<number>(), isRuledOut: false };
    tallies.set(rule.intent, tally);
    if (rule.kind === 'never') tally.isRuledOut = true;
    else if (rule.kind === 'against') tally.against.add(rule.ruleId);
    else
      tally.found.push(base[rule.kind] + perWord * Math.min(words, wordsCounted) + (rule.onlyInWalkthrough ? 10 : 0));
  }
  const scores = [...tallies].map(
    ([intent, tally]) => [intent, scoreOf(tally) - (walkthrough ? (paler[intent] ?? 0) : 0)] as const,
  );
  return new Map(scores.filter(([, score]) => score > 0 || score <= ruledOut));
}

/** The longest match of every rule. */
export function matchedRules(text: IntentWords, walkthrough: boolean): { rule: Rule; words: number }[] {
  const best = new Map<number, { rule: Rule; words: number }>();
  text.words.forEach((word, position) => {
    for (const rule of rulesByFirstWord.get(word) ?? []) {
      if (rule.onlyInWalkthrough && !walkthrough) continue;
      const words = matchPhrase(rule.phrase, text, position);
      if (words > (best.get(rule.ruleId)?.words ?? 0)) best.set(rule.ruleId, { rule, words });
    }
  });
  return [...best.values()];
}

/** The best phrase counts in full, others support it a little, and what speaks against it is taken off. */
function scoreOf(tally: Tally): number {
  if (tally.isRuledOut) return ruledOut * 2;
  if (tally.found.length === 0) return 0;
  const [first = 0, second = 0, third = 0] = tally.found.sort((a, b) => b - a);
  const against = tally.against.size === 0 ? 0 : base.against + 20 * (tally.against.size - 1);
  return first + 0.2 * second + 0.1 * third - against;
}
