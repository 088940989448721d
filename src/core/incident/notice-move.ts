import { explainCause } from '../diagnosis/explain.ts';
import { peopleIn } from '../playbook/people-in.ts';
import { stepIndex } from '../playbook/try-causes.ts';
import { connectionOf, mostUrgent, textsOf } from '../playbook/steps-for.ts';
import { isOnlyQuotaLeft } from './held-up.ts';
import { isOnlyScheduleLeft, membersWithScheduleOff } from './schedule-left.ts';
import type { Person } from '../dataset.ts';
import type { Holder } from './holder.ts';
import type { Walkthrough } from '../playbook/walkthrough.ts';
import type { Incident } from './types.ts';

interface Move {
  readonly text: string;
  readonly mention?: { readonly personId: string; readonly name: string };
}

/** Whose move it is. A person is mentioned only while they are the one who has to act. */
export function moveOf(incident: Incident): Move {
  switch (incident.state.kind) {
    case 'proven':
    case 'dissolved':
      return { text: 'Nobody has to do anything.' };
    case 'proving':
      return { text: `I am checking it for ${incident.state.by.name}. Nobody has to do anything right now.` };
    case 'open':
      return openMove(incident);
    default:
      throw new Error(`unknown state ${JSON.stringify(incident.state satisfies never)}`);
  }
}

function openMove(incident: Incident): Move {
  if (isOnlyScheduleLeft(incident)) return scheduleMove(incident);
  if (isOnlyQuotaLeft(incident)) return { text: 'Nobody has to do anything; starting the run in Power BI is quicker.' };
  if (incident.walkthrough !== undefined) return walkthroughMove(incident, incident.walkthrough);
  if (incident.acknowledgedBy !== undefined) return { text: `${incident.acknowledgedBy.name} is on it.` };
  if (incident.assignedTo !== undefined) return assignedMove(incident.assignedTo);
  const { cause, isCredential } = incident.diagnosis;
  // A right is given at the source: whoever holds the credential has nothing to renew.
  if (!isCredential || cause === 'permission_lost') return { text: explainCause(cause).who };
  const present = incident.holders.filter(({ absent }) => absent === undefined);
  const [first] = present;
  if (first === undefined)
    return { text: `${absentWords(incident.holders)}${explainCause(incident.diagnosis.cause).who}`.trim() };
  const what = holdWords(incident, first);
  return {
    text: `${absentWords(incident.holders)}${listed(sameRole(present), 'or')} ${what}.`.trim(),
    ...(first.personId === undefined ? {} : { mention: { personId: first.personId, name: first.name } }),
  };
}

function walkthroughMove(incident: Incident, walkthrough: Walkthrough): Move {
  const { person, asideSince, waitsForRecheckOf } = walkthrough;
  if (incident.assignedTo?.personId === person.personId) {
    const { personId, name } = person;
    return { text: `${name} was asked to go on with the fix.`, mention: { personId, name } };
  }
  const at = stepOf(incident, walkthrough);
  if (waitsForRecheckOf !== undefined) {
    const workspaces = [...new Set(incident.members.map(({ workspace }) => workspace))].slice(0, 3).join(', ');
    return {
      text: `${waitsForRecheckOf.name} says that ${at ?? 'it'} is done. Re-check needs somebody with write access in ${workspaces}.`,
    };
  }
  if (asideSince !== undefined)
    return { text: `${person.name} put the fix aside${at === undefined ? '' : ` at ${at}`}. Anybody can go on.` };
  const people = peopleIn(walkthrough);
  return { text: `${listed(people)} ${people.length === 1 ? 'is' : 'are'} on it.` };
}

/** Of several. */
function stepOf(incident: Incident, walkthrough: Walkthrough): string | undefined {
  const texts = textsOf(incident);
  if (texts.length < 2) return undefined;
  return `step ${stepIndex(walkthrough, texts) + 1} of ${texts.length}`;
}

export function listed(people: readonly Pick<Person, 'name'>[], last = 'and'): string {
  const shown = people.slice(0, 3).map(({ name }) => name);
  const end = shown.pop() ?? '';
  return shown.length === 0 ? end : `${shown.join(', ')} ${last} ${end}`;
}

function assignedMove({ personId, name }: Person): Move {
  return { text: `${name} was asked to take it.`, mention: { personId, name } };
}

function scheduleMove(incident: Incident): Move {
  const off = membersWithScheduleOff(incident);
  const owners = [...new Set(off.map(({ ownerName, ownerUpn }) => ownerName ?? ownerUpn ?? 'its owner'))].slice(0, 3);
  const names = off.slice(0, 3).map(({ name }) => name);
  return {
    text: `Power BI lets only the owner switch a schedule on: ${owners.join(', ')} has to do it for ${names.join(', ')}. I notice it by myself.`,
  };
}

/** Only who can do the same thing stands in one sentence. */
function sameRole(present: readonly Holder[]): readonly Holder[] {
  return present.filter(({ role }) => role === present[0]?.role);
}

function holdWords(incident: Incident, { role }: Holder): string {
  const { broken } = incident;
  const dataset = mostUrgent(incident)?.name ?? 'the dataset';
  if (role === 'workspaceAdmin') return `can take ${dataset} over and enter a credential of their own`;
  if (broken.kind === 'gateway') return 'looks after this gateway';
  if (broken.kind === 'dataset') return role === 'datasetOwner' ? `owns ${dataset}` : 'can act';
  const connection = connectionOf(incident);
  if (broken.home === 'personalCloud' || broken.home === 'personalGateway') {
    return `owns this credential and is the only one who can renew it`;
  }
  if (broken.home === 'ownerIdentity') return `owns ${dataset}, and the refresh runs in that name`;
  if (broken.home === undefined) return `owns ${dataset}, and its settings show where the credential is stored`;
  const as = role === 'gatewayAdmin' ? ', as a gateway administrator' : '';
  return `can renew the credential in the connection “${connection?.name ?? connection?.path ?? ''}”${as}`;
}

function absentWords(holders: readonly Holder[]): string {
  return holders
    .filter(({ absent }) => absent !== undefined)
    .slice(0, 2)
    .map(({ name, absent }) => (absent === 'gone' ? `${name} has left. ` : `${name}’s account is disabled. `))
    .join('');
}
