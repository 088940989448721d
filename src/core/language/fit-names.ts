import type { CatalogueIndex } from './catalogue-index.ts';
import { glueWords } from './common-words.ts';
import type { Group, GroupWord } from './find-groups.ts';
import { quality } from './name-words.ts';

/** 0 the whole name, 1 but for plurals and short forms, 2 with slips, 3 a part of it, 4 a part with slips. */
export type Tier = 0 | 1 | 2 | 3 | 4;

export interface WordFit {
  readonly word: GroupWord;
  readonly stems: ReadonlyMap<string, number>;
  /** Places in `workspaces.names` -> quality. */
  readonly workspaces: ReadonlyMap<number, number>;
}

export interface NameFit {
  readonly entries: readonly number[];
  readonly unexplained: readonly GroupWord[];
  readonly tier: Tier;
  readonly matched: number;
  readonly mustMatched: boolean;
}

const candidatesMax = 400;
const entriesMax = 60;

/** The dataset names that explain most of the group's words, and among those the ones that were said most fully. */
export function findBestNames(group: Group, fits: readonly WordFit[], catalogue: CatalogueIndex): NameFit {
  return bestNames([
    ...fullNames(group, catalogue),
    ...initialsInWorkspace(fits, catalogue),
    ...fitNames(fits, catalogue),
  ]);
}

/** Names written without spaces or by their initials. */
function fullNames(group: Group, catalogue: CatalogueIndex): NameFit[] {
  const must = group.words.filter((word) => word.must);
  const squashed = group.words.map(({ word }) => word).join('');
  const whole = catalogue.datasets.bySquashed.get(squashed) ?? [];
  const [only] = must;
  const initials =
    whole.length === 0 &&
    must.length === 1 &&
    only !== undefined &&
    catalogue.datasets.byStem.get(only.word) === undefined
      ? catalogue.datasets.byInitials.get(only.word)
      : undefined;
  return [
    ...whole.map((nameId) => wholeName(nameId, 1, group, catalogue)),
    ...(initials ?? []).map((nameId) => wholeName(nameId, 3, group, catalogue)),
  ];
}

/** "AP in finance" */
function initialsInWorkspace(fits: readonly WordFit[], catalogue: CatalogueIndex): NameFit[] {
  const initials = fits.find(
    ({ word, stems }) => word.must && stems.size === 0 && catalogue.datasets.byInitials.has(word.word),
  );
  if (initials === undefined || fits.length < 2) return [];
  const others = fits.filter((fit) => fit !== initials);
  return (catalogue.datasets.byInitials.get(initials.word.word) ?? []).flatMap((nameId) =>
    groupByRest(catalogue.entriesOfName[nameId] ?? [], others, catalogue)
      .filter(({ unexplained }) => unexplained.length === 0)
      .map((rest) => ({
        entries: rest.entries,
        unexplained: [],
        tier: 3 as const,
        matched: 1 + rest.matched,
        mustMatched: true,
      })),
  );
}

function wholeName(nameId: number, tier: Tier, group: Group, catalogue: CatalogueIndex): NameFit {
  const entries = catalogue.entriesOfName[nameId] ?? [];
  return {
    entries: entries.slice(0, entriesMax),
    unexplained: [],
    tier,
    matched: group.words.length,
    mustMatched: true,
  };
}

function fitNames(fits: readonly WordFit[], catalogue: CatalogueIndex): NameFit[] {
  return [...candidateNames(fits, catalogue)].flatMap((nameId) => fitName(nameId, fits, catalogue));
}

