import fc from 'fast-check';
import { writeExposition, type Metric } from '../../../src/inbound/metrics/exposition.ts';

const name = fc.stringMatching(/^[a-z][a-z_]{0,12}$/);
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a"b\\c\nd', '\\n', '\\', '"} 1\nfake 2', ','));
const value = fc.oneof(fc.double(), fc.integer());
const sample = fc.record({ labels: fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }), value });
const metric = fc.record({
  name,
  type: fc.constantFrom('gauge' as const, 'counter' as const),
  help: text,
  samples: fc.array(sample, { minLength: 1, maxLength: 3 }),
});

const unescape = (escaped: string): string =>
  escaped.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

/** Reads the text format line by line, as the format's page describes it and no more forgiving. */
function read(exposition: string): unknown[] {
  expect(exposition === '' || exposition.endsWith('\n')).toBe(true);
  const metrics: { name: string; help: string; type: string; samples: unknown[] }[] = [];
  for (const line of exposition.split('\n').slice(0, -1)) {
    const help = /^# HELP (\S+) (.*)$/su.exec(line);
    const type = /^# TYPE (\S+) (gauge|counter)$/.exec(line);
    const found = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (NaN|[+-]Inf|-?[\d.]+(?:e[+-]\d+)?)$/su.exec(line);
    const last = metrics.at(-1);
    if (help !== null) metrics.push({ name: help[1] ?? '', help: unescape(help[2] ?? ''), type: '', samples: [] });
    else if (type !== null && last !== undefined) last.type = type[2] ?? '';
    else if (found !== null && last !== undefined && last.name === found[1])
      last.samples.push({ labels: readLabels(found[2] ?? ''), value: readNumber(found[3] ?? '') });
    else throw new Error(`this line is none of the format: ${line}`);
  }
  return metrics;
}

function readLabels(list: string): Record<string, string> {
  const labels: Record<string, string> = {};
  let rest = list;
  while (rest !== '') {
    const [whole, label = '', escaped = ''] = /^([a-zA-Z_]\w*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/u.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`these are no labels: ${rest}`);
    labels[label] = unescape(escaped);
    rest = rest.slice(whole.length);
  }
  return labels;
}

function readNumber(written: string): number {
  return { '+Inf': Infinity, '-Inf': -Infinity }[written] ?? Number(written);
}

it('what is written can be read back, whatever the labels hold', () => {
  const check = (metrics: readonly Metric[]): void => {
    const expected = metrics.map(({ samples, ...about }) => ({
      ...about,
      help: about.help.replaceAll('\r', '\r'),
      samples: samples.map(({ labels, value: number }) => ({ labels, value: number === 0 ? 0 : number })),
    }));
    expect(read(writeExposition(metrics))).toEqual(expected);
  };
  fc.assert(fc.property(fc.array(metric, { maxLength: 4 }), check), { numRuns: 300, seed: 1 });
});

it('refuses names that the format does not have, and leaves out what has no samples', () => {
  const of = (change: Partial<Metric>): Metric => ({
    name: 'a',
    type: 'gauge',
    help: '',
    samples: [{ value: 1 }],
    ...change,
  });

  expect(() => writeExposition([of({ name: 'a-b' })])).toThrow('a-b');
  expect(() => writeExposition([of({ samples: [{ labels: { __x: '' }, value: 1 }] })])).toThrow('__x');
  expect(writeExposition([of({ samples: [] })])).toBe('');
});
