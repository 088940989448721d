import type { Job } from '../ports/jobs.ts';
import type { Deps } from './deps.ts';

/** How long a card may be behind where nothing but the number of datasets grows; in the clock's milliseconds. */
export const calmGapMs = 10_000;

/** Marks every conversation that must hear of an incident. */
export async function announce(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  { incidentId, calm }: Extract<Job, { kind: 'announce' }>,
): Promise<void> {
  const incident = await store.findIncident(incidentId);
  if (incident === undefined) return;
  const audience = await store.listAudience(incident);
  const at = clock.now();
  const mark = async (isTold: boolean, afterMs: number): Promise<void> => {
    const conversationIds = audience.filter((each) => each.isTold === isTold).map((each) => each.conversationId);
    await store.markUntold({ incidentId, conversationIds, at, afterMs });
  };
  await mark(false, 0);
  await mark(true, calm === true ? calmGapMs : 0);
}
