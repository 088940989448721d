import { indexCatalogue } from '../../src/flows/answer/index-catalogue.ts';

function entriesOf(count: number, workspace = 'Finance') {
  return Array.from({ length: count }, (_, at) => ({
    datasetId: `${workspace}-${at}`,
    name: `Sales ${at}`,
    workspaceId: workspace,
    workspace,
  }));
}

it('builds the index of the same entries once, also when they were read anew', () => {
  expect(indexCatalogue(entriesOf(50))).toBe(indexCatalogue(entriesOf(50)));
});

it('builds it anew when a dataset has another name, though there are as many', () => {
  const before = indexCatalogue(entriesOf(3));
  const [first, ...rest] = entriesOf(3);
  if (first === undefined) throw new Error('there is no entry');
  const after = indexCatalogue([{ ...first, name: 'Margin' }, ...rest]);

  expect(after).not.toBe(before);
  expect(after.entries[0]?.name).toBe('Margin');
});

it('keeps several, and lets go of the one that was used longest ago', () => {
  const first = indexCatalogue(entriesOf(2, 'First'));
  for (let at = 0; at < 20; at += 1) {
    indexCatalogue(entriesOf(2, `W${at}`));
    if (at < 10) expect(indexCatalogue(entriesOf(2, 'First'))).toBe(first);
  }

  expect(indexCatalogue(entriesOf(2, 'W19'))).toBe(indexCatalogue(entriesOf(2, 'W19')));
  for (let at = 0; at < 20; at += 1) indexCatalogue(entriesOf(2, `X${at}`));
  expect(indexCatalogue(entriesOf(2, 'First'))).not.toBe(first);
});
