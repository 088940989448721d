import type { Notice } from '../../core/incident/notice.ts';

/** The notice in a few sentences, for the text beside its card. */
export function wordsOf({ headline, since, cause, move }: Notice): string {
  return [`${headline}.`, since, cause, move].filter((sentence) => sentence !== '').join(' ');
}
