import { readFileSync } from 'node:fs';
import { toExpectForm } from '../../../src/cli/understand.ts';
import { buildCatalogue } from '../../../src/core/language/catalogue-index.ts';
import { understand } from '../../../src/core/language/understand.ts';
import { contoso, entry } from './contoso-catalogue.ts';

const catalogue = buildCatalogue(contoso);

interface Row {
  readonly line: string;
  readonly text: string;
  readonly topic: string | undefined;
  readonly walkthrough: boolean;
  readonly expected: Readonly<Record<string, unknown>>;
}

const rows: Row[] = readFileSync(new URL('./messages.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map(readRow);

describe('what people type', () => {
  it.each(rows.map((row) => [row.line, row] as const))('%s', (_line, row) => {
    const context = { dataset: row.topic === undefined ? undefined : entry(row.topic), walkthrough: row.walkthrough };

    const read = toExpectForm(understand({ text: row.text }, catalogue, context));

    const dataset = read.dataset === null ? [] : 'ambiguous' in read.dataset ? read.dataset.ambiguous : [read.dataset];
    const { intent, workspace, code, person, account } = read;
    expect({ intent, workspace, code, person, account, datasets: dataset.map(fullName).sort() }).toEqual(row.expected);
  });
});

function readRow(line: string): Row {
  const [intent = '', text = '', slots = '', topic = '', walkthrough = ''] = line
    .split(' | ')
    .map((part) => part.trim());
  const said = slots
    .split(';')
    .map((slot) => slot.trim())
    .filter((slot) => slot !== '' && slot !== '-');
  const valueOf = (prefix: string) => said.find((slot) => slot.startsWith(prefix))?.slice(prefix.length) ?? null;
  const datasets = said.filter((slot) => !/^(?:@|acc=|person=|code=)/.test(slot));
  return {
    line,
    text,
    topic: topic === '' || topic === '-' ? undefined : topic,
    walkthrough: walkthrough === 'w',
    expected: {
      intent,
      workspace: valueOf('@'),
      code: valueOf('code='),
      person: valueOf('person='),
      account: valueOf('acc='),
      datasets: datasets.map((dataset) => fullName(entry(...(dataset.split('@') as [string, string?])))).sort(),
    },
  };
}

function fullName({ name, workspace }: { name: string; workspace: string }): string {
  return `${name} @ ${workspace}`;
}
