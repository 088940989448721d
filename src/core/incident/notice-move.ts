import { explainCause } from '../diagnosis/explain.ts';
import { connectionOf, mostUrgent } from '../playbook/steps-for.ts';
import { isOnlyQuotaLeft } from './held-up.ts';
import { isOnlyScheduleLeft, membersWithScheduleOff } from './schedule-left.ts';
import type { Person } from '../dataset.ts';
import type { Holder, Incident } from './types.ts';

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
  if (incident.walkthrough !== undefined) return { text: `${incident.walkthrough.person.name} is on it.` };
  if (incident.acknowledgedBy !== undefined) return { text: `${incident.acknowledgedBy.name} is on it.` };
  if (incident.assignedTo !== undefined) return assignedMove(incident.assignedTo);
  if (!incident.diagnosis.isCredential) return { text: explainCause(incident.diagnosis.cause).who };
  const present = incident.holders.filter(({ absent }) => absent === undefined);
  const [first] = present;
  if (first === undefined)
    return { text: `${absentWords(incident.holders)}${explainCause(incident.diagnosis.cause).who}`.trim() };
  const what = incident.broken.kind === 'credential' ? holdWords(incident) : 'can act';
  return {
    text: `${absentWords(incident.holders)}${names(present)} ${what}.`.trim(),
    ...(first.personId === undefined ? {} : { mention: { personId: first.personId, name: first.name } }),
  };
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

function holdWords(incident: Incident): string {
  const connection = connectionOf(incident);
  const home = incident.broken.kind === 'credential' ? incident.broken.home : undefined;
  if (home === 'personalCloud' || home === 'personalGateway') {
    return `owns this credential and is the only one who can renew it`;
  }
  if (home === 'ownerIdentity')
    return `owns ${mostUrgent(incident)?.name ?? 'the dataset'}, and the refresh runs in that name`;
  return `can renew the credential in the connection “${connection?.name ?? connection?.path ?? ''}”`;
}

function names(holders: readonly Holder[]): string {
  const shown = holders.slice(0, 3).map(({ name }) => name);
  const last = shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} or ${last}`;
}

function absentWords(holders: readonly Holder[]): string {
  return holders
    .filter(({ absent }) => absent !== undefined)
    .slice(0, 2)
    .map(({ name, absent }) => (absent === 'gone' ? `${name} has left. ` : `${name}’s account is disabled. `))
    .join('');
}
