import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { UsageError } from '../../src/cli/command.ts';
import { understandCommand } from '../../src/cli/understand.ts';

let folder: string;
let catalogueFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pbibot-understand-'));
  catalogueFile = join(folder, 'catalogue.json');
  const catalogue = [
    { workspace: 'Finance', datasets: ['Sales', 'Ledger'] },
    { workspace: 'Retail', datasets: ['Sales', { name: 'Stores', datasetId: '11111111-2222-4333-8444-555555555555' }] },
  ];
  await writeFile(catalogueFile, JSON.stringify(catalogue));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function collect(): { stream: Writable; text: () => string } {
  let written = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      done();
    },
  });
  return { stream, text: () => written };
}

async function run(args: readonly string[], input = '') {
  const out = collect();
  const err = collect();
  const code = await understandCommand({
    args,
    stdin: Readable.from([input]),
    stdout: out.stream,
    stderr: err.stream,
    env: {},
  });
  return { code, out: out.text(), err: err.text() };
}

describe('pbibot understand', () => {
  it('tells a person how a message is read', async () => {
    const { code, out } = await run(['--catalogue', catalogueFile, 'why did Sales fail']);

    expect(code).toBe(0);
    expect(out).toContain('why');
    expect(out).toContain('one of Sales (Finance), Sales (Retail)');
  });

  it('answers a batch line by line in the same order', async () => {
    const lines = [
      { id: 'a', text: 'why?', context: { dataset: 'Ledger', workspace: 'Finance' }, walkthrough: false },
      { id: 'b', text: 'refresh Sales', context: null, walkthrough: false },
      { id: 'c', text: 'done', context: null, walkthrough: true },
    ];

    const { code, out } = await run(
      ['--catalogue', catalogueFile, '--batch'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );

    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      {
        id: 'a',
        intent: 'why',
        dataset: { workspace: 'Finance', name: 'Ledger' },
        workspace: null,
        code: null,
        person: null,
        account: null,
      },
      {
        id: 'b',
        intent: 'refresh',
        dataset: {
          ambiguous: [
            { workspace: 'Finance', name: 'Sales' },
            { workspace: 'Retail', name: 'Sales' },
          ],
        },
      },
      { id: 'c', intent: 'done', dataset: null },
    ]);
  });

  it('names a bad line, reads the others and fails at the end', async () => {
    const { code, out, err } = await run(
      ['--catalogue', catalogueFile, '--batch'],
      '{"id":"a","text":"hi"}\nnonsense\n{"id":"c","text":"help"}\n',
    );

    expect(code).toBe(1);
    expect(err).toBe('Line 2 is not a message: it must be JSON with "id" and "text".\n');
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  it('finds a dataset by the id the catalogue gives', async () => {
    const { out } = await run(['--catalogue', catalogueFile, 'why did 11111111-2222-4333-8444-555555555555 fail']);

    expect(out).toContain('Stores (Retail)');
  });

  it.each([
    [[]],
    [['--batch']],
    [['--catalogue', 'x.json']],
    [['--catalogue', 'x.json', '--loud', 'hi']],
    [['--catalogue', 'x.json', '--batch', 'hi']],
  ])('refuses %j as wrong usage', async (args) => {
    await expect(run(args)).rejects.toBeInstanceOf(UsageError);
  });

  it('says what is wrong with a catalogue', async () => {
    expect((await run(['--catalogue', join(folder, 'none.json'), 'hi'])).err).toContain("can't be read");
    expect((await run(['--catalogue', catalogueFile.replace('catalogue', 'missing'), 'hi'])).code).toBe(1);
  });
});
