import type { Schedule } from '../core/dataset.ts';
import type { Member } from '../core/incident/types.ts';
import { PowerBiError } from '../ports/power-bi.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { Deps } from './deps.ts';

/** A credential failure may have switched the schedule off at once (SEMANTICS.md §1), so it is read anew each time. */
export async function readSchedule(deps: Deps, dataset: StoredDataset): Promise<Schedule | undefined> {
  const schedule = await deps.powerBi.findSchedule(dataset);
  if (schedule !== undefined && schedule.enabled !== dataset.schedule?.enabled) {
    await deps.store.saveScheduleEnabled(dataset.datasetId, schedule.enabled);
  }
  return schedule;
}

/**
 * Reads the schedule and, where the failure switched it off and the bot owns the dataset, switches it on again.
 * undefined: there is none, or a person had switched it off before.
 */
export async function mendSchedule(
  deps: Deps,
  dataset: StoredDataset,
  member: Member,
): Promise<{ readonly enabled: boolean; readonly switchedOn: boolean } | undefined> {
  if (member.scheduleEnabled === undefined) return undefined;
  const schedule = await readSchedule(deps, dataset);
  if (schedule === undefined) return undefined;
  // Whose schedule it is has been found out already; asking again would be refused again.
  const isRefused = member.state.kind === 'blocked' && member.state.reason === 'scheduleOff';
  if (schedule.enabled || isRefused) return { enabled: schedule.enabled, switchedOn: false };
  try {
    await deps.powerBi.enableSchedule(dataset);
    await deps.store.saveScheduleEnabled(dataset.datasetId, true);
    return { enabled: true, switchedOn: true };
  } catch (error) {
    // Power BI allows it to the owner only; then the card names the owner.
    if (!(error instanceof PowerBiError) || (error.reason !== 'forbidden' && error.reason !== 'unauthorized'))
      throw error;
    return { enabled: false, switchedOn: false };
  }
}
