import { refreshesLeftToday } from '../../core/schedule/quota.ts';
import { PowerBiError } from '../../ports/power-bi.ts';
import { mayWrite, roleIn } from '../may.ts';
import type { Asked, DatasetResponder } from './asked.ts';
import { actingOn } from './answer-fix.ts';

const historyTop = 60;
const refusals: Partial<Record<PowerBiError['reason'], string>> = {
  alreadyRunning: 'is refreshing already',
  quotaUsedUp: 'has no refresh left today; a shared capacity allows 8 a day',
  forbidden: 'may not be refreshed by me',
};

/** Starts a refresh now. Where something is broken, that is the re-check, which follows it to its end. */
export const answerRefresh: DatasetResponder = async (asked, entry) => {
  const incidents = await asked.deps.store.listIncidentsOf(entry.datasetId);
  if (incidents.length > 0) return actingOn('recheck')(asked, entry);
  return { answer: { text: await start(asked, entry) } };
};

async function start({ deps, message }: Asked, entry: Parameters<DatasetResponder>[1]): Promise<string> {
  const name = `${entry.name} (${entry.workspace})`;
  if (!mayWrite(await roleIn(deps, entry.workspaceId, message.from))) {
    return `Starting a refresh needs write access in ${entry.workspace}, which you do not have.`;
  }
  const dataset = await deps.store.findDataset(entry.datasetId);
  if (dataset === undefined) return `${name} is not in Power BI any more.`;
  try {
    const refreshes = await deps.powerBi.listRefreshes(dataset, { top: historyTop });
    if (refreshes[0]?.status === 'running') return `${name} ${refusals.alreadyRunning}.`;
    const left = refreshesLeftToday(refreshes, { now: deps.clock.now(), schedule: dataset.schedule });
    if (!dataset.onDedicatedCapacity && left === 0) return `${name} ${refusals.quotaUsedUp}.`;
    await deps.powerBi.startRefresh(dataset);
    await deps.store.lookSoon(entry.datasetId, deps.clock.now());
    const rest = dataset.onDedicatedCapacity ? '' : ` ${left - 1} of 8 are left today.`;
    return `I have asked Power BI to refresh ${name}.${rest} “status of ${entry.name}” tells how it goes.`;
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    return `${name} ${refusals[error.reason] ?? 'could not be refreshed: Power BI did not take it. Try again in a minute'}.`;
  }
}
