import {
  endGrants,
  financeServiceAccount,
  rotateSecret,
  setAccountEnabled,
} from '../../../src/sandbox/world/accounts.ts';
import { connectionIdOf } from '../../../src/sandbox/world/connections.ts';
import { enterSecret } from '../../../src/sandbox/world/credentials.ts';
import { datasetIdOf } from '../../../src/sandbox/world/datasets.ts';
import { plantGatewayId } from '../../../src/sandbox/world/gateways.ts';
import { findMishap } from '../../../src/sandbox/world/mishaps.ts';
import { alex, ana, ben, dev, erin, type ContosoPerson } from '../../../src/sandbox/world/people.ts';
import { datasetsOnFinance } from '../../../src/sandbox/world/story.ts';
import type { World } from '../../../src/sandbox/world/types.ts';

/** One story: what goes wrong, who sees the card, and what that person does wrong. */
export interface Scenario {
  readonly name: string;
  /** One of the seven causes that the product was asked for. */
  readonly isSeed?: true;
  /** Runs of these fail first. */
  readonly datasetIds: (world: World) => readonly string[];
  readonly goesWrong: (world: World) => void;
  /** Presses the first button. */
  readonly reader: ContosoPerson;
  /** What somebody outside Power BI does when the person asks for it. */
  readonly outside?: (world: World) => void;
  /** The first secret that is typed is an old one, and Done is pressed all the same. */
  readonly typesOldSecret?: true;
  /** What was entered is surely right, so the next likely cause is asked for. */
  readonly isSure?: true;
  /** Once, while the person has the page open. */
  readonly meanwhile?: (world: World) => void;
  /** Opens pages in place of signing in through the bot. */
  readonly byLinks?: true;
  /** What the card must have said on the way. */
  readonly mustSay?: readonly RegExp[];
  /** What the next story shall not find. */
  readonly after?: (world: World) => void;
  /** Presses on the card that it may take. */
  readonly clicksMax?: number;
}

const happen = (id: string) => (world: World) => void findMishap(id)?.apply(world);
const undo = (id: string) => (world: World) => void findMishap(id)?.repair?.(world);
const only =
  (workspace: string, ...names: string[]) =>
  () =>
    names.map((name) => datasetIdOf(workspace, name));

const sharedPassword = {
  datasetIds: (world: World) => datasetsOnFinance(world).map(({ datasetId }) => datasetId),
  goesWrong: happen('password-rotated'),
  reader: alex,
} as const;

/** The seven causes of the request, then five others. */
export const causes: readonly Scenario[] = [
  { name: 'a shared gateway password is rotated', isSeed: true, ...sharedPassword, clicksMax: 4 },
  {
    name: 'a personal sign-in expires',
    isSeed: true,
    datasetIds: only('Marketing', 'Campaign ROI', 'Email Engagement'),
    goesWrong: happen('oauth-expired'),
    reader: dev,
  },
  {
    name: 'a policy asks for a second factor',
    isSeed: true,
    datasetIds: only('Finance', 'Budget vs Actual 2026'),
    goesWrong: happen('conditional-access'),
    reader: ana,
  },
  {
    name: 'a database account is disabled',
    isSeed: true,
    datasetIds: only('Operations', 'Warehouse Throughput'),
    goesWrong: (world) => setAccountEnabled(world, 'ops_reader', false),
    outside: (world) => setAccountEnabled(world, 'ops_reader', true),
    reader: ben,
  },
  {
    name: 'a right is lost',
    isSeed: true,
    datasetIds: only('HR', 'Attrition'),
    goesWrong: happen('permission-lost'),
    outside: undo('permission-lost'),
    reader: alex,
  },
  {
    name: 'a storage key is rotated',
    isSeed: true,
    datasetIds: only('Retail Analytics', 'Store Traffic'),
    goesWrong: happen('key-rotated'),
    reader: alex,
  },
  {
    name: 'a gateway is installed anew',
    isSeed: true,
    datasetIds: only('HR', 'Absence'),
    goesWrong: happen('gateway-reregistered'),
    reader: ben,
    after: (world) => {
      const secret = world.accounts.get(financeServiceAccount)?.secret ?? '';
      enterSecret(world, { connectionId: connectionIdOf('finance'), personId: alex.personId, secret });
    },
  },
  {
    name: 'an app secret is replaced',
    datasetIds: only('IT', 'Azure Costs'),
    goesWrong: happen('app-secret-expired'),
    reader: erin,
  },
  {
    name: 'a shared sign-in is revoked',
    datasetIds: only('Retail Analytics', 'Basket Analysis'),
    goesWrong: happen('oauth-revoked'),
    reader: alex,
  },
  {
    name: 'a shared access signature ends',
    datasetIds: only('Operations', 'Energy Usage'),
    goesWrong: happen('sas-rotated'),
    reader: erin,
  },
  {
    name: 'a gateway goes offline',
    datasetIds: only('Operations', 'Plant Maintenance'),
    goesWrong: happen('gateway-offline'),
    outside: undo('gateway-offline'),
    reader: ben,
  },
  {
    name: 'a database server is down',
    datasetIds: only('Operations', 'OTIF'),
    goesWrong: happen('source-unreachable'),
    outside: undo('source-unreachable'),
    reader: alex,
  },
];

