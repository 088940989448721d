import type { Notice } from '../../core/incident/notice.ts';

/** The notice in a few sentences, for the text beside its card. */
export function wordsOf({ headline, since, news = '', cause, move }: Notice): string {
  return [`${headline}.`, since, news, cause, move].filter((sentence) => sentence !== '').join(' ');
}
