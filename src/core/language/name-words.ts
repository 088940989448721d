import type { CatalogueIndex } from './catalogue-index.ts';
import type { NameTable } from './name-table.ts';
import { stemOf } from './tokens.ts';

/** How well a word of the message fits a word of a name. */
export const quality = { exact: 0, stem: 1, slip: 2, prefix: 3 } as const;

/** How teams shorten what workspaces and datasets are named by. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  cust: ['customer'],
  custs: ['customer'],
  ops: ['operation'],
  oper: ['operation'],
  prod: ['product', 'production'],
  dept: ['department'],
  whse: ['warehouse'],
  fc: ['forecast'],
  bud: ['budget'],
  pay: ['payable', 'payroll'],

  exec: ['executive'],
  execs: ['executive'],
  fin: ['finance'],
  mktg: ['marketing'],
  mkt: ['marketing'],
  mkting: ['marketing'],
  acct: ['account'],
  accts: ['account'],
  acc: ['account'],
  mgmt: ['management'],
  fcst: ['forecast'],
  inv: ['inventory'],
  rec: ['receivable', 'reconciliation', 'recognition'],
  recs: ['receivable'],
  rev: ['revenue'],
  hc: ['headcount'],
  license: ['licence'],
  licence: ['license'],
  perf: ['performance'],
  maint: ['maintenance'],
  recon: ['reconciliation'],
  whs: ['warehouse'],
  wh: ['warehouse'],
  attr: ['attrition'],
  proc: ['procurement'],
  vs: ['versus'],
  versus: ['v', 'vs'],
  us: ['usa'],
  usa: ['us'],
  eu: ['europe'],
  sec: ['security'],
  comm: ['commission'],
  biz: ['business'],
  dev: ['development', 'device'],
  americas: ['america'],
  thruput: ['throughput'],
  kpis: ['kpi'],
};

/** Stems of the table's names that a word may stand for, each with the quality of the fit. */
export function stemsFor(word: string, table: NameTable): Map<string, number> {
  const found = new Map<string, number>();
  const stem = stemOf(word);
  if (table.byStem.has(stem)) found.set(stem, quality.exact);
  for (const alias of aliases[word] ?? []) {
    if (table.byStem.has(stemOf(alias)) && !found.has(stemOf(alias))) found.set(stemOf(alias), quality.stem);
  }
  if (found.size === 0 && /^[b-df-hj-np-tv-xz]{3,8}$/.test(word)) {
    for (const near of stemsWithConsonants(word, table)) found.set(near, quality.slip);
  }
  if (found.size > 0 || word.length < 4 || /\d/.test(word)) return found;
  for (const { index, distance } of table.spelling.near(stem, slipsAllowed(stem))) {
    const near = table.stems[index];
    if (near !== undefined && isPlausibleSlip(stem, near, distance)) found.set(near, quality.slip);
  }
  if (found.size === 0 && word.length >= 5) {
    for (const longer of stemsBeginning(stem, table)) found.set(longer, quality.prefix);
  }
  return found;
}

function slipsAllowed(stem: string): number {
  return stem.length >= 9 ? 2 : 1;
}

/** In short words only a swap of neighbours is a slip: "otfi" is OTIF, "sale" stays "sale". */
function isPlausibleSlip(word: string, other: string, distance: number): boolean {
  if (/\d/.test(other)) return false;
  if (distance >= 2) return Math.min(word.length, other.length) >= 8 && word[0] === other[0];
  if (Math.max(word.length, other.length) <= 4) return [...word].sort().join('') === [...other].sort().join('');
  return word[0] === other[0] || word[1] === other[0] || word[0] === other[1];
}

const prefixesMax = 20;

function stemsBeginning(prefix: string, table: NameTable): string[] {
  const found: string[] = [];
  for (const stem of table.stems) {
    if (stem.length > prefix.length && stem.length <= prefix.length + 8 && stem.startsWith(prefix)) found.push(stem);
    if (found.length >= prefixesMax) break;
  }
  return found;
}

/** "pck" is "pack", "invntry" with a vowel left is a slip. */
function stemsWithConsonants(word: string, table: NameTable): string[] {
  const isIt = (stem: string) =>
    stem.length <= 2 * word.length + 1 && stem[0] === word[0] && stem.replace(/[aeiou]/g, '') === word;
  const found: string[] = [];
  for (const stem of table.stems) {
    if (isIt(stem)) found.push(stem);
    if (found.length >= prefixesMax) break;
  }
  return found;
}

/** Whether any dataset or workspace has this word, as it is, in its name. */
export function isNameWord(word: string, catalogue: CatalogueIndex): boolean {
  const stem = stemOf(word);
  return catalogue.datasets.byStem.has(stem) || catalogue.workspaces.byStem.has(stem);
}
