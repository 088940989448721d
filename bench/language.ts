import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { contextOf, loadCatalogue, toExpectForm } from '../src/cli/understand.ts';
import type { MessageLine } from '../src/cli/understand.ts';
import { buildCatalogue } from '../src/core/language/catalogue-index.ts';
import type { CatalogueEntry } from '../src/core/language/types.ts';
import { understand } from '../src/core/language/understand.ts';
import { contoso } from '../tests/core/language/contoso-catalogue.ts';
import { entryOf, readRows } from '../tests/core/language/message-rows.ts';
import type { MessageRow } from '../tests/core/language/message-rows.ts';

interface Labelled extends MessageLine {
  readonly expect: Readonly<Record<string, unknown>>;
}

const slotNames = ['dataset', 'workspace', 'code', 'person', 'account'] as const;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { catalogue: { type: 'string' } } });

/** npm run bench:language [-- FILE --catalogue FILE]: labelled messages as JSON Lines; without a file our own, which it has learned from. */
async function readLabelled(): Promise<{ entries: readonly CatalogueEntry[]; messages: Labelled[] } | string> {
  const entries = values.catalogue === undefined ? contoso : await loadCatalogue(values.catalogue);
  if (typeof entries === 'string') return entries;
  const [file] = positionals;
  if (file === undefined) return { entries, messages: readRows().map(labelledOf) };
  const content = await readFile(file, 'utf8').catch(() => undefined);
  if (content === undefined) return `The messages ${file} can't be read; check the path.`;
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  return { entries, messages: lines.map((line) => JSON.parse(line) as Labelled) };
}

function labelledOf({ text, topic, lastIntent, walkthrough, expected }: MessageRow, at: number): Labelled {
  const { datasets, ...slots } = expected;
  const named = datasets.map((full) => {
    const [name = '', workspace = ''] = full.split(' @ ');
    return { name, workspace };
  });
  const about = topic === undefined ? undefined : entryOf(topic);
  return {
    id: at + 1,
    text,
    walkthrough,
    context: about === undefined ? null : { dataset: about.name, workspace: about.workspace, lastIntent },
    expect: { ...slots, dataset: named.length > 1 ? { ambiguous: named } : named[0] },
  };
}

async function measureLabels(): Promise<void> {
  const read = await readLabelled();
  if (typeof read === 'string') {
    console.log(read);
    process.exitCode = 1;
    return;
  }
  const { entries, messages } = read;
  const catalogue = buildCatalogue(entries);
  const right = new Map<string, number>();
  const misses: string[] = [];
  let secrets = 0;
  let wrongDatasets = 0;
  for (const message of messages) {
    const got: Readonly<Record<string, unknown>> = {
      ...toExpectForm(understand(message, catalogue, contextOf(message, catalogue))),
    };
    const { expect } = message;
    const wrong = ['intent', ...slotNames].filter((slot) => !isSame(expect[slot], got[slot]));
    for (const slot of ['intent', ...slotNames]) if (!wrong.includes(slot)) right.set(slot, (right.get(slot) ?? 0) + 1);
    if (slotNames.every((slot) => !wrong.includes(slot))) right.set('all slots', (right.get('all slots') ?? 0) + 1);
    if (expect['intent'] === 'secret' && got['intent'] === 'secret') secrets += 1;
    if (wrong.includes('dataset') && isOne(got['dataset'])) wrongDatasets += 1;
    if (wrong.length > 0) {
      const differences = wrong.map((slot) => `${slot}: ${show(expect[slot])} but got ${show(got[slot])}`).join('; ');
      const text = expect['intent'] === 'secret' ? '(a secret)' : JSON.stringify(message.text.slice(0, 110));
      misses.push(
        `  ${message.id} ${text}${message.walkthrough === true ? ' [walkthrough]' : ''}${message.context == null ? '' : ' [topic]'}\n      ${differences}`,
      );
    }
  }
  const share = (count: number, of: number) => `${count} of ${of} (${((100 * count) / Math.max(1, of)).toFixed(1)} %)`;
  for (const slot of ['intent', ...slotNames, 'all slots'])
    console.log(`${slot.padEnd(22)}${share(right.get(slot) ?? 0, messages.length)}`);
  console.log(
    `secrets caught        ${share(secrets, messages.filter(({ expect }) => expect['intent'] === 'secret').length)}`,
  );
  console.log(`wrong dataset acted on ${wrongDatasets}`);
  console.log(misses.length === 0 ? 'no misses' : `misses:\n${misses.join('\n')}`);
}

function isOne(dataset: unknown): boolean {
  return typeof dataset === 'object' && dataset !== null && !('ambiguous' in dataset);
}

/** Choices are a set: their order says nothing. */
function isSame(expected: unknown, got: unknown): boolean {
  return canonical(expected) === canonical(got);
}

function canonical(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value.toLowerCase());
  if (typeof value !== 'object') return JSON.stringify(value);
  if ('ambiguous' in value && Array.isArray(value.ambiguous)) return value.ambiguous.map(canonical).sort().join(' | ');
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}

function show(value: unknown): string {
  return value === undefined ? 'null' : JSON.stringify(value);
}

function measureScale(): void {
  const entries = generatedEntries(100_000);
  const before = memoryMb();
  const startedAt = performance.now();
  const catalogue = buildCatalogue(entries);
  const builtMs = performance.now() - startedAt;
  const memory = memoryMb() - before;
  const texts = lookups(entries, 3_000);
  for (const text of texts.slice(0, 300)) understand({ text }, catalogue, { walkthrough: false });
  const took = texts
    .map((text) => {
      const from = performance.now();
      understand({ text }, catalogue, { walkthrough: false });
      return performance.now() - from;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => (took[Math.floor(share * (took.length - 1))] ?? 0).toFixed(2);
  console.log(`\n${entries.length} names: index built in ${builtMs.toFixed(0)} ms, ${memory.toFixed(0)} MB`);
  console.log(`reading a message: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`);
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

await measureLabels();
measureScale();
