import { endGrants, financeServiceAccount, rotateSecret, setAccountEnabled, setRight } from './accounts.ts';
import { forgetGatewayCredentials } from './credentials.ts';
import { headquartersGatewayId } from './gateways.ts';
import type { Mishap } from './mishaps.ts';
import { ana, dev, erin, warehouseApp } from './people.ts';
import { sourceIdOf } from './sources.ts';

export const credentialMishaps: readonly Mishap[] = [
  {
    id: 'password-rotated',
    title: 'A password is rotated',
    whatItDoes: `The database administrator gives ${financeServiceAccount} a new password. A dozen datasets share it.`,
    credential: true,
    repairHint: 'Alex enters the new password in the connection "Finance warehouse (svc_finance)".',
    apply: (world) => void rotateSecret(world, financeServiceAccount),
  },
  {
    id: 'oauth-revoked',
    title: 'A sign-in is revoked',
    whatItDoes: `An administrator revokes the sessions of ${erin.name}, whose sign-in the retail connection uses.`,
    credential: true,
    repairHint: 'Erin or Alex signs in again in the connection "Retail database".',
    apply: (world) => endGrants(world, erin.upn, 'revoked'),
  },
  {
    id: 'oauth-expired',
    title: 'A sign-in expires',
    whatItDoes: `The personal sign-in of ${dev.name} at the marketing database expires. Five datasets use it.`,
    credential: true,
    repairHint: 'Dev signs in again in the settings of any of his datasets.',
    apply: (world) => endGrants(world, dev.upn, 'expired'),
  },
  {
    id: 'conditional-access',
    title: 'A policy asks for a second factor',
    whatItDoes: `A new Conditional Access policy ends the sign-in of ${ana.name} at the planning site.`,
    credential: true,
    repairHint: 'Ana signs in again in the settings of "Budget vs Actual 2026" and confirms on her phone.',
    apply: (world) => endGrants(world, ana.upn, 'policy'),
  },
  {
    id: 'account-disabled',
    title: 'An account is disabled',
    whatItDoes: `The account of ${dev.name} is disabled.`,
    credential: true,
    repairHint: 'An administrator enables the account again.',
    apply: (world) => setAccountEnabled(world, dev.upn, false),
    repair: (world) => setAccountEnabled(world, dev.upn, true),
  },
  {
    id: 'account-ended',
    title: 'An account passes its end date',
    whatItDoes: 'logistics_ro is past its VALID UNTIL. PostgreSQL turns it away in the words of a wrong password.',
    credential: true,
    repairHint: 'The administrator of the logistics database gives it a later date; no password changes anything.',
    apply: (world) => setAccountEnabled(world, 'logistics_ro', false),
    repair: (world) => setAccountEnabled(world, 'logistics_ro', true),
  },
  {
    id: 'permission-lost',
    title: 'A right is lost',
    whatItDoes: 'HR_READ loses its role in the HR system.',
    credential: true,
    repairHint: 'The administrator of the HR system gives the role back.',
    apply: (world) => setRight(world, { accountId: 'HR_READ', sourceId: sourceIdOf('hrOracle'), granted: false }),
    repair: (world) => setRight(world, { accountId: 'HR_READ', sourceId: sourceIdOf('hrOracle'), granted: true }),
  },
  {
    id: 'key-rotated',
    title: 'A storage key is rotated',
    whatItDoes: 'The account key of the export storage is replaced.',
    credential: true,
    repairHint: 'Erin or Alex enters the new key in the connection "Export storage".',
    apply: (world) => void rotateSecret(world, 'contosoexports/key1'),
  },
  {
    id: 'sas-rotated',
    title: 'A shared access signature ends',
    whatItDoes: 'The signature for the telemetry storage is replaced.',
    credential: true,
    repairHint: 'Erin enters the new signature in the connection "Telemetry storage".',
    apply: (world) => void rotateSecret(world, 'contosotelemetry/sas'),
  },
  {
    id: 'app-secret-expired',
    title: 'An app secret is replaced',
    whatItDoes: `The client secret of "${warehouseApp.name}" is replaced.`,
    credential: true,
    repairHint: 'Erin enters the new secret in the connection "Platform costs".',
    apply: (world) => void rotateSecret(world, warehouseApp.appId),
  },
  {
    id: 'gateway-reregistered',
    title: 'A gateway is registered anew',
    whatItDoes: 'The headquarters gateway is reinstalled and comes back without the credentials of its connections.',
    credential: true,
    repairHint: 'The owners of its connections, or Ben, enter the credentials again.',
    apply: (world) => void forgetGatewayCredentials(world, headquartersGatewayId),
  },
];
