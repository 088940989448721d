import { createHash } from 'node:crypto';
import { renderNotice, renderSmallNotice } from '../cards/render-notice.ts';
import { isOver } from '../core/incident/change.ts';
import type { Notice } from '../core/incident/notice.ts';
import { RetryLater, type Job } from '../ports/jobs.ts';
import { TeamsError, type Conversation, type OutgoingMessage } from '../ports/teams.ts';
import type { PostedNotice } from '../ports/store.ts';
import type { Deps } from './deps.ts';
import { visibleWorkspaces } from './may.ts';
import { noticeFor } from './notice-for.ts';

const retryMs = 5_000;

/** Queues a delivery for every conversation that watches, or already has the card. */
export async function announce(deps: Deps, { incidentId }: Extract<Job, { kind: 'announce' }>): Promise<void> {
  const incident = await deps.store.findIncident(incidentId);
  if (incident === undefined) return;
  const workspaceIds = [...new Set(incident.members.map(({ workspaceId }) => workspaceId))];
  const [watchers, posted] = await Promise.all([
    deps.store.listWatchers(workspaceIds),
    deps.store.listNotices(incidentId),
  ]);
  const conversationIds = new Set([...watchers, ...posted].map(({ conversationId }) => conversationId));
  for (const conversationId of conversationIds) await deps.jobs.send({ kind: 'deliver', incidentId, conversationId });
}

/**
 * Brings the cards of an incident in one conversation up to date: posts the first, replaces those that stand there, or
 * does nothing where they say the same already.
 */
export async function deliver(
  deps: Deps,
  { incidentId, conversationId }: Extract<Job, { kind: 'deliver' }>,
): Promise<void> {
  const { store, clock } = deps;
  const [incident, conversation, posted] = await Promise.all([
    store.findIncident(incidentId),
    store.findConversation(conversationId),
    store.listNotices(incidentId, conversationId),
  ]);
  if (incident === undefined || conversation === undefined) return;
  const isToPost = !posted.some(({ isCopy }) => !isCopy) && !isOver(incident);
  if (posted.length === 0 && !isToPost) return;
  const notice = noticeFor(deps, incident, { visible: await visibleWorkspaces(deps, conversation) });
  const message = messageOf(notice);
  const contentHash = createHash('sha256').update(JSON.stringify(message)).digest('base64');
  const base = { incidentId, conversationId, contentHash };
  if (isToPost) {
    const { activityId } = await sendOr(deps, conversation, () =>
      withSmaller(message, notice, (fitting) => deps.teams.post(conversation, fitting)),
    );
    await store.saveNotice({ ...base, activityId, postedAt: clock.now(), isCopy: false });
  }
  for (const card of posted.filter((each) => each.contentHash !== contentHash)) {
    await sendOr(
      deps,
      conversation,
      () => withSmaller(message, notice, (fitting) => deps.teams.update(conversation, card.activityId, fitting)),
      card,
    );
    await store.saveNotice({ ...card, contentHash });
  }
}

function messageOf(notice: Notice): OutgoingMessage {
  return {
    card: renderNotice(notice),
    summary: notice.headline,
    ...(notice.mention === undefined ? {} : { mention: notice.mention }),
  };
}

async function withSmaller<T>(
  message: OutgoingMessage,
  notice: Notice,
  send: (fitting: OutgoingMessage) => Promise<T>,
): Promise<T> {
  try {
    return await send(message);
  } catch (error) {
    if (!(error instanceof TeamsError) || error.reason !== 'tooBig') throw error;
    return send({ ...message, card: renderSmallNotice(notice) });
  }
}

/** Does what must be done about a refusal, then throws: the job is tried again as the refusal allows. */
async function sendOr<T>(
  deps: Deps,
  { conversationId }: Conversation,
  send: () => Promise<T>,
  card?: PostedNotice,
): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof TeamsError)) throw error;
    switch (error.reason) {
      case 'removed':
        await deps.store.removeConversation(conversationId, deps.clock.now());
        deps.log.warn({ conversationId }, 'the bot may not speak in a conversation any more');
        // The next run finds no conversation and ends.
        throw new RetryLater(0, 'the bot was removed');
      // Somebody deleted the card: the conversation's own is posted anew, a copy is let go.
      case 'gone':
        if (card !== undefined) await deps.store.removeNotice(card);
        throw new RetryLater(0, 'the card was deleted');
      case 'throttled':
        throw new RetryLater(error.retryAfterMs ?? retryMs, 'Teams asks to wait');
      case 'conflict':
      case 'unavailable':
      case 'tooBig':
      case 'refused':
        throw error;
      default:
        throw new Error(`unknown reason ${String(error.reason satisfies never)}`, { cause: error });
    }
  }
}
