import type { TurnContext } from 'botbuilder';
import type { BotFlows } from '../flows/incoming.ts';
import type { Log } from '../ports/log.ts';
import { handleInvokedClick, handleSubmittedClick, type InvokeAnswer } from './handle-click.ts';
import { handleMessage } from './handle-message.ts';
import { handlePresence } from './handle-presence.ts';
import { handleSignIn, signInInvokes } from './handle-sign-in.ts';
import { createOnce } from './once.ts';
import { readActivity, type BotActivity } from './read-activity.ts';
import type { Replies } from './replies.ts';
import { createTalkBack, type Cards } from './talk-back.ts';
import type { BotParts } from './turn.ts';
import { whilePersonWaits } from '../ports/urgency.ts';
import { within } from '../ports/within.ts';

export interface Bot {
  /** One turn. Never rejects for what a flow or Teams did wrong. */
  run(context: TurnContext): Promise<void>;
  /** Waits for work that outlives its turn, at most `graceMs`. False: some was still going on. */
  settle(graceMs: number): Promise<boolean>;
}

/** Teams shows an error when a message stays unanswered for about fifteen seconds; clicks get five. */
const messagePatienceMs = 10_000;
const clickPatienceMs = 4_000;
const minuteMs = 60_000;

export function createBot(init: {
  flows: BotFlows;
  cards: Cards;
  replies: Replies;
  log: Log;
  patienceMs?: number;
  now?: () => number;
}): Bot {
  const { log, now = Date.now } = init;
  const goingOn = new Set<Promise<void>>();
  const parts: BotParts = {
    ...init,
    talkBack: createTalkBack({ ...init, keep }),
    patienceMs: init.patienceMs ?? clickPatienceMs,
  };
  const messages = createOnce<void>({ max: 5_000, maxAgeMs: 10 * minuteMs, now });
  const clicks = createOnce<InvokeAnswer>({ max: 500, maxAgeMs: minuteMs, now });
  const welcomes = createOnce<void>({ max: 1_000, maxAgeMs: minuteMs, now });

  function keep(work: Promise<void>): Promise<void> {
    const kept: Promise<void> = work
      .catch((error: unknown) => {
        log.error({ error: error instanceof Error ? error.name : typeof error }, 'work after a turn failed');
      })
      .finally(() => goingOn.delete(kept));
    goingOn.add(kept);
    return kept;
  }

  function handle(activity: BotActivity): Promise<void> {
    if (activity.type !== 'message') return handlePresence(activity, parts, welcomes);
    return isPressed(activity.value) ? handleSubmittedClick(activity, parts) : handleMessage(activity, parts);
  }

  async function turn(context: TurnContext): Promise<void> {
    const activity = readActivity(context.activity);
    if (activity === undefined) return log.warn({ type: context.activity.type }, 'an activity could not be read');
    // Teams delivers an activity again when it missed our answer.
    const key = activity.id === undefined ? undefined : `${activity.conversation.id} ${activity.type} ${activity.id}`;
    if (activity.type === 'invoke') {
      if (signInInvokes.includes(activity.name)) {
        await context.sendActivity({ type: 'invokeResponse', value: await handleSignIn(activity, parts, keep) });
        return;
      }
      if (activity.name !== 'adaptiveCard/action') return;
      const answer = await clicks.run(key, () => handleInvokedClick(activity, parts, keep)).result;
      await context.sendActivity({ type: 'invokeResponse', value: answer });
      return;
    }
    const { isFirst, result } = messages.run(key, () => handle(activity));
    if (isFirst) await within(keep(result), messagePatienceMs);
  }

  return {
    run: (context) => whilePersonWaits(() => turn(context)),
    async settle(graceMs) {
      const all = Promise.allSettled(goingOn);
      return (await within(all, graceMs)) !== 'late' && goingOn.size === 0;
    },
  };
}

function isPressed(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
