import type { Advanced, FoundFailure, Incident, Member } from './types.ts';
import { walkthroughAfterRefusal } from './walkthrough-after.ts';
import { asPrevious, changed, findMember, isUnderWay, logged, mapStates, unchanged } from './change.ts';

const membersMax = 500;

/** A new incident, version 1. `before`: the one in which the dataset was until now. */
export function openIncident(incidentId: string, failure: FoundFailure, at: number, before?: Incident): Advanced {
  const { member, diagnosis, groupKey, broken, holders } = failure;
  return {
    incident: {
      incidentId,
      version: 1,
      groupKey,
      broken,
      holders,
      openedAt: at,
      changedAt: at,
      state: { kind: 'open' },
      diagnosis,
      ...(before === undefined ? {} : asPrevious(before)),
      members: [member],
      followers: [],
      log: [],
    },
    effects: [{ kind: 'announce' }],
  };
}

export function onFailureFound(incident: Incident, failure: FoundFailure, at: number): Advanced {
  const known = findMember(incident, failure.member.datasetId);
  if (known === undefined) return joined(incident, failure, at);
  if (known.requestId === failure.member.requestId) return unchanged(incident);
  if (isOfProof(known, failure.member.requestId)) return stillFailing(incident, failure, at);
  return failedAgain(incident, known, failure, at);
}

function joined(incident: Incident, failure: FoundFailure, at: number): Advanced {
  if (incident.members.length >= membersMax) return unchanged(incident);
  const { diagnosis } = isSurer(failure, incident) ? failure : incident;
  const isOther = diagnosis.cause !== incident.diagnosis.cause;
  return changed(
    incident,
    at,
    {
      members: [...incident.members, failure.member],
      diagnosis,
      ...(isOther ? walkthroughAfterRefusal(incident, { ...incident, diagnosis }) : {}),
    },
    [{ kind: 'announce', calm: true }],
  );
}

function isSurer(failure: FoundFailure, incident: Incident): boolean {
  return (failure.diagnosis.causes[0]?.confidence ?? 0) > (incident.diagnosis.causes[0]?.confidence ?? 0);
}

function isOfProof({ state }: Member, requestId: string): boolean {
  return (state.kind === 'starting' || state.kind === 'running') && state.requestId === requestId;
}

/** The run that was to prove the fix failed: say what changed, and give the rest of the datasets no run yet. */
function stillFailing(incident: Incident, failure: FoundFailure, at: number): Advanced {
  const by = incident.state.kind === 'proving' ? incident.state.by : undefined;
  const members = mapStates(incident, (state) => (isUnderWay(state) ? { kind: 'failing' } : state)).map((member) =>
    member.datasetId === failure.member.datasetId ? renewed(member, failure) : member,
  );
  const { groupKey, broken, holders, diagnosis } = failure;
  const now = { members, groupKey, broken, holders, diagnosis };
  return changed(incident, at, {
    ...now,
    state: { kind: 'open' },
    ...asPrevious(incident),
    stillFailingAt: at,
    signInWorksAt: undefined,
    log: logged(incident, at, `${failure.member.name} was refreshed to see, and failed again.`, by),
    ...walkthroughAfterRefusal(incident, { ...incident, ...now }),
  });
}

function renewed({ staleSinceAt, ...member }: Member, failure: FoundFailure): Member {
  const wasMended = member.state.kind === 'fresh' || member.state.kind === 'blocked';
  return {
    ...member,
    ...(staleSinceAt === undefined || wasMended ? {} : { staleSinceAt }),
    requestId: failure.member.requestId,
    ...(failure.member.scheduleEnabled === undefined ? {} : { scheduleEnabled: failure.member.scheduleEnabled }),
    state: { kind: 'failing' },
  };
}

/** A later run failed as well. Worth telling only when the cause or the schedule changed, or it had been fresh. */
function failedAgain(incident: Incident, known: Member, failure: FoundFailure, at: number): Advanced {
  const isOther = failure.diagnosis.cause !== incident.diagnosis.cause || failure.groupKey !== incident.groupKey;
  const causeChanged = isOther && incident.members.length === 1;
  const scheduleChanged =
    failure.member.scheduleEnabled !== undefined && failure.member.scheduleEnabled !== known.scheduleEnabled;
  const wasMended = known.state.kind === 'fresh' || known.state.kind === 'blocked' || known.state.kind === 'refreshed';
  const members = incident.members.map((member) =>
    member.datasetId === known.datasetId ? renewed(member, failure) : member,
  );
  const { diagnosis, groupKey, broken, holders } = failure;
  const now = { diagnosis, groupKey, broken, holders };
  return changed(
    incident,
    at,
    {
      members,
      ...(causeChanged
        ? {
            ...now,
            ...asPrevious(incident),
            log: logged(incident, at, 'The cause changed.'),
            ...walkthroughAfterRefusal(incident, { ...incident, ...now }),
          }
        : {}),
    },
    causeChanged || scheduleChanged || wasMended ? [{ kind: 'announce' }] : [],
  );
}
