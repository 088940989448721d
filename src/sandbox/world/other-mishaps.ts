import { plantGatewayId } from './gateways.ts';
import type { Mishap } from './mishaps.ts';
import { sourceIdOf } from './sources.ts';
import type { SourceKey } from './sources.ts';
import type { Source, World } from './types.ts';
import { workspaceIdOf } from './workspaces.ts';

export const otherMishaps: readonly Mishap[] = [
  {
    id: 'gateway-offline',
    title: 'A gateway goes offline',
    whatItDoes: 'The server of the plant gateway is switched off.',
    credential: false,
    repairHint: 'Ben switches the server on again.',
    apply: (world) => setGatewayOnline(world, false),
    repair: (world) => setGatewayOnline(world, true),
  },
  {
    id: 'source-unreachable',
    title: 'A database server is down',
    whatItDoes: 'The server of the logistics database does not answer.',
    credential: false,
    repairHint: 'The database team starts the server again.',
    apply: (world) => changeSource(world, 'logistics', (source) => (source.reachable = false)),
    repair: (world) => changeSource(world, 'logistics', (source) => (source.reachable = true)),
  },
  {
    id: 'missing-column',
    title: 'A column is renamed',
    whatItDoes: 'The column Amount of Opportunities is renamed in the CRM. Both Pipeline datasets read it.',
    credential: false,
    repairHint: 'The model is changed to the new name, or the CRM team brings the column back.',
    apply: (world) =>
      changeSource(world, 'crm', (source) => (source.missingColumn = { column: 'Amount', table: 'Opportunities' })),
    repair: (world) => changeSource(world, 'crm', (source) => (source.missingColumn = undefined)),
  },
  {
    id: 'capacity-busy',
    title: 'The capacity is full',
    whatItDoes: 'Too much runs at once on the capacity of Finance, Sales EMEA, Operations and Executive.',
    credential: false,
    repairHint: 'It is over when less runs, or with a larger capacity.',
    apply: (world) => setCapacityBusy(world, true),
    repair: (world) => setCapacityBusy(world, false),
  },
  {
    id: 'time-out',
    title: 'A source is too slow',
    whatItDoes: 'Reading from the service desk takes longer than a refresh may.',
    credential: false,
    repairHint: 'The service desk team makes the query fast again.',
    apply: (world) => changeSource(world, 'serviceDesk', (source) => (source.slow = true)),
    repair: (world) => changeSource(world, 'serviceDesk', (source) => (source.slow = false)),
  },
];

function setGatewayOnline(world: World, online: boolean): void {
  const gateway = world.gateways.get(plantGatewayId);
  if (gateway !== undefined) gateway.online = online;
}

function setCapacityBusy(world: World, busy: boolean): void {
  const capacity = world.capacities.get(world.workspaces.get(workspaceIdOf('Finance'))?.capacityId ?? '');
  if (capacity !== undefined) capacity.busy = busy;
}

function changeSource(world: World, key: SourceKey, change: (source: Source) => void): void {
  const source = world.sources.get(sourceIdOf(key));
  if (source !== undefined) change(source);
}
