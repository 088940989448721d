import { readTime } from '../../core/times/read-time.ts';
import { sayTime } from '../../core/times/say-time.ts';
import type { TimeReading } from '../../core/times/types.ts';
import type { Asked } from './asked.ts';

/** The time in a message, in the person's zone; names that were recognised are no part of it ("Daily Sales"). */
export function readSaidTime(asked: Asked, purpose: 'at' | 'until'): TimeReading {
  const { message, deps, timeZone, understanding } = asked;
  const text = withoutNames(asked, understanding.timeText ?? '');
  return readTime(text, { now: deps.clock.now(), timeZone, locale: message.locale, purpose });
}

function withoutNames({ understanding }: Asked, text: string): string {
  const { dataset, workspace } = understanding;
  const names = [...(dataset.kind === 'one' ? [dataset.entry.name, dataset.entry.workspace] : []), workspace?.name];
  return names.reduce<string>((left, name) => (name === undefined ? left : left.replaceAll(name, ' ')), text);
}

/** Read back before anything is done. Where others read it too and may live elsewhere, with the zone it is in. */
export function sayWhen({ message, deps, timeZone }: Pick<Asked, 'message' | 'deps' | 'timeZone'>, at: number): string {
  return `${sayTime(at, timeZone, deps.clock.now())}${zoneWords(message.conversation.kind, timeZone, deps.timeZone)}`;
}

export function zoneWords(kind: 'channel' | 'group' | 'personal', timeZone: string, usual: string): string {
  if (kind === 'personal' || timeZone === usual) return '';
  return ` ${timeZone === 'UTC' ? 'UTC' : `${(timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')} time`}`;
}
