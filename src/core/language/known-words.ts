import { commonWords } from './common-words.ts';
import { phraseWords } from './intent-rules.ts';
import { shorthand } from './shorthand.ts';
import { createSpelling } from './spelling.ts';

// Phrases name a few things that datasets are named by too.
const nameWordsInPhrases = new Set(
  `revenue profit margin sales sale cost costs board turnover budget forecast customers customer orders order stores store employees headcount units leads
  licenses licences license licence tickets ticket pipeline kpi kpis copy group security performance usage spend smember members
  chart map energy stock premium activity fleet project vendor area areas ops exec fin tax cash store hires salary calendar game movie
  hotel flight printer parking canteen coffee beer party product products earth star pending `.split(/\s+/),
);

const correctable = [...new Set([...phraseWords, ...commonWords])].filter((word) => /^[a-z]{4,}$/.test(word));
const spelling = createSpelling(correctable);

/** Everyday or command words: they say what is wanted, not about which dataset. */
export function isKnownWord(word: string): boolean {
  if (nameWordsInPhrases.has(word)) return false;
  return commonWords.has(word) || phraseWords.has(word) || shorthand.has(word);
}

/** The known word that was probably meant: at most one slip (two in long words) and the same first letter. */
export function correctWord(word: string): string | undefined {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return undefined;
  const near = spelling
    .near(word, word.length >= 8 ? 2 : 1)
    .filter(({ index }) => startsAlike(word, correctable[index] ?? ''));
  const [best] = near;
  if (best === undefined) return undefined;
  const found = correctable[best.index];
  return found !== undefined && isKnownWord(found) ? found : undefined;
}

function startsAlike(word: string, other: string): boolean {
  return word[0] === other[0] || (word[0] === other[1] && word[1] === other[0]);
}
