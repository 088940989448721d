import type { RefusalReason, TimeReading } from './types.ts';

const sentences: Readonly<Record<RefusalReason, string>> = {
  past: 'That time has passed. Say one that is still to come, like “tomorrow at 9”.',
  'too-far': 'That is more than a year away. Say a time within a year.',
  'no-such-time': 'There is no such time. Say it like “Monday 9:00” or “3 Dec 14:30”.',
  'too-often': 'Once a day is the most often I can do. Say it like “every weekday at 8”.',
  'not-weekly': 'I can do days of the week. Say it like “every weekday at 8” or “Mondays at 9”.',
};

export function refused(reason: RefusalReason): TimeReading {
  return { kind: 'refused', reason, sentence: sentences[reason] };
}
