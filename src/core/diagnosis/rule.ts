import { registerPhrases, type Phrase } from './phrases.ts';
import type { Cause, DataSourceKind } from './types.ts';

/**
 * One piece of knowledge about error texts. It applies if one of `codes` or one of `says` is found, `and` (if given)
 * is found too, and nothing of `unless`. Phrases are in small letters; "a … b" means a and, within 200 characters, b.
 */
export interface Rule {
  readonly cause: Cause;
  /** How often this cause is right when the rule applies. Wrappers stay below 0.4: they never decide alone. */
  readonly confidence: number;
  /** What else is in the text only tells what this code says in words, so it counts for half. */
  readonly decides?: true;
  /** A wrapper: it counts only if nothing else applies. */
  readonly wraps?: true;
  readonly codes?: readonly string[];
  readonly says?: readonly string[];
  readonly and?: readonly string[];
  readonly unless?: readonly string[];
  /** Only for these sources. */
  readonly sources?: readonly DataSourceKind[];
  /** Only with (true) or only without (false) a sign of a gateway. */
  readonly gateway?: boolean;
  /** The evidence, as a sentence for people. {account}, {code} and {source} are filled in. */
  readonly because: string;
  /** Where this is known from. */
  readonly from: string;
}

/** A rule whose phrases are registered, ready to be asked. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly says: readonly Phrase[];
  readonly and: readonly Phrase[];
  readonly unless: readonly Phrase[];
}

export function compileRule(rule: Rule): CompiledRule {
  return {
    rule,
    says: registerPhrases(rule.says),
    and: registerPhrases(rule.and),
    unless: registerPhrases(rule.unless),
  };
}
