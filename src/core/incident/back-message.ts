import { missedSentence } from './notice-missed.ts';
import { noticeOf } from './notice-of.ts';
import type { Saying } from './saying.ts';
import type { Incident } from './types.ts';

/** The one message to somebody who asked to be told when it is back. */
export function backMessage(incident: Incident, saying: Saying): string {
  const { headline, since } = noticeOf(incident, saying);
  return [`${headline}.`, since, missedSentence(incident, saying)].filter((part) => part !== undefined).join(' ');
}
