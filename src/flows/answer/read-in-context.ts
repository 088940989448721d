import type { Context, Understanding } from '../../core/language/types.ts';
import { understand } from '../../core/language/understand.ts';
import { readTime } from '../../core/times/read-time.ts';
import type { StoredContext } from '../../ports/store.ts';
import type { Deps } from '../deps.ts';
import type { IncomingMessage } from '../incoming.ts';
import { workspacesOf } from '../may.ts';
import { indexFor } from './index-for.ts';
import { entryOf } from './which-incidents.ts';

interface Surroundings {
  readonly visible: ReadonlySet<string>;
  readonly stored: StoredContext | undefined;
  readonly walkthrough: boolean;
}

/** What a message means where it was written, with what was asked before. */
export async function readInContext(
  deps: Deps,
  message: IncomingMessage,
  { visible, stored, walkthrough }: Surroundings,
): Promise<Understanding> {
  // What was not chosen is a choice again only for "no, the other": else any number or "first" would pick from it.
  const choices = stored?.choices ?? (/\b(?:an)?other\b/i.test(message.text) ? stored?.others : undefined);
  const understanding = await read(deps, message, visible, { ...stored, choices, walkthrough });
  return withKept(withTime(understanding, deps, message, stored), stored);
}

const nextPage =
  /^(?:please )?(?:(?:show|see|list|give) (?:me |us )?)?(?:the )?(?:more|next(?: page| ones?)?|rest)(?: please| pls)?[.!?]*$/i;

/** "More", said beneath a list, is what its button says. */
export function turnPage<M extends { readonly text: string }>(message: M, stored: StoredContext | undefined): M {
  const isMore = message.text.length < timeTextMax && nextPage.test(message.text.trim());
  return isMore && stored?.more !== undefined ? { ...message, text: stored.more } : message;
}

/** A thread beneath a card is about that card, also when nobody has said anything in it. */
export async function topicOfThread(
  { store }: Deps,
  { contextKey, conversation, startsThread }: IncomingMessage,
  visible: ReadonlySet<string>,
): Promise<StoredContext | undefined> {
  if (startsThread === true) return undefined;
  const root = /;messageid=([^;]+)/.exec(contextKey)?.[1];
  if (root === undefined) return undefined;
  const notice = await store.findNoticeAt(conversation.conversationId, root);
  const incident = notice === undefined ? undefined : await store.findIncident(notice.incidentId);
  const dataset = incident === undefined ? undefined : entryOf(incident, visible);
  return dataset === undefined ? undefined : { dataset, endsAt: 0 };
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

const timeTextMax = 60;
/** A message of nothing else is a time; anything more is a message of its own. */
const timeWord =
  /^(?:until|till|til|for|in|at|on|by|around|about|every|each|the|an?|next|this|coming|and|to|of|please|ok|yes|daily|weekly|morning|afternoon|evening|noon|midnight|night|tonight|today|tomorrow|tmrw|tmr|later|end|eod|week|weekend|month|hours?|hrs?|h|minutes?|mins?|m|days?|d|weeks?|weekdays?|months?|half|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|one|two|three|four|five|six|\d+(?:st|nd|rd|th|am|pm|h|hrs?|m|mins?|d)?)$/i;

/** "Monday 9", said when the bot has asked until when. */
function withTime(
  understanding: Understanding,
  { clock, timeZone }: Pick<Deps, 'clock' | 'timeZone'>,
  message: IncomingMessage,
  stored: StoredContext | undefined,
): Understanding {
  const asked = stored?.awaitsTime === true ? stored.pendingIntent : undefined;
  const { dataset } = understanding;
  if (asked === undefined || message.text.length > timeTextMax) return understanding;
  const words = message.text.split(/[\s,.:;!?/-]+/).filter(Boolean);
  if (!words.every((word) => timeWord.test(word))) return understanding;
  const options = { now: clock.now(), timeZone: message.timeZone ?? timeZone, locale: message.locale };
  if (readTime(message.text, options).kind === 'none') return understanding;
  const topic = stored?.dataset;
  const about = dataset.kind === 'absent' && topic !== undefined ? ({ kind: 'one', entry: topic } as const) : dataset;
  return { ...understanding, intent: asked, dataset: about, timeText: message.text };
}

/** "The one in Finance", said when the bot has asked which: the time or the person was said before. */
function withKept(understanding: Understanding, stored: StoredContext | undefined): Understanding {
  if (stored?.kept === undefined || stored.pendingIntent !== understanding.intent) return understanding;
  const { timeText = stored.kept.timeText, person = stored.kept.person } = understanding;
  return { ...understanding, timeText, person };
}
