import { credentialHomes } from '../../../src/core/dataset.ts';
import { absenceCauses, credentialCauses, dataSourceKinds, otherCauses } from '../../../src/core/diagnosis/types.ts';
import { commercialPlaces, linkTo } from '../../../src/core/playbook/links.ts';
import { playbookFor } from '../../../src/core/playbook/playbook-for.ts';
import { stepsFor } from '../../../src/core/playbook/steps-for.ts';
import { troubles, type Situation, type Step } from '../../../src/core/playbook/types.ts';
import { aConnection, aDiagnosis, aMember, anIncident } from '../../builders.ts';

const causes = [...credentialCauses, ...otherCauses, ...absenceCauses];
const homes = [...credentialHomes, undefined];
const situations: readonly Situation[] = causes.flatMap((cause) =>
  homes.flatMap((home) =>
    dataSourceKinds.flatMap((kind) =>
      [false, true].flatMap((ownerAbsent) =>
        (cause === 'account_disabled_or_locked' ? [false, true] : [false]).map((isLocalAccount) => ({
          ...{ cause, home, kind, ownerAbsent, isLocalAccount },
        })),
      ),
    ),
  ),
);
const nameOf = ({ cause, home, kind, ownerAbsent }: Situation) =>
  `${cause}, ${home ?? 'home unknown'}, ${kind}${ownerAbsent === true ? ', owner absent' : ''}`;

function incidentOf({ cause, home, kind, ownerAbsent, isLocalAccount }: Situation) {
  const connection = home === undefined ? undefined : aConnection({ home });
  const absent = ownerAbsent === true ? { absent: 'gone' as const } : {};
  return anIncident({
    diagnosis: aDiagnosis({ cause, dataSource: kind, ...(isLocalAccount === true ? { account: 'reader' } : {}) }),
    members: [aMember({ ownerUpn: 'ana@contoso.example', ownerName: 'Ana Trujillo' })],
    holders: [{ name: 'Ana Trujillo', upn: 'ana@contoso.example', ...absent }],
    broken:
      connection === undefined || home === undefined ? { kind: 'dataset' } : { kind: 'credential', home, connection },
  });
}

/** Every text that a person may read of a step. */
function textsOf({ title, why, todo, expect: seen, proof, whenDifferent, clickPath, check }: Step): string[] {
  const hints = whenDifferent.map(({ say }) => say);
  const tried = check === undefined ? [] : [check.intro, check.outcome, ...check.commands];
  return [title, why, ...todo, seen, proof, ...hints, clickPath ?? 'no page', ...tried];
}

it('every cause × home × kind of source has its steps, and each step says everything that a person needs', () => {
  const faults = situations.flatMap((situation) => {
    const steps = playbookFor(situation);
    const ids = steps.map(({ id }) => id);
    const own = [
      ...(steps.length === 0 ? ['no steps'] : []),
      ...(steps.length > 3 ? ['too many steps'] : []),
      ...(new Set(ids).size === ids.length ? [] : [`a step twice: ${ids.join(', ')}`]),
      ...(steps.at(-1)?.provesAtOnce === true ? ['nothing follows the step kept for a second try'] : []),
    ];
    const ofSteps = steps.flatMap((step) => [
      ...(step.proof.length < 10 ? [`${step.id} has no proof`] : []),
      ...(step.todo.length === 0 || step.todo.length > 4 ? [`${step.id} has ${step.todo.length} things to do`] : []),
      ...(step.whenDifferent.length === 0 ? [`${step.id} has no advice for when it looks different`] : []),
      ...(step.whenDifferent.every(({ sees }) => troubles.includes(sees)) ? [] : [`${step.id} has an unknown trouble`]),
      ...(step.page !== undefined && step.clickPath === undefined
        ? [`${step.id} has a page without a click path`]
        : []),
      ...(step.from.length === 0 || !step.from.every(isFact) ? [`${step.id} rests on ${step.from.join(', ')}`] : []),
    ]);
    return [...own, ...ofSteps].map((fault) => `${nameOf(situation)}: ${fault}`);
  });

  expect([...new Set(faults)].slice(0, 20)).toEqual([]);
});

const isFact = (from: string) =>
  /^(?:SEMANTICS §\d|API §\d(?:\.\d)?|CODES §\d|SEED (?:causes|step|questions) \d|DEEPLINKS [A-Z]|tool: \S|docs: \S)/.test(
    from,
  );

it('no text is left with an unfilled placeholder, an empty name or a blank', () => {
  const faults = situations.flatMap((situation) =>
    stepsFor(incidentOf(situation), commercialPlaces)
      .flatMap(textsOf)
      .filter((text) => text.trim() === '' || /\{\w+\}|undefined|“”| {2}|\bthe the\b/.test(text))
      .map((text) => `${nameOf(situation)}: ${text}`),
  );

  expect([...new Set(faults)].slice(0, 20)).toEqual([]);
});

it('where only a person can sign in, no step asks for a password', () => {
  const titles = situations
    .filter(({ kind }) => kind === 'sharepoint' || kind === 'salesforce')
    .flatMap((situation) => playbookFor(situation))
    .map(({ title }) => title);

  expect(titles.filter((title) => title.includes('password'))).toEqual([]);
});

