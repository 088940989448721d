/**
 * Measures `diagnose` on labelled cases: npm run bench:diagnosis -- [FILE] [--check]
 * FILE is JSON Lines; without it, the texts of our own that the tests use. --check ends with exit code 1 if a target is
 * missed. What a label means: README.md beside the file.
 */
import '../src/cli/closed-pipe.ts';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { diagnose } from '../src/core/diagnosis/diagnose.ts';
import { isCredentialCause } from '../src/core/diagnosis/is-credential.ts';
import type { Diagnosis, DiagnosisFields } from '../src/core/diagnosis/types.ts';
import { fifthFresh } from '../tests/core/diagnosis/fresh-fifth.ts';
import { firstFresh } from '../tests/core/diagnosis/fresh-first.ts';
import { secondFresh } from '../tests/core/diagnosis/fresh-second.ts';
import { fourthFresh } from '../tests/core/diagnosis/fresh-fourth.ts';
import { sixthFresh } from '../tests/core/diagnosis/fresh-sixth.ts';
import { thirdFresh } from '../tests/core/diagnosis/fresh-third.ts';
import { fastestCpuMs } from '../tests/cpu-time.ts';

const Case = z.object({
  id: z.string(),
  text: z.string(),
  is_credential: z.boolean(),
  cause: z.string(),
  data_source: z.string(),
  gateway_involved: z.boolean().nullable(),
  /** Codes and fields count only where they are labelled. */
  codes: z.array(z.string()).optional(),
  fields: z.record(z.string(), z.string()).optional(),
  confidence: z.string().optional(),
  tricky: z.boolean().optional(),
});
type Case = z.infer<typeof Case>;
interface Result {
  readonly expected: Case;
  readonly got: Diagnosis;
}
interface Share {
  readonly right: number;
  readonly of: number;
}

/** What must be reached at least. */
const targets: Readonly<Record<string, number>> = {
  'credential F1': 0.97,
  cause: 0.85,
  'codes found': 0.98,
  'fields found': 0.99,
  'data source': 0.9,
  'gateway (labelled yes or no)': 0.9,
  'texts per second': 5_000,
};
/** What must be stayed below. */
const limits: Readonly<Record<string, number>> = { 'ms for 1 MB': 50, 'cost of four times the text': 6 };
const fieldNames: readonly (readonly [label: string, name: keyof DiagnosisFields])[] = [
  ['cluster_uri', 'clusterUri'],
  ['activity_id', 'activityId'],
  ['request_id', 'requestId'],
  ['time', 'time'],
  ['error_code', 'errorCode'],
  ['table', 'table'],
];

const args = process.argv.slice(2);
const flags = args.filter((arg) => arg.startsWith('--'));
const [file, ...tooMany] = args.filter((arg) => !arg.startsWith('--'));
if (tooMany.length > 0 || flags.some((flag) => flag !== '--check')) {
  process.stderr.write('usage: npm run bench:diagnosis -- [FILE] [--check]\n');
  process.exit(2);
}
const cases = file === undefined ? ownCases() : readCases(file);
const results = cases.map((expected): Result => ({ expected, got: diagnose({ text: expected.text }) }));
const measured = report(results);
const missed = [
  ...Object.entries(targets).filter(([name, target]) => (measured[name] ?? 0) < target),
  ...Object.entries(limits).filter(([name, limit]) => (measured[name] ?? Infinity) > limit),
];
for (const [name, wanted] of missed) print(`missed: ${name} is ${show(measured[name] ?? 0)}, wanted ${show(wanted)}`);
if (flags.includes('--check') && missed.length > 0) process.exitCode = 1;

function ownCases(): Case[] {
  return [...firstFresh, ...secondFresh, ...thirdFresh, ...fourthFresh, ...fifthFresh, ...sixthFresh].map(
    ([text, cause, source, gateway, codes], index) => ({
      id: `own-${String(index + 1).padStart(3, '0')}`,
      text,
      is_credential: isCredentialCause(cause),
      cause,
      data_source: source,
      gateway_involved: gateway,
      ...(codes === undefined ? {} : { codes: [...codes] }),
    }),
  );
}

