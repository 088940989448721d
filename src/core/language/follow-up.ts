import type { CatalogueIndex } from './catalogue-index.ts';
import { namedWorkspaces } from './decide-dataset.ts';
import type { NameMention } from './name-mentions.ts';
import { nameWords } from './name-table.ts';
import { stemOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { CatalogueEntry, Context } from './types.ts';

const fillers = new Set(
  `#ds #ws #num . the a an one ones and what how about no yes nope i mean meant sorry rather other another not that this it in for of from instead actually please
  ok so but is then or also both all first second third fourth fifth last 1 2 3 4 5 dataset workspace model report to with on me my we want take choose pick option number
  same question thing oh wait hm at think be would should its was were them those these neither none only just again too well right correct exactly former latter top bottom
  upper lower hey hi good morning thanks`.split(/\s+/),
);

/** Nothing but a choice or a name: "the first", "and Finance?", "no, the EMEA one". The rest was said before. */
export function isElliptic(words: readonly string[], isUnknownName: (word: string) => boolean): boolean {
  return (
    words.length > 0 &&
    words.length <= 14 &&
    words.every((word) => fillers.has(word) || isUnknownName(word) || /^\p{Extended_Pictographic}$/u.test(word))
  );
}

const repeating = new Set(['again', 'more', 'repeat', 'same']);
const besideRepeating = new Set('. once one time please do it the this that and ok yes now for me same'.split(' '));

/** "again", "once more": whatever was asked last. */
export function asksAgain(words: readonly string[]): boolean {
  return (
    words.some((word) => repeating.has(word)) && words.every((word) => repeating.has(word) || besideRepeating.has(word))
  );
}

const ordinals: Readonly<Record<string, number>> = {
  first: 0,
  '1st': 0,
  former: 0,
  top: 0,
  upper: 0,
  second: 1,
  '2nd': 1,
  latter: 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
  fifth: 4,
  '5th': 4,
};

/** Which of the bot's choices the person means; undefined when the words fit none or more than one. */
export function pickChoice(
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  context: Context,
): CatalogueEntry | undefined {
  const choices = context.choices ?? [];
  if (choices.length === 0) return undefined;
  return (
    byWords(tokens, choices) ??
    byWorkspace(mentions, choices) ??
    byOrdinal(tokens, choices) ??
    byOther(tokens, choices, context)
  );
}

function byOrdinal(tokens: readonly Token[], choices: readonly CatalogueEntry[]): CatalogueEntry | undefined {
  for (const token of tokens) {
    if (token.kind === 'number') return choices[Number(token.word) - 1];
    const place = ordinals[token.word];
    if (place !== undefined) return choices[place];
    if (token.word === 'last' || token.word === 'bottom' || token.word === 'lower') return choices.at(-1);
  }
  return undefined;
}

/** The choice whose name and workspace hold most of the words, if no other holds as many. */
function byWords(tokens: readonly Token[], choices: readonly CatalogueEntry[]): CatalogueEntry | undefined {
  const said = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ word }) => stemOf(word));
  const scored = choices
    .map((choice) => {
      const own = new Set([...nameWords(choice.name), ...nameWords(choice.workspace)].map(({ stem }) => stem));
      const shorter = nameWords(choice.name).length / 100;
      const held = new Set(said.filter((stem) => own.has(stem)));
      return { choice, score: held.size === 0 ? 0 : held.size - shorter };
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined || best.score <= 0) return undefined;
  return next === undefined || best.score > next.score ? best.choice : undefined;
}

function byWorkspace(mentions: readonly NameMention[], choices: readonly CatalogueEntry[]): CatalogueEntry | undefined {
  const named = mentions.flatMap(({ workspaces }) => workspaces).map(({ workspaceId }) => workspaceId);
  return only(choices.filter(({ workspaceId }) => named.includes(workspaceId)));
}

function byOther(
  tokens: readonly Token[],
  choices: readonly CatalogueEntry[],
  context: Context,
): CatalogueEntry | undefined {
  if (!tokens.some(({ word }) => word === 'other' || word === 'another')) return undefined;
  return only(choices.filter(({ datasetId }) => datasetId !== context.dataset?.datasetId));
}

/** "no, the other one", "the EMEA one": the topic's namesake, if the words leave exactly one. */
export function findNamesake(
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  catalogue: CatalogueIndex,
  context: Context,
): CatalogueEntry | undefined {
  const topic = context.dataset;
  if (topic === undefined) return undefined;
  const nameId = catalogue.datasets.byWords.get(
    nameWords(topic.name)
      .map(({ word }) => word)
      .join(' '),
  );
  const namesakes = (nameId === undefined ? [] : (catalogue.entriesOfName[nameId] ?? [])).flatMap(
    (at) => catalogue.entries[at] ?? [],
  );
  const named = namedWorkspaces(mentions).map(({ workspaceId }) => workspaceId);
  if (named.length > 0) return only(namesakes.filter(({ workspaceId }) => named.includes(workspaceId)));
  if (!tokens.some(({ word }) => word === 'other' || word === 'another')) return undefined;
  return only(namesakes.filter(({ datasetId }) => datasetId !== topic.datasetId));
}

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}
