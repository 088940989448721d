import { isOnlyScheduleLeft } from './schedule-left.ts';
import type { Incident, Member } from './types.ts';

/** Datasets whose refreshes of the day are used up: the next run that Power BI allows proves them. */
export function membersWithoutQuota({ members }: Incident): Member[] {
  return members.filter(({ state }) => state.kind === 'blocked' && state.reason === 'quotaUsedUp');
}

/** The sign-in is known to work, and what is left is runs that the day does not allow any more, and schedules. */
export function isOnlyQuotaLeft(incident: Incident): boolean {
  const { signInWorksAt, members, state } = incident;
  const isKnownToWork = signInWorksAt !== undefined || members.some((member) => member.state.kind === 'fresh');
  return isKnownToWork && state.kind === 'open' && membersWithoutQuota(incident).length > 0 && members.every(isMended);
}

function isMended({ state }: Member): boolean {
  if (state.kind === 'blocked') return state.reason === 'quotaUsedUp' || state.reason === 'scheduleOff';
  return state.kind === 'fresh';
}

/** What was broken is mended; the proof of some datasets, or their schedules, is still to come. */
export function isAlmostThere(incident: Incident): boolean {
  return isOnlyScheduleLeft(incident) || isOnlyQuotaLeft(incident);
}
