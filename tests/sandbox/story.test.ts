import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { botApp } from '../../src/sandbox/world/people.ts';
import { parseFailureTexts } from '../../src/sandbox/world/scripted-failures.ts';
import { datasetsOnFinance } from '../../src/sandbox/world/story.ts';
import type { WorldDataset } from '../../src/sandbox/world/types.ts';
import { aContoso } from './contoso-for-tests.ts';
import type { RunningContoso } from './contoso-for-tests.ts';

let contoso: RunningContoso | undefined;

afterEach(async () => {
  await contoso?.stop();
  contoso = undefined;
});

function failed(datasets: readonly WorldDataset[]): string[] {
  return datasets.filter((each) => each.runs[0]?.status === 'Failed').map((each) => each.name);
}

describe('the story of the demo', () => {
  it('lets the dozen fail within a minute, and the other Sales for another reason after that', async () => {
    contoso = await aContoso({ as: botApp.principalId, story: true });
    const all = [...contoso.world.datasets.values()];
    const dozen = datasetsOnFinance(contoso.world);
    contoso.pass(19_000);
    expect(failed(all)).toEqual([]);

    contoso.pass(41_000);

    expect(failed(dozen)).toHaveLength(12);
    expect(failed(all)).toHaveLength(12);
    contoso.pass(40_000);
    const others = all.filter((each) => !dozen.includes(each));
    expect(failed(others)).toEqual(['Sales']);
    const [one, other] = ['Finance', 'Retail Analytics'].map(
      (workspace) => contoso?.world.datasets.get(datasetIdOf(workspace, 'Sales'))?.runs[0],
    );
    expect(one).toMatchObject({ type: 'Scheduled' });
    expect(one?.error).toContain('Login failed');
    expect(other?.error).toContain('AADSTS50173');
  });

  it('does not happen when it is switched off', async () => {
    contoso = await aContoso({ as: botApp.principalId, story: false });

    contoso.pass(180_000);

    expect(failed([...contoso.world.datasets.values()])).toEqual([]);
  });
});

describe('a file of failures', () => {
  it('lets refreshes fail with its texts, each once, always as JSON', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'contoso-'));
    const failuresFile = join(folder, 'failures.jsonl');
    const texts = ['plain words about a wrong key', '{"errorCode":"Something"}', '{"error":{"code":"X"}} Table: T.'];
    await writeFile(failuresFile, texts.map((text) => JSON.stringify({ id: 'x', text })).join('\n') + '\n');
    contoso = await aContoso({ as: botApp.principalId, failuresFile });
    await rm(folder, { recursive: true });

    contoso.pass(120_000);

    const errors = [...contoso.world.datasets.values()].flatMap((each) => each.runs.map((run) => run.error ?? ''));
    const written = errors.filter((error) => error !== '');
    expect(written).toHaveLength(3);
    expect(written).toContain('{"errorCode":"Something"}');
    const descriptions = written.map((error) => (JSON.parse(error) as { errorDescription?: string }).errorDescription);
    expect(descriptions).toEqual(expect.arrayContaining([texts[0], texts[2]]));
    expect(contoso.world.scriptedFailures).toEqual([]);
  });

  it('is refused with a sentence when a line has no text', () => {
    expect(() => parseFailureTexts('{"text":"a"}\n{"words":"b"}')).toThrow('Line 2 of the failures file');
    expect(() => parseFailureTexts('not json')).toThrow('Line 1 of the failures file');
  });
});
