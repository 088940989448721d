import { randomUUID } from 'node:crypto';
import type { CatalogueEntry } from '../../core/language/types.ts';
import type { Reminder } from '../../core/reminders/reminder.ts';
import { nextOccurrence } from '../../core/times/next-occurrence.ts';
import { sayEvery } from '../../core/times/say-time.ts';
import { stopButton } from '../answer-reminder.ts';
import { followDataset } from './answer-fix.ts';
import type { Asked, Answered, Responder } from './asked.ts';
import { readSaidTime, sayWhen, zoneWords } from './said-time.ts';
import { forDataset, sayButton, sentenceAbout } from './which-dataset.ts';
import { fullName } from './which-incidents.ts';

const perPersonMax = 20;
const perConversationMax = 100;
const untilBack = /\b(?:when|once|if|as soon as|until)\b/i;
const suggested = [
  ['In an hour', 'in 1 hour'],
  ['Tomorrow 9:00', 'tomorrow at 9:00'],
  ['Monday 9:00', 'on Monday at 9:00'],
] as const;

/** "Remind me tomorrow at 9", "tell me when it’s back", "stop reminding me". */
export const answerRemind: Responder = async (asked) => {
  const { understanding, message } = asked;
  if (readSaidTime(asked, 'at').kind === 'none') {
    if (understanding.off === true) return stopReminders(asked);
    if (/\breminders\b/i.test(message.text)) return { answer: { text: await listWords(asked) } };
    if (!/\bremind/i.test(message.text) || untilBack.test(message.text)) return forDataset(followDataset)(asked);
  }
  if (understanding.dataset.kind === 'absent') return setReminder(asked, undefined);
  return forDataset(setReminder)(asked);
};

async function setReminder(asked: Asked, dataset: CatalogueEntry | undefined): Promise<Answered> {
  const { deps, message, timeZone } = asked;
  const { conversation, from, contextKey } = message;
  const reading = readSaidTime(asked, 'at');
  if (reading.kind === 'refused' || reading.kind === 'none')
    return askWhen(dataset, reading.kind === 'refused' ? `${reading.sentence} ` : '');
  const { conversationId, kind } = conversation;
  const known = await deps.store.listReminders(conversationId);
  const full = whyFull(known, from.personId);
  if (full !== undefined) return { answer: { text: full } };
  const every = reading.kind === 'every' ? reading.every : undefined;
  const dueAt = reading.kind === 'every' ? nextOccurrence(reading.every, deps.clock.now()) : reading.at;
  const threadId = /;messageid=([^;]+)/.exec(contextKey)?.[1];
  await deps.store.saveReminder({
    reminderId: randomUUID(),
    conversationId,
    ...(threadId === undefined ? {} : { threadId }),
    dueAt,
    ...(every === undefined ? {} : { every }),
    by: from,
    timeZone,
    about: { kind: 'reminder', ...(dataset === undefined ? {} : { dataset }) },
  });
  const what = dataset === undefined ? 'what is failing here' : fullName(dataset);
  const when =
    every === undefined
      ? `on ${sayWhen(asked, dueAt)}`
      : `${sayEvery(every)}${zoneWords(kind, timeZone, deps.timeZone)}, first on ${sayWhen(asked, dueAt)}`;
  return {
    answer: { text: `I remind you of ${what} ${when}.`, buttons: [stopButton({}, dataset)] },
    ...(dataset === undefined ? {} : { topic: { dataset } }),
  };
}

function askWhen(dataset: CatalogueEntry | undefined, before: string): Answered {
  const said = dataset === undefined ? 'what is failing' : `"${dataset.name}" in "${dataset.workspace}"`;
  const about = dataset === undefined ? '' : ` of ${fullName(dataset)}`;
  return {
    answer: {
      text: `${before}When shall I remind you${about}? Say it like “tomorrow 9:00” or “in 2 hours”.`,
      buttons: suggested.map(([title, timeText]) =>
        sayButton(title, dataset === undefined ? `remind me ${timeText}` : sentenceAbout('remind', said, { timeText })),
      ),
    },
    topic: { dataset, pendingIntent: 'remind', awaitsTime: true },
  };
}

function whyFull(known: readonly Reminder[], personId: string): string | undefined {
  const mine = known.filter(({ by, about }) => about.kind === 'reminder' && by.personId === personId);
  if (mine.length >= perPersonMax)
    return `You have ${mine.length} reminders here already. Say “stop reminding me” to drop them.`;
  return known.length >= perConversationMax ? 'This conversation has too many reminders already.' : undefined;
}

/** One's own, here: those about the dataset that was named, or all of them. */
async function stopReminders(asked: Asked): Promise<Answered> {
  const { dataset } = asked.understanding;
  const mine = await listMine(asked);
  const about = mine.filter(
    (each) =>
      dataset.kind === 'one' &&
      each.about.kind === 'reminder' &&
      each.about.dataset?.datasetId === dataset.entry.datasetId,
  );
  // The topic of the thread is no reason to keep the others when nothing was named.
  const stopped = about.length > 0 ? about : mine;
  if (stopped.length === 0) return { answer: { text: 'You have no reminder here.' } };
  for (const { reminderId } of stopped) await asked.deps.store.removeReminder(reminderId);
  const count = stopped.length === 1 ? 'Your reminder' : `Your ${stopped.length} reminders`;
  const of = about.length > 0 && dataset.kind === 'one' ? ` of ${fullName(dataset.entry)}` : ' here';
  return { answer: { text: `${count}${of} ${stopped.length === 1 ? 'is' : 'are'} dropped.` } };
}

async function listMine({ deps, message }: Asked): Promise<Reminder[]> {
  const all = await deps.store.listReminders(message.conversation.conversationId);
  return all.filter(({ by, about }) => about.kind === 'reminder' && by.personId === message.from.personId);
}

async function listWords(asked: Asked): Promise<string> {
  const mine = await listMine(asked);
  if (mine.length === 0) return 'You have no reminder here. Say “remind me about Sales tomorrow at 9”.';
  const lines = mine.slice(0, 10).map(({ dueAt, every, about }) => {
    const dataset = about.kind === 'reminder' ? about.dataset : undefined;
    const rhythm = every === undefined ? '' : `, ${sayEvery(every)}`;
    return `- ${sayWhen(asked, dueAt)}: ${dataset === undefined ? 'what is failing here' : fullName(dataset)}${rhythm}`;
  });
  return [`Your next reminders here:`, ...lines].join('\n');
}
