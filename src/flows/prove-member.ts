import type { Refresh } from '../core/dataset.ts';
import type { BlockReason, IncidentEvent, Member } from '../core/incident/types.ts';
import { refreshesLeftToday } from '../core/schedule/quota.ts';
import { PowerBiError } from '../ports/power-bi.ts';
import type { StoredDataset } from '../ports/store.ts';
import { changeIncident } from './change-incident.ts';
import type { Deps } from './deps.ts';
import { findFailure } from './find-failure.ts';
import { reportFailure } from './look-at.ts';
import { mendSchedule, readSchedule } from './mend-schedule.ts';
import { reportSuccess } from './report-success.ts';

const historyTop = 60;
/** A run that was asked for and has not appeared by then was dropped by Power BI. */
const appearMaxMs = 90_000;
/** Clocks differ a little between the bot and Power BI. */
const clockSkewMs = 10_000;

/** Takes one dataset of a proof one step further: asks for its refresh, follows it, looks at its schedule. */
export async function proveMember(deps: Deps, incidentId: string, member: Member): Promise<void> {
  const { datasetId } = member;
  const change = async (event: IncidentEvent): Promise<void> => {
    await changeIncident(deps, incidentId, event);
  };
  const dataset = await deps.store.findDataset(datasetId);
  if (dataset === undefined) return change({ kind: 'datasetGone', at: deps.clock.now(), datasetId });
  try {
    if (member.state.kind === 'refreshed') return await lookAtSchedule(deps, dataset, member, change);
    const refreshes = await deps.powerBi.listRefreshes(dataset, { top: historyTop });
    if (member.state.kind === 'waiting') return await start(deps, { dataset, member }, refreshes, change);
    await follow(deps, dataset, { incidentId, member }, refreshes, change);
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    deps.log.info({ incidentId, datasetId, reason: error.reason }, 'a step of a proof was refused');
    const reason = blockFor(error);
    if (reason !== undefined) await change({ kind: 'refreshBlocked', at: deps.clock.now(), datasetId, reason });
  }
}

/** undefined: it passes by itself, the next step tries again. */
function blockFor({ reason }: PowerBiError): BlockReason | undefined {
  if (reason === 'quotaUsedUp' || reason === 'forbidden' || reason === 'notFound') return reason;
  return reason === 'invalid' || reason === 'unauthorized' ? 'forbidden' : undefined;
}

type Change = (event: IncidentEvent) => Promise<void>;

/** Never a second run beside a running one, and never one that the day's quota does not allow. */
async function start(
  deps: Deps,
  { dataset, member }: { readonly dataset: StoredDataset; readonly member: Member },
  refreshes: readonly Refresh[],
  change: Change,
): Promise<void> {
  const { datasetId } = dataset;
  const at = deps.clock.now();
  const running = refreshes.find(({ status }) => status === 'running');
  if (running !== undefined) {
    return change({ kind: 'refreshSeen', at, datasetId, requestId: running.requestId, startedAt: running.startedAt });
  }
  const left = dataset.onDedicatedCapacity
    ? undefined
    : refreshesLeftToday(refreshes, { now: at, schedule: dataset.schedule });
  if (left === 0) {
    // The next scheduled run is to prove it, so the schedule must not wait for the proof.
    await lookAtSchedule(deps, dataset, member, change);
    return change({ kind: 'refreshBlocked', at, datasetId, reason: 'quotaUsedUp' });
  }
  const { requestId } = await deps.powerBi.startRefresh(dataset);
  await change({
    kind: 'refreshAsked',
    at,
    datasetId,
    requestId,
    ...(left === undefined ? {} : { leftToday: left - 1 }),
  });
}

async function follow(
  deps: Deps,
  dataset: StoredDataset,
  { incidentId, member }: { incidentId: string; member: Member },
  refreshes: readonly Refresh[],
  change: Change,
): Promise<void> {
  const { datasetId } = dataset;
  const at = deps.clock.now();
  const run = findRun(member, refreshes);
  if (run === undefined) {
    if (member.state.kind === 'starting' && at - member.state.askedAt < appearMaxMs) return;
    return change({ kind: 'refreshLost', at, datasetId });
  }
  switch (run.status) {
    case 'running':
      return change({ kind: 'refreshSeen', at, datasetId, requestId: run.requestId, startedAt: run.startedAt });
    case 'completed':
      return await reportSuccess(deps, dataset, { incidentId, member }, run);
    case 'failed': {
      const schedule = await readSchedule(deps, dataset);
      await reportFailure(deps, await findFailure(deps, dataset, refreshes, run, schedule));
      return;
    }
    case 'cancelled':
    case 'disabled':
      return change({ kind: 'refreshBlocked', at, datasetId, reason: 'notStarted' });
    default:
      throw new Error(`unknown status ${String(run.status satisfies never)}`);
  }
}

function findRun({ state }: Member, refreshes: readonly Refresh[]): Refresh | undefined {
  if (state.kind !== 'starting' && state.kind !== 'running') return undefined;
  const byId = refreshes.find(({ requestId }) => requestId === state.requestId);
  if (byId !== undefined || state.kind === 'running') return byId;
  return refreshes.find(({ type, startedAt }) => type === 'ViaApi' && startedAt >= state.askedAt - clockSkewMs);
}

async function lookAtSchedule(deps: Deps, dataset: StoredDataset, member: Member, change: Change): Promise<void> {
  const schedule = await mendSchedule(deps, dataset, member);
  await change({
    kind: 'scheduleSeen',
    at: deps.clock.now(),
    datasetId: dataset.datasetId,
    enabled: schedule?.enabled ?? true,
    switchedOnByBot: schedule?.switchedOn ?? false,
  });
}
