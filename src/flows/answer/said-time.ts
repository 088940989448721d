import { readTime } from '../../core/times/read-time.ts';
import { sayTime } from '../../core/times/say-time.ts';
import type { TimeReading } from '../../core/times/types.ts';
import type { Asked } from './asked.ts';

/** The time in a message, in the person's zone. */
export function readSaidTime(asked: Asked, purpose: 'at' | 'until'): TimeReading {
  const { message, deps, timeZone, understanding } = asked;
  return readTime(understanding.timeText ?? '', { now: deps.clock.now(), timeZone, locale: message.locale, purpose });
}

/** Read back before anything is done. Where others read it too and may live elsewhere, with the zone it is in. */
export function sayWhen({ message, deps, timeZone }: Pick<Asked, 'message' | 'deps' | 'timeZone'>, at: number): string {
  return `${sayTime(at, timeZone, deps.clock.now())}${zoneWords(message.conversation.kind, timeZone, deps.timeZone)}`;
}

export function zoneWords(kind: 'channel' | 'group' | 'personal', timeZone: string, usual: string): string {
  if (kind === 'personal' || timeZone === usual) return '';
  return ` ${timeZone === 'UTC' ? 'UTC' : `${(timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')} time`}`;
}
