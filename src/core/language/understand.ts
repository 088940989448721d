import type { CatalogueIndex } from './catalogue-index.ts';
import { isEnough, isSaid, rankIntents } from './choose-intent.ts';
import type { RankedIntent } from './choose-intent.ts';
import { cleanText } from './clean-text.ts';
import { decideDataset, namedWorkspaces } from './decide-dataset.ts';
import { findAccount, findCode, findTimeText } from './find-slots.ts';
import { asksAgain, findNamesake, isElliptic, pickChoice } from './follow-up.ts';
import { holdsSecret } from './holds-secret.ts';
import { errorTextOf, isPastedError } from './is-pasted-error.ts';
import { isKnownWord } from './known-words.ts';
import { readMessage } from './read-message.ts';
import type { Reading } from './read-message.ts';
import type { CatalogueEntry, Context, DatasetMatch, Intent, Understanding } from './types.ts';
import { behindLeadIn, soundsLikeProgram } from './sounds-like-program.ts';
import { findUnknownName } from './unknown-name.ts';

/** How the bot reads a message. Pure; the same message, catalogue and context always give the same answer. */
export function understand(message: { text: string }, catalogue: CatalogueIndex, context: Context): Understanding {
  const text = cleanText(message.text);
  if (holdsSecret(text) || holdsSecret(message.text)) return bare('secret');
  const reading = readMessage(text, catalogue);
  const ranked = rankIntents(reading.intentWords, context.walkthrough);
  if (looksPasted(text, reading) && !isShortInWalkthrough(text, ranked[0], context)) {
    return { ...bare('diagnose'), errorText: errorTextOf(text) };
  }
  if (reading.intentWords.words.every((word) => word === '.')) return bare('help');
  return readFollowUp(reading, catalogue, context, ranked) ?? readRequest(reading, catalogue, context, ranked);
}

function bare(intent: Intent): Understanding {
  return { intent, nearestIntents: [], dataset: { kind: 'absent' } };
}

/** By its signs, or because nothing in it, or behind "I got this:", is what a person would say. */
function looksPasted(text: string, { mentions }: Reading): boolean {
  if (isPastedError(text)) return true;
  if (mentions.some(({ kind, whole }) => kind === 'dataset' && whole)) return false;
  const rest = behindLeadIn(text);
  return soundsLikeProgram(text) || (rest !== undefined && soundsLikeProgram(rest));
}

/** In the middle of the steps "it says: login failed" reports on the step. */
function isShortInWalkthrough(text: string, best: RankedIntent | undefined, context: Context): boolean {
  return context.walkthrough && text.length < 140 && best?.intent === 'stuck';
}

/** Answers to the bot's question, and messages that only say what the last one is now about. */
function readFollowUp(
  reading: Reading,
  catalogue: CatalogueIndex,
  context: Context,
  ranked: readonly RankedIntent[],
): Understanding | undefined {
  const { tokens, mentions, intentWords } = reading;
  const { dataset: topic, lastIntent, walkthrough } = context;
  if (topic !== undefined && lastIntent !== undefined && !walkthrough && takesDataset.has(lastIntent)) {
    if (asksAgain(intentWords.words)) return about(topic, lastIntent);
  }
  const elliptic = isElliptic(intentWords.words, (word) => !isKnownWord(word) && context.choices !== undefined);
  const picked = pickChoice(tokens, mentions, context);
  if (elliptic && picked !== undefined) return about(picked, context.pendingIntent ?? context.lastIntent ?? 'status');
  if (!elliptic) return undefined;
  const namesake = findNamesake(tokens, mentions, catalogue, context);
  const isNamed = mentions.every(
    ({ kind, entries }) => kind !== 'dataset' || entries.some((at) => catalogue.entries[at] === namesake),
  );
  if (namesake !== undefined && isNamed) {
    return about(namesake, context.pendingIntent ?? context.lastIntent ?? 'status');
  }
  const dataset = decideDataset({
    ...questionOf(reading, catalogue, context),
    context: { ...context, dataset: undefined },
  });
  const asked = context.pendingIntent ?? context.lastIntent;
  if (dataset.kind !== 'absent' && asked !== undefined && takesDataset.has(asked)) {
    return { intent: asked, nearestIntents: [], dataset };
  }
  const workspaces = namedWorkspaces(mentions);
  const [best] = ranked;
  // "Is Sales EMEA ok?" asks for itself, "and Marketing?" goes on.
  if (dataset.kind === 'absent' && asked === undefined && isSaid(best)) return undefined;
  if (dataset.kind === 'absent' && workspaces.length > 0) {
    const intent = asked !== undefined && takesWorkspace.has(asked) ? asked : 'failing';
    return { ...bare(intent), ...workspaceSlots(reading) };
  }
  return dataset.kind === 'absent' || isSaid(best) ? undefined : { intent: 'status', nearestIntents: [], dataset };
}

function about(entry: CatalogueEntry, intent: Intent): Understanding {
  return { intent, nearestIntents: [], dataset: { kind: 'one', entry } };
}

function readRequest(
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
    .slice(0, 2);
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
    timeText: findTimeText(reading.text, intent),
    off: intent === 'digest' ? isOff(reading) : undefined,
  };
}

const receiverMe = /\b(?:to|assign|give it) (me|myself|us)\b/i;

export const takesDataset: ReadonlySet<Intent> = new Set<Intent>([
  'why',
  'status',
  'recheck',
  'refresh',
  'history',
  'next',
  'owner',
  'fix',
  'shared',
  'snooze',
  'unsnooze',
  'ack',
  'assign',
  'remind',
]);

export const takesWorkspace: ReadonlySet<Intent> = new Set<Intent>([
  'failing',
  'watch',
  'unwatch',
  'watching',
  'status',
]);

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
  if (intent === 'shared') return decideDataset({ ...question, everything: false });
  return decideDataset(intent === 'assign' ? { ...question, mentions: withoutPerson(reading) } : question);
}

function withoutPerson(reading: Reading) {
  const { person, mentions } = reading;
  return person === undefined
    ? mentions
    : mentions.filter(({ start, end }) => end <= person.start || start >= person.end);
}

const pronouns = new Set(['it', 'this', 'that', 'its']);
const nouns = new Set(['everything', 'everyone']);

function questionOf(reading: Reading, catalogue: CatalogueIndex, context: Context) {
  const { words } = reading.intentWords;
  return {
    mentions: reading.mentions,
    link: reading.link,
    catalogue,
    context,
    pronoun: words.some((word) => pronouns.has(word)),
    other: words.some((word) => word === 'other' || word === 'another'),
    everything:
      words.some((word) => nouns.has(word)) ||
      /\ball (?:the |my |our |of )?(?:\w+ )?(?:datasets?|models|reports|alerts|notifications|workspaces|refreshes|them)\b/i.test(
        reading.text,
      ),
    unknownName: findUnknownName(reading),
  };
}

function workspaceSlots(reading: Reading): Pick<Understanding, 'workspace' | 'workspaceChoices'> {
  const linked = reading.link?.workspace;
  if (linked !== undefined) return { workspace: linked };
  const [first, ...others] = namedWorkspaces(reading.mentions);
  if (first === undefined) return {};
  return others.length === 0 ? { workspace: first } : { workspaceChoices: [first, ...others].slice(0, 10) };
}

function isOff(reading: Reading): boolean {
  return reading.intentWords.words.some((word) =>
    /^(?:stop|off|cancel|disable|end|no|remove|unsubscribe|quit|without|delete|kill|not|never|deactivate|drop|cease)$/.test(
      word,
    ),
  );
}