/** Names that hold most of the words, short names first; whole names are always among them. */
function candidateNames(fits: readonly WordFit[], catalogue: CatalogueIndex): Set<number> {
  const { byWords, byStem, names } = catalogue.datasets;
  const words = fits.map(({ word }) => word.word);
  const chosen = new Set<number>();
  for (const key of [words.join(' '), ...words]) {
    const whole = byWords.get(key);
    if (whole !== undefined) chosen.add(whole);
  }
  const held = new Uint8Array(names.length);
  const touched: number[] = [];
  for (const { stems } of fits) {
    for (const stem of stems.keys()) {
      for (const nameId of byStem.get(stem) ?? []) {
        if (held[nameId] === 0) touched.push(nameId);
        held[nameId] = (held[nameId] ?? 0) + 1;
      }
    }
  }
  for (const least of [...new Set(fits.map((_fit, at) => fits.length - at))]) {
    if (chosen.size >= candidatesMax) break;
    const level = touched.filter(
      (nameId) => held[nameId] === least || (least === fits.length && (held[nameId] ?? 0) > least),
    );
    if (level.length > candidatesMax) level.sort((a, b) => (names[a]?.length ?? 0) - (names[b]?.length ?? 0));
    for (const nameId of level.slice(0, candidatesMax)) chosen.add(nameId);
  }
  return chosen;
}

function fitName(nameId: number, fits: readonly WordFit[], catalogue: CatalogueIndex): NameFit[] {
  const words = catalogue.datasets.names[nameId] ?? [];
  const used = new Set<number>();
  const outside: WordFit[] = [];
  let worst: number = quality.exact;
  let matched = 0;
  let mustMatched = false;
  for (const fit of fits) {
    const at = words.findIndex((word, position) => !used.has(position) && fit.stems.has(word.stem));
    if (at < 0) {
      outside.push(fit);
      continue;
    }
    used.add(at);
    matched += 1;
    mustMatched ||= fit.word.must;
    const exact = words[at]?.word === fit.word.word;
    worst = Math.max(worst, exact ? quality.exact : Math.max(quality.stem, fit.stems.get(words[at]?.stem ?? '') ?? 0));
  }
  if (matched === 0) return [];
  const full = words.every((word, position) => used.has(position) || glueWords.has(word.word));
  return groupByRest(catalogue.entriesOfName[nameId] ?? [], outside, catalogue).map((rest) => ({
    entries: rest.entries,
    unexplained: rest.unexplained,
    tier: tierOf(full, worst),
    matched: matched + rest.matched,
    mustMatched,
  }));
}

interface RestFit {
  readonly entries: number[];
  readonly unexplained: readonly GroupWord[];
  readonly matched: number;
}

/** What the name leaves unexplained may be the workspace: splits the entries of a name by how well theirs explains it. */
function groupByRest(entries: readonly number[], outside: readonly WordFit[], catalogue: CatalogueIndex): RestFit[] {
  const byWorkspace = new Map<number, RestFit>();
  for (const entry of entries) {
    const workspaceName = outside.length === 0 ? -1 : (catalogue.workspaceNameOfEntry[entry] ?? -1);
    const known = byWorkspace.get(workspaceName);
    if (known !== undefined) {
      if (known.entries.length < entriesMax) known.entries.push(entry);
      continue;
    }
    const inside = outside.filter((fit) => fit.workspaces.has(workspaceName));
    byWorkspace.set(workspaceName, {
      entries: [entry],
      unexplained: outside.filter((fit) => fit.word.must && !fit.workspaces.has(workspaceName)).map(({ word }) => word),
      matched: inside.length,
    });
  }
  return [...byWorkspace.values()];
}

function bestNames(fits: readonly NameFit[]): NameFit {
  let best: NameFit = { entries: [], unexplained: [], tier: 4, matched: 0, mustMatched: false };
  for (const fit of fits) {
    const order = best.entries.length === 0 ? -1 : compareFits(fit, best);
    if (order < 0) best = fit;
    else if (order === 0 && best.entries.length < entriesMax) {
      best = {
        ...best,
        entries: [...new Set([...best.entries, ...fit.entries])],
        mustMatched: best.mustMatched && fit.mustMatched,
      };
    }
  }
  return best;
}

function compareFits(a: NameFit, b: NameFit): number {
  return a.unexplained.length - b.unexplained.length || a.tier - b.tier || b.matched - a.matched;
}

export function tierOf(full: boolean, worst: number): Tier {
  if (!full) return worst >= quality.slip ? 4 : 3;
  return worst === quality.exact ? 0 : worst === quality.stem ? 1 : 2;
}