/** Of DEEPLINKS.md: documented by Microsoft, seen often in public code, or told by the API. */
const knownAddresses: readonly RegExp[] = [
  /^https:\/\/app\.powerbi\.com\/groups\/workspace-1\/settings\/datasets\/dataset-1$/,
  /^https:\/\/app\.powerbi\.com\/groups\/workspace-1\/datasets\/dataset-1\/details\?experience=power-bi$/,
  /^https:\/\/app\.powerbi\.com\/groups\/me\/gateways$/,
  /^https:\/\/entra\.microsoft\.com\/#view\/Microsoft_AAD_IAM\/SignInLogsList\.ReactView\/timeRangeType\/last24hours\/showApplicationSignIns~\/true$/,
  /^https:\/\/entra\.microsoft\.com\/#view\/Microsoft_AAD_UsersAndTenants\/User(?:ManagementMenuBlade\/~\/AllUsers|ProfileMenuBlade\/~\/overview\/userId\/[\w-]+)$/,
  /^https:\/\/entra\.microsoft\.com\/#view\/Microsoft_AAD_RegisteredApps\/Application(?:sListBlade|MenuBlade\/~\/Credentials\/appId\/[\w-]+\/isMSAApp~\/false)$/,
  /^https:\/\/contoso\.sharepoint\.com\/sites\/x\/?(?:_layouts\/15\/user\.aspx)?$/,
];

it('every page that a step opens has an address that is known to exist', () => {
  const site = aConnection({ type: 'SharePoint', path: 'https://contoso.sharepoint.com/sites/x/' });
  const urls = situations.flatMap((situation) => {
    const { home } = situation;
    const onSite = home === undefined ? {} : { broken: { kind: 'credential' as const, home, connection: site } };
    return [incidentOf(situation), { ...incidentOf(situation), ...onSite }]
      .flatMap((incident) => stepsFor(incident, commercialPlaces))
      .flatMap(({ link }) => link?.url ?? []);
  });

  expect(new Set(urls).size).toBeGreaterThanOrEqual(7);
  expect([...new Set(urls)].filter((url) => !knownAddresses.some((known) => known.test(url)))).toEqual([]);
});

it('opens the page of this very user and this very application where they are known', () => {
  const appId = '11111111-2222-3333-4444-555555555555';
  const links = (change: { account: string; cause: Situation['cause'] }) =>
    stepsFor(anIncident({ diagnosis: aDiagnosis(change) }), commercialPlaces).map(({ link }) => link?.url);

  expect(links({ account: appId, cause: 'service_principal_secret_expired' })[0]).toContain(`/appId/${appId}/`);
  expect(links({ account: 'ana@contoso.example', cause: 'account_disabled_or_locked' })[0]).toContain(
    '/userId/person-ana',
  );
});

it.each([
  ['sql01.contoso.example;SalesDW', 'SalesDW on sql01.contoso.example'],
  ['orahr.contoso.example:1521/HRPROD', 'HRPROD on orahr.contoso.example'],
  ['https://contoso.sharepoint.com/sites/plans/', 'contoso.sharepoint.com/sites/plans'],
  ['orahr.contoso.example', 'orahr.contoso.example'],
])('calls the source %s %s', (path, name) => {
  const broken = { kind: 'credential', home: 'gateway', connection: aConnection({ path }) } as const;
  const [step] = stepsFor(
    anIncident({ broken, diagnosis: aDiagnosis({ cause: 'permission_lost' }) }),
    commercialPlaces,
  );

  expect(step?.title).toBe(`Give the stored account the right to read ${name}`);
});

it('nobody is sent to Entra for an account that the database itself keeps', () => {
  const first = (account: string) =>
    stepsFor(
      anIncident({ diagnosis: aDiagnosis({ cause: 'account_disabled_or_locked', account }) }),
      commercialPlaces,
    )[0];

  expect(first('ops_reader')).toMatchObject({ who: 'sourceAdmin' });
  expect(first('ops_reader')?.link).toBeUndefined();
  expect(first('dev@contoso.example')?.link?.url).toContain('entra.microsoft.com');
});

describe('the pages', () => {
  const dataset = { datasetId: 'd', workspaceId: 'w', webUrl: 'https://app.powerbigov.us/groups/w/datasets/d' };

  it('are those of the dataset’s own portal', () => {
    expect(linkTo('datasetSettings', dataset, commercialPlaces)?.url).toBe(
      'https://app.powerbigov.us/groups/w/settings/datasets/d',
    );
    expect(linkTo('connections', dataset, commercialPlaces)?.url).toBe('https://app.powerbigov.us/groups/me/gateways');
  });

  it('are the configured ones where the dataset has no page', () => {
    expect(linkTo('datasetSettings', { datasetId: 'd', workspaceId: 'w' }, commercialPlaces)?.url).toBe(
      'https://app.powerbi.com/groups/w/settings/datasets/d',
    );
  });

  it('open in the right tenant where it is known', () => {
    const places = { ...commercialPlaces, tenantId: 'tenant-1' };

    expect(linkTo('connections', dataset, places)?.url).toBe(
      'https://app.powerbigov.us/groups/me/gateways?ctid=tenant-1',
    );
    expect(linkTo('users', { ...dataset, userId: 'user-1' }, places)?.url).toBe(
      'https://entra.microsoft.com/tenant-1#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/user-1',
    );
  });
});
