import type { CatalogueIndex } from './catalogue-index.ts';
import { isEnough } from './choose-intent.ts';
import type { RankedIntent } from './choose-intent.ts';
import { decideDataset } from './decide-dataset.ts';
import { findAccount, findCode, findTimeText } from './find-slots.ts';
import { findNamesake, pickChoice } from './follow-up.ts';
import { takesDataset } from './intent-slots.ts';
import { questionOf } from './question-of.ts';
import type { Reading } from './read-message.ts';
import { stopsDigest, stopsReminders } from './stops-it.ts';
import type { Context, DatasetMatch, Intent, Understanding } from './types.ts';
import { workspaceSlots } from './workspace-slots.ts';

/** Not every meaning can be offered as a button, so there are more than the two that are. */
const nearestMax = 6;

/** A message that asks for something by itself. */
export function readRequest(
  reading: Reading,
  catalogue: CatalogueIndex,
  context: Context,
  ranked: readonly RankedIntent[],
): Understanding {
  const [best] = ranked;
  const intent = isEnough(best) ? best.intent : 'unknown';
  const nearestIntents = ranked
    .filter((other) => other.intent !== intent && other.intent !== 'unknown')
    .map((other) => other.intent)
    .slice(0, nearestMax);
  const code = intent === 'explain' ? findCode(reading.tokens, reading.text) : undefined;
  const account = intent === 'shared' ? findAccount(reading.tokens, reading.isMentioned) : undefined;
  const dataset =
    account === undefined ? datasetFor(intent, reading, catalogue, context) : ({ kind: 'absent' } as const);
  return {
    intent,
    nearestIntents,
    dataset,
    ...workspaceSlots(reading),
    code,
    account,
    person: intent === 'assign' ? (reading.person?.person ?? receiverMe.exec(reading.text)?.[1]) : undefined,
    timeText: findTimeText(withoutNames(reading), intent),
    off: isOff(intent, reading),
  };
}

const receiverMe = /\b(?:to|assign|give it) (me|myself|us)\b/i;

function datasetFor(intent: Intent, reading: Reading, catalogue: CatalogueIndex, context: Context): DatasetMatch {
  if (!takesDataset.has(intent)) return { kind: 'absent' };
  const question = questionOf(reading, catalogue, context);
  const picked = pickChoice(reading.tokens, reading.mentions, context);
  if (picked !== undefined && !question.mentions.some(({ kind }) => kind === 'dataset'))
    return { kind: 'one', entry: picked };
  const namesake = reading.intentWords.words.some((word) => word === 'one' || word === 'other')
    ? findNamesake(reading.tokens, reading.mentions, catalogue, context)
    : undefined;
  if (namesake !== undefined && !question.mentions.some(({ kind }) => kind === 'dataset'))
    return { kind: 'one', entry: namesake };
  // "Cancel my reminders" is not about the topic.
  if (intent === 'remind' && /\breminders\b/i.test(reading.text))
    return decideDataset({ ...question, everything: true });
  if (intent === 'shared') return decideDataset({ ...question, everything: false });
  return decideDataset(intent === 'assign' ? { ...question, mentions: withoutPerson(reading) } : question);
}

function withoutPerson(reading: Reading) {
  const { person, mentions } = reading;
  return person === undefined
    ? mentions
    : mentions.filter(({ start, end }) => end <= person.start || start >= person.end);
}

/** Names tell no time: "Treasury Daily", "Monday Orders". */
function withoutNames({ text, tokens, mentions }: Reading): string {
  const names = mentions.filter(({ kind, whole }) => kind !== 'miss' && whole);
  return names
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => {
      const [from, to] = [tokens[start]?.start, tokens[end - 1]?.end];
      return from === undefined || to === undefined ? left : `${left.slice(0, from)} ${left.slice(to)}`;
    }, text);
}

function isOff(intent: Intent, reading: Reading): boolean | undefined {
  if (intent === 'digest') return stopsDigest(reading);
  return intent === 'remind' ? stopsReminders(reading.text) : undefined;
}
