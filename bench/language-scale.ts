import { buildCatalogue } from '../src/core/language/catalogue-index.ts';
import type { CatalogueEntry } from '../src/core/language/types.ts';
import { understand } from '../src/core/language/understand.ts';

export interface ScaleFigures {
  readonly names: number;
  /** Processor time; the clock's beside it, because other work on the machine is in that one. */
  readonly buildMs: number;
  readonly buildWallMs: number;
  readonly memoryMb: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
  readonly p99WallMs: number;
}

/** Reading messages against very many dataset names. */
export function measureScale(names = 100_000, messages = 3_000): ScaleFigures {
  const entries = generatedEntries(names);
  const before = memoryMb();
  const index = timed(() => buildCatalogue(entries));
  const memory = memoryMb() - before;
  const texts = lookups(entries, messages);
  const read = (text: string) => timed(() => understand({ text }, index.result, { walkthrough: false }));
  for (const text of texts.slice(0, 300)) read(text);
  const took = texts.map(read);
  const cpu = took.map(({ cpuMs }) => cpuMs).sort((a, b) => a - b);
  const wall = took.map(({ wallMs }) => wallMs).sort((a, b) => a - b);
  return {
    names,
    buildMs: index.cpuMs,
    buildWallMs: index.wallMs,
    memoryMb: memory,
    p50Ms: at(cpu, 0.5),
    p99Ms: at(cpu, 0.99),
    slowestMs: at(cpu, 1),
    p99WallMs: at(wall, 0.99),
  };
}

function timed<T>(work: () => T): { result: T; cpuMs: number; wallMs: number } {
  const from = performance.now();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, cpuMs: (user + system) / 1000, wallMs: performance.now() - from };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
}

function memoryMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

const areas =
  'Sales Finance Retail Marketing Supply Warehouse Customer Product Store Energy Payroll Budget Claims Fleet Loan Patient Student Asset Vendor Project'.split(
    ' ',
  );
const kinds =
  'Overview Daily Forecast Tracker Scorecard Analysis Margin Inventory Pipeline Quality Returns Orders Costs Traffic Attrition Ledger'.split(
    ' ',
  );
const places =
  'EMEA APAC Nordics Iberia DACH Berlin Lagos Osaka Lima Quito Pune Oslo Cork Lyon Turin Porto Perth Dubai Accra Minsk'.split(
    ' ',
  );

/** The same names on every machine: areas and kinds repeat, as in a real tenant, and every seventh has a word of its own. */
function generatedEntries(count: number): CatalogueEntry[] {
  return Array.from({ length: count }, (_unused, at) => {
    const area = areas[at % areas.length] ?? '';
    const kind = kinds[Math.floor(at / 7) % kinds.length] ?? '';
    const place = places[Math.floor(at / 131) % places.length] ?? '';
    const own = at % 7 === 0 ? syllables(at) : String(2000 + (at % 4_000));
    const workspace = Math.floor(at / 40);
    return {
      datasetId: `dataset-${at}`,
      name: `${area} ${kind} ${place} ${own}`,
      workspaceId: `workspace-${workspace}`,
      workspace: `${place} ${area} ${workspace}`,
    };
  });
}

function syllables(seed: number): string {
  const parts = ['ka', 'lo', 'mi', 'ru', 'te', 'va', 'zo', 'ni', 'pe', 'su', 'da', 'gri'];
  let rest = seed * 7919 + 17;
  let word = '';
  for (let length = 0; length < 4; length += 1) {
    word += parts[rest % parts.length] ?? '';
    rest = Math.floor(rest / parts.length);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lookups(entries: readonly CatalogueEntry[], count: number): string[] {
  const ways = [
    (name: string) => `why did ${name} fail last night?`,
    (name: string) => `is ${name.toLowerCase()} ok`,
    (name: string) => `pls refresh ${name.slice(0, 4)}${name.slice(5)} now`,
    (name: string) => `who owns the ${name.split(' ').slice(0, 2).join(' ')} one?`,
    (name: string) =>
      `Could somebody tell me when "${name}" refreshes next, our meeting starts at 9 and the numbers look old`,
    (name: string) => `snooze ${name.split(' ')[0] ?? ''} until monday`,
  ];
  return Array.from({ length: count }, (_unused, at) => {
    const entry = entries[(at * 7_907) % entries.length];
    return ways[at % ways.length]?.(entry?.name ?? '') ?? '';
  });
}
