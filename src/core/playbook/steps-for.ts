import type { Connection, CredentialHome } from '../dataset.ts';
import type { Holder, Incident, Member } from '../incident/types.ts';
import { doorStep } from './doors.ts';
import {
  appRegistrationsUrl,
  connectionsUrl,
  datasetDetailsUrl,
  datasetSettingsUrl,
  signInLogsUrl,
  usersUrl,
  type Places,
} from './links.ts';
import { playbooks } from './preparations.ts';
import type { PageName, Step, StepText } from './types.ts';

/** The steps that are really needed for this incident, in order, with names and addresses filled in. */
export function stepsFor(incident: Incident, places: Places): Step[] {
  return textsFor(incident).map((text) => fillStep(text, incident, places));
}

export function stepCount(incident: Incident): number {
  return textsFor(incident).length;
}

function textsFor({ diagnosis, broken }: Incident): readonly StepText[] {
  const { before, entry } = playbooks[diagnosis.cause];
  if (entry === undefined) return before;
  return [...before, doorStep(homeOf(broken), entry)];
}

function homeOf(broken: Incident['broken']): CredentialHome {
  if (broken.kind === 'credential') return broken.home;
  return (broken.kind === 'dataset' ? broken.connection?.home : undefined) ?? 'personalCloud';
}

function fillStep({ page, ...text }: StepText, incident: Incident, places: Places): Step {
  const fill = filler(incident);
  const member = mostUrgent(incident);
  return {
    title: fill(text.title),
    why: fill(text.why),
    todo: text.todo.map(fill),
    whenDifferent: text.whenDifferent.map(fill),
    ...(text.expect === undefined ? {} : { expect: fill(text.expect) }),
    ...(text.clickPath === undefined ? {} : { clickPath: fill(text.clickPath) }),
    ...(page === undefined || member === undefined ? {} : { link: linkTo(page, member, places) }),
  };
}

/** The dataset whose page a step opens: the first that still fails. */
export function mostUrgent(incident: Incident): Member | undefined {
  return incident.members.find(({ state }) => state.kind !== 'fresh') ?? incident.members[0];
}

export function linkTo(page: PageName, member: Member, places: Places): { title: string; url: string } {
  switch (page) {
    case 'datasetSettings':
      return { title: 'Open dataset settings', url: datasetSettingsUrl(member, places) };
    case 'datasetDetails':
      return { title: 'Open the dataset', url: datasetDetailsUrl(member, places) };
    case 'connections':
      return { title: 'Open connections and gateways', url: connectionsUrl(member, places) };
    case 'signInLogs':
      return { title: 'Open the sign-in log', url: signInLogsUrl(places) };
    case 'users':
      return { title: 'Open users in Entra', url: usersUrl(places) };
    case 'appRegistrations':
      return { title: 'Open app registrations', url: appRegistrationsUrl(places) };
    default:
      throw new Error(`unknown page ${String(page satisfies never)}`);
  }
}

/** The page on which the credential is changed, by where it lives. */
export function doorPage(incident: Incident): PageName {
  const { broken } = incident;
  if (broken.kind === 'gateway') return 'connections';
  const home = homeOf(broken);
  return home === 'gateway' || home === 'vnetGateway' || home === 'shareableCloud' ? 'connections' : 'datasetSettings';
}

export function connectionOf({ broken }: Incident): Connection | undefined {
  return broken.kind === 'gateway' ? undefined : broken.connection;
}

function filler(incident: Incident): (text: string) => string {
  const member = mostUrgent(incident);
  const connection = connectionOf(incident);
  const values: Readonly<Record<string, string>> = {
    connection: connection?.name ?? connection?.path ?? 'the connection',
    account: incident.diagnosis.account ?? 'the stored account',
    source: connection?.path ?? incident.diagnosis.sourcePath ?? 'the source',
    owner: member?.ownerName ?? member?.ownerUpn ?? 'the owner',
    dataset: member?.name ?? 'the dataset',
    workspace: member?.workspace ?? 'the workspace',
    gateway: gatewayName(incident),
    holders: holdersSentence(incident.holders),
  };
  return (text) => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function gatewayName({ broken }: Incident): string {
  return broken.kind === 'gateway' ? (broken.name ?? '') : '';
}

export function holdersSentence(holders: readonly Holder[]): string {
  const names = holders.filter(({ absent }) => absent === undefined).map(({ name }) => name);
  if (names.length === 0) return 'Ask a gateway administrator.';
  return `${names.slice(0, 3).join(', ')} can change it.`;
}
