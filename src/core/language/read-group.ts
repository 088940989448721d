import type { CatalogueIndex, IndexedWorkspace } from './catalogue-index.ts';
import { glueWords, qualifiers } from './common-words.ts';
import type { Group, GroupWord } from './find-groups.ts';
import { findBestNames, tierOf } from './fit-names.ts';
import type { Tier, WordFit } from './fit-names.ts';
import { stemsFor } from './name-words.ts';
import { stemOf } from './tokens.ts';

export interface GroupReading {
  readonly group: Group;
  /** Positions in the catalogue's entries that fit best and equally well. */
  readonly entries: readonly number[];
  readonly tier: Tier;
  /** Words of the group that no name explains: then the entries are only near. */
  readonly unexplained: readonly GroupWord[];
  /** Every word of the group was used, also the everyday ones. */
  readonly allUsed: boolean;
  readonly workspaces: readonly IndexedWorkspace[];
  readonly workspaceTier: Tier;
  /** Only everyday words fit, and they are one word or a part of the name. */
  readonly weak: boolean;
}

const workspacesMax = 2_000;

export function readGroup(group: Group, catalogue: CatalogueIndex): GroupReading {
  const fits = group.words.map((word) => fitWord(word, catalogue));
  const best = findBestNames(group, fits, catalogue);
  const workspace = fitWorkspaces(fits, catalogue);
  return {
    group,
    entries: best.entries,
    tier: best.tier,
    unexplained: best.unexplained,
    allUsed: best.matched >= group.words.length,
    workspaces: workspace.found,
    workspaceTier: workspace.tier,
    weak: !best.mustMatched && (best.tier >= 3 || group.words.length < 2),
  };
}

function fitWord(word: GroupWord, catalogue: CatalogueIndex): WordFit {
  const workspaces = new Map<number, number>();
  for (const [stem, fit] of stemsFor(word.word, catalogue.workspaces)) {
    for (const nameId of (catalogue.workspaces.byStem.get(stem) ?? []).slice(0, workspacesMax)) {
      const known = workspaces.get(nameId);
      if (known === undefined || known > fit) workspaces.set(nameId, fit);
    }
  }
  return { word, stems: stemsFor(word.word, catalogue.datasets), workspaces };
}

function fitWorkspaces(fits: readonly WordFit[], catalogue: CatalogueIndex): { found: IndexedWorkspace[]; tier: Tier } {
  const must = fits.filter(({ word }) => word.must);
  const [first] = must.toSorted((a, b) => a.workspaces.size - b.workspaces.size);
  let best: { nameIds: number[]; tier: Tier } = { nameIds: [], tier: 4 };
  for (const nameId of first?.workspaces.keys() ?? []) {
    if (!must.every((fit) => fit.workspaces.has(nameId))) continue;
    const words = catalogue.workspaces.names[nameId] ?? [];
    const matched = fits.filter((fit) => fit.workspaces.has(nameId)).length;
    const worst = Math.max(...must.map((fit) => fit.workspaces.get(nameId) ?? 0));
    const tier = tierOf(matched >= words.filter(({ word }) => !glueWords.has(word)).length, worst);
    if (best.nameIds.length === 0 || tier < best.tier) best = { nameIds: [nameId], tier };
    else if (tier === best.tier) best.nameIds.push(nameId);
  }
  return { found: best.nameIds.flatMap((nameId) => catalogue.workspacesOfName[nameId] ?? []), tier: best.tier };
}

/** Words beside a whole name that make no other name of it: lower-case words nobody names a dataset by. */
export function isBesideTheName(reading: GroupReading, catalogue: CatalogueIndex): boolean {
  const matched = reading.group.words.length - reading.unexplained.length;
  return (
    reading.tier <= 2 &&
    (matched >= 2 || isAlone(reading, catalogue)) &&
    !reading.group.quoted &&
    reading.unexplained.every(({ word, raw }) => isBeside(raw) && !/\d/.test(word) && !qualifiers.has(word))
  );
}

/** "Mr Keller's Board Pack" */
function isBeside(raw: string): boolean {
  return raw === raw.toLowerCase() || /['’]s$/.test(raw);
}

/** "OTIF crapped": no other name has the word, so what stands beside it makes no other name. */
function isAlone(reading: GroupReading, catalogue: CatalogueIndex): boolean {
  const unexplained = new Set(reading.unexplained);
  return reading.group.words.every(
    (word) => unexplained.has(word) || catalogue.datasets.byStem.get(stemOf(word.word))?.length === 1,
  );
}