function readCases(path: string): Case[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => Case.parse(JSON.parse(line)));
}

function report(all: readonly Result[]): Record<string, number> {
  const credential = detection(all, ({ got }) => got.isCredential);
  const baseline = detection(all, ({ expected }) => /credential|login failed/i.test(expected.text));
  print(`${all.length} cases\n`);
  print('credential or not      precision  recall     F1');
  print(`  pbibot               ${row(credential)}`);
  print(`  baseline             ${row(baseline)}   ("credential" or "login failed" in the text)\n`);

  const sure = all.filter(({ expected }) => expected.confidence !== 'low');
  const cause = share(all, ({ expected, got }) => expected.cause === got.cause);
  const causeOfSure = share(sure, ({ expected, got }) => expected.cause === got.cause);
  const amongTwo = share(all, ({ expected, got }) =>
    got.causes.slice(0, 2).some((one) => one.cause === expected.cause),
  );
  const codes = codeShares(all);
  const fields = fieldShares(all);
  const source = share(all, ({ expected, got }) => expected.data_source === got.dataSource);
  const labelled = all.filter(({ expected }) => expected.gateway_involved !== null);
  const gateway = share(labelled, ({ expected, got }) => expected.gateway_involved === got.gatewayInvolved);
  const gatewayOrNull = share(all, ({ expected, got }) => expected.gateway_involved === got.gatewayInvolved);
  const speed = textsPerSecond(all);
  const { msOfMegabyte, growth } = costOfLongTexts(all);
  line('cause', cause);
  line('cause, labels of low confidence left out', causeOfSure);
  line('cause among the first two', amongTwo);
  line('codes found', codes.found);
  line('codes without a wrong one', codes.clean);
  line('fields found', fields.found);
  line('fields without a wrong one', fields.clean);
  line('data source', source);
  line('gateway, where the label is yes or no', gateway);
  line('gateway, null expected as null', gatewayOrNull);
  print(`  ${'texts per second'.padEnd(42)} ${Math.round(speed)}`);
  print(`  ${'1 MB, worst of seven kinds'.padEnd(42)} ${msOfMegabyte.toFixed(1)} ms`);
  print(`  ${'cost of four times the text, worst kind'.padEnd(42)} ${growth.toFixed(1)} times\n`);
  confusion(all);
  calibration(all);
  return {
    'credential F1': credential.f1,
    cause: ratio(cause),
    'codes found': ratio(codes.found),
    'fields found': ratio(fields.found),
    'data source': ratio(source),
    'gateway (labelled yes or no)': ratio(gateway),
    'texts per second': speed,
    'ms for 1 MB': msOfMegabyte,
    'cost of four times the text': growth,
  };
}

