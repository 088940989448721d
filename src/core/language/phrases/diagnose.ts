import type { Phrases } from './types.ts';

/** Pasted error texts are recognised by their shape (pasted-error.ts); these are the words people put before one. */
export const diagnose: Phrases = {
  intent: 'diagnose',
  likely: [
    'this|following|below|that|an error|message|mail|text|log|stack_trace ... what|explain|mean|help|translate|understand|diagnose|analyse|analyze|:',
    'i|we|just|keep got|get|getting|received|have this|the_following|that|below error|message|mail',
    'diagnose|analyse|analyze|decipher|translate|explain|interpret this|following|that|the_following error|message|text|mail|log',
    'can|could i|we paste|send|give .. error|message|log',
    'what does this error|message mean|say',
    'here is .. error|message|log|mail|stack',
  ],
  against: ['#ds', 'can_you say|tell'],
};
