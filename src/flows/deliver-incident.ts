import { messageOf } from '../core/incident/message-of.ts';
import type { Notice } from '../core/incident/notice.ts';
import {
  defaultReminders,
  lookAgainAt,
  reasonToNotify,
  type NotifyReason,
  type Telling,
} from '../core/incident/reason-to-notify.ts';
import { toldOf, toldState, type Told } from '../core/incident/told.ts';
import type { Incident } from '../core/incident/types.ts';
import type { PostedNotice } from '../ports/store.ts';
import { calmGapMs } from './announce.ts';
import type { Delivered, Place } from './deliver.ts';
import type { Deps } from './deps.ts';
import { postCard, updateCard, type IncidentCard } from './incident-card.ts';
import { noticeFor } from './notice-for.ts';
import { awaitTurn } from './send-in-turn.ts';
import { sendOr } from './send-or.ts';

/** In the clock's milliseconds. */
const promptGapMs = 1_000;
const crowdedMs = 3_000;

/** In real milliseconds: what can wait gives way where the tenant's limit is reached. */
const hurried = { waitMaxMs: 5_000 };
const calm = { waitMaxMs: 100 };

interface Telt {
  readonly incident: Incident;
  readonly notice: Notice;
  readonly card: () => IncidentCard;
  readonly telling: Telling;
}

/** Posts the first card of an incident, or brings those that stand there up to date, and says what is news. */
export async function deliverIncident(deps: Deps, place: Place, incident: Incident): Promise<Delivered> {
  const { conversation, signal, visible, memo } = place;
  const posted = place.posted.get(incident.incidentId) ?? [];
  // Hundreds of incidents may stand on a summary: a card of each is not made only to be thrown away.
  if (posted.length === 0 && place.summarized.has(incident.incidentId)) return 'fold';
  const own = posted.find(({ isCopy }) => !isCopy);
  const now = deps.clock.now();
  const telling = reasonToNotify(incident, own && knownBy(own, incident), { now, reminders: remindersOf(deps) });
  const { notice, card } = memo.telling(incident, visible, () => noticeFor(deps, incident, { visible }));
  const telt: Telt = { incident, notice, card, telling };
  for (const copy of posted.filter(({ isCopy }) => isCopy)) {
    if (!(await updateCard(deps, conversation, card(), copy, { ...hurried, signal }))) return crowded(deps);
  }
  const delivered = own === undefined ? await postFirst(deps, place, telt) : await keepCurrent(deps, place, telt, own);
  return delivered === 'done' && place.summarized.has(incident.incidentId) ? 'fold' : delivered;
}

/** Cards from before this was written down, and those that were shown in an answer. */
function knownBy(own: PostedNotice, incident: Incident): Told {
  return own.told ?? toldOf(incident, undefined, { at: own.postedAt });
}

function remindersOf({ reminders = defaultReminders }: Deps) {
  return reminders;
}

function crowded({ clock }: Deps): Delivered {
  return { putOffTo: clock.now() + crowdedMs };
}

async function postFirst(deps: Deps, place: Place, telt: Telt): Promise<Delivered> {
  const { clock } = deps;
  const { incident, card, telling } = telt;
  const { conversation, signal } = place;
  const { conversationId } = conversation;
  const { incidentId } = incident;
  if (telling.kind === 'quiet') {
    return telling.why.kind === 'muted' ? { putOffTo: telling.why.until } : 'done';
  }
  if (await place.cards.areEnough()) return 'fold';
  const sent = await postCard(deps, conversation, card(), { ...hurried, signal });
  if (sent === undefined) return crowded(deps);
  place.cards.add();
  const at = clock.now();
  const told = toldOf(incident, undefined, { at });
  const { contentHash } = card();
  await saveTold(deps, incident, {
    incidentId,
    conversationId,
    ...sent,
    contentHash,
    postedAt: at,
    isCopy: false,
    told,
  });
  return 'done';
}

async function keepCurrent(deps: Deps, place: Place, telt: Telt, own: PostedNotice): Promise<Delivered> {
  const { clock } = deps;
  const { incident, telling } = telt;
  const card = telt.card();
  const { conversation, signal } = place;
  const known = knownBy(own, incident);
  const news = telling.kind === 'say' ? telling.reason : undefined;
  const isOld = own.contentHash !== card.contentHash;
  const isCalm = news === undefined && isGrowthOnly(incident, known);
  if (isOld && news === undefined && own.told !== undefined) {
    const dueAt = known.sentAt + (isCalm ? calmGapMs : promptGapMs);
    if (clock.now() < dueAt) return { putOffTo: dueAt };
  }
  if (!(await updateCard(deps, conversation, card, own, { ...(isCalm ? calm : hurried), signal })))
    return crowded(deps);
  const said = news === undefined ? undefined : await sayNews(deps, place, telt, own, news);
  if (said === 'crowded') return crowded(deps);
  const at = clock.now();
  const told = toldOf(incident, own.told, { at, ...(said === undefined ? {} : { messaged: said }) });
  const { contentHash } = card;
  await saveTold(deps, incident, { ...own, contentHash, told: isOld ? told : { ...told, sentAt: known.sentAt } });
  return 'done';
}

/** Nobody is at work on it, and the card says the same of more or fewer datasets. */
function isGrowthOnly(incident: Incident, told: Told): boolean {
  const isIdle = incident.state.kind === 'open' && incident.walkthrough === undefined;
  return isIdle && told.state === toldState(incident) && told.cause === incident.diagnosis.cause;
}

async function sayNews(
  deps: Deps,
  { conversation, signal }: Place,
  { incident, notice }: Telt,
  { incidentId, conversationId, activityId }: PostedNotice,
  reason: NotifyReason,
): Promise<'news' | 'reminder' | 'crowded' | undefined> {
  if (reason.kind === 'first') return undefined;
  if (!(await awaitTurn(deps, conversation, { ...hurried, signal }))) return 'crowded';
  const text = messageOf(reason, notice, incident);
  const mention = reason.kind === 'provenFixed' ? undefined : notice.mention;
  await sendOr(
    deps,
    conversation,
    () => deps.teams.comment(conversation, activityId, { text, ...(mention === undefined ? {} : { mention }) }),
    () => deps.store.removeNotice({ incidentId, conversationId, activityId }),
  );
  deps.log.info({ incidentId, conversationId, reason: reason.kind }, 'a conversation was told news');
  return reason.kind === 'stillFailing' ? 'reminder' : 'news';
}

async function saveTold(
  deps: Deps,
  incident: Incident,
  { lookAgainAt: _before, ...notice }: PostedNotice & { readonly told: Told },
): Promise<void> {
  const again = lookAgainAt(incident, notice.told, { now: deps.clock.now(), reminders: remindersOf(deps) });
  await deps.store.saveNotice({ ...notice, ...(again === undefined ? {} : { lookAgainAt: again }) });
}
