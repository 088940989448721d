import { wordSets } from './word-sets.ts';

export interface Element {
  /** First word of an alternative -> the words that must follow it; longest first. */
  readonly alternatives: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** `$` is one of the alternatives. */
  readonly matchesEnd: boolean;
  readonly optional: boolean;
  /** How many other words may stand before this element. */
  readonly gapMax: number;
}

export interface Phrase {
  readonly source: string;
  readonly atStart: boolean;
  readonly elements: readonly Element[];
}

const shortGap = 3;
const longGap = 8;

/** The syntax is described at `Phrases`. A phrase that breaks it fails at load. */
export function compilePhrase(source: string): Phrase {
  const parts = source.split(/\s+/).filter((part) => part !== '');
  const atStart = parts[0] === '^';
  const elements: Element[] = [];
  let gapMax = 0;
  for (const part of atStart ? parts.slice(1) : parts) {
    if (part === '..' || part === '...') {
      gapMax = part === '..' ? shortGap : longGap;
      continue;
    }
    elements.push({ ...compileElement(part), gapMax });
    gapMax = 0;
  }
  const [first] = elements;
  if (
    first === undefined ||
    first.gapMax > 0 ||
    first.optional ||
    (first.matchesEnd && first.alternatives.size === 0)
  ) {
    throw new Error(`A phrase must begin with a word: "${source}"`);
  }
  return { source, atStart, elements };
}

function compileElement(part: string): Omit<Element, 'gapMax'> {
  const optional = part.endsWith('?');
  const alternatives = new Map<string, string[][]>();
  let matchesEnd = false;
  for (const option of (optional ? part.slice(0, -1) : part).split('|')) {
    if (option === '$') {
      matchesEnd = true;
      continue;
    }
    for (const words of expand(option)) {
      const [first = '', ...rest] = words;
      const known = alternatives.get(first) ?? [];
      known.push(rest);
      alternatives.set(first, known);
    }
  }
  for (const rests of alternatives.values()) rests.sort((a, b) => b.length - a.length);
  return { alternatives, matchesEnd, optional };
}

function expand(option: string): string[][] {
  const name = /^\[(\w+)\]$/.exec(option)?.[1];
  if (name === undefined) return [option.split('_')];
  const set = (wordSets as Readonly<Record<string, string>>)[name];
  if (set === undefined) throw new Error(`There is no word set "${name}"`);
  return set
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split('_'));
}
