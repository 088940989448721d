import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';

interface Labelled {
  readonly text: string;
  readonly is_credential: boolean;
  readonly cause: string;
}

const file = resolve(import.meta.dirname, '../../../../shared/data/failures.jsonl');
const test = existsSync(file) ? it : it.skip;

test('on the labelled failures beside the repository, F1 is at least 0.97 and 92 % of the causes are right', () => {
  const lines = readFileSync(file, 'utf8').split('\n');
  const cases = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Labelled);
  const answers = cases.map((expected) => ({ expected, got: diagnose({ text: expected.text }) }));
  const found = answers.filter(({ got }) => got.isCredential);
  const right = found.filter(({ expected }) => expected.is_credential).length;
  const wanted = cases.filter(({ is_credential }) => is_credential).length;

  expect((2 * right) / (found.length + wanted)).toBeGreaterThanOrEqual(0.97);
  expect(answers.filter(({ expected, got }) => expected.cause === got.cause).length / cases.length).toBeGreaterThan(
    0.92,
  );
});
