import '../src/cli/closed-pipe.ts';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { contextOf, loadCatalogue, toExpectForm } from '../src/cli/understand.ts';
import type { MessageLine } from '../src/cli/understand.ts';
import { buildCatalogue } from '../src/core/language/catalogue-index.ts';
import type { CatalogueEntry } from '../src/core/language/types.ts';
import { understand } from '../src/core/language/understand.ts';
import type { CatalogueIndex } from '../src/core/language/catalogue-index.ts';
import { contoso } from '../tests/core/language/contoso-catalogue.ts';
import { measureScale } from './language-scale.ts';
import { entryOf, readRows, readRowsOf } from '../tests/core/language/message-rows.ts';
import type { MessageRow } from '../tests/core/language/message-rows.ts';

interface Labelled extends MessageLine {
  readonly expect: Readonly<Record<string, unknown>>;
}

const slotNames = ['dataset', 'workspace', 'code', 'person', 'account'] as const;

const targets = { intent: 96, slots: 95, buildMs: 2_000, p99Ms: 10 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { catalogue: { type: 'string' }, check: { type: 'boolean' }, labels: { type: 'boolean' } },
});

/**
 * npm run bench:language [-- FILE --catalogue FILE --labels --check]: labelled messages as JSON Lines, or as rows in a .txt like those in
 * tests/core/language/messages; without a file our own, which it has learned from. With --labels it leaves out the 100,000 names; with --check it ends with 1 where it misses what is wanted.
 */
async function readLabelled(): Promise<{ entries: readonly CatalogueEntry[]; messages: Labelled[] } | string> {
  const entries = values.catalogue === undefined ? contoso : await loadCatalogue(values.catalogue);
  if (typeof entries === 'string') return entries;
  const [file] = positionals;
  if (file === undefined) return { entries, messages: readRows().map(labelledOf) };
  const content = await readFile(file, 'utf8').catch(() => undefined);
  if (content === undefined) return `The messages ${file} can't be read; check the path.`;
  if (file.endsWith('.txt')) return { entries, messages: readRowsOf(content).map(labelledOf) };
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

interface Verdict {
  readonly message: Labelled;
  readonly got: Readonly<Record<string, unknown>>;
  readonly wrong: readonly string[];
}

function judge(message: Labelled, catalogue: CatalogueIndex): Verdict {
  const got = { ...toExpectForm(understand(message, catalogue, contextOf(message, catalogue))) };
  const fields: Readonly<Record<string, unknown>> = got;
  const wrong = ['intent', ...slotNames].filter((slot) => !isSame(message.expect[slot], fields[slot]));
  return { message, got: fields, wrong };
}

function tellLabels(verdicts: readonly Verdict[]): void {
  const all = verdicts.length;
  const right = (...slots: readonly string[]) =>
    verdicts.filter(({ wrong }) => slots.every((slot) => !wrong.includes(slot))).length;
  for (const slot of ['intent', ...slotNames]) print(slot, share(right(slot), all));
  const isSecret = ({ message }: Verdict) => message.expect['intent'] === 'secret';
  const secrets = verdicts.filter(isSecret);
  const caught = secrets.filter(({ got }) => got['intent'] === 'secret').length;
  const wrongDatasets = verdicts.filter(({ wrong, got }) => wrong.includes('dataset') && isOne(got['dataset'])).length;
  print('all slots', share(right(...slotNames), all));
  print('secrets caught', share(caught, secrets.length));
  print(
    'taken for a secret',
    String(verdicts.filter((one) => !isSecret(one) && one.got['intent'] === 'secret').length),
  );
  print('wrong dataset acted on', String(wrongDatasets));
  const misses = verdicts.filter(({ wrong }) => wrong.length > 0);
  console.log(misses.length === 0 ? 'no misses' : `misses:\n${misses.map(missOf).join('\n')}`);
  demand((100 * right('intent')) / all >= targets.intent, `intent at least ${targets.intent} %`);
  demand((100 * right(...slotNames)) / all >= targets.slots, `slots at least ${targets.slots} %`);
  demand(caught === secrets.length, 'every secret caught');
  demand(wrongDatasets === 0, 'no wrong dataset acted on');
}

function missOf({ message: { id, text, expect, walkthrough, context }, got, wrong }: Verdict): string {
  const differences = wrong.map((slot) => `${slot}: ${show(expect[slot])} but got ${show(got[slot])}`).join('; ');
  const said = expect['intent'] === 'secret' ? '(a secret)' : JSON.stringify(text.slice(0, 110));
  const where = `${walkthrough === true ? ' [walkthrough]' : ''}${context == null ? '' : ' [topic]'}`;
  return `  ${id} ${said}${where}\n      ${differences}`;
}

function tellScale(): void {
  const scale = measureScale();
  const ms = (value: number) => value.toFixed(value < 100 ? 2 : 0);
  console.log(`\n${scale.names} names, processor time (and the clock's):`);
  print('index built in', `${ms(scale.buildMs)} ms (${ms(scale.buildWallMs)}), ${scale.memoryMb.toFixed(0)} MB`);
  print(
    'reading a message',
    `p50 ${ms(scale.p50Ms)} ms, p99 ${ms(scale.p99Ms)} ms (${ms(scale.p99WallMs)}), slowest ${ms(scale.slowestMs)} ms`,
  );
  demand(scale.buildMs < targets.buildMs, `the index within ${targets.buildMs} ms`);
  demand(scale.p99Ms < targets.p99Ms, `p99 under ${targets.p99Ms} ms`);
}

function demand(isMet: boolean, wanted: string): void {
  if (isMet) return;
  console.log(`MISSED: wanted ${wanted}`);
  if (values.check === true) process.exitCode = 1;
}

function share(count: number, of: number): string {
  return `${count} of ${of} (${((100 * count) / Math.max(1, of)).toFixed(1)} %)`;
}

function print(what: string, figure: string): void {
  console.log(`${what.padEnd(24)}${figure}`);
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

const read = await readLabelled();
if (typeof read === 'string') {
  console.log(read);
  process.exitCode = 1;
} else {
  const catalogue = buildCatalogue(read.entries);
  tellLabels(read.messages.map((message) => judge(message, catalogue)));
  if (values.labels !== true) tellScale();
}
