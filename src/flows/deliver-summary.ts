import { randomUUID } from 'node:crypto';
import { renderSmallSummary, renderSummary } from '../cards/render-summary.ts';
import { isOver } from '../core/incident/change.ts';
import { summaryOf, type Summary } from '../core/incident/summary.ts';
import type { PostedSummary, Untold } from '../ports/store.ts';
import type { OutgoingMessage } from '../ports/teams.ts';
import { calmGapMs } from './announce.ts';
import { crowdMs } from './own-cards.ts';
import type { Place } from './deliver.ts';
import type { Deps } from './deps.ts';
import { hashOf } from './incident-card.ts';
import { noticeFor } from './notice-for.ts';
import { awaitTurn } from './send-in-turn.ts';
import { sendFitting, sendOr } from './send-or.ts';

const incidentsMax = 200;
const crowdedMs = 3_000;

type Draft = Omit<PostedSummary, 'activityId' | 'contentHash'> & { readonly posted?: PostedSummary };

/**
 * Brings the summary cards of a conversation up to date with these incidents. A summary takes new incidents for as long
 * as it is young; what comes later gets a new one, because an update of a card notifies nobody.
 */
export async function deliverSummary(deps: Deps, place: Place, rows: readonly Untold[]): Promise<void> {
  const { store, clock } = deps;
  const { conversationId } = place.conversation;
  const now = clock.now();
  const summaries = await store.listSummaries(conversationId);
  const known = new Set(summaries.flatMap(({ incidentIds }) => incidentIds));
  const added = rows.map(({ incidentId }) => incidentId).filter((incidentId) => !known.has(incidentId));
  const young = summaries.find(
    ({ postedAt, incidentIds }) => now - postedAt < crowdMs && incidentIds.length + added.length <= incidentsMax,
  );
  const drafts = summaries.map((posted): Draft => ({ ...posted, posted }));
  const target = drafts.find(({ summaryId }) => summaryId === young?.summaryId) ?? newDraft(conversationId, now);
  const wanted = [...drafts.filter((draft) => draft !== target), withMore(target, added)];
  for (const draft of wanted) {
    const told = rows.filter(({ incidentId }) => draft.incidentIds.includes(incidentId));
    if (told.length === 0) continue;
    const putOffTo = await sendSummary(deps, place, draft);
    if (putOffTo === undefined) await store.clearUntold(conversationId, told);
    else await store.putOffUntold(conversationId, told, { dueAt: putOffTo });
  }
}

function newDraft(conversationId: string, now: number): Draft {
  return { summaryId: randomUUID(), conversationId, postedAt: now, sentAt: now, isOver: false, incidentIds: [] };
}

function withMore(draft: Draft, added: readonly string[]): Draft {
  return { ...draft, incidentIds: [...draft.incidentIds, ...added].slice(0, incidentsMax) };
}

/** Posts it or replaces the one that stands there; answers until when that is put off. */
async function sendSummary(deps: Deps, place: Place, draft: Draft): Promise<number | undefined> {
  const { store, clock, teams } = deps;
  const { conversation, memo, visible, signal } = place;
  const { posted, ...rest } = draft;
  const now = clock.now();
  const incidents = [...(await memo.read(draft.incidentIds)).values()];
  const summary = summaryOf(
    incidents,
    (incident) => memo.telling(incident, visible, () => noticeFor(deps, incident, { visible })).notice,
  );
  const message: OutgoingMessage = { card: renderSummary(summary), summary: summary.headline };
  const contentHash = hashOf(message);
  const areOver = incidents.every(isOver);
  if (posted?.contentHash === contentHash) return undefined;
  if (posted !== undefined && !areOver && now < posted.sentAt + calmGapMs) return posted.sentAt + calmGapMs;
  if (!(await awaitTurn(deps, conversation, { waitMaxMs: posted === undefined ? 5_000 : 100, signal }))) {
    return now + crowdedMs * 2;
  }
  const small = (): OutgoingMessage => ({ ...message, card: renderSmallSummary(summary) });
  const activityId = await sendOr(
    deps,
    conversation,
    () =>
      sendFitting(message, small, async (fitting) => {
        if (posted === undefined) return (await teams.post(conversation, fitting)).activityId;
        await teams.update(conversation, posted.activityId, fitting);
        return posted.activityId;
      }),
    () => store.removeSummary(draft.summaryId),
  );
  const sent = { ...rest, activityId, contentHash, sentAt: clock.now() };
  await store.saveSummary({ ...sent, isOver: areOver });
  if (areOver && posted !== undefined) await sayOver(deps, place, activityId, summary);
  return undefined;
}

async function sayOver(deps: Deps, { conversation, signal }: Place, activityId: string, summary: Summary) {
  await awaitTurn(deps, conversation, { waitMaxMs: 5_000, signal });
  await sendOr(deps, conversation, () =>
    deps.teams.comment(conversation, activityId, { text: `${summary.headline}.` }),
  );
}
