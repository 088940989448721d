export interface NearWord {
  readonly index: number;
  readonly distance: number;
}

export interface Spelling {
  /** Words at most `limit` typing slips away, nearest first. */
  near(word: string, limit: number): readonly NearWord[];
}

interface Bucket {
  readonly indexes: number[];
  readonly masks: number[];
}

const nearMax = 12;
const rememberedMax = 1000;

/** Words grouped by length, with the set of their letters as bits: most candidates are ruled out without a comparison. */
export function createSpelling(words: readonly string[]): Spelling {
  const buckets: Bucket[] = [];
  words.forEach((word, index) => {
    const bucket = (buckets[word.length] ??= { indexes: [], masks: [] });
    bucket.indexes.push(index);
    bucket.masks.push(letterMask(word));
  });
  const remembered = new Map<string, readonly NearWord[]>();
  return {
    near(word, limit) {
      const key = `${limit} ${word}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      if (remembered.size >= rememberedMax) remembered.clear();
      const found = findNear({ words, buckets, word, limit });
      remembered.set(key, found);
      return found;
    },
  };
}

function findNear(search: {
  words: readonly string[];
  buckets: readonly (Bucket | undefined)[];
  word: string;
  limit: number;
}): NearWord[] {
  const { words, buckets, word, limit } = search;
  const mask = letterMask(word);
  const found: NearWord[] = [];
  for (let length = Math.max(1, word.length - limit); length <= word.length + limit; length += 1) {
    const bucket = buckets[length];
    if (bucket === undefined) continue;
    for (let position = 0; position < bucket.masks.length; position += 1) {
      if (bitCount(mask ^ (bucket.masks[position] ?? 0)) > 2 * limit) continue;
      const index = bucket.indexes[position] ?? 0;
      const distance = typingDistance(word, words[index] ?? '', limit);
      if (distance <= limit) found.push({ index, distance });
    }
  }
  return found.sort((a, b) => a.distance - b.distance || a.index - b.index).slice(0, nearMax);
}

function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) % 31);
  return mask;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Insertions, deletions, replacements and swaps of neighbours; anything above `limit` is answered as limit + 1. */
export function typingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_unused, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
