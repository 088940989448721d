import type { CatalogueIndex, IndexedWorkspace } from './catalogue-index.ts';
import { findGroups } from './find-groups.ts';
import { isBesideTheName, readGroup } from './read-group.ts';
import type { GroupReading } from './read-group.ts';
import type { Token } from './tokens.ts';

/** Something in the message that names a dataset or a workspace, or looks as if it should. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly kind: 'dataset' | 'workspace' | 'miss';
  /** Positions in the catalogue that fit equally well. */
  readonly entries: readonly number[];
  /** The whole name was said. */
  readonly whole: boolean;
  readonly workspaces: readonly IndexedWorkspace[];
  readonly quoted: boolean;
  /** "not the EU one", "don't refresh Sales EU": what is not meant. */
  readonly denied: boolean;
}

const groupsMax = 12;

export function findNameMentions(tokens: readonly Token[], text: string, catalogue: CatalogueIndex): NameMention[] {
  const mentions: NameMention[] = [];
  for (const group of findGroups(tokens, catalogue).slice(0, groupsMax)) {
    const reading = trimmed(readGroup(group, catalogue), catalogue);
    const kind = kindOf(reading, catalogue);
    if (kind === undefined) continue;
    const first = tokens[reading.group.start];
    const last = tokens[reading.group.end - 1];
    mentions.push({
      start: reading.group.start,
      end: reading.group.end,
      said: text.slice(first?.start ?? 0, last?.end ?? 0),
      kind,
      entries: kind === 'dataset' ? reading.entries : [],
      whole: reading.tier <= 2,
      workspaces: reading.workspaces,
      quoted: reading.group.quoted,
      denied: isDenied(tokens, reading.group.start),
    });
  }
  return mentions;
}

const betweenNotAndName = new Set('the for in about on of from that this it'.split(' '));
const asking = new Set('why is are was were does do did has have had can could will would should am'.split(' '));
const orders = new Set('refresh rerun run reload update recheck check snooze mute restart trigger start'.split(' '));
const forbids = new Set('dont not never'.split(' '));

function isDenied(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  while (betweenNotAndName.has(tokens[at]?.word ?? '')) at -= 1;
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if (word === 'not') return !asking.has(before) && !asking.has(tokens[at - 2]?.word ?? '');
  return (
    orders.has(word) &&
    forbids.has(before) &&
    !asking.has(tokens[at - 2]?.word === 'do' ? '' : (tokens[at - 2]?.word ?? ''))
  );
}

/** Without the everyday words at either end that the name does not need: in "test OTIF" the first is a command. */
function trimmed(reading: GroupReading, catalogue: CatalogueIndex): GroupReading {
  const { group } = reading;
  if (reading.allUsed || reading.entries.length === 0 || reading.tier >= 3) return reading;
  const first = group.words.findIndex(({ must }) => must);
  const last = group.words.findLastIndex(({ must }) => must);
  const words = group.words.slice(first, last + 1);
  const [start, end] = [words[0], words.at(-1)];
  if (start === undefined || end === undefined || words.length === group.words.length) return reading;
  const shorter = readGroup({ ...group, words, start: start.at, end: end.at + 1 }, catalogue);
  return shorter.entries.join() === reading.entries.join() ? shorter : reading;
}

function kindOf(reading: GroupReading, catalogue: CatalogueIndex): NameMention['kind'] | undefined {
  const { group } = reading;
  // A part of a name is too little to leave a word beside it unexplained, however common the word is.
  const explained =
    reading.tier >= 3
      ? reading.allUsed && reading.unexplained.length === 0
      : reading.unexplained.length === 0 || isBesideTheName(reading, catalogue);
  const fitsDataset = reading.entries.length > 0 && explained;
  const fitsWorkspace = reading.workspaces.length > 0;
  if (fitsWorkspace && (group.isWorkspace || !fitsDataset || (reading.tier >= 3 && reading.workspaceTier <= 2))) {
    // "Sales in the Retail workspace" names a dataset, although "workspace" stands there.
    if (!(fitsDataset && reading.tier <= 2 && isQualified(reading, catalogue))) return 'workspace';
  }
  if (reading.weak && !group.quoted && (!group.isCalledDataset || isRhythm(reading))) return undefined;
  if (fitsDataset) return 'dataset';
  return isNameLike(reading, catalogue) ? 'miss' : undefined;
}

/** "the daily report" is the digest. */
function isRhythm(reading: GroupReading): boolean {
  return reading.group.words.every(({ word }) => /^(?:hourly|daily|weekly|monthly|yearly)$/.test(word));
}

/** Some word fits the dataset's name and others its workspace's. */
function isQualified(reading: GroupReading, catalogue: CatalogueIndex): boolean {
  const [entry] = reading.entries;
  const named = catalogue.entriesOfName.findIndex((entries) => entry !== undefined && entries.includes(entry));
  return (catalogue.datasets.names[named]?.length ?? 0) < reading.group.words.length;
}

/** A name of nothing we know: it shares a word with names, or is written as one. */
function isNameLike(reading: GroupReading, catalogue: CatalogueIndex): boolean {
  const must = reading.group.words.filter((word) => word.must);
  if (must.length === 0) return false;
  if (reading.group.quoted) return true;
  const shares = must.some(({ word }) => catalogue.datasets.byStem.has(word) || reading.entries.length > 0);
  return shares || must.some(({ raw, at }) => at > 0 && raw !== raw.toLowerCase());
}
