import { createScanMemory, type Scanned } from '../../src/core/scan-memory.ts';

const hourMs = 3_600_000;
const none: ReadonlySet<string> = new Set();

function scanned(datasetId: string, datasourceId = 'source-1', workspaceId = 'one'): Scanned {
  return { datasetId, workspaceId, sources: [{ type: 'Sql', path: 'sql01', datasourceId }] };
}

describe('a workspace is due for a scan', () => {
  it('when no scan has told of it, and a day after one has', () => {
    const memory = createScanMemory();
    memory.take(['one'], [], 0);

    expect(memory.due(['one', 'two'], none, hourMs)).toEqual(['two']);
    expect(memory.due(['one'], none, 24 * hourMs)).toEqual(['one']);
  });

  it('when it has changed, until it was scanned, also where others are not ours', () => {
    const memory = createScanMemory();
    memory.take(['one', 'two'], [], 0);

    expect(memory.due(['one', 'two'], new Set(['two', 'foreign']), 1)).toEqual(['two']);
    expect(memory.due(['one', 'two'], none, 2)).toEqual(['two']);
    memory.take(['two'], [], 3);
    expect(memory.due(['one', 'two'], none, 4)).toEqual([]);
  });
});

describe('the bindings of a dataset', () => {
  it('stand as they were read while scans tell the same, in whatever order', () => {
    const memory = createScanMemory();
    const [one] = scanned('d', 'source-1').sources;
    const [other] = scanned('d', 'source-2').sources;
    memory.take(['one'], [{ ...scanned('d'), sources: [one!, other!] }], 0);
    expect(memory.bindingsOf('d', 1)).toBe('unknown');

    memory.noteRead('d', 1);
    memory.take(['one'], [{ ...scanned('d'), sources: [other!, one!] }], 2);

    expect(memory.bindingsOf('d', 3)).toBe('asRead');
  });

  it('have changed when a scan tells another data source, until they are read again', () => {
    const memory = createScanMemory();
    memory.take(['one'], [scanned('d', 'source-1')], 0);
    memory.noteRead('d', 1);
    memory.take(['one'], [scanned('d', 'source-2')], 2);
    expect(memory.bindingsOf('d', 3)).toBe('changed');

    memory.noteRead('d', 4);

    expect(memory.bindingsOf('d', 5)).toBe('asRead');
  });

  it('stand as they were read also where the first scan came after that', () => {
    const memory = createScanMemory();
    memory.noteRead('d', 0);
    memory.take(['one'], [scanned('d', 'source-1')], 1);
    expect(memory.bindingsOf('d', 2)).toBe('asRead');

    memory.take(['one'], [scanned('d', 'source-2')], 3);

    expect(memory.bindingsOf('d', 4)).toBe('changed');
  });

  it('are taken for granted for a day only', () => {
    const memory = createScanMemory();
    memory.take(['one'], [scanned('d')], 0);
    memory.noteRead('d', 1);
    memory.take(['one'], [scanned('d')], 23 * hourMs);

    expect(memory.bindingsOf('d', 25 * hourMs)).toBe('unknown');
  });

  it('are forgotten with the dataset and its workspace', () => {
    const memory = createScanMemory();
    memory.take(['one'], [scanned('d'), scanned('gone')], 0);
    memory.take(['one'], [scanned('d')], 1);
    expect(memory.find('gone')).toBeUndefined();

    memory.due([], none, 2);

    expect(memory.find('d')).toBeUndefined();
  });
});
