import type { Answer } from '../../core/incident/answer.ts';
import type { Intent } from '../../core/language/types.ts';
import { meansGoOn, meansOtherCause } from '../../core/playbook/read-trouble.ts';
import type { Deps } from '../deps.ts';
import type { IncomingMessage } from '../incoming.ts';
import { visibleWorkspaces } from '../may.ts';
import { answerAck, answerAssign } from './answer-assign.ts';
import { answerDigest } from './answer-digest.ts';
import { answerDiagnose, answerExplain } from './answer-explain.ts';
import { answerFailing } from './answer-failing.ts';
import { actingOn, answerCancel, answerStuck, findWalkthrough, inWalkthrough } from './answer-fix.ts';
import { answerSharedOf, answerWhy } from './answer-dataset.ts';
import { answerExpiring } from './answer-expiring.ts';
import { answerHelp } from './answer-help.ts';
import { answerHistory, answerNext } from './answer-runs.ts';
import { answerOwner } from './answer-owner.ts';
import { answerQuestion, questionOf } from './answer-question.ts';
import { answerRefresh } from './answer-refresh.ts';
import { answerRemind } from './answer-remind.ts';
import { answerSnooze, answerUnsnooze } from './answer-snooze.ts';
import { answerUnwatch, answerWatch, answerWatching } from './answer-watch.ts';
import { answerEmpty, answerGreeting, answerUnknown, refuseSecret } from './answer-words.ts';
import type { Answered, Asked, Responder } from './asked.ts';
import { readInContext, topicOfThread, turnPage } from './read-in-context.ts';
import { rememberTopic } from './remember-topic.ts';
import { forDataset } from './which-dataset.ts';

/** "How is everything" asks for the list, "how is Sales" for the one. */
const answerStatus: Responder = async (asked) =>
  asked.understanding.dataset.kind === 'absent' ? answerFailing(asked) : forDataset(answerWhy)(asked);

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
  shared: answerSharedOf,
  explain: answerExplain,
  diagnose: answerDiagnose,
  watch: answerWatch,
  unwatch: answerUnwatch,
  watching: answerWatching,
  snooze: answerSnooze,
  unsnooze: answerUnsnooze,
  ack: answerAck,
  assign: answerAssign,
  remind: answerRemind,
  digest: answerDigest,
  expiring: answerExpiring,
  done: inWalkthrough('done'),
  stuck: answerStuck,
  back: inWalkthrough('back'),
  cancel: answerCancel,
  secret: refuseSecret,
  help: answerHelp,
  greeting: answerGreeting,
  unknown: answerUnknown,
};

/** Reads a message with what its conversation is about, answers it, and remembers the new topic. */
export async function answerMessage(deps: Deps, said: IncomingMessage): Promise<Answer> {
  const now = deps.clock.now();
  const visible = await visibleWorkspaces(deps, said.conversation);
  const stored = (await deps.store.findContext(said.contextKey, now)) ?? (await topicOfThread(deps, said, visible));
  const message = turnPage(said, stored);
  const walkthrough = await findWalkthrough(deps, message.from);
  const understanding = await readInContext(deps, message, { visible, stored, walkthrough: walkthrough !== undefined });
  const timeZone = message.timeZone ?? deps.timeZone;
  const asked: Asked = { deps, message, understanding, visible, timeZone, topic: stored?.dataset, walkthrough };
  const { answer, topic } = await respond(asked);
  deps.log.info({ intent: understanding.intent, dataset: understanding.dataset.kind }, 'a message was answered');
  await rememberTopic(deps, { contextKey: message.contextKey, stored, topic, intent: understanding.intent });
  return answer;
}

/** "Fix it" without a name is the fix that this person is in, and so is "go on" while it is put aside. */
function goesOn({ walkthrough, understanding: { intent, dataset }, message }: Asked): boolean {
  if (walkthrough === undefined || intent === 'secret' || dataset.kind !== 'absent') return false;
  return intent === 'fix' || (walkthrough.walkthrough?.asideSince !== undefined && meansGoOn(message.text));
}

function asksOtherCause({ walkthrough, understanding, message }: Asked): boolean {
  return walkthrough !== undefined && understanding.intent !== 'secret' && meansOtherCause(message.text);
}

/** What lies elsewhere is not spoken of in front of everybody. */
async function respond(asked: Asked): Promise<Answered> {
  const { understanding, visible, message } = asked;
  if (message.text.trim() === '') return answerEmpty(asked);
  if (goesOn(asked)) return inWalkthrough('fix')(asked);
  if (asksOtherCause(asked)) return inWalkthrough('otherCause')(asked);
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
