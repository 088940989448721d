import type { CatalogueIndex } from './catalogue-index.ts';
import { isSaid } from './choose-intent.ts';
import type { RankedIntent } from './choose-intent.ts';
import { decideDataset, namedWorkspaces } from './decide-dataset.ts';
import { asksAgain, findNamesake, isElliptic, pickChoice } from './follow-up.ts';
import { takesDataset, takesWorkspace } from './intent-slots.ts';
import { isKnownWord } from './known-words.ts';
import { questionOf } from './question-of.ts';
import type { Reading } from './read-message.ts';
import type { CatalogueEntry, Context, Intent, Understanding } from './types.ts';
import { workspaceSlots } from './workspace-slots.ts';

/** Answers to the bot's question, and messages that only say what the last one is now about. */
export function readFollowUp(
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
  // "What is the revenue of Q1" shares a word with a name, no more.
  if (dataset.kind === 'none' && asked === undefined) return undefined;
  // "Is Sales EMEA ok?" asks for itself, "and Marketing?" goes on.
  if (dataset.kind === 'absent' && asked === undefined && isSaid(best)) return undefined;
  if (dataset.kind === 'absent' && workspaces.length > 0) {
    const intent = asked !== undefined && takesWorkspace.has(asked) ? asked : 'failing';
    return { intent, nearestIntents: [], dataset, ...workspaceSlots(reading) };
  }
  return dataset.kind === 'absent' || isSaid(best) ? undefined : { intent: 'status', nearestIntents: [], dataset };
}

function about(entry: CatalogueEntry, intent: Intent): Understanding {
  return { intent, nearestIntents: [], dataset: { kind: 'one', entry } };
}