function detection(all: readonly Result[], isFound: (result: Result) => boolean) {
  const found = all.filter(isFound);
  const right = found.filter(({ expected }) => expected.is_credential).length;
  const wanted = all.filter(({ expected }) => expected.is_credential).length;
  const precision = found.length === 0 ? 0 : right / found.length;
  const recall = wanted === 0 ? 0 : right / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function codeShares(all: readonly Result[]): { found: Share; clean: Share } {
  const labelled = all.flatMap(({ expected: { codes }, got }) =>
    codes === undefined ? [] : [{ codes, got: got.codes }],
  );
  return {
    found: share(
      labelled.flatMap(({ codes, got }) => codes.map((code) => got.includes(code))),
      Boolean,
    ),
    clean: share(
      labelled.flatMap(({ codes, got }) => got.map((code) => codes.includes(code))),
      Boolean,
    ),
  };
}

function fieldShares(all: readonly Result[]): { found: Share; clean: Share } {
  const cells = all.flatMap(({ expected: { fields }, got }) =>
    fields === undefined ? [] : fieldNames.map(([label, name]) => ({ wanted: fields[label], got: got.fields[name] })),
  );
  const isRight = (cell: (typeof cells)[number]): boolean => cell.wanted === cell.got;
  return {
    found: share(
      cells.filter(({ wanted }) => wanted !== undefined),
      isRight,
    ),
    clean: share(
      cells.filter(({ got }) => got !== undefined),
      isRight,
    ),
  };
}

function confusion(all: readonly Result[]): void {
  print('causes confused (label -> answer)');
  const pairs = new Map<string, number>();
  for (const { expected, got } of all) {
    if (expected.cause === got.cause) continue;
    const key = `${expected.cause} -> ${got.cause}`;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...pairs].sort((one, other) => other[1] - one[1])) print(`  ${count} x ${key}`);
  print('\nwrong causes one by one');
  for (const { expected, got } of all) {
    if (expected.cause === got.cause) continue;
    const mark = `${expected.confidence ?? ''}${expected.tricky === true ? ', tricky' : ''}`;
    print(`  ${expected.id}  ${expected.cause} -> ${got.cause} (${show(got.causes[0]?.confidence ?? 0)})  [${mark}]`);
  }
  print('\nwrong data sources (label -> answer)');
  const counts = new Map<string, string[]>();
  for (const { expected, got } of all) {
    if (expected.data_source === got.dataSource) continue;
    const key = `${expected.data_source} -> ${got.dataSource}`;
    counts.set(key, [...(counts.get(key) ?? []), expected.id]);
  }
  for (const [key, ids] of counts) print(`  ${key}: ${ids.join(' ')}`);
  print('');
}

function calibration(all: readonly Result[]): void {
  print('calibration   answers   mean confidence   share right');
  const bands = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
  for (const [index, from] of bands.slice(0, -1).entries()) {
    const to = bands[index + 1] ?? 1;
    const inBand = all.filter(({ got }) => confidenceOf(got) >= from && confidenceOf(got) < to);
    if (inBand.length === 0) continue;
    const mean = inBand.reduce((sum, { got }) => sum + confidenceOf(got), 0) / inBand.length;
    const right = ratio(share(inBand, ({ expected, got }) => expected.cause === got.cause));
    print(
      `  ${show(from)} to ${show(Math.min(to, 1))}   ${String(inBand.length).padStart(5)}   ${show(mean).padStart(12)}   ${show(right).padStart(14)}`,
    );
  }
  print('');
}

/** On one core, by processor time: what else the machine does is not counted. */
function textsPerSecond(all: readonly Result[]): number {
  const round = (): void => {
    for (const { expected } of all) diagnose({ text: expected.text });
  };
  round();
  return (all.length * 1_000) / fastestCpuMs(round, 30);
}

function costOfLongTexts(all: readonly Result[]): { msOfMegabyte: number; growth: number } {
  const long = all.map(({ expected }) => expected.text).join('\n');
  const parts = ['a', '{"error":', '\\"', "Login failed for user '", '<pii>', 'the gateway ', `${long}\n`];
  const ofSize = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
  const costs = parts.map((part) => {
    const [quarter, whole] = [250_000, 1_000_000].map((size) => {
      const text = ofSize(part, size);
      return fastestCpuMs(() => diagnose({ text }), 4);
    });
    return { quarter: quarter ?? 0, whole: whole ?? 0 };
  });
  return {
    msOfMegabyte: Math.max(...costs.map(({ whole }) => whole)),
    // Below a millisecond the clock says more than the work.
    growth: Math.max(...costs.map(({ quarter, whole }) => whole / Math.max(1, quarter))),
  };
}

function share<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, of: all.length };
}

function ratio({ right, of }: Share): number {
  return of === 0 ? 1 : right / of;
}

function confidenceOf(diagnosis: Diagnosis): number {
  return diagnosis.causes[0]?.confidence ?? 0;
}

function row({ precision, recall, f1 }: { precision: number; recall: number; f1: number }): string {
  return [precision, recall, f1].map((value) => show(value).padEnd(10)).join(' ');
}

function line(name: string, value: Share): void {
  print(`  ${name.padEnd(42)} ${show(ratio(value)).padEnd(7)} (${value.right} of ${value.of})`);
}

function show(value: number): string {
  return value > 1 ? String(Math.round(value)) : `${(value * 100).toFixed(1)}%`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
