import type { Person } from '../dataset.ts';
import type { CatalogueEntry } from '../language/types.ts';
import { nextOccurrence } from '../times/next-occurrence.ts';
import type { Recurrence } from '../times/types.ts';

/** Something that a conversation wants to be told at a time, once or again and again. */
export interface Reminder {
  readonly reminderId: string;
  readonly conversationId: string;
  /** In a channel: the message whose thread it belongs to. */
  readonly threadId?: string;
  readonly dueAt: number;
  /** Absent: once. */
  readonly every?: Recurrence;
  readonly by: Person;
  /** IANA name: of whoever set it. */
  readonly timeZone: string;
  /** `reminder` without a dataset: about whatever is failing then. `digest`: how everything stands. */
  readonly about: { readonly kind: 'reminder'; readonly dataset?: CatalogueEntry } | { readonly kind: 'digest' };
}

/** When it is due after it was told; undefined: it is over. What was missed meanwhile is not made up for. */
export function nextDueAt({ every, dueAt }: Pick<Reminder, 'every' | 'dueAt'>, now: number): number | undefined {
  return every === undefined ? undefined : nextOccurrence(every, Math.max(dueAt, now));
}

/** A conversation has one digest of its own rhythm; setting it anew replaces it. */
export function digestIdOf(conversationId: string): string {
  return `digest ${conversationId}`;
}
