import type { Person } from '../dataset.ts';
import { connectionOf } from '../playbook/steps-for.ts';
import type { Advanced, Effect, Incident, LogLine, Member, MemberState } from './types.ts';

const logLinesMax = 20;

/** Nothing changes it any more. */
export function isOver({ state }: Incident): boolean {
  return state.kind === 'proven' || state.kind === 'dissolved';
}

export function unchanged(incident: Incident): Advanced {
  return { incident, effects: [] };
}

/** The next version of an incident, brought to its end where the change completes it. */
export function changed(
  incident: Incident,
  at: number,
  change: Partial<Incident>,
  effects: readonly Effect[] = [{ kind: 'announce' }],
): Advanced {
  return settle({ ...incident, ...change, version: incident.version + 1, changedAt: at }, effects, at);
}

/** Ends a proof when nothing is left to wait for, and the incident when every dataset is proven fresh. */
function settle(incident: Incident, effects: readonly Effect[], at: number): Advanced {
  if (isOver(incident)) return { incident, effects };
  if (incident.members.length === 0) {
    return {
      incident: { ...withoutWalkthrough(incident), state: { kind: 'dissolved', at } },
      effects: withAnnounce(effects),
    };
  }
  if (incident.members.every(({ state }) => state.kind === 'fresh')) return prove(incident, effects, at);
  const waits = incident.members.some(({ state }) => isUnderWay(state));
  if (incident.state.kind === 'proving' && incident.state.phase === 'refreshing' && !waits) {
    return { incident: { ...incident, state: { kind: 'open' } }, effects: withAnnounce(effects) };
  }
  return { incident, effects };
}

function prove(incident: Incident, effects: readonly Effect[], at: number): Advanced {
  const { walkthrough } = incident;
  const by = incident.state.kind === 'proving' ? incident.state.by : walkthrough?.person;
  return {
    incident: {
      ...withoutWalkthrough(incident),
      state: by === undefined ? { kind: 'proven', at } : { kind: 'proven', at, by },
      ...(walkthrough?.follows === undefined ? {} : { mendedAs: walkthrough.follows }),
      log: logged(incident, at, 'Proven: the data is fresh again.'),
    },
    effects: [
      ...withAnnounce(effects),
      ...incident.followers.map((follower) => ({ kind: 'tellFollower', follower }) as const),
    ],
  };
}

function withAnnounce(effects: readonly Effect[]): readonly Effect[] {
  return effects.some(({ kind }) => kind === 'announce') ? effects : [...effects, { kind: 'announce' }];
}

/** What is kept of an incident whose reason becomes another one. */
export function asPrevious(incident: Incident): Pick<Incident, 'previousDiagnosis' | 'previousSource'> {
  const { diagnosis, state } = incident;
  const path = connectionOf(incident)?.path;
  const letsIn = state.kind === 'proving' && state.signInWorks === true;
  return { previousDiagnosis: diagnosis, previousSource: path === undefined ? undefined : { path, letsIn } };
}

export function withoutWalkthrough(incident: Incident): Incident {
  const { walkthrough, ...rest } = incident;
  return walkthrough === undefined ? incident : rest;
}

export function isUnderWay(state: MemberState): boolean {
  return (
    state.kind === 'waiting' || state.kind === 'starting' || state.kind === 'running' || state.kind === 'refreshed'
  );
}

export function findMember(incident: Incident, datasetId: string): Member | undefined {
  return incident.members.find((member) => member.datasetId === datasetId);
}

export function withMember(incident: Incident, datasetId: string, change: Partial<Member>): Member[] {
  return incident.members.map((member) => (member.datasetId === datasetId ? { ...member, ...change } : member));
}

export function mapStates(incident: Incident, next: (state: MemberState) => MemberState): Member[] {
  return incident.members.map((member) => ({ ...member, state: next(member.state) }));
}

export function logged(incident: Incident, at: number, text: string, by?: Person): LogLine[] {
  return [...incident.log, by === undefined ? { at, text } : { at, by, text }].slice(-logLinesMax);
}
