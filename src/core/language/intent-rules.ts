import { compilePhrase } from './compile-phrase.ts';
import type { Phrase } from './compile-phrase.ts';
import { allPhrases } from './phrases/all-phrases.ts';
import type { Phrases } from './phrases/types.ts';
import type { Intent } from './types.ts';

export type RuleKind = 'sure' | 'likely' | 'hint' | 'against' | 'never';

export interface Rule {
  readonly ruleId: number;
  readonly intent: Intent;
  readonly kind: RuleKind;
  readonly onlyInWalkthrough: boolean;
  readonly phrase: Phrase;
}

/** Every rule, filed under the words it can begin with, so that a message only meets the few that can fit. */
export const rulesByFirstWord: ReadonlyMap<string, readonly Rule[]> = fileRules();

/** Every word a phrase uses: what the message's spelling is put right to. */
export const phraseWords: ReadonlySet<string> = collectWords();

function fileRules(): Map<string, Rule[]> {
  const filed = new Map<string, Rule[]>();
  let ruleId = 0;
  for (const phrases of allPhrases) {
    for (const { kind, sources, onlyInWalkthrough } of groupsOf(phrases)) {
      for (const source of sources) {
        const rule = {
          ruleId: ruleId++,
          intent: phrases.intent,
          kind,
          onlyInWalkthrough,
          phrase: compilePhrase(source),
        };
        for (const first of rule.phrase.elements[0]?.alternatives.keys() ?? []) {
          const rules = filed.get(first) ?? [];
          rules.push(rule);
          filed.set(first, rules);
        }
      }
    }
  }
  return filed;
}

function groupsOf(phrases: Phrases) {
  return [
    { kind: 'sure', sources: phrases.sure ?? [], onlyInWalkthrough: false },
    { kind: 'likely', sources: phrases.likely ?? [], onlyInWalkthrough: false },
    { kind: 'hint', sources: phrases.hint ?? [], onlyInWalkthrough: false },
    { kind: 'against', sources: phrases.against ?? [], onlyInWalkthrough: false },
    { kind: 'never', sources: phrases.never ?? [], onlyInWalkthrough: false },
    { kind: 'sure', sources: phrases.inWalkthrough ?? [], onlyInWalkthrough: true },
    { kind: 'likely', sources: phrases.likelyInWalkthrough ?? [], onlyInWalkthrough: true },
  ] as const;
}

function collectWords(): Set<string> {
  const words = new Set<string>();
  for (const rules of rulesByFirstWord.values()) {
    for (const rule of rules) {
      for (const element of rule.phrase.elements) {
        for (const [first, rests] of element.alternatives) {
          for (const word of [first, ...rests.flat()]) words.add(word);
        }
      }
    }
  }
  return words;
}
