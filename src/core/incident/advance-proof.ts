import { asPrevious, changed, findMember, isUnderWay, logged, mapStates, unchanged, withMember } from './change.ts';
import { staleSinceAt } from './missed-slots.ts';
import type { Advanced, Incident, IncidentEvent, LogLine, MemberState } from './types.ts';
import { walkthroughAfterRefusal } from './walkthrough-after.ts';

type EventOf<K extends IncidentEvent['kind']> = IncidentEvent & { readonly kind: K };

/** Starts the proof once; a second click while it runs starts nothing. */
export function onRecheckAsked(incident: Incident, event: EventOf<'recheckAsked' | 'stepDone'>): Advanced {
  const { at, by, workspaceIds } = event;
  if (incident.state.kind === 'proving') return unchanged(incident);
  const members = incident.members.map((member) =>
    workspaceIds.includes(member.workspaceId) ? { ...member, state: toBeProven(member.state) } : member,
  );
  if (!members.some(({ state }) => isUnderWay(state))) return unchanged(incident);
  return changed(
    incident,
    at,
    {
      state: { kind: 'proving', by, startedAt: at, phase: 'testing' },
      members,
      log: logged(incident, at, 'asked for a re-check', by),
    },
    [{ kind: 'announce' }, { kind: 'prove' }],
  );
}

/** A dataset whose data is fresh but whose schedule was off needs only another look at the schedule. */
function toBeProven(state: MemberState): MemberState {
  if (state.kind === 'blocked' && state.reason === 'scheduleOff' && state.endedAt !== undefined) {
    return { kind: 'refreshed', requestId: '', endedAt: state.endedAt };
  }
  return state.kind === 'failing' || state.kind === 'blocked' ? { kind: 'waiting' } : state;
}

export function onTestRunning(incident: Incident, event: EventOf<'testRunning'>): Advanced {
  if (incident.state.kind !== 'proving' || incident.state.phase !== 'testing') return unchanged(incident);
  return changed(incident, event.at, { state: { ...incident.state, operationId: event.operationId } }, []);
}

export function onConnectionTested(
  incident: Incident,
  { at, works, diagnosis }: EventOf<'connectionTested'>,
): Advanced {
  const { state } = incident;
  if (state.kind !== 'proving' || state.phase !== 'testing') return unchanged(incident);
  if (works !== false) {
    const { by, startedAt } = state;
    return changed(incident, at, {
      state: {
        kind: 'proving',
        by,
        startedAt,
        phase: 'refreshing',
        ...(works === undefined ? {} : { signInWorks: works }),
      },
      ...(works === undefined ? {} : { signInWorksAt: at }),
    });
  }
  return changed(incident, at, {
    state: { kind: 'open' },
    members: mapStates(incident, (member) => (member.kind === 'waiting' ? { kind: 'failing' } : member)),
    stillFailingAt: at,
    signInWorksAt: undefined,
    ...asPrevious(incident),
    ...(diagnosis === undefined ? {} : { diagnosis }),
    log: logged(incident, at, 'The connection test was refused.'),
    ...walkthroughAfterRefusal(incident, { ...incident, diagnosis: diagnosis ?? incident.diagnosis }),
  });
}

export function onRefreshAsked(incident: Incident, event: EventOf<'refreshAsked'>): Advanced {
  const { at, datasetId, requestId, leftToday } = event;
  return changed(incident, at, {
    members: withMember(incident, datasetId, {
      state: { kind: 'starting', requestId, askedAt: at },
      ...(leftToday === undefined ? {} : { refreshesLeft: leftToday }),
    }),
  });
}

export function onRefreshSeen(incident: Incident, event: EventOf<'refreshSeen'>): Advanced {
  const member = findMember(incident, event.datasetId);
  if (member === undefined || (member.state.kind === 'running' && member.state.requestId === event.requestId)) {
    return unchanged(incident);
  }
  const { at, datasetId, requestId, startedAt } = event;
  return changed(incident, at, {
    members: withMember(incident, datasetId, { state: { kind: 'running', requestId, startedAt } }),
  });
}

export function onRefreshLost(incident: Incident, { at, datasetId }: EventOf<'refreshLost'>): Advanced {
  return changed(incident, at, { members: withMember(incident, datasetId, { state: { kind: 'waiting' } }) }, []);
}

export function onRefreshBlocked(incident: Incident, { at, datasetId, reason }: EventOf<'refreshBlocked'>): Advanced {
  return changed(incident, at, { members: withMember(incident, datasetId, { state: { kind: 'blocked', reason } }) });
}

export function onSuccessFound(incident: Incident, event: EventOf<'successFound'>): Advanced {
  const member = findMember(incident, event.datasetId);
  if (member === undefined || member.state.kind === 'fresh' || event.endedAt <= member.failedAt)
    return unchanged(incident);
  const { at, datasetId, endedAt } = event;
  const scheduleEnabled = member.scheduleEnabled === undefined ? undefined : event.scheduleEnabled;
  if (member.state.kind === 'blocked' && member.state.endedAt === endedAt && scheduleEnabled === false) {
    return unchanged(incident);
  }
  const state: MemberState =
    scheduleEnabled === false ? { kind: 'blocked', reason: 'scheduleOff', endedAt } : { kind: 'fresh', endedAt };
  const staleFrom = staleSinceAt(member);
  return changed(incident, at, {
    members: withMember(incident, datasetId, {
      state,
      lastSuccessAt: endedAt,
      ...(staleFrom === undefined ? {} : { staleSinceAt: staleFrom }),
      ...(scheduleEnabled === undefined ? {} : { scheduleEnabled }),
    }),
  });
}

export function onScheduleSeen(incident: Incident, event: EventOf<'scheduleSeen'>): Advanced {
  const { at, datasetId, enabled, switchedOnByBot } = event;
  const member = findMember(incident, datasetId);
  if (member?.scheduleEnabled === undefined) return unchanged(incident);
  const state = afterSchedule(member.state, enabled);
  if (member.scheduleEnabled === enabled && state === member.state) return unchanged(incident);
  return changed(incident, at, {
    members: withMember(incident, datasetId, { scheduleEnabled: enabled, state }),
    ...(switchedOnByBot ? { log: scheduleLogged(incident, at) } : {}),
  });
}

function scheduleLogged(incident: Incident, at: number): LogLine[] {
  const last = incident.log.at(-1);
  const schedulesOn = (last?.schedulesOn ?? 0) + 1;
  const text = schedulesOn === 1 ? 'One schedule is on again.' : `${schedulesOn} schedules are on again.`;
  const before = last?.schedulesOn === undefined ? incident.log : incident.log.slice(0, -1);
  return [...before, { at, text, schedulesOn }];
}

function afterSchedule(state: MemberState, enabled: boolean): MemberState {
  const isMended = state.kind === 'refreshed' || (state.kind === 'blocked' && state.reason === 'scheduleOff');
  if (!isMended || state.endedAt === undefined) return state;
  if (enabled) return { kind: 'fresh', endedAt: state.endedAt };
  return state.kind === 'blocked' ? state : { kind: 'blocked', reason: 'scheduleOff', endedAt: state.endedAt };
}

export function onProofGivenUp(incident: Incident, at: number): Advanced {
  if (incident.state.kind !== 'proving') return unchanged(incident);
  return changed(incident, at, {
    state: { kind: 'open' },
    stillFailingAt: at,
    members: mapStates(incident, (state) =>
      state.kind === 'fresh' || state.kind === 'blocked' ? state : { kind: 'blocked', reason: 'notStarted' },
    ),
    log: logged(incident, at, 'The proof took too long and was given up.'),
  });
}
