import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const script = path.join(import.meta.dirname, '../../src/cli/bound-young-generation.ts');

/** So much that survives for a while that V8 would let the young generation grow to 128 MB where the machine has them. */
const churn = `
  import { getHeapSpaceStatistics } from 'node:v8';
  const kept = [];
  for (let at = 0; at < 1_500_000; at += 1) kept[at % 200_000] = { at, next: [at, at + 1] };
  console.log(getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size);
`;

it('keeps the young generation at twice 16 MB', async () => {
  const options = ['--no-warnings', '--input-type=module', '--import', script, '--eval', churn];

  const { stdout } = await promisify(execFile)(process.execPath, options);

  expect(Number(stdout)).toBe(2 * 16 * 1024 * 1024);
});
