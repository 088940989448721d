import { defaultReminders, reasonToNotify } from '../../src/core/incident/reason-to-notify.ts';
import { noticeFor } from '../../src/flows/notice-for.ts';
import type { Incident } from '../../src/core/incident/types.ts';
import type { Conversation } from '../../src/ports/teams.ts';
import type { Deps } from '../../src/flows/deps.ts';
import { visibleWorkspaces } from '../../src/flows/may.ts';

/** What a conversation must have been told by now: the words its card has to hold. */
export interface OwedCard {
  readonly conversationId: string;
  readonly words: readonly string[];
  /** The conversation's own cards, or the summary card that lists the incident, by the ids Teams gave them. */
  readonly activityIds: readonly string[];
}

export interface IncidentFacts {
  readonly incidentId: string;
  readonly state: string;
  readonly failing: readonly string[];
  readonly owed: readonly OwedCard[];
}

export interface BotState {
  readonly incidents: readonly IncidentFacts[];
  readonly pending: number;
  readonly parked: readonly { readonly kind: string; readonly error: string }[];
}

/** Everything a trial has to know of a bot's store: open incidents, and all that these datasets were ever in. */
export async function describeState(deps: Deps, datasetIds: readonly string[]): Promise<BotState> {
  const { store, jobs } = deps;
  const known = new Map((await store.listOpenIncidents()).map((incident) => [incident.incidentId, incident]));
  for (const datasetId of datasetIds) {
    for (const incident of await store.listIncidentsOf(datasetId, 0)) known.set(incident.incidentId, incident);
  }
  const incidents: IncidentFacts[] = [];
  for (const incident of known.values()) {
    const { incidentId, state, members } = incident;
    const watchers = await store.listWatchers([...new Set(members.map(({ workspaceId }) => workspaceId))]);
    const owed = [];
    for (const conversation of watchers) owed.push(...(await owedCard(deps, incident, conversation)));
    const failing = members.filter((member) => member.state.kind !== 'fresh').map(({ datasetId }) => datasetId);
    incidents.push({ incidentId, state: state.kind, failing, owed });
  }
  const parked = (await jobs.listParked(100)).map(({ job, error }) => ({ kind: job.kind, error }));
  return { incidents, pending: await jobs.countPending(), parked };
}

/** Nothing, where the incident ended before the conversation heard of it, or is muted. */
async function owedCard(deps: Deps, incident: Incident, conversation: Conversation): Promise<OwedCard[]> {
  const { store, clock } = deps;
  const { incidentId } = incident;
  const { conversationId } = conversation;
  const { headline, badge, since } = noticeFor(deps, incident, {
    visible: await visibleWorkspaces(deps, conversation),
  });
  const own = (await store.listNoticesIn(conversationId, [incidentId])).filter(({ isCopy }) => !isCopy);
  if (own.length > 0) {
    return [{ conversationId, words: [headline, badge, since], activityIds: own.map(({ activityId }) => activityId) }];
  }
  const summaries = (await store.listSummaries(conversationId)).filter(({ incidentIds }) =>
    incidentIds.includes(incidentId),
  );
  const first = reasonToNotify(incident, undefined, { now: clock.now(), reminders: defaultReminders });
  if (summaries.length === 0 && first.kind === 'quiet') return [];
  return [{ conversationId, words: [headline, since], activityIds: summaries.map(({ activityId }) => activityId) }];
}
