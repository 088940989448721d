import type { CatalogueIndex } from './catalogue-index.ts';
import { rankIntents } from './choose-intent.ts';
import type { RankedIntent } from './choose-intent.ts';
import { cleanText } from './clean-text.ts';
import { holdsSecret } from './holds-secret.ts';
import { errorTextOf, isPastedError } from './is-pasted-error.ts';
import { readFollowUp } from './read-follow-up.ts';
import { readMessage } from './read-message.ts';
import type { Reading } from './read-message.ts';
import { readRequest } from './read-request.ts';
import type { Context, Intent, Understanding } from './types.ts';
import { behindLeadIn, soundsLikeProgram } from './sounds-like-program.ts';

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
