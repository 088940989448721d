import { backMessage } from '../core/incident/back-message.ts';
import { RetryLater, type Job } from '../ports/jobs.ts';
import { TeamsError } from '../ports/teams.ts';
import type { Deps } from './deps.ts';
import { handOver } from './hand-over.ts';
import { awaitTurn } from './send-in-turn.ts';

const crowdedMs = 5_000;

/** One personal message: to someone who asked to be told when it is back, or to whom a fix was handed over. */
export async function tellFollower(deps: Deps, job: Extract<Job, { kind: 'tell' }>): Promise<void> {
  const { store, teams, clock, log } = deps;
  const incident = await store.findIncident(job.incidentId);
  const near = await store.findConversation(job.nearConversationId);
  if (incident === undefined || near === undefined) return;
  const conversation =
    (await store.findPersonalConversation(job.person.personId)) ?? (await teams.openPersonal(near, job.person));
  if (job.handedOverBy !== undefined) {
    return handOver(deps, { incident, to: job.person, by: job.handedOverBy }, conversation);
  }
  if (conversation === undefined) {
    log.warn({ incidentId: job.incidentId }, 'a follower could not be reached in a personal chat');
    return;
  }
  const text = backMessage(incident, { now: clock.now(), timeZone: deps.timeZone, places: deps.places });
  if (!(await awaitTurn(deps, conversation, { waitMaxMs: 5_000 })))
    throw new RetryLater(crowdedMs, 'too many messages');
  try {
    await teams.post(conversation, { text });
    await store.saveConversation(conversation, clock.now());
  } catch (error) {
    if (!(error instanceof TeamsError) || error.reason !== 'removed') throw error;
    await store.removeConversation(conversation.conversationId, clock.now());
  }
}
