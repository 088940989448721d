import { explainCause } from '../diagnosis/explain.ts';
import { formatSpan } from './moments.ts';
import type { Notice } from './notice.ts';
import type { NotifyReason } from './reason-to-notify.ts';
import type { Incident } from './types.ts';

/** What is said beneath the card when there is news of it; a first notice is the card itself. */
export function messageOf(
  reason: Exclude<NotifyReason, { readonly kind: 'first' }>,
  notice: Pick<Notice, 'headline' | 'since' | 'move'>,
  incident: Pick<Incident, 'diagnosis' | 'members'>,
): string {
  switch (reason.kind) {
    case 'provenFixed':
      return `${notice.headline}. ${notice.since}`;
    case 'causeChanged':
      return `${notice.headline}. Something changed; before it was: ${explainCause(reason.before).short}. ${notice.move}`;
    case 'moreDatasets':
      return `More datasets fail for the same reason: ${incident.members.length} now, ${reason.before} before. ${notice.move}`;
    case 'stillFailing':
      return `Still failing after ${formatSpan(reason.forMs)}. ${notice.headline}. ${notice.move}`;
    default:
      throw new Error(`unknown reason ${JSON.stringify(reason satisfies never)}`);
  }
}
