import { rulesByFirstWord } from './intent-rules.ts';
import type { Rule } from './intent-rules.ts';
import { matchPhrase } from './match-phrase.ts';
import type { IntentWords } from './match-phrase.ts';
import { allPhrases } from './phrases/all-phrases.ts';
import type { Intent } from './types.ts';

export interface RankedIntent {
  readonly intent: Intent;
  readonly score: number;
}

const base = { sure: 100, likely: 70, hint: 30, against: 55 } as const;
const perWord = 4;
const wordsCounted = 6;
const scoreNeeded = 60;

/** In the middle of the steps "I've got it" reports a step. */
const paler: Partial<Record<Intent, number>> = { ack: 25, greeting: 25 };

interface Tally {
  readonly found: number[];
  readonly against: Set<number>;
}

/** Meanings of the message, best first; only those that are likely enough to act on come before `unknown`. */
export function rankIntents(text: IntentWords, walkthrough: boolean): RankedIntent[] {
  const tallies = new Map<Intent, Tally>();
  for (const { rule, words } of matchedRules(text, walkthrough)) {
    const tally = tallies.get(rule.intent) ?? { found: [], against: new Set<number>() };
    tallies.set(rule.intent, tally);
    if (rule.kind === 'against') tally.against.add(rule.ruleId);
    else
      tally.found.push(base[rule.kind] + perWord * Math.min(words, wordsCounted) + (rule.onlyInWalkthrough ? 10 : 0));
  }
  return allPhrases
    .map(({ intent }) => ({ intent, score: scoreOf(tallies.get(intent)) - (walkthrough ? (paler[intent] ?? 0) : 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

export function isEnough(ranked: RankedIntent | undefined): ranked is RankedIntent {
  return ranked !== undefined && ranked.score >= scoreNeeded;
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
function scoreOf(tally: Tally | undefined): number {
  if (tally === undefined || tally.found.length === 0) return 0;
  const [first = 0, second = 0, third = 0] = tally.found.sort((a, b) => b - a);
  const against = tally.against.size === 0 ? 0 : base.against + 20 * (tally.against.size - 1);
  return first + 0.2 * second + 0.1 * third - against;
}
