import type { Incident, Member } from './types.ts';

/** Datasets whose data is fresh and whose schedule is still off: only their owner may switch it on (Update Refresh Schedule). */
export function membersWithScheduleOff({ members }: Incident): Member[] {
  return members.filter(({ state }) => state.kind === 'blocked' && state.reason === 'scheduleOff');
}

/** The fix is done but for the schedules. */
export function isOnlyScheduleLeft(incident: Incident): boolean {
  const off = membersWithScheduleOff(incident).length;
  return (
    off > 0 &&
    incident.members.every(
      ({ state }) => state.kind === 'fresh' || (state.kind === 'blocked' && state.reason === 'scheduleOff'),
    )
  );
}
