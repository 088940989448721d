import { expiredWithoutChange } from './faq/expired-without-change.ts';
import { howToPrevent } from './faq/how-to-prevent.ts';
import type { FaqTopic } from './faq/topic.ts';
import { updatedButFailing } from './faq/updated-but-failing.ts';
import { whoIsAffected } from './faq/who-is-affected.ts';

/** Questions people ask about a refused credential, by the id the flows ask for them. */
export const questionIds = ['whoIsAffected', 'expiredWithoutChange', 'updatedButFailing', 'howToPrevent'] as const;
export type QuestionId = (typeof questionIds)[number];

const answers: Readonly<Record<QuestionId, (topic: FaqTopic | undefined) => string[]>> = {
  whoIsAffected,
  expiredWithoutChange,
  updatedButFailing,
  howToPrevent,
};

/** The answer to one of the usual questions, in paragraphs, the answer first; about what is failing if that is known. */
export function answerFaq(id: QuestionId, topic?: FaqTopic): string[] {
  return answers[id](topic);
}

const credential =
  /\b(?:credentials?|creds|passwords?|passwd|pwd|pw|log-?ins?|sign-?ins?|signed in|tokens?|secrets?|keys?|connections?|accounts?|it|them|that|everything)\b/;

/** Each is asked with all of its patterns. */
const questions: readonly (readonly [QuestionId, readonly RegExp[]])[] = [
  [
    'howToPrevent',
    [
      /\b(?:how|what|is there|can|could|should|any way|prevent\w*|avoid\w*|ways? to|best practice)\b/,
      /\b(?:prevent\w*|avoid\w*|recurr?\w*|once and for all|never (?:again|happens?)|(?:not|\w+n't|never) (?:to )?(?:happen|come back|break|fail) again|(?:stop|keep)(?:ping|s)? (?:this|it|that|these|them|the (?:failures?|errors?|problems?|refresh(?:es)?))?\s*(?:from )?(?:happening|failing|breaking|coming back|expiring|recurring|occurring)|for good|every (?:password|time (?:the|a|my|our) password|rotation|90 days))\b/,
    ],
  ],
  [
    'updatedButFailing',
    [
      /\b(?:updat\w+|re-?enter\w*|enter\w*|chang\w+|renew\w*|reset|replac\w+|fix(?:ed)?|put in|typed|signed in|re-?authenticat\w*|re-?authori[sz]\w*|saved|set)\b/,
      credential,
      /\b(?:still|yet|again|anyway|nevertheless|even though|but|keeps?|what am i missing)\b/,
      /\b(?:fail\w*|not? work\w*|(?:does|did|is|will)(?: not|n't)|errors?|broken|same|invalid|red|rejected|refused|missing|stuck|no luck|complain\w*)\b/,
      /^(?!.*\b(?:did ?(?:not|n't)|never|without|have(?: not|n't)|nobody|no one|wasn't|was not) (?:\w+ ){0,2}(?:updat|re-?enter|enter|chang|reset|touch))/,
    ],
  ],
  [
    'expiredWithoutChange',
    [
      /\b(?:expir\w*|ran out|run out|runs out|revoked|invalid|stopped working|no longer works?|90 days|wrong password|rejected|fail\w*)\b/,
      /\b(?:(?:did ?(?:not|n't)|never|without|have(?: not|n't)|has(?: not|n't)|nobody|no ?one|wasn't|was not|not|nothing)(?: \w+){0,4} (?:chang\w*|touch\w*|reset\w*|rotat\w*)|(?:chang|touch|reset)\w* nothing|unchanged|same password|nothing (?:was |has )?chang\w*)\b/,
    ],
  ],
  [
    'expiredWithoutChange',
    [
      /\b(?:can|could|do|does|why|how (?:long|often)|when)\b/,
      /\b(?:oauth|refresh|sign-?in|stored|access|login|my)\b.{0,12}\b(?:tokens?|credentials?|sign-?ins?|sessions?)\b|\btokens?\b|\bsign-?ins?\b/,
      /\b(?:expires?|expired|live|last|valid|run out|90 days)\b/,
      /^(?!.*\b(?:which|whose|what|soon|next|about to|list|show)\b)/,
    ],
  ],
  [
    'whoIsAffected',
    [
      /\b(?:who (?:is|are|was|were|gets?|else|all|sees?|will|would|has|notices?|does)\b.{0,30}\b(?:affect\w*|impact\w*|hit|old data|stale|notices?|this)|(?:affect\w*|impact\w*|hit|hurt|stop\w*|break\w*)\b.{0,30}\b(?:all|every|other|our|my|any) (?:\w+ )?(?:users?|people|readers?|viewers?|colleagues)|(?:affect\w*|impact\w*|hit)\b.{0,30}\b(?:everyone|everybody|only (?:me|the owner)|just (?:me|the owner)|anyone|anybody|others)|(?:everyone|everybody|all users|only me|just me|just the owner|only the owner|viewers|readers)\b.{0,30}\b(?:affected|impacted|see\w*|stale|old data))\b/,
    ],
  ],
];

const lengthMax = 500;

/** Finds which of the usual questions is asked; undefined where none fits. */
export function findFaq(question: string): QuestionId | undefined {
  const asked = question.slice(0, lengthMax).toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
  return questions.find(([, patterns]) => patterns.every((pattern) => pattern.test(asked)))?.[0];
}

export type { FaqTopic };
