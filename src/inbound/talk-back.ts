import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../core/incident/answer.ts';
import type { Click } from '../core/incident/click.ts';
import type { Notice } from '../core/incident/notice.ts';
import type { BotFlows } from '../flows/incoming.ts';
import type { Log } from '../ports/log.ts';
import { TeamsError, type OutgoingMessage } from '../ports/teams.ts';
import { phrases } from './phrases.ts';
import type { Replies, Thread } from './replies.ts';
import { logTrouble } from './troubles.ts';

export interface Cards {
  renderNotice(notice: Notice): object;
  renderAnswer(answer: Answer): object | undefined;
  /** What this bot rendered, read back; undefined for anything else. */
  readClick(data: unknown): Click | undefined;
}

/** Posts answers into a thread. A person is waiting: a few quick tries, then the failure is logged and left. */
export interface TalkBack {
  say(thread: Thread, text: string): Promise<void>;
  answer(thread: Thread, answer: Answer): Promise<void>;
  /** Replaces the card, or posts it anew where the old one is gone. */
  showNotice(thread: Thread, activityId: string | undefined, notice: Notice): Promise<void>;
}

const triesMax = 3;
const waitMaxMs = 3_000;

type Outcome = { readonly activityId: string } | TeamsError;

export function createTalkBack(parts: {
  replies: Replies;
  cards: Cards;
  flows: BotFlows;
  log: Log;
  /** Takes work that the turn need not wait for, and lets it end before the bot stops. */
  keep: (work: Promise<void>) => Promise<void>;
}): TalkBack {
  const { replies, cards, flows, log, keep } = parts;

  /** Nobody knows whether Teams takes a mention of somebody who is not in the conversation; the words matter more. */
  async function reply(thread: Thread, { mention, ...message }: OutgoingMessage): Promise<Outcome> {
    const send = (full: OutgoingMessage): Promise<Outcome> => attempt(() => replies.reply(thread, full));
    if (mention === undefined) return send(message);
    const outcome = await send({ ...message, mention });
    return outcome instanceof TeamsError && outcome.reason === 'refused' ? send(message) : outcome;
  }

  async function say(thread: Thread, text: string, mention?: OutgoingMessage['mention']): Promise<void> {
    let outcome = await reply(thread, { text, ...(mention !== undefined && { mention }) });
    if (isTooBig(outcome)) outcome = await reply(thread, { text: phrases.tooLong });
    if (outcome instanceof TeamsError) logFailure(outcome, thread);
  }

  async function show(thread: Thread, message: OutgoingMessage, notice: Notice | undefined): Promise<void> {
    const outcome = await reply(thread, message);
    if (isTooBig(outcome)) return say(thread, message.text ?? phrases.tooLong);
    if (outcome instanceof TeamsError) return logFailure(outcome, thread);
    // A message that Teams split has no id, and its card cannot be kept current.
    if (notice === undefined || outcome.activityId === '') return;
    const { conversationId } = thread.conversation;
    void keep(rememberShown({ conversationId, activityId: outcome.activityId }, notice));
  }

  /** The person has the answer; that its card is kept current from now on is written together with others. */
  async function rememberShown(
    at: { conversationId: string; activityId: string },
    { incidentId, version }: Notice,
  ): Promise<void> {
    try {
      await flows.onShown({ ...at, incidentId, version });
    } catch (error) {
      logTrouble(log, error, { turn: 'shown', conversationId: at.conversationId });
    }
  }

  function logFailure(failure: TeamsError, { conversation }: Thread): void {
    const { conversationId } = conversation;
    log.error({ reason: failure.reason, status: failure.status, conversationId }, 'an answer could not be posted');
  }

  return {
    say: (thread, text) => say(thread, text),
    answer(thread, answer) {
      const { text, mention, notice } = answer;
      const card = cards.renderAnswer(answer);
      if (card === undefined) return say(thread, text, mention);
      return show(thread, { text, card, ...(mention !== undefined && { mention }) }, notice);
    },
    async showNotice(thread, activityId, notice) {
      const message = { card: cards.renderNotice(notice), summary: notice.headline };
      if (activityId === undefined) return show(thread, message, notice);
      const outcome = await attempt(async () => {
        await replies.replace(thread, activityId, message);
        return { activityId };
      });
      if (!(outcome instanceof TeamsError)) return;
      return outcome.reason === 'gone' ? show(thread, message, notice) : logFailure(outcome, thread);
    },
  };
}

async function attempt(send: () => Promise<{ activityId: string }>): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof TeamsError)) throw error;
      if (!isPassing(error) || tries === triesMax) return error;
      await wait(Math.min(error.retryAfterMs ?? 250 * tries, waitMaxMs));
    }
  }
}

function isTooBig(outcome: Outcome): boolean {
  return outcome instanceof TeamsError && outcome.reason === 'tooBig';
}

function isPassing({ reason }: TeamsError): boolean {
  return reason === 'throttled' || reason === 'conflict' || reason === 'unavailable';
}
