import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../core/incident/answer.ts';
import type { Context, Intent, Understanding } from '../../core/language/types.ts';
import { understand } from '../../core/language/understand.ts';
import type { StoredContext } from '../../ports/store.ts';
import type { Deps } from '../deps.ts';
import type { IncomingMessage } from '../incoming.ts';
import { visibleWorkspaces, workspacesOf } from '../may.ts';
import { answerDiagnose, answerExplain } from './answer-explain.ts';
import { answerFailing } from './answer-failing.ts';
import { actingOn, answerCancel, findWalkthrough, followDataset, inWalkthrough } from './answer-fix.ts';
import { answerHistory, answerNext, answerShared, answerWhy } from './answer-dataset.ts';
import { answerOwner } from './answer-owner.ts';
import { answerQuestion, questionOf } from './answer-question.ts';
import { answerRefresh } from './answer-refresh.ts';
import { answerUnwatch, answerWatch, answerWatching } from './answer-watch.ts';
import { answerEmpty, answerGreeting, answerHelp, answerUnknown, notYet, refuseSecret } from './answer-words.ts';
import type { Answered, Asked, Responder } from './asked.ts';
import { indexFor } from './index-for.ts';
import { forDataset } from './which-dataset.ts';

const topicMs = 30 * 60_000;

/** "How is everything" asks for the list, "how is Sales" for the one. */
const answerStatus: Responder = async (asked) =>
  asked.understanding.dataset.kind === 'absent' ? answerFailing(asked) : forDataset(answerWhy)(asked);

/** "Tell me when it's back" is what the card's button does; a reminder at a time is not there yet. */
const answerRemind: Responder = async (asked) =>
  asked.understanding.timeText === undefined ? forDataset(followDataset)(asked) : notYet(asked);

const responders: Readonly<Record<Intent, Responder>> = {
  why: forDataset(answerWhy),
  status: answerStatus,
  failing: answerFailing,
  recheck: forDataset(actingOn('recheck')),
  refresh: forDataset(answerRefresh),
  history: forDataset(answerHistory),
  next: forDataset(answerNext),
  owner: forDataset(answerOwner),
  fix: forDataset(actingOn('fix')),
  shared: forDataset(answerShared),
  explain: answerExplain,
  diagnose: answerDiagnose,
  watch: answerWatch,
  unwatch: answerUnwatch,
  watching: answerWatching,
  snooze: notYet,
  unsnooze: notYet,
  ack: notYet,
  assign: notYet,
  remind: answerRemind,
  digest: notYet,
  expiring: notYet,
  done: inWalkthrough('done'),
  stuck: inWalkthrough('stuck'),
  back: inWalkthrough('back'),
  cancel: answerCancel,
  secret: refuseSecret,
  help: answerHelp,
  greeting: answerGreeting,
  unknown: answerUnknown,
};

/** Reads a message with what its conversation is about, answers it, and remembers the new topic. */
export async function answerMessage(deps: Deps, message: IncomingMessage): Promise<Answer> {
  const now = deps.clock.now();
  const visible = await visibleWorkspaces(deps, message.conversation);
  const stored = await deps.store.findContext(message.contextKey, now);
  const walkthrough = await findWalkthrough(deps, message.from);
  const context = { ...stored, walkthrough: walkthrough !== undefined };
  const understanding = await read(deps, message, visible, context);
  const timeZone = message.timeZone ?? deps.timeZone;
  const asked: Asked = { deps, message, understanding, visible, timeZone, topic: stored?.dataset, walkthrough };
  const { answer, topic } = await respond(asked);
  deps.log.info({ intent: understanding.intent, dataset: understanding.dataset.kind }, 'a message was answered');
  if (topic !== undefined) {
    const lastIntent = topic.pendingIntent ?? understanding.intent;
    await rememberTopic(deps, message.contextKey, stored, { ...topic, lastIntent, endsAt: now + topicMs });
  }
  return answer;
}

/** The same topic again is saved only when its end has come nearer by a good while. */
async function rememberTopic(
  { store }: Deps,
  contextKey: string,
  stored: StoredContext | undefined,
  topic: StoredContext,
): Promise<void> {
  const isSame = stored !== undefined && isDeepStrictEqual({ ...stored, endsAt: 0 }, { ...topic, endsAt: 0 });
  if (!isSame || stored.endsAt < topic.endsAt - topicMs / 10) await store.saveContext(contextKey, topic);
}

/**
 * Reads against what may be spoken of here, so that a name elsewhere neither competes nor is betrayed. Only what is
 * not found there, or is to be watched, is looked for in all workspaces in which the person has a role.
 */
async function read(
  deps: Deps,
  message: IncomingMessage,
  visible: ReadonlySet<string>,
  context: Context,
): Promise<Understanding> {
  const catalogue = await deps.store.listCatalogue();
  const first = understand(message, indexFor(catalogue, visible), context);
  const isSettled = first.dataset.kind !== 'none' && first.intent !== 'watch' && first.workspace === undefined;
  if (isSettled || message.conversation.kind === 'personal') return first;
  const own = new Set((await workspacesOf(deps, message.from)).map(({ workspaceId }) => workspaceId));
  const second = understand(message, indexFor(catalogue, new Set([...visible, ...own])), context);
  return second.dataset.kind === 'none' ? { ...second, dataset: first.dataset } : second;
}

/** What lies elsewhere is not spoken of in front of everybody. */
async function respond(asked: Asked): Promise<Answered> {
  const { understanding, visible, message } = asked;
  if (message.text.trim() === '') return answerEmpty(asked);
  const question = questionOf(asked);
  if (question !== undefined) return answerQuestion(asked, question);
  const { dataset, intent } = understanding;
  const meant = dataset.kind === 'one' ? [dataset.entry] : dataset.kind === 'several' ? dataset.entries : [];
  if (meant.length === 0 || meant.some(({ workspaceId }) => visible.has(workspaceId))) return responders[intent](asked);
  const workspaces = [...new Set(meant.map(({ workspace }) => workspace))].slice(0, 3).join(' or ');
  return {
    answer: {
      text: `${meant[0]?.name} is in ${workspaces}, which this conversation does not watch. Ask me in a personal chat, or say “watch ${meant[0]?.workspace}” here.`,
    },
  };
}
