import type { Intent } from '../types.ts';

/**
 * How people say one intent. A phrase is a row of words to be found in a sentence: `a|b` one of these, `a_b` words in a
 * row, `[set]` a word of a set in word-sets.ts, `word?` may be left out, `..` up to three and `...` up to eight other
 * words, `^` and `$` the sentence's start and end (politeness aside), `#ds`, `#ws`, `#code`, `#acc`, `#num`, `#link`
 * what was recognised as a dataset, workspace, code, account, number or link. Spelling slips and short forms are put
 * right before, so phrases use full words: "did not", "what is", "you".
 */
export interface Phrases {
  readonly intent: Intent;
  /** Says it by itself. */
  readonly sure?: readonly string[];
  /** Says it unless something sure says otherwise. */
  readonly likely?: readonly string[];
  /** Two of these, or one beside something likely, are needed. */
  readonly hint?: readonly string[];
  /** Speaks against it. */
  readonly against?: readonly string[];
  /** Rules it out, whatever else is said: what starts something must not be started by "don't". */
  readonly never?: readonly string[];
  /** Counted as sure, but only while the person is in a walkthrough. */
  readonly inWalkthrough?: readonly string[];
  /** Counted as likely, but only while the person is in a walkthrough. */
  readonly likelyInWalkthrough?: readonly string[];
}
