import type { Scale } from '../scale.ts';
import type { Facts } from '../types.ts';
import { rejected } from './rejected.ts';

/** How the other datasets on the same credential do. They are counted, not named: a card may be read where they may not be spoken of. */
export function weighNeighbours(scale: Scale, { alsoFailing = 0, alsoFine = 0 }: Facts): void {
  const { best } = scale;
  if (best === undefined || !(scale.isCredential || best === 'source_unreachable')) return;
  if (alsoFailing > 0 && alsoFine === 0) {
    // No number: the incident goes on growing, and its card lists them.
    scale.comment(best, 'Other datasets on the same credential fail as well.', 0.03);
  } else if (alsoFine > 0 && scale.isCredential) {
    const fine = alsoFine === 1 ? 'One other dataset' : `${alsoFine} other datasets`;
    scale.lower(
      rejected,
      0.7,
      `${fine} on the same credential refreshed well since, so the credential itself may be fine.`,
    );
  }
}
