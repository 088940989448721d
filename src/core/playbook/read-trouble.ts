import type { Trouble } from './types.ts';

const signs: readonly (readonly [Trouble, RegExp])[] = [
  [
    'greyedOut',
    /\bgr[ea]y(?:ed)?\b|\b(?:disabled|inactive|read[- ]?only|locked) (?:field|button|box)|(?:field|button|box)e?s? (?:is|are) (?:disabled|inactive|locked)|can(?:no|')?t (?:type|click|edit|change (?:it|anything))/,
  ],
  [
    'notMine',
    /not (?:the |its |an? )?(?:owner|admin)|not (?:my|mine)\b|(?:no|lack|without|missing|don'?t have(?: the| any)?|need) (?:access|rights?|permissions?|role)|not allowed|(?:some(?:one|body)|any(?:one|body)) else|(?:i )?can'?t do (?:this|that|it)\b|other person|who can\b/,
  ],
  [
    'noPrompt',
    /(?:no|not|n'?t|never) (?:\w+ ){0,3}(?:ask|prompt|pop ?-?up|window|dialog)|nothing (?:opens|pops up|comes up|happens)/,
  ],
  [
    'refused',
    /refus|reject|declin|(?:invalid|wrong|bad|incorrect) (?:credential|password|key|user|login|token)|(?:won'?t|does ?n'?t|did ?n'?t|can'?t|not) (?:save|accept|take|let me (?:save|in))|not accepted|denied/,
  ],
  [
    'stillFailing',
    /still (?:fail|broken|red|not|does ?n'?t|the same|down)|(?:fails?|failing|broken) (?:again|still)|same (?:error|thing|message)|did ?n'?t (?:help|work)|does ?n'?t work|no (?:difference|change)/,
  ],
  [
    'notThere',
    /(?:don'?t|do not|can'?t|cannot|could ?n'?t|not) (?:see|find|get to|reach)|(?:is|are|was)(?: not|n'?t) (?:there|listed|shown)|(?:no such|there is no|there'?s no|missing|nowhere|empty list|where is|not listed)/,
  ],
];

/** Which of the known troubles somebody in a walkthrough describes; `other` where the words do not tell. */
export function readTrouble(text: string): Trouble {
  const said = text.slice(0, 500).toLowerCase().replaceAll('’', "'");
  return signs.find(([, sign]) => sign.test(said))?.[0] ?? 'other';
}

/** "Not now" puts a walkthrough aside; "stop" ends it. */
export function meansLater(text: string): boolean {
  return /\b(?:later|tomorrow|tonight|after|not now|pause|monday|tuesday|wednesday|thursday|friday|another time|lunch|meeting|busy|break|minutes|hours?)\b/i.test(
    text.slice(0, 500),
  );
}

/** "What else could it be": the steps of the next likely cause, please. */
export function meansOtherCause(text: string): boolean {
  return /\b(?:next|other|another|second|different)(?: (?:most )?(?:likely|possible))? (?:cause|reason|explanation)\b|\bwhat else (?:could|can|might|may) (?:it|this|that) be\b|\b(?:try|be|then|maybe|perhaps) something else\b|\bsomething else then\b/i.test(
    text.slice(0, 500),
  );
}

/** Said of a walkthrough that was put aside; of one that is on, "next" means that the step is done. */
export function meansGoOn(text: string): boolean {
  return /\b(?:continue|(?:go|going|carry|carrying|move) on|resume|proceed|pick (?:it|this) up|where (?:was|were) (?:i|we)|i(?:'|’)?m back|(?:what(?:'|’)?s )?next|ready)\b/i.test(
    text.slice(0, 500),
  );
}
