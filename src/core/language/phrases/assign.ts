import type { Phrases } from './types.ts';

/** `#person` is what find-person.ts recognised as somebody's name beside these words. */
export const assign: Phrases = {
  intent: 'assign',
  sure: [
    'would_like|want|need|like #person to .. own|take|handle|look|fix|do|check',
    'goes|go|went|belongs to #person',
    '#person please|pls take|look|fix|handle|check|do',
    'take_over|picks_up .. #person',
    'assign|reassign|re_assign|delegate|allocate|asign|assing|asing ..',
    '#person .. take|takes|handle|handles|look|looks|fix|fixes|own|owns|do|does|deal|deals|check|checks|investigate|has|have|is|will|should|can|could|must|got|gets|to|on ... it|this|that|#ds|care|over|one|into|at|responsible|charge|now|with|of|after',
    'give|hand|pass|forward|transfer|route|escalate|toss|throw|move|bounce|handover|leave|kick|over|delegate .. #ds|it|this|that|them|one|incident|ticket|issue|problem|card|over ... to|over .. #person',
    'send .. it|this|that|them|incident|ticket|issue|problem|card .. to|over .. #person',
    'make|name|appoint|nominate|declare #person responsible|owner|assignee|the_owner|in_charge for|of|on',
    'give #person .. #ds|it|this|that|one',
    'let|make|have|get|ask|tell|put|set|want|need|nominate|appoint|name .. #person .. ',
    '#person is|as responsible|assignee|owner|in_charge',
    'is|it_is #person turn|job|task|call|case|baby|responsibility|duty|now|$',
    '#person gets|takes|does|handles it|this|that|#ds',
    'put|make #person down|the_one|responsible',
    '^ #ds #person $',
    'for #person',
    'to #person',
    'hand|pass|give over|off|it ... #person',
    '#person please',
    'change|set|make|new assignee|responsible .. #person|to',
    'can|could|would|will|should|may|let|please .. #person .. ',
  ],
  hint: ['#person'],
  against: [
    'send|mail|forward|share ... pdf|excel|attachment|powerpoint|screenshot|file|copy|email|mail',
    'who|why|when|what',
    'access|viewer|admin_rights|permission|permissions|role|license|licence',
    'remind',
  ],
  never: ['do_not|never please|ever? assign|reassign|delegate|hand_over'],
};
