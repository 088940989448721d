import { sql } from 'kysely';
import type { Connection } from '../../src/core/dataset.ts';
import { openEmbedded, type EmbeddedBackend } from '../../src/outbound/storage/embedded/open-embedded.ts';
import { migrate } from '../../src/outbound/storage/migrate.ts';
import { alex, botApp } from '../../src/sandbox/world/people.ts';
import { stableGuid } from '../../src/sandbox/world/stable-guid.ts';
import type { World, WorldDataset } from '../../src/sandbox/world/types.ts';
import { createRecordingLog } from './recording-log.ts';

export interface TenantSize {
  readonly workspaces: number;
  readonly datasetsEach: number;
  /** Every so many datasets one fails. */
  readonly failsEvery: number;
}

const areas = [
  'Finance',
  'Retail',
  'Logistics',
  'Marketing',
  'People',
  'Plant',
  'Energy',
  'Claims',
  'Travel',
  'Service',
];
const subjects = [
  'Sales',
  'Margin',
  'Orders',
  'Stock',
  'Headcount',
  'Invoices',
  'Leads',
  'Forecast',
  'Returns',
  'Budget',
];
const turns = ['Daily', 'Weekly', 'by Region', 'vs Plan', 'Detail', 'Summary', 'Trend', '2026', 'Cockpit', 'Audit'];

const historyMs = 89 * 86_400_000;

/** Makes Contoso as large as this; its datasets are copies of its own under other names. */
export function growTenant(world: World, { workspaces, datasetsEach, failsEvery }: TenantSize): void {
  const capacityId = [...world.capacities.keys()][0];
  const models = [...world.datasets.values()].filter(
    ({ schedule, runs }) => schedule?.enabled === true && runs.length > 0,
  );
  world.workspaces.clear();
  world.datasets.clear();
  for (let at = 0; at < workspaces; at += 1) {
    const workspaceId = stableGuid(`large/workspace/${at}`);
    const roles = new Map([
      [alex.personId, 'Contributor' as const],
      [botApp.principalId, 'Contributor' as const],
    ]);
    world.workspaces.set(workspaceId, { workspaceId, name: workspaceName(at), capacityId, roles });
    for (let index = 0; index < datasetsEach; index += 1) {
      const number = at * datasetsEach + index;
      const model = models[number % models.length];
      if (model === undefined) throw new Error('Contoso has no dataset to copy.');
      const dataset = copyOf(model, { workspaceId, number, fails: number % failsEvery === 0 });
      world.datasets.set(dataset.datasetId, dataset);
    }
  }
}

export function workspaceName(at: number): string {
  return `${areas[at % areas.length]} ${Math.floor(at / areas.length) + 1}`;
}

function datasetName(number: number): string {
  const place = Math.floor(number / (subjects.length * turns.length)) + 1;
  return `${subjects[number % subjects.length]} ${turns[Math.floor(number / subjects.length) % turns.length]} ${place}`;
}

function copyOf(
  model: WorldDataset,
  { workspaceId, number, fails }: { workspaceId: string; number: number; fails: boolean },
): WorldDataset {
  const datasetId = stableGuid(`large/dataset/${number}`);
  const runs = model.runs
    .slice(0, 20)
    .map((run, at) => ({ ...run, requestId: stableGuid(`large/run/${number}/${at}`) }));
  const [newest] = runs;
  if (fails && newest !== undefined) {
    newest.status = 'Failed';
    newest.error = JSON.stringify({
      errorCode: 'ModelRefresh_ShortMessage_ProcessingError',
      errorDescription: "The column 'Region' of the table was not found.",
    });
  }
  return {
    ...model,
    datasetId,
    workspaceId,
    name: datasetName(number),
    runs,
    schedule: model.schedule && { ...model.schedule },
  };
}

/** Writes the same tenant into an embedded store as if the bot had watched it for three months: 60 runs a dataset. */
export async function seedLargeStore(dir: string, world: World): Promise<void> {
  const backend = await openEmbedded(dir, { log: createRecordingLog() });
  try {
    await migrate(backend.db);
    await seedTenant(backend, world, Date.now());
    await seedHistory(backend, Date.now());
    await backend.housekeeping.runNow();
  } finally {
    await backend.close();
  }
}

async function seedTenant({ db }: EmbeddedBackend, world: World, now: number): Promise<void> {
  for (const { workspaceId, name } of world.workspaces.values()) {
    await db
      .insertInto('workspaces')
      .values({ workspace_id: workspaceId, name, on_dedicated_capacity: true, seen_at: now })
      .execute();
    const mine = [...world.datasets.values()].filter((dataset) => dataset.workspaceId === workspaceId);
    await db
      .insertInto('datasets')
      .values(
        mine.map((dataset) => ({
          dataset_id: dataset.datasetId,
          workspace_id: workspaceId,
          name: dataset.name,
          owner_upn: alex.upn,
          web_url: `${world.portalOrigin}/groups/${workspaceId}/datasets/${dataset.datasetId}`,
          schedule: JSON.stringify(dataset.schedule),
          connections: JSON.stringify([aConnection]),
          next_look_at: now,
        })),
      )
      .execute();
  }
}

const aConnection: Connection = {
  connectionId: stableGuid('large/connection'),
  name: 'Warehouse',
  home: 'gateway',
  gatewayId: stableGuid('large/gateway'),
  type: 'SQL',
  path: 'warehouse.contoso.example;sales',
};

/** A run every day and a half, none about to be too old; written by the database itself: from here it would take minutes. */
async function seedHistory({ db }: EmbeddedBackend, now: number): Promise<void> {
  await sql`
    insert into refreshes (dataset_id, oldest_at, runs)
    select dataset_id, ${now - historyMs}, '[' || string_agg(run, ',' order by place) || ']'
    from (
      select dataset_id, place, jsonb_build_array(
        gen_random_uuid()::text, 'Scheduled', 'completed',
        ${now}::bigint - place * ${historyMs / 60}::bigint, ${now + 600_000}::bigint - place * ${historyMs / 60}::bigint
      )::text as run
      from datasets, generate_series(1, 60) as place
    ) as written
    group by dataset_id`.execute(db);
}
