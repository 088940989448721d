import { stableGuid } from './stable-guid.ts';

export type AccountState = 'active' | 'disabled' | 'deleted';

export interface ContosoPerson {
  /** Entra object id. */
  readonly personId: string;
  readonly name: string;
  readonly upn: string;
  readonly jobTitle: string;
  /** How the account stands when Contoso starts; the world's directory knows how it stands now. */
  readonly state: AccountState;
}

export interface ContosoApp {
  readonly appId: string;
  /** Object id of the service principal. */
  readonly principalId: string;
  readonly name: string;
}

export const contosoTenantId = stableGuid('tenant');

function person(name: string, alias: string, jobTitle: string, state: AccountState = 'active'): ContosoPerson {
  return { personId: stableGuid(`person/${alias}`), name, upn: `${alias}@contoso.example`, jobTitle, state };
}

function app(name: string, alias: string): ContosoApp {
  return { appId: stableGuid(`app/${alias}`), principalId: stableGuid(`principal/${alias}`), name };
}

/** The current user of the Playground. */
export const alex = person('Alex Wilber', 'alex.wilber', 'BI developer');
export const ana = person('Ana Trujillo', 'ana.trujillo', 'Finance BI owner');
export const ben = person('Ben Okafor', 'ben.okafor', 'Gateway administrator');
export const chloe = person('Chloe Martin', 'chloe.martin', 'Business reader');
export const dev = person('Dev Patel', 'dev.patel', 'Marketing analyst');
export const erin = person('Erin Lindqvist', 'erin.lindqvist', 'Platform administrator');
/** Went on leave; the account is disabled. */
export const farah = person('Farah Haddad', 'farah.haddad', 'Data analyst', 'disabled');
/** Left the company; the account is deleted. */
export const gus = person('Gus Moreau', 'gus.moreau', 'Data analyst', 'deleted');

export const people: readonly ContosoPerson[] = [alex, ana, ben, chloe, dev, erin, farah, gus];

/** The identity with which the bot calls Power BI and Fabric. */
export const botApp = app('pbibot', 'pbibot');
/** The bot's registration in Teams; it reads nothing itself, people sign in to it. */
export const teamsApp = app('pbibot in Teams', 'pbibot-teams');
/** Loads the warehouse; not allowed to do anything the bot does. */
export const warehouseApp = app('Contoso warehouse loader', 'warehouse-loader');

export const apps: readonly ContosoApp[] = [botApp, warehouseApp];
