import { isoTime, ok, pageOf } from '../http/route.ts';
import type { Answer, Caller, Route } from '../http/route.ts';
import type { Run } from '../world/run-types.ts';
import type { World, WorldDataset } from '../world/types.ts';
import { forbidden, plainError } from './errors.ts';
import { createHourlyLimit } from './hourly-limit.ts';
import { describeRun } from './refresh-json.ts';
import { describeSchedule } from './schedules.ts';
import { ownerNameOf } from './workspaces.ts';

const callsAnHour = 200;
const hourMs = 60 * 60_000;
const historyMs = 7 * 24 * hourMs;
const averageFilter = /^averageDuration (gt|lt|ge|le) (\d+(?:\.\d+)?)$/i;

/** Get Refreshables: 200 calls an hour for the whole tenant's; only what runs on a capacity. */
export function createRefreshableRoutes(): readonly Route[] {
  const overLimit = createHourlyLimit(callsAnHour);
  return [
    {
      method: 'GET',
      path: '/v1.0/myorg/admin/capacities/refreshables',
      answer: (caller) => {
        if (!caller.world.tenantAdmins.has(caller.principalId)) return forbidden();
        return overLimit(caller.world.clock.now()) ?? listRefreshables(caller, [...caller.world.capacities.keys()]);
      },
    },
    {
      method: 'GET',
      path: '/v1.0/myorg/capacities/refreshables',
      answer: (caller) => listRefreshables(caller, administeredBy(caller)),
    },
  ];
}

function administeredBy({ world, principalId }: Caller): string[] {
  return [...world.capacities.values()].flatMap(({ capacityId, admins }) =>
    admins.has(principalId) ? [capacityId] : [],
  );
}

function listRefreshables({ world, query }: Caller, capacityIds: readonly string[]): Answer {
  const top = Number(query['$top']);
  if (!Number.isInteger(top) || top < 1) return plainError(400, 'InvalidRequest', '$top is required, at least 1.');
  const expand = (query['$expand'] ?? '').split(',').map((each) => each.trim());
  const listed = [...world.datasets.values()]
    .filter((each) => capacityIds.includes(world.workspaces.get(each.workspaceId)?.capacityId ?? ''))
    .filter((each) => each.runs.length > 0 || each.schedule?.enabled === true);
  const filter = query['$filter'];
  if (filter === undefined) {
    return ok({ value: pageOf(listed, query).map((dataset) => describe(world, dataset, expand)) });
  }
  const rows = listed.map((dataset) => describe(world, dataset, expand));
  const match = averageFilter.exec(filter);
  if (match === null) return plainError(400, 'InvalidRequest', 'The $filter is not supported.');
  const keep = comparison(match[1] ?? '', Number(match[2]));
  return ok({
    value: pageOf(
      rows.filter((row) => keep(row.averageDuration)),
      query,
    ),
  });
}

function comparison(operator: string, limit: number): (value: number) => boolean {
  switch (operator.toLowerCase()) {
    case 'gt':
      return (value) => value > limit;
    case 'ge':
      return (value) => value >= limit;
    case 'lt':
      return (value) => value < limit;
    default:
      return (value) => value <= limit;
  }
}

function describe(world: World, dataset: WorldDataset, expand: readonly string[]) {
  const now = world.clock.now();
  const [last] = dataset.runs;
  return {
    id: dataset.datasetId,
    name: dataset.name,
    kind: 'Dataset',
    ...countsOf(dataset.runs, now),
    ...(last === undefined ? {} : { lastRefresh: describeRun(last, now) }),
    refreshSchedule: describeSchedule(dataset.schedule),
    configuredBy: [ownerNameOf(world, dataset)],
    ...(expand.includes('capacity') ? { capacity: describeCapacity(world, dataset) } : {}),
    ...(expand.includes('group') ? { group: describeGroup(world, dataset) } : {}),
  };
}

interface Counted {
  readonly status: string | undefined;
  readonly until: number;
  readonly counts: ReturnType<typeof count>;
}

const counted = new WeakMap<readonly Run[], Counted>();

/** Of the last seven days, counted anew when a run begins or ends, and every hour. */
function countsOf(runs: readonly Run[], now: number) {
  const known = counted.get(runs);
  const status = runs[0]?.status;
  if (known !== undefined && known.status === status && now < known.until) return known.counts;
  const counts = count(runs.filter((run) => run.startedAt >= now - historyMs));
  counted.set(runs, { status, until: now + hourMs, counts });
  return counts;
}

function count(runs: readonly Run[]) {
  const seconds = runs.flatMap((run) => (run.endedAt === undefined ? [] : [(run.endedAt - run.startedAt) / 1_000]));
  return {
    ...timesOf(runs),
    refreshCount: runs.length,
    refreshFailures: runs.filter((run) => run.status === 'Failed').length,
    averageDuration: seconds.length === 0 ? 0 : seconds.reduce((sum, each) => sum + each, 0) / seconds.length,
    medianDuration: [...seconds].sort((one, other) => one - other)[Math.floor(seconds.length / 2)] ?? 0,
    refreshesPerDay: Math.round(runs.length / 7),
  };
}

function timesOf(runs: readonly Run[]): object {
  const first = runs.at(-1);
  const last = runs[0];
  if (first === undefined || last === undefined) return {};
  return { startTime: isoTime(first.startedAt), endTime: isoTime(last.endedAt ?? last.startedAt) };
}

function describeGroup(world: World, { workspaceId }: WorldDataset): object {
  return { id: workspaceId, name: world.workspaces.get(workspaceId)?.name };
}

function describeCapacity(world: World, { workspaceId }: WorldDataset): object {
  const capacity = world.capacities.get(world.workspaces.get(workspaceId)?.capacityId ?? '');
  return {
    id: capacity?.capacityId,
    displayName: capacity?.name,
    sku: capacity?.sku,
    state: 'Active',
    capacityUserAccessRight: 'Admin',
  };
}
