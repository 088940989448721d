import type { ClickReply } from '../flows/incoming.ts';
import type { Click } from '../core/incident/click.ts';
import { phrases } from './phrases.ts';
import type { BotActivity } from './read-activity.ts';
import { readIncoming } from './read-incoming.ts';
import type { Thread } from './replies.ts';
import { logTrouble } from './troubles.ts';
import { readWho, threadOfTurn, type BotParts } from './turn.ts';
import { within } from '../ports/within.ts';

export interface InvokeAnswer {
  readonly status: number;
  readonly body: { readonly statusCode: number; readonly type: string; readonly value: unknown };
}

// The types of "Universal Actions for Adaptive Cards", response format.
const toast = (text: string): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
});
const card = (value: object): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value },
});

/** A pressed Action.Execute. Teams waits five seconds for the answer; what takes longer is posted when it is there. */
export async function handleInvokedClick(
  activity: BotActivity,
  parts: BotParts,
  keep: (work: Promise<void>) => unknown,
): Promise<InvokeAnswer> {
  try {
    return await answerClick(activity, parts, keep);
  } catch (error) {
    return toast(phrases.broken(logTrouble(parts.log, error, { turn: 'click' })));
  }
}

async function answerClick(
  activity: BotActivity,
  parts: BotParts,
  keep: (work: Promise<void>) => unknown,
): Promise<InvokeAnswer> {
  const { cards, patienceMs } = parts;
  const click = cards.readClick(activity.value);
  if (click === undefined) return toast(phrases.foreignCard);
  const isAutomatic = wasAutomatic(activity.value);
  // An update or a message during an automatic refresh makes Teams ask again, for ever (Agents-for-js, adaptiveCardsActions).
  if (isAutomatic && click.verb !== 'show') return toast(phrases.upToDate);

  const thread = threadOfTurn(activity, readIncoming(activity));
  const work = clickSafely({ activity, click, thread }, parts);
  const reply = await within(work, patienceMs);
  if (reply === 'late') {
    if (isAutomatic) return toast(phrases.upToDate);
    keep(work.then((result) => postResult(result, thread, parts)));
    return toast(phrases.workingOnIt);
  }
  switch (reply.kind) {
    case 'notice':
      return card(cards.renderNotice(reply.notice));
    case 'toast':
      return toast(reply.text);
    case 'answer':
      if (isAutomatic) return toast(phrases.upToDate);
      keep(postResult(reply, thread, parts));
      return toast(phrases.answeredBelow);
  }
}

/** A pressed Action.Submit, from clients that do not know Action.Execute: it comes as a message without words. */
export async function handleSubmittedClick(activity: BotActivity, parts: BotParts): Promise<void> {
  const thread = threadOfTurn(activity, readIncoming(activity));
  const click = parts.cards.readClick(activity.value);
  if (click === undefined) return parts.talkBack.say(thread, phrases.foreignCard);
  await postResult(await clickSafely({ activity, click, thread }, parts), thread, parts);
}

async function clickSafely(
  pressed: { activity: BotActivity; click: Click; thread: Thread },
  { flows, replies, log }: BotParts,
): Promise<ClickReply> {
  const { activity, click } = pressed;
  try {
    return await flows.onClick({ ...(await readWho(activity, replies)), click });
  } catch (error) {
    const { conversationId } = pressed.thread.conversation;
    return {
      kind: 'toast',
      text: phrases.broken(logTrouble(log, error, { turn: 'click', verb: click.verb, conversationId })),
    };
  }
}

async function postResult(reply: ClickReply, thread: Thread, { talkBack }: BotParts): Promise<void> {
  switch (reply.kind) {
    case 'notice':
      return talkBack.showNotice(thread, thread.replyToId, reply.notice);
    case 'toast':
      return talkBack.say(thread, reply.text);
    case 'answer':
      return talkBack.answer(thread, reply.answer);
  }
}

function wasAutomatic(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'trigger' in value && value.trigger === 'automatic';
}
