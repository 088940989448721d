import { randomUUID } from 'node:crypto';
import type { ClickButton } from '../../core/incident/notice.ts';
import { digestIdOf, type Reminder } from '../../core/reminders/reminder.ts';
import { nextOccurrence } from '../../core/times/next-occurrence.ts';
import { sayEvery } from '../../core/times/say-time.ts';
import { makeDigest } from '../make-digest.ts';
import { notWatching } from './answer-failing.ts';
import type { Asked, Answered, Responder } from './asked.ts';
import { readSaidTime, sayWhen, zoneWords } from './said-time.ts';
import { sayButton } from './which-dataset.ts';

const stopButton = sayButton('Stop the digest', 'stop the digest');
const suggested = [
  sayButton('Every weekday at 8:00', 'send a digest every weekday at 8:00'),
  sayButton('Mondays at 8:00', 'send a digest every Monday at 8:00'),
];

/** Sets or stops the regular summary of a conversation; without a time it is given now. */
export const answerDigest: Responder = async (asked) => {
  const { understanding, visible } = asked;
  if (understanding.off === true) return stopDigest(asked);
  if (visible.size === 0) return { answer: notWatching(asked) };
  const reading = readSaidTime(asked, 'at');
  switch (reading.kind) {
    case 'none':
      return digestNow(asked);
    case 'refused':
      return {
        answer: { text: reading.sentence, buttons: suggested },
        topic: { pendingIntent: 'digest', awaitsTime: true },
      };
    case 'at':
      await asked.deps.store.saveReminder({ ...digestOf(asked), reminderId: randomUUID(), dueAt: reading.at });
      return {
        answer: {
          text: `I sum up how everything stands once, on ${sayWhen(asked, reading.at)}. Say “every weekday at 8” for a regular one.`,
        },
      };
    case 'every': {
      const dueAt = nextOccurrence(reading.every, asked.deps.clock.now());
      await asked.deps.store.saveReminder({ ...digestOf(asked), dueAt, every: reading.every });
      const { kind } = asked.message.conversation;
      const zone = zoneWords(kind, asked.timeZone, asked.deps.timeZone);
      return {
        answer: {
          text: `I post here how everything stands ${sayEvery(reading.every)}${zone}, first on ${sayWhen(asked, dueAt)}.`,
          buttons: [stopButton],
        },
      };
    }
    default:
      throw new Error(`unknown reading ${JSON.stringify(reading satisfies never)}`);
  }
};

function digestOf({ message, timeZone }: Asked): Omit<Reminder, 'dueAt'> {
  const { conversationId } = message.conversation;
  return {
    reminderId: digestIdOf(conversationId),
    conversationId,
    by: message.from,
    timeZone,
    about: { kind: 'digest' },
  };
}

async function digestNow(asked: Asked): Promise<Answered> {
  const { deps, message, timeZone } = asked;
  const digest = await makeDigest(deps, { conversation: message.conversation, timeZone });
  if (digest === undefined) return { answer: notWatching(asked) };
  const known = await deps.store.findReminder(digestIdOf(message.conversation.conversationId));
  const { more, ...shown } = digest;
  const rhythm = known?.every === undefined ? 'Shall I say so regularly?' : `I say so ${sayEvery(known.every)}.`;
  const buttons: ClickButton[] = known === undefined ? suggested : [stopButton];
  return {
    answer: {
      ...shown,
      text: `${shown.text} ${rhythm}`,
      buttons: [...(shown.buttons ?? []), ...buttons].slice(0, 6),
    },
    topic: { pendingIntent: 'digest', awaitsTime: true, ...(more === undefined ? {} : { more }) },
  };
}

async function stopDigest({ deps, message }: Asked): Promise<Answered> {
  const stopped = await deps.store.removeReminder(digestIdOf(message.conversation.conversationId));
  const again = [sayButton('Every weekday at 8:00', 'send a digest every weekday at 8:00')];
  return stopped
    ? {
        answer: {
          text: `${message.from.name} has stopped the digest: I post no summary here any more.`,
          buttons: again,
        },
      }
    : { answer: { text: 'There is no digest here to stop.', buttons: again } };
}
