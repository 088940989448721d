import type { Person } from '../core/dataset.ts';
import { handOverMessage } from '../core/incident/hand-over-message.ts';
import { isOver } from '../core/incident/change.ts';
import type { Incident } from '../core/incident/types.ts';
import { RetryLater } from '../ports/jobs.ts';
import { TeamsError, type Conversation } from '../ports/teams.ts';
import { changeIncident } from './change-incident.ts';
import type { Deps } from './deps.ts';
import { cardOf, postCard } from './incident-card.ts';
import { visibleWorkspaces } from './may.ts';
import { noticeFor } from './notice-for.ts';

const crowdedMs = 5_000;
const hurried = { waitMaxMs: 5_000 };
const copiesMax = 5;

interface HandedOver {
  readonly incident: Incident;
  readonly to: Person;
  readonly by: Person;
}

/** The walkthrough in a personal chat, as the one who is to go on with it must see it; the card is kept current there. */
export async function handOver(
  deps: Deps,
  { incident, to, by }: HandedOver,
  conversation: Conversation | undefined,
): Promise<void> {
  const { store, clock, log } = deps;
  const { incidentId } = incident;
  if (isOver(incident) || incident.walkthrough?.person.personId !== to.personId) return;
  if (conversation === undefined) {
    log.warn({ incidentId }, 'somebody to whom a fix was handed over could not be reached in a personal chat');
    await changeIncident(deps, incidentId, { kind: 'notReached', at: clock.now(), person: to });
    return;
  }
  const visible = await visibleWorkspaces(deps, { ...conversation, person: to });
  const card = cardOf(noticeFor(deps, incident, { visible }));
  const text = handOverMessage(incident, by, { timeZone: deps.timeZone });
  try {
    const sent = await postCard(deps, conversation, { ...card, message: { ...card.message, text } }, hurried);
    if (sent === undefined) throw new RetryLater(crowdedMs, 'too many messages');
    await store.saveConversation({ ...conversation, person: to }, clock.now());
    const shown = { incidentId, conversationId: conversation.conversationId, ...sent, contentHash: card.contentHash };
    await store.saveShown({ ...shown, postedAt: clock.now() }, { copiesMax });
  } catch (error) {
    if (!(error instanceof TeamsError) || error.reason !== 'removed') throw error;
    await store.removeConversation(conversation.conversationId, clock.now());
    await changeIncident(deps, incidentId, { kind: 'notReached', at: clock.now(), person: to });
  }
}
