import { explainCause } from '../diagnosis/explain.ts';
import type { Cause } from '../diagnosis/types.ts';
import { followedCause } from '../playbook/steps-for.ts';
import { isAlmostThere, membersWithoutQuota } from './held-up.ts';
import { missedSentence } from './notice-missed.ts';
import type { Saying } from './saying.ts';
import { isOnlyScheduleLeft } from './schedule-left.ts';
import type { Incident } from './types.ts';

/** What else is in the way, and in the end how to keep it from coming back. */
export function remarksOf(incident: Incident, saying: Saying): string[] {
  if (incident.state.kind === 'proven') return provenRemarks(incident, saying);
  if (incident.state.kind !== 'open' || isOnlyScheduleLeft(incident)) return [];
  if (isAlmostThere(incident)) return quotaUsedUp(incident);
  return [...schedulesOff(incident), ...quotaUsedUp(incident), ...partlyFresh(incident)];
}

function provenRemarks(incident: Incident, saying: Saying): string[] {
  const missed = missedSentence(incident, saying);
  const { prevent } = explainCause(causeMended(incident));
  return [...(missed === undefined ? [] : [missed]), `To keep it from coming back: ${prevent}`];
}

/** What it was, as far as its mending tells. */
export function causeMended(incident: Incident): Cause {
  return incident.mendedAs ?? followedCause(incident);
}

/** Power BI does not count what a person starts in the portal (Refresh Dataset In Group). */
function quotaUsedUp(incident: Incident): string[] {
  const names = membersWithoutQuota(incident).map(({ name }) => name);
  if (names.length === 0) return [];
  const which = names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
  return [
    `The 8 refreshes of today are used up for ${which}. “Refresh now” in Power BI is not counted: start it there and I see it by myself. Otherwise the next scheduled run proves it.`,
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
