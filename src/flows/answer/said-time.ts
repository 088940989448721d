import { findTimeText } from '../../core/language/find-slots.ts';
import { readTime } from '../../core/times/read-time.ts';
import { sayTime } from '../../core/times/say-time.ts';
import type { TimeReading } from '../../core/times/types.ts';
import type { Asked } from './asked.ts';

/** The time in a message, in the person's zone; the names in it tell none ("Treasury Daily", "Monday Orders"). */
export function readSaidTime(asked: Asked, purpose: 'at' | 'until'): TimeReading {
  const { message, deps, timeZone } = asked;
  return readTime(timeTextOf(asked), { now: deps.clock.now(), timeZone, locale: message.locale, purpose });
}

function timeTextOf({ understanding, message }: Asked): string {
  const { timeText = '', dataset, workspace, intent } = understanding;
  const names = [...(dataset.kind === 'one' ? [dataset.entry.name, dataset.entry.workspace] : []), workspace?.name];
  const said = message.text.toLowerCase();
  const inside = names.filter((name) => name !== undefined && said.includes(name.toLowerCase()));
  // A time that was kept from the message before is not in this one.
  if (inside.length === 0 || !said.includes(timeText.toLowerCase())) return timeText;
  const left = inside.reduce<string>((text, name = '') => replaceIn(text, name), message.text);
  return findTimeText(left, intent) ?? '';
}

function replaceIn(text: string, name: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + name.length)}`;
}

/** Read back before anything is done. Where others read it too and may live elsewhere, with the zone it is in. */
export function sayWhen({ message, deps, timeZone }: Pick<Asked, 'message' | 'deps' | 'timeZone'>, at: number): string {
  return `${sayTime(at, timeZone, deps.clock.now())}${zoneWords(message.conversation.kind, timeZone, deps.timeZone)}`;
}

export function zoneWords(kind: 'channel' | 'group' | 'personal', timeZone: string, usual: string): string {
  if (kind === 'personal' || timeZone === usual) return '';
  return ` ${timeZone === 'UTC' ? 'UTC' : `${(timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')} time`}`;
}
