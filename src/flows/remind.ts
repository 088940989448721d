import { renderAnswer } from '../cards/render-answer.ts';
import { nextDueAt, type Reminder } from '../core/reminders/reminder.ts';
import { RetryLater, type Job } from '../ports/jobs.ts';
import { TeamsError, type Conversation, type OutgoingMessage } from '../ports/teams.ts';
import { answerReminder } from './answer-reminder.ts';
import type { Deps } from './deps.ts';
import { isRefusal, sendOr } from './send-or.ts';
import { awaitTurn } from './send-in-turn.ts';

const queuedMax = 500;
const crowdedMs = 5_000;
const pagesMs = 12 * 3_600_000;

/** Queues what is due. One that is told is moved or removed, so nothing is queued for it again. */
export async function queueReminders({ store, jobs, clock }: Pick<Deps, 'store' | 'jobs' | 'clock'>): Promise<void> {
  for (const reminderId of await store.listDueReminders(clock.now(), queuedMax)) {
    await jobs.send({ kind: 'remind', reminderId });
  }
}

/** Tells one reminder or digest, then moves it to its next time. A crash in between tells it twice, never not at all. */
export async function remind(
  deps: Deps,
  { reminderId }: Extract<Job, { kind: 'remind' }>,
  signal?: AbortSignal,
): Promise<void> {
  const { store, clock, log } = deps;
  const reminder = await store.findReminder(reminderId);
  if (reminder === undefined || reminder.dueAt > clock.now()) return;
  const conversation = await store.findConversation(reminder.conversationId);
  // The bot was removed; what was set is forgotten with the conversation.
  if (conversation === undefined) return settle(deps, reminder);
  const hurry = { waitMaxMs: 5_000, ...(signal === undefined ? {} : { signal }) };
  if (!(await awaitTurn(deps, conversation, hurry))) throw new RetryLater(crowdedMs, 'too many messages');
  const { message, more } = await messageOf(deps, conversation, reminder);
  try {
    const threadId = await sendOr(deps, conversation, () => send(deps, conversation, reminder, message));
    if (more !== undefined) await rememberPages(deps, conversation, { threadId, more });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    log.warn({ reason: error.reason, kind: reminder.about.kind }, 'Teams refused a reminder, and it is let go');
  }
  await settle(deps, reminder);
}

async function settle({ store, clock }: Deps, reminder: Reminder): Promise<void> {
  const next = nextDueAt(reminder, clock.now());
  if (next === undefined) await store.removeReminder(reminder.reminderId, reminder.dueAt);
  else await store.moveReminder(reminder, next);
}

async function send(
  { teams }: Deps,
  conversation: Conversation,
  { threadId }: Reminder,
  message: OutgoingMessage,
): Promise<string> {
  if (threadId !== undefined) {
    try {
      await teams.comment(conversation, threadId, message);
      return threadId;
    } catch (error) {
      if (!(error instanceof TeamsError) || error.reason !== 'gone') throw error;
    }
  }
  return (await teams.post(conversation, message)).activityId;
}

/** "More", said below the list, turns its page. A topic that is talked about there meanwhile stays. */
async function rememberPages(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  { kind, conversationId }: Conversation,
  { threadId, more }: { readonly threadId: string; readonly more: string },
): Promise<void> {
  const contextKey = kind === 'channel' ? `${conversationId};messageid=${threadId}` : conversationId;
  const now = clock.now();
  const stored = await store.findContext(contextKey, now);
  await store.saveContext(contextKey, { ...stored, more, endsAt: stored?.endsAt ?? now + pagesMs });
}

async function messageOf(deps: Deps, conversation: Conversation, reminder: Reminder) {
  const { answer, more } = await answerReminder(deps, conversation, reminder);
  const card = renderAnswer(answer);
  const { personId, name } = reminder.by;
  const isForOne = conversation.kind !== 'personal' && reminder.about.kind === 'reminder';
  const message: OutgoingMessage = {
    text: answer.text,
    ...(card === undefined ? {} : { card }),
    ...(isForOne ? { mention: { personId, name } } : {}),
  };
  return { message, more };
}
