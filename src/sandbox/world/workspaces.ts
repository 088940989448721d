import { alex, ana, ben, botApp, chloe, dev, erin, farah, gus } from './people.ts';
import type { ContosoPerson } from './people.ts';
import { stableGuid } from './stable-guid.ts';
import type { WorkspaceRole, WorldCapacity, WorldWorkspace } from './types.ts';

const capacityId = stableGuid('capacity/main');
const retailCapacityId = stableGuid('capacity/retail');

interface WorkspaceRow {
  readonly name: string;
  readonly capacityId?: string;
  readonly roles: readonly (readonly [ContosoPerson, WorkspaceRole])[];
  /** The bot is no member of a workspace without. */
  readonly bot?: WorkspaceRole;
}

const rows: readonly WorkspaceRow[] = [
  {
    name: 'Finance',
    capacityId,
    roles: [
      [alex, 'Contributor'],
      [ana, 'Admin'],
      [chloe, 'Viewer'],
    ],
    bot: 'Member',
  },
  {
    name: 'Retail Analytics',
    capacityId: retailCapacityId,
    roles: [
      [alex, 'Contributor'],
      [ana, 'Member'],
      [chloe, 'Viewer'],
      [dev, 'Contributor'],
    ],
    bot: 'Contributor',
  },
  {
    name: 'Sales EMEA',
    capacityId,
    roles: [
      [alex, 'Contributor'],
      [ana, 'Member'],
      [chloe, 'Viewer'],
    ],
    bot: 'Contributor',
  },
  {
    name: 'Sales Americas',
    roles: [
      [alex, 'Contributor'],
      [ana, 'Viewer'],
      [chloe, 'Viewer'],
    ],
    bot: 'Contributor',
  },
  {
    name: 'HR',
    roles: [
      [alex, 'Contributor'],
      [ben, 'Member'],
    ],
    bot: 'Contributor',
  },
  {
    name: 'Operations',
    capacityId,
    roles: [
      [alex, 'Contributor'],
      [ben, 'Admin'],
      [chloe, 'Viewer'],
    ],
    bot: 'Contributor',
  },
  {
    name: 'IT',
    roles: [
      [alex, 'Contributor'],
      [ben, 'Member'],
    ],
    bot: 'Contributor',
  },
  {
    name: 'Marketing',
    roles: [
      [alex, 'Viewer'],
      [dev, 'Member'],
      [chloe, 'Viewer'],
    ],
    bot: 'Contributor',
  },
  {
    name: 'Executive [Certified]',
    capacityId,
    roles: [
      [alex, 'Contributor'],
      [ana, 'Admin'],
      [chloe, 'Viewer'],
    ],
    bot: 'Contributor',
  },
  {
    name: "Ann Miller's sandbox",
    roles: [
      [farah, 'Member'],
      [gus, 'Member'],
    ],
  },
];

export function workspaceIdOf(name: string): string {
  return stableGuid(`workspace/${name}`);
}

export function createCapacities(): Map<string, WorldCapacity> {
  const admins = (...more: readonly ContosoPerson[]) => new Set([erin, ...more].map(({ personId }) => personId));
  return new Map([
    [capacityId, { capacityId, admins: admins(), name: 'Contoso capacity', sku: 'F64', busy: false }],
    [
      retailCapacityId,
      { capacityId: retailCapacityId, admins: admins(dev), name: 'Retail capacity', sku: 'F8', busy: false },
    ],
  ]);
}

export function createWorkspaces(): Map<string, WorldWorkspace> {
  return new Map(
    rows.map((row) => {
      const roles = new Map<string, WorkspaceRole>([[erin.personId, 'Admin']]);
      for (const [person, role] of row.roles) roles.set(person.personId, role);
      if (row.bot !== undefined) roles.set(botApp.principalId, row.bot);
      const workspaceId = workspaceIdOf(row.name);
      return [workspaceId, { workspaceId, name: row.name, capacityId: row.capacityId, roles }];
    }),
  );
}
