import type { Cause } from '../diagnosis/types.ts';
import { isOver } from './change.ts';
import { isMuted, toldState, type Told } from './told.ts';
import type { Incident } from './types.ts';

/** Why people are notified. */
export type NotifyReason =
  | { readonly kind: 'first' }
  | { readonly kind: 'causeChanged'; readonly before: Cause }
  | { readonly kind: 'moreDatasets'; readonly before: number }
  | { readonly kind: 'stillFailing'; readonly forMs: number }
  | { readonly kind: 'provenFixed' };

/** Why nobody is notified. */
export type QuietReason =
  | { readonly kind: 'muted'; readonly until: number }
  /** It ended before this conversation heard of it. */
  | { readonly kind: 'overBeforeTold' }
  /** Nothing that is worth a message has changed. */
  | { readonly kind: 'sameAsBefore' };

/** `say`: a new message, which Teams notifies people of. `quiet`: the card that stands there is kept current, silently. */
export type Telling =
  { readonly kind: 'say'; readonly reason: NotifyReason } | { readonly kind: 'quiet'; readonly why: QuietReason };

/** When it is said again that something is still failing. */
export interface ReminderTimes {
  readonly afterMs: number;
  readonly thenEveryMs: number;
  readonly timesMax: number;
}

export const defaultReminders: ReminderTimes = {
  afterMs: 4 * 3_600_000,
  thenEveryMs: 24 * 3_600_000,
  timesMax: 14,
};

/** Datasets that join within this time of the last message belong to the same story. */
const burstMs = 10 * 60_000;

/**
 * Whether a conversation gets a message about an incident, and why. `told`: what it knows; undefined when it has heard
 * nothing. A person's own clicks and the steps of a proof are shown by the card and never reach for a phone.
 */
export function reasonToNotify(
  incident: Incident,
  told: Told | undefined,
  { now, reminders }: { readonly now: number; readonly reminders: ReminderTimes },
): Telling {
  if (told === undefined) return firstTelling(incident, now);
  if (toldState(incident) === 'over' && told.state === 'over') return quiet;
  const { mutedUntil } = incident;
  if (mutedUntil !== undefined && isMuted(incident, now)) {
    return { kind: 'quiet', why: { kind: 'muted', until: mutedUntil } };
  }
  if (incident.state.kind === 'proven') return say({ kind: 'provenFixed' });
  if (incident.state.kind !== 'open') return quiet;
  if (hasCauseChanged(incident, told)) return say({ kind: 'causeChanged', before: told.cause });
  if (incident.members.length >= 2 * told.membersThen && now - told.messageAt >= burstMs) {
    return say({ kind: 'moreDatasets', before: told.membersThen });
  }
  const dueAt = nextReminderAt(incident, told, reminders);
  return dueAt !== undefined && dueAt <= now ? say({ kind: 'stillFailing', forMs: now - incident.openedAt }) : quiet;
}

const quiet: Telling = { kind: 'quiet', why: { kind: 'sameAsBefore' } };

function say(reason: NotifyReason): Telling {
  return { kind: 'say', reason };
}

function firstTelling(incident: Incident, now: number): Telling {
  if (isOver(incident)) return { kind: 'quiet', why: { kind: 'overBeforeTold' } };
  const { mutedUntil } = incident;
  if (mutedUntil !== undefined && isMuted(incident, now)) {
    return { kind: 'quiet', why: { kind: 'muted', until: mutedUntil } };
  }
  return say({ kind: 'first' });
}

/** A diagnosis that another dataset's error made surer is no change: then there is none before it. */
function hasCauseChanged({ diagnosis, previousDiagnosis }: Incident, told: Told): boolean {
  return told.cause !== diagnosis.cause && told.cause === previousDiagnosis?.cause;
}

/** When it is said again; undefined: never. Someone who has taken it on is reminded daily only. */
function nextReminderAt(incident: Incident, told: Told, times: ReminderTimes): number | undefined {
  if (isOver(incident) || told.reminders >= times.timesMax) return undefined;
  const { acknowledgedBy, assignedTo, walkthrough } = incident;
  const isTaken = acknowledgedBy !== undefined || assignedTo !== undefined || walkthrough !== undefined;
  return told.messageAt + (told.reminders === 0 && !isTaken ? times.afterMs : times.thenEveryMs);
}

/** When the incident must be looked at again though nothing happens to it: a reminder is due, or a mute ends. */
export function lookAgainAt(
  incident: Incident,
  told: Told,
  { now, reminders }: { readonly now: number; readonly reminders: ReminderTimes },
): number | undefined {
  if (isOver(incident)) return undefined;
  return isMuted(incident, now) ? incident.mutedUntil : nextReminderAt(incident, told, reminders);
}
