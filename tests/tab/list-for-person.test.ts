import { listForPerson } from '../../src/flows/list-for-person.ts';
import { PowerBiError } from '../../src/ports/power-bi.ts';
import { aMember, ana, anIncident } from '../builders.ts';
import { anIncidentIn, aRole, aTenant } from './a-tenant.ts';

const headlines = (list: Awaited<ReturnType<typeof listForPerson>>) =>
  list.notices.map(({ headline }) => headline.split(' does')[0]);

it('lists what is open where the person has a role, by name or by object id, newest first', async () => {
  const tenant = aTenant();
  tenant.incidents = [
    anIncidentIn('Finance', 'Sales', 0),
    anIncidentIn('HR', 'Headcount', 1),
    anIncidentIn('Logistics', 'Stock', 2),
  ];
  tenant.members = {
    'workspace-Finance': [aRole('ANA@contoso.example')],
    'workspace-HR': [aRole('ben@contoso.example', 'Admin')],
    'workspace-Logistics': [aRole(ana.personId, 'Admin')],
  };

  const list = await listForPerson(tenant.deps, ana);

  expect(headlines(list)).toEqual(['Stock (Logistics)', 'Sales (Finance)']);
  expect(list).toMatchObject({ more: 0, uncheckedWorkspaces: 0 });
});

it('asks only about workspaces in which something is failing', async () => {
  const tenant = aTenant();
  tenant.incidents = [anIncidentIn('Finance', 'Sales')];
  tenant.members = { 'workspace-Finance': [aRole('ana@contoso.example')], 'workspace-HR': [] };

  await listForPerson(tenant.deps, ana);

  expect(new Set(tenant.askedWorkspaces)).toEqual(new Set(['workspace-Finance']));
});

it('counts datasets in workspaces of others and does not name them', async () => {
  const tenant = aTenant();
  tenant.incidents = [
    anIncident({
      members: [
        aMember({ workspaceId: 'workspace-Finance' }),
        aMember({ datasetId: 'dataset-2', name: 'Salaries', workspaceId: 'workspace-HR', workspace: 'HR' }),
      ],
    }),
  ];
  tenant.members = { 'workspace-Finance': [aRole('ana@contoso.example')] };

  const { notices } = await listForPerson(tenant.deps, ana);

  expect(notices).toMatchObject([{ affected: [{ name: 'Sales' }], affectedMore: 1 }]);
  expect(JSON.stringify(notices)).not.toContain('Salaries');
});

it('lists at most 50 and says how many more there are', async () => {
  const tenant = aTenant();
  tenant.incidents = Array.from({ length: 53 }, (_, index) => anIncidentIn('Finance', `Sales${index}`, index));
  tenant.members = { 'workspace-Finance': [aRole('ana@contoso.example')] };

  const list = await listForPerson(tenant.deps, ana);

  expect(list.notices).toHaveLength(50);
  expect(headlines(list)[0]).toBe('Sales52 (Finance)');
  expect(list.more).toBe(3);
});

it.each([
  ['unavailable', 1],
  ['throttled', 1],
  ['forbidden', 0],
  ['notFound', 0],
] as const)('a workspace whose members are %s counts %i as not checked', async (reason, unchecked) => {
  const tenant = aTenant();
  tenant.incidents = [anIncidentIn('Finance', 'Sales'), anIncidentIn('HR', 'Headcount')];
  tenant.members = {
    'workspace-Finance': new PowerBiError({ reason, message: 'no' }),
    'workspace-HR': [aRole('ana@contoso.example')],
  };

  const list = await listForPerson(tenant.deps, ana);

  expect(headlines(list)).toEqual(['Headcount (HR)']);
  expect(list.uncheckedWorkspaces).toBe(unchecked);
});

it('tells times in the time zone that is asked for', async () => {
  const tenant = aTenant();
  tenant.incidents = [anIncidentIn('Finance', 'Sales')];
  tenant.members = { 'workspace-Finance': [aRole('ana@contoso.example')] };

  const [here] = (await listForPerson(tenant.deps, ana)).notices;
  const [there] = (await listForPerson(tenant.deps, ana, { timeZone: 'Asia/Tokyo' })).notices;

  expect(here?.since).toContain('06:00');
  expect(there?.since).toContain('15:00');
});
