import { alex, ana, ben, dev, erin, farah, people, warehouseApp } from './people.ts';
import { sourceIdOf } from './sources.ts';
import type { SourceKey } from './sources.ts';
import { chance } from './chance.ts';
import type { Account, AccountKind, World } from './types.ts';

/** The SQL Server login that a dozen finance datasets share. */
export const financeServiceAccount = 'CONTOSO\\svc_finance';

const rows: readonly {
  readonly accountId: string;
  readonly kind: AccountKind;
  readonly rights: readonly SourceKey[];
}[] = [
  { accountId: financeServiceAccount, kind: 'password', rights: ['financeDw'] },
  { accountId: 'CONTOSO\\dev.patel', kind: 'password', rights: ['rankings'] },
  { accountId: 'ops_reader', kind: 'password', rights: ['operationsDw'] },
  { accountId: 'HR_READ', kind: 'password', rights: ['hrOracle'] },
  { accountId: 'logistics_ro', kind: 'password', rights: ['logistics'] },
  { accountId: 'PBI_LOYALTY', kind: 'password', rights: ['loyalty'] },
  { accountId: 'svc-servicedesk', kind: 'password', rights: ['serviceDesk'] },
  { accountId: 'contosoexports/key1', kind: 'key', rights: ['exports'] },
  { accountId: 'contosotelemetry/sas', kind: 'sas', rights: ['telemetry'] },
  { accountId: 'web-analytics/api-key', kind: 'key', rights: ['webAnalytics'] },
  { accountId: warehouseApp.appId, kind: 'app', rights: ['platform'] },
];

const rightsOfPeople: Readonly<Record<string, readonly SourceKey[]>> = {
  [alex.upn]: ['retail', 'crm', 'planning', 'marketing', 'lakehouse', 'peopleSite'],
  [ana.upn]: ['planning', 'retail', 'lakehouse'],
  [ben.upn]: ['lakehouse'],
  [dev.upn]: ['marketing', 'crm'],
  [erin.upn]: ['retail', 'crm', 'planning', 'peopleSite', 'marketing', 'lakehouse'],
  [farah.upn]: ['peopleSite'],
};

export function createAccounts(seed: string): Map<string, Account> {
  const accounts = rows.map<Account>(({ accountId, kind, rights }) => ({
    accountId,
    kind,
    secret: secretFor(seed, accountId, 0),
    enabled: true,
    rights: new Set(rights.map(sourceIdOf)),
  }));
  const signIns = people.map<Account>((person) => ({
    accountId: person.upn,
    kind: 'oauth',
    secret: secretFor(seed, person.upn, 0),
    enabled: person.state === 'active',
    rights: new Set((rightsOfPeople[person.upn] ?? []).map(sourceIdOf)),
  }));
  return new Map([...accounts, ...signIns].map((account) => [account.accountId, account]));
}

/** Gives the account another secret, as a database administrator or a key rotation does. */
export function rotateSecret(world: World, accountId: string): string {
  const account = world.accounts.get(accountId);
  if (account === undefined) throw new Error(`Contoso has no account ${accountId}.`);
  world.secretsMade += 1;
  account.secret = secretFor(world.seed, accountId, world.secretsMade);
  return account.secret;
}

/** Ends every sign-in made before now; only a new one works. */
export function endGrants(world: World, accountId: string, why: NonNullable<Account['grantEnded']>): void {
  rotateSecret(world, accountId);
  const account = world.accounts.get(accountId);
  if (account !== undefined) account.grantEnded = why;
  const person = world.directory.findAccount(accountId);
  if (person !== undefined && why === 'revoked') person.sessionsValidFromAt = world.clock.now();
}

export function setAccountEnabled(world: World, accountId: string, enabled: boolean): void {
  const account = world.accounts.get(accountId);
  if (account !== undefined) account.enabled = enabled;
  const person = world.directory.findAccount(accountId);
  if (person !== undefined) person.state = enabled ? 'active' : 'disabled';
}

export function setRight(world: World, right: { accountId: string; sourceId: string; granted: boolean }): void {
  const rights = world.accounts.get(right.accountId)?.rights;
  if (right.granted) rights?.add(right.sourceId);
  else rights?.delete(right.sourceId);
}

function secretFor(seed: string, accountId: string, generation: number): string {
  const word = Math.floor(chance(seed, accountId, generation) * 36 ** 6).toString(36);
  return `Sandbox-${word.padStart(6, '0')}-${generation}`;
}
