import { catalogue } from './catalogue.ts';
import { chance, logNormal } from './chance.ts';
import { connectionRows } from './connection-rows.ts';
import { connectionIdOf } from './connections.ts';
import { bot, datasetRows } from './dataset-rows.ts';
import type { BindingKey, DatasetRow, ScheduleKey } from './dataset-rows.ts';
import { sourceIdOf } from './sources.ts';
import { stableGuid } from './stable-guid.ts';
import type { Binding, WorldDataset, WorldSchedule } from './types.ts';
import { workspaceIdOf } from './workspaces.ts';

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const workdays = everyDay.slice(0, 5);
const europe = 'W. Europe Standard Time';

const schedules: Readonly<Record<ScheduleKey, Omit<WorldSchedule, 'notifyOption'> | undefined>> = {
  morning: { days: everyDay, times: ['06:00'], timeZone: europe, enabled: true },
  twice: { days: everyDay, times: ['06:00', '13:30'], timeZone: europe, enabled: true },
  often: {
    days: everyDay,
    times: ['05:30', '08:00', '10:30', '13:00', '15:30', '18:00'],
    timeZone: europe,
    enabled: true,
  },
  americas: { days: workdays, times: ['05:00', '12:00'], timeZone: 'Eastern Standard Time', enabled: true },
  britain: { days: workdays, times: ['06:30', '17:00'], timeZone: 'GMT Standard Time', enabled: true },
  weekly: { days: ['Monday'], times: ['05:30'], timeZone: europe, enabled: true },
  off: { days: workdays, times: ['07:00'], timeZone: europe, enabled: false },
  none: undefined,
};

export function datasetIdOf(workspace: string, name: string): string {
  return stableGuid(`dataset/${workspace}/${name}`);
}

export function createDatasets(seed: string, now: number): Map<string, WorldDataset> {
  const datasets = catalogue.flatMap(({ workspace, datasets: names }) =>
    names.map((name) => {
      const row = datasetRows[workspace]?.find((each) => each.name === name);
      if (row === undefined) throw new Error(`The dataset ${workspace}/${name} of the catalogue has no row.`);
      return createDataset(workspace, row, seed, now);
    }),
  );
  return new Map(datasets.map((dataset) => [dataset.datasetId, dataset]));
}

function createDataset(workspace: string, row: DatasetRow, seed: string, now: number): WorldDataset {
  const datasetId = datasetIdOf(workspace, row.name);
  const schedule = schedules[row.schedule];
  return {
    datasetId,
    workspaceId: workspaceIdOf(workspace),
    name: row.name,
    table: row.table,
    bindings: row.bindings.map(createBinding),
    typicalMs: Math.round(Math.min(30_000, Math.max(5_000, logNormal(12_000, 0.5, seed, datasetId, 'typical')))),
    createdAt: now - Math.round((60 + chance(seed, datasetId) * 400) * 24 * 60 * 60_000),
    ownerId: row.ownerId,
    // Service principals can only have NoNotification (Update Refresh Schedule In Group).
    schedule: schedule && { ...schedule, notifyOption: row.ownerId === bot ? 'NoNotification' : 'MailOnFailure' },
    runs: [],
    failuresInARow: 0,
    lastSlotAt: now,
  };
}

function createBinding(key: BindingKey): Binding {
  if (key === 'automatic') return { sourceId: sourceIdOf('lakehouse'), connectivityType: 'Automatic' };
  if (key === 'unbound') return { sourceId: sourceIdOf('planning'), connectivityType: 'None' };
  const row = connectionRows[key];
  const sourceId = sourceIdOf(row.source);
  const personal = row.home === 'PersonalCloud' || row.home === 'OnPremisesGatewayPersonal';
  return { sourceId, connectivityType: row.home, connectionId: personal ? undefined : connectionIdOf(key) };
}
