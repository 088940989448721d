import { isOutdated } from '../core/incident/advance-seen.ts';
import type { SeenDataset } from '../core/incident/seen-dataset.ts';
import { changeIncident } from './change-incident.ts';
import type { Deps } from './deps.ts';

/** Lets open incidents know of datasets that have another name now, or are elsewhere. */
export async function keepCardsTrue(deps: Deps, seenOf: (datasetId: string) => SeenDataset | undefined): Promise<void> {
  for (const { incidentId, members } of await deps.store.listOpenIncidents()) {
    const datasets = members.flatMap((member) => {
      const now = seenOf(member.datasetId);
      return now !== undefined && isOutdated(member, now) ? [now] : [];
    });
    if (datasets.length === 0) continue;
    await changeIncident(deps, incidentId, { kind: 'datasetsSeen', at: deps.clock.now(), datasets });
  }
}
