import type { Answer, AnswerRow } from '../core/incident/answer.ts';
import type { Incident, Member } from '../core/incident/types.ts';
import { mostUrgent, pageOf } from '../core/playbook/steps-for.ts';
import {
  hasOwnCredential,
  previewTakeOver,
  type ConnectionFacts,
  type TakeOverLine,
} from '../core/playbook/take-over.ts';
import { PowerBiError } from '../ports/power-bi.ts';
import type { AsPerson } from '../ports/sign-in.ts';
import type { StoredDataset, WithSignIn } from '../ports/store.ts';
import { askToSignIn } from './ask-to-sign-in.ts';
import { changeIncident } from './change-incident.ts';
import type { Deps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { mayWrite, roleIn } from './may.ts';

const tones = { needed: 'warning', have: 'good', unknown: 'neutral' } as const;
const marks = { needed: 'To do', have: 'Fine', unknown: 'Look' } as const;

/** What taking the dataset over would change, before anybody does it; a text where this person may not. */
export async function previewForPerson(deps: Deps, incoming: Incoming, incident: Incident): Promise<Answer> {
  const found = await findTarget(deps, incoming, incident);
  if (typeof found === 'string') return { text: found };
  const { dataset, member } = found;
  const owner = member.ownerName ?? member.ownerUpn ?? 'its owner';
  const lines = await linesFor(deps, incoming.from, dataset, owner);
  const page = pageOf('datasetSettings', incident, deps.places, member);
  const asMe = {
    kind: 'click',
    title: 'Take it over as me',
    click: { verb: 'takeOverNow', incidentId: incident.incidentId },
  } as const;
  return {
    text: `Taking over ${dataset.name} (${dataset.workspace}) makes you its owner in place of ${owner}. Nothing has happened yet. What it means for you:`,
    rows: lines.map(rowOf),
    buttons: [
      ...(deps.signIn === undefined ? [] : [asMe]),
      ...(page === undefined ? [] : [{ kind: 'open', title: 'Open settings to take over', url: page.url } as const]),
    ],
  };
}

export async function askToTakeOver(deps: Deps, incoming: Incoming, incident: Incident): Promise<string> {
  const found = await findTarget(deps, incoming, incident);
  if (typeof found === 'string') return found;
  const { datasetId, name } = found.dataset;
  const wish = { act: 'takeOver', incidentId: incident.incidentId, datasetId } as const;
  return askToSignIn(deps, incoming, wish, `To take ${name} over as you, I need your sign-in. I keep nothing of it.`);
}

export async function takeOverAs(
  deps: Deps,
  { from }: Incoming,
  { incidentId, datasetId }: Extract<WithSignIn, { act: 'takeOver' }>,
  person: AsPerson,
): Promise<string> {
  const dataset = await deps.store.findDataset(datasetId);
  if (dataset === undefined) return 'The dataset is not there any more.';
  await person.takeOver(dataset);
  const ownerUpn = from.upn ?? from.personId;
  await changeIncident(deps, incidentId, { kind: 'ownerSeen', at: deps.clock.now(), datasetId, ownerUpn, by: from });
  const left = (await linesFor(deps, from, dataset, 'the former owner')).filter(({ state }) => state === 'needed');
  const next = left.map(({ subject, text }) => `${subject}: ${text}`).join(' ');
  return `Done: you own ${dataset.name} now. ${next === '' ? 'Press Re-check on the card.' : `What is left to do: ${next}`}`;
}

interface Target {
  readonly dataset: StoredDataset;
  readonly member: Member;
}

/** Taking over needs write access, as every change of a dataset does (service-datasets-permissions). */
async function findTarget(deps: Deps, { from }: Incoming, incident: Incident): Promise<Target | string> {
  const member = mostUrgent(incident);
  const dataset = member === undefined ? undefined : await deps.store.findDataset(member.datasetId);
  if (member === undefined || dataset === undefined) return 'The dataset is not there any more.';
  if (from.upn !== undefined && member.ownerUpn?.toLowerCase() === from.upn.toLowerCase())
    return `You own ${dataset.name} already.`;
  if (mayWrite(await roleIn(deps, member.workspaceId, from))) return { dataset, member };
  return `Taking ${dataset.name} over needs write access in ${dataset.workspace}, which you do not have.`;
}

async function linesFor(
  deps: Deps,
  person: Incoming['from'],
  dataset: StoredDataset,
  owner: string,
): Promise<TakeOverLine[]> {
  const owned = await deps.store.listDatasets({});
  const facts = await Promise.all(
    dataset.connections.map(async (connection): Promise<ConnectionFacts> => {
      if (connection.home === 'personalCloud')
        return { connection, isUsable: hasOwnCredential(owned, person, connection) };
      const { connectionId } = connection;
      return {
        connection,
        isUsable: connectionId === undefined ? undefined : await hasRole(deps, connectionId, person),
      };
    }),
  );
  return previewTakeOver(dataset, owner, facts);
}

/** A role may also come through a group, which the list does not resolve; then nobody can tell. */
async function hasRole(
  { fabric }: Deps,
  connectionId: string,
  { personId }: Incoming['from'],
): Promise<boolean | undefined> {
  try {
    const roles = await fabric.listConnectionRoles(connectionId);
    if (roles.some(({ principalId }) => principalId === personId)) return true;
    return roles.some(({ kind }) => kind === 'Group') ? undefined : false;
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    return undefined;
  }
}

function rowOf({ subject, state, text }: TakeOverLine): AnswerRow {
  return { title: `${marks[state]} · ${subject}`, detail: text, tone: tones[state], buttons: [] };
}
