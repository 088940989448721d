import { advance } from '../core/incident/advance.ts';
import type { Effect, Incident, IncidentEvent } from '../core/incident/types.ts';
import type { Job } from '../ports/jobs.ts';
import type { Deps } from './deps.ts';
import { pushJobs } from './push-news.ts';

const triesMax = 8;

/**
 * Applies an event to an incident as it stands in the store, and saves it with its effects. Someone else's change in
 * between makes it start over. undefined: no such incident. Throws when others were faster eight times in a row.
 */
export async function changeIncident(
  deps: Pick<Deps, 'store' | 'receivers'>,
  incidentId: string,
  event: IncidentEvent,
): Promise<Incident | undefined> {
  const { store } = deps;
  for (let tries = 0; tries < triesMax; tries += 1) {
    const incident = await store.findIncident(incidentId);
    if (incident === undefined) return undefined;
    const next = advance(incident, event);
    if (next.incident.version === incident.version) return incident;
    const jobs = [...jobsOf(next.incident, next.effects), ...pushJobs(deps, incident, next.incident)];
    const { version: expectedVersion, members: membersBefore } = incident;
    if (await store.commitIncident({ incident: next.incident, expectedVersion, membersBefore, jobs })) {
      return next.incident;
    }
  }
  throw new Error(`incident ${incidentId} was changed by others ${triesMax} times in a row`);
}

export function jobsOf(incident: Incident, effects: readonly Effect[]): Job[] {
  const { incidentId } = incident;
  return effects.map((effect): Job => {
    switch (effect.kind) {
      case 'announce':
        return { kind: 'announce', incidentId, ...(effect.calm === true ? { calm: true } : {}) };
      case 'prove':
        return { kind: 'prove', incidentId };
      case 'tellFollower':
        return {
          kind: 'tell',
          incidentId,
          person: effect.follower.person,
          nearConversationId: effect.follower.conversationId,
        };
      case 'handOver':
        return {
          kind: 'tell',
          incidentId,
          person: effect.to,
          nearConversationId: effect.conversationId,
          handedOverBy: effect.by,
        };
      default:
        throw new Error(`unknown effect ${JSON.stringify(effect satisfies never)}`);
    }
  });
}
