import type { CatalogueIndex, IndexedWorkspace } from './catalogue-index.ts';
import type { Pointed } from './find-link.ts';
import type { NameMention } from './name-mentions.ts';
import { nearestNames } from './nearest-names.ts';
import type { CatalogueEntry, Context, DatasetMatch } from './types.ts';

const severalMax = 25;

export interface DatasetQuestion {
  readonly mentions: readonly NameMention[];
  readonly link: Pointed | undefined;
  readonly catalogue: CatalogueIndex;
  readonly context: Context;
  /** "it", "this one": the topic is meant, whatever else looks like a name. */
  readonly pronoun: boolean;
  /** "the other one": not the topic. */
  readonly other: boolean;
  /** "everything": no single dataset is meant. */
  readonly everything: boolean;
  /** Words that are no mention but stand where a name stands, e.g. "did ZEBRA fail". */
  readonly unknownName: string | undefined;
}

export function decideDataset(question: DatasetQuestion): DatasetMatch {
  const { link, catalogue } = question;
  if (link?.dataset !== undefined) return { kind: 'one', entry: link.dataset };
  if (link?.unknown === true) return { kind: 'none', said: 'this link', nearest: [] };
  const hits = chooseHits(question);
  if (hits.length > 0) return narrow(hits, question);
  const miss = question.mentions.find(({ kind }) => kind === 'miss');
  const fallsBack = question.pronoun && question.context.dataset !== undefined;
  const said = miss?.said ?? question.unknownName;
  if (said !== undefined && !fallsBack) return { kind: 'none', said, nearest: nearestNames(said, catalogue) };
  return fromContext(question);
}

/** Whole names before parts of names; with a pronoun only a whole name counts beside the topic. */
function chooseHits(question: DatasetQuestion): NameMention[] {
  const named = question.mentions.filter(({ kind }) => kind === 'dataset');
  const meant = named.filter(({ denied }) => !denied);
  const hits = meant.length > 0 ? meant : named;
  const whole = hits.filter((hit) => hit.whole);
  if (whole.length > 0) return whole;
  return question.pronoun && question.context.dataset !== undefined ? [] : hits;
}

function narrow(hits: readonly NameMention[], question: DatasetQuestion): DatasetMatch {
  const { catalogue, context } = question;
  let entries = [...new Set(hits.flatMap((hit) => hit.entries))].flatMap((at) => catalogue.entries[at] ?? []);
  const named = namedWorkspaces(question.mentions).map(({ workspaceId }) => workspaceId);
  entries = keepIfAny(entries, (entry) => named.includes(entry.workspaceId));
  entries = keepIfAny(entries, (entry) => isIn(context.choices ?? [], entry));
  if (entries.length > 1 && hits.length === 1) {
    entries = keepIfAny(entries, (entry) => entry.name === hits[0]?.said.trim() && namesDiffer(entries));
    entries = keepIfAny(entries, (entry) => question.other !== isTopic(entry, context, entries));
  }
  const [only] = entries;
  if (only === undefined) return { kind: 'absent' };
  return entries.length === 1
    ? { kind: 'one', entry: only }
    : { kind: 'several', entries: entries.slice(0, severalMax) };
}

function namesDiffer(entries: readonly CatalogueEntry[]): boolean {
  return new Set(entries.map(({ name }) => name.toLowerCase())).size > 1;
}

/** In a thread about one of several namesakes the name means that one. */
function isTopic(entry: CatalogueEntry, context: Context, entries: readonly CatalogueEntry[]): boolean {
  return entry.datasetId === context.dataset?.datasetId && entries.every(({ name }) => name === entry.name);
}

function isIn(entries: readonly CatalogueEntry[], entry: CatalogueEntry): boolean {
  return entries.some(({ datasetId }) => datasetId === entry.datasetId);
}

function keepIfAny(entries: CatalogueEntry[], keeps: (entry: CatalogueEntry) => boolean): CatalogueEntry[] {
  const kept = entries.filter(keeps);
  return kept.length > 0 ? kept : entries;
}

export function namedWorkspaces(mentions: readonly NameMention[]): readonly IndexedWorkspace[] {
  return mentions.find(({ kind }) => kind === 'workspace')?.workspaces ?? [];
}

function fromContext(question: DatasetQuestion): DatasetMatch {
  const { context, everything, mentions } = question;
  if (context.dataset === undefined || everything) return { kind: 'absent' };
  if (mentions.some(({ kind }) => kind === 'workspace') && !question.pronoun) return { kind: 'absent' };
  return { kind: 'one', entry: context.dataset };
}
