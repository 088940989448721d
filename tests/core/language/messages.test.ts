import { toExpectForm } from '../../../src/cli/understand.ts';
import { buildCatalogue } from '../../../src/core/language/catalogue-index.ts';
import { understand } from '../../../src/core/language/understand.ts';
import { contoso } from './contoso-catalogue.ts';
import { entryOf, fullName, readRows } from './message-rows.ts';

const catalogue = buildCatalogue(contoso);

describe('what people type', () => {
  it.each(readRows().map((row) => [row.line, row] as const))('%s', (_line, row) => {
    const context = {
      dataset: row.topic === undefined ? undefined : entryOf(row.topic),
      lastIntent: row.lastIntent,
      walkthrough: row.walkthrough,
    };

    const read = toExpectForm(understand({ text: row.text }, catalogue, context));

    const dataset = read.dataset === null ? [] : 'ambiguous' in read.dataset ? read.dataset.ambiguous : [read.dataset];
    const { intent, workspace, code, person, account } = read;
    expect({ intent, workspace, code, person, account, datasets: dataset.map(fullName).sort() }).toEqual(row.expected);
  });
});
