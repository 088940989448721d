import type { Cause } from '../diagnosis/types.ts';
import type { Incident } from './types.ts';

/** What a conversation knows of an incident: what its card says, and what the last message there was about. */
export interface Told {
  readonly state: 'open' | 'proving' | 'over';
  readonly cause: Cause;
  /** When its card was brought up to date. */
  readonly sentAt: number;
  /** When something was last posted that people are notified of; an update of a card is silent in Teams. */
  readonly messageAt: number;
  /** How many datasets were failing then. */
  readonly membersThen: number;
  /** How many times it was said that it is still failing. */
  readonly reminders: number;
}

export function toldState({ state }: Incident): Told['state'] {
  return state.kind === 'proven' || state.kind === 'dissolved' ? 'over' : state.kind;
}

/** What is known after the card was brought up to date; `messaged`: a message was posted as well. */
export function toldOf(
  incident: Incident,
  before: Told | undefined,
  { at, messaged }: { readonly at: number; readonly messaged?: 'news' | 'reminder' },
): Told {
  const last = messaged === undefined ? before : undefined;
  return {
    state: toldState(incident),
    cause: incident.diagnosis.cause,
    sentAt: at,
    messageAt: last?.messageAt ?? at,
    membersThen: last?.membersThen ?? incident.members.length,
    reminders: (before?.reminders ?? 0) + (messaged === 'reminder' ? 1 : 0),
  };
}

export function isMuted({ mutedUntil }: Incident, now: number): boolean {
  return mutedUntil !== undefined && now < mutedUntil;
}
