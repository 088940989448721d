import { explainCause } from '../diagnosis/explain.ts';
import { isOnlyScheduleLeft } from './schedule-left.ts';
import type { Incident } from './types.ts';

/** What changed since the last attempt, what is left, and in the end how to keep it from coming back. */
export function remarksOf(incident: Incident): string[] {
  const { cause } = incident.diagnosis;
  if (incident.state.kind === 'proven') return [`To keep it from coming back: ${explainCause(cause).prevent}`];
  if (incident.state.kind !== 'open' || isOnlyScheduleLeft(incident)) return [];
  return [...whatChanged(incident), ...schedulesOff(incident), ...partlyFresh(incident)];
}

function whatChanged({ previousDiagnosis, diagnosis, stillFailingAt }: Incident): string[] {
  if (previousDiagnosis === undefined) return [];
  if (previousDiagnosis.cause === diagnosis.cause) {
    return stillFailingAt === undefined ? [] : ['I looked again: it is turned away for the same reason as before.'];
  }
  return [
    `Something changed. Before: ${explainCause(previousDiagnosis.cause).short}. Now: ${explainCause(diagnosis.cause).short}. The first part is done, this one is left.`,
  ];
}

function schedulesOff({ members }: Incident): string[] {
  const off = members.filter(
    ({ scheduleEnabled, state }) => scheduleEnabled === false && state.kind === 'failing',
  ).length;
  if (off === 0) return [];
  const which = members.length === 1 ? 'the schedule' : off === 1 ? 'one schedule' : `${off} schedules`;
  return [`Power BI has switched ${which} off. After the fix I switch on what I own; for the rest I name the owner.`];
}

function partlyFresh({ members }: Incident): string[] {
  const fresh = members.filter(({ state }) => state.kind === 'fresh').length;
  if (fresh === 0 || fresh === members.length) return [];
  return [`${fresh} of ${members.length} are fresh again. Re-check refreshes the others.`];
}