export const wrongTurns: readonly Scenario[] = [
  {
    name: 'the old password is entered again',
    ...sharedPassword,
    datasetIds: only('Finance', 'Sales', 'General Ledger'),
    typesOldSecret: true,
    mustSay: [/nothing has changed/],
  },
  {
    name: 'only one of two credentials is renewed',
    datasetIds: only('Finance', 'Budget vs Actual 2026'),
    goesWrong: (world) => {
      rotateSecret(world, financeServiceAccount);
      endGrants(world, ana.upn, 'expired');
    },
    reader: alex,
    mustSay: [/That helped: FinanceDW on sql01.contoso.example lets it in now/, /Ana Trujillo/],
  },
  {
    name: 'somebody tries who is not the owner',
    datasetIds: only('Finance', 'Budget vs Actual 2026'),
    goesWrong: happen('conditional-access'),
    reader: alex,
    mustSay: [/Ana Trujillo/],
  },
  {
    name: 'the refreshes of the day are used up',
    datasetIds: only('HR', 'HR Headcount'),
    goesWrong: (world) => {
      useUpQuota(world, datasetIdOf('HR', 'HR Headcount'));
      rotateSecret(world, 'HR_READ');
    },
    reader: ben,
    mustSay: [/8 refreshes of today are used up/],
  },
  {
    name: 'the schedule is off and nobody signs in through the bot',
    datasetIds: only('Operations', 'Procurement Spend'),
    goesWrong: (world) => rotateSecret(world, 'ops_reader'),
    reader: ben,
    byLinks: true,
    mustSay: [/its schedule is off/],
  },
  {
    name: 'the gateway goes offline meanwhile',
    datasetIds: only('Operations', 'Warehouse Throughput'),
    goesWrong: (world) => rotateSecret(world, 'ops_reader'),
    reader: ben,
    meanwhile: (world) => setPlantGateway(world, false),
    outside: (world) => setPlantGateway(world, true),
    mustSay: [/Something else is in the way now/],
  },
  {
    name: 'the password is not what is wrong',
    datasetIds: only('Operations', 'Logistics KPI'),
    goesWrong: happen('account-ended'),
    outside: undo('account-ended'),
    reader: ben,
    isSure: true,
    mustSay: [
      /nothing has changed/,
      /so now the next likely cause: the account is disabled or locked/,
      /It was: the account/,
    ],
  },
];

function setPlantGateway(world: World, online: boolean): void {
  const gateway = world.gateways.get(plantGatewayId);
  if (gateway !== undefined) gateway.online = online;
}

/** Seven good runs just now; the one that fails is the eighth. */
function useUpQuota(world: World, datasetId: string): void {
  const dataset = world.datasets.get(datasetId);
  const now = world.clock.now();
  const runs = Array.from({ length: 7 }, (_, index) => ({
    requestId: `earlier-${index}`,
    type: 'ViaApi' as const,
    status: 'Completed' as const,
    startedAt: now - 14 + index,
    endedAt: now - 13 + index,
    attempts: [],
  }));
  if (dataset !== undefined) dataset.runs = [...runs.toReversed(), ...dataset.runs];
}
