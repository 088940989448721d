import type { Person } from '../dataset.ts';
import { changed, logged, unchanged } from './change.ts';
import type { Advanced, Incident } from './types.ts';

type Muted = { readonly at: number; readonly by: Person; readonly until: number };

/** Muting stops telling, not watching: the card is kept current all the same. */
export function onMuted(incident: Incident, { at, by, until }: Muted): Advanced {
  if (until <= at || incident.mutedUntil === until) return unchanged(incident);
  return changed(incident, at, { mutedUntil: until, log: logged(incident, at, 'muted it', by) });
}

export function onUnmuted(incident: Incident, { at, by }: { readonly at: number; readonly by: Person }): Advanced {
  const { mutedUntil } = incident;
  if (mutedUntil === undefined || mutedUntil <= at) return unchanged(incident);
  return changed(incident, at, { mutedUntil: undefined, log: logged(incident, at, 'unmuted it', by) });
}

export function onAcknowledged(incident: Incident, { at, by }: { readonly at: number; readonly by: Person }): Advanced {
  if (incident.acknowledgedBy?.personId === by.personId) return unchanged(incident);
  const log = logged(incident, at, 'has taken it on', by);
  return changed(incident, at, { acknowledgedBy: by, assignedTo: undefined, log });
}

type Assigned = { readonly at: number; readonly by: Person; readonly to: Person };

export function onAssigned(incident: Incident, { at, by, to }: Assigned): Advanced {
  if (to.personId === by.personId) return onAcknowledged(incident, { at, by });
  if (incident.assignedTo?.personId === to.personId) return unchanged(incident);
  const log = logged(incident, at, `asked ${to.name} to take it`, by);
  return changed(incident, at, { assignedTo: to, acknowledgedBy: undefined, log });
}
