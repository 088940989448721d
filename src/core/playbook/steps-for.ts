import type { Connection, CredentialHome } from '../dataset.ts';
import { kindOfConnection } from '../diagnosis/kind-of-connection.ts';
import type { Cause, DataSourceKind } from '../diagnosis/types.ts';
import type { Incident, Member } from '../incident/types.ts';
import { linkTo, portalOf, type PageOf, type Places } from './links.ts';
import { filled, namesOf } from './names-of.ts';
import { outsideCheck } from './outside-check.ts';
import { playbookFor } from './playbook-for.ts';
import { sourceOf } from './sources/source-of.ts';
import type { PageName, Situation, Step, StepText } from './types.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The steps that are really needed for this incident, in order, with names and addresses filled in. */
export function stepsFor(incident: Incident, places: Places): Step[] {
  return textsOf(incident).map((text) => fillStep(text, incident, places));
}

export function textsOf(incident: Incident): readonly StepText[] {
  return playbookFor(situationOf(incident));
}

/** The cause whose steps are shown: the likeliest, unless its steps changed nothing and another one took over. */
export function followedCause({ diagnosis, walkthrough }: Incident): Cause {
  return walkthrough?.follows ?? diagnosis.cause;
}

export function situationOf(incident: Incident): Situation {
  const { diagnosis, broken, holders, members } = incident;
  const owner = members[0]?.ownerUpn?.toLowerCase();
  return {
    cause: followedCause(incident),
    home: homeOf(broken),
    kind: kindOf(diagnosis.dataSource, broken),
    isLocalAccount: isLocalAccount(diagnosis.account),
    ownerAbsent: holders.some(({ upn, absent }) => absent !== undefined && upn?.toLowerCase() === owner),
  };
}

/** Neither a sign-in name, nor of a Windows domain, nor an application. */
function isLocalAccount(account: string | undefined): boolean {
  return account !== undefined && !/[@\\]/.test(account) && !guid.test(account);
}

/** What the text says, unless it leaves it open. */
function kindOf(said: DataSourceKind, broken: Incident['broken']): DataSourceKind {
  if (said !== 'unknown' && said !== 'other') return said;
  const connection = broken.kind === 'gateway' ? undefined : broken.connection;
  return (connection && kindOfConnection(connection)) ?? said;
}

function homeOf(broken: Incident['broken']): CredentialHome | undefined {
  switch (broken.kind) {
    case 'credential':
      return broken.home;
    case 'gateway':
      return broken.home ?? 'gateway';
    case 'dataset':
      return broken.connection?.home;
  }
}

function fillStep({ page, check, from: _from, ...text }: StepText, incident: Incident, places: Places): Step {
  const member = mostUrgent(incident);
  const { kind, home } = situationOf(incident);
  const { account, sourcePath } = incident.diagnosis;
  const connection = connectionOf(incident);
  const gateway = incident.broken.kind === 'gateway' ? incident.broken.name : undefined;
  const names = namesOf({
    ...{ member, connection, account, sourcePath, gateway, kind },
    holders: incident.holders,
    count: incident.members.length,
    portal: portalOf(member ?? {}, places),
  });
  const fill = (said: string): string => filled(said, names);
  const link = page === undefined ? undefined : pageOf(page, incident, places);
  return {
    ...text,
    title: fill(text.title),
    why: fill(text.why),
    todo: text.todo.map(fill),
    expect: fill(text.expect),
    proof: fill(text.proof),
    whenDifferent: text.whenDifferent.map(({ sees, say }) => ({ sees, say: fill(say) })),
    ...(text.clickPath === undefined ? {} : { clickPath: fill(text.clickPath) }),
    ...(link === undefined ? {} : { link }),
    ...(check === undefined
      ? {}
      : { check: outsideCheck(check, sourceOf(kind), { home, connection, sourcePath, account }, names) }),
  };
}

/** The dataset whose page a step opens: the first that still fails. */
export function mostUrgent(incident: Incident): Member | undefined {
  return incident.members.find(({ state }) => state.kind !== 'fresh') ?? incident.members[0];
}

/** A page with what is known of this incident in its address. */
export function pageOf(
  page: PageName,
  incident: Incident,
  places: Places,
  member = mostUrgent(incident),
): { title: string; url: string } | undefined {
  if (member === undefined) return undefined;
  const { datasetId, workspaceId, webUrl } = member;
  const path = connectionOf(incident)?.path ?? incident.diagnosis.sourcePath ?? '';
  const account = incident.diagnosis.account?.toLowerCase();
  const user = incident.holders.find(({ upn }) => upn !== undefined && upn.toLowerCase() === account);
  const of: PageOf = {
    ...{ datasetId, workspaceId, webUrl },
    sourceUrl: /^https:\/\//i.test(path) && URL.canParse(path) ? path : undefined,
    userId: user?.personId,
    appId: account !== undefined && guid.test(account) ? account : undefined,
  };
  return linkTo(page, of, places);
}

/** What a run started by hand puts right; that is done on the dataset's own page. */
const startsByHand: readonly Cause[] = ['day_used_up', 'run_not_started'];

/** The page on which the credential is changed, by where it lives. */
export function doorPage(incident: Incident): PageName {
  const { home } = situationOf(incident);
  if (startsByHand.includes(incident.diagnosis.cause)) return 'datasetDetails';
  const isOnConnection = home === 'gateway' || home === 'vnetGateway' || home === 'shareableCloud';
  return isOnConnection ? 'connections' : 'datasetSettings';
}

export function connectionOf({ broken }: Incident): Connection | undefined {
  return broken.kind === 'gateway' ? undefined : broken.connection;
}
