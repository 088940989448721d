import { createRequire } from 'node:module';
import type { Test } from '@jest/test-result';
import type sequencer from '@jest/test-sequencer';

// Its types are those of its CommonJS form.
const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer') as typeof sequencer;

/** What takes long, longest first: beginning with the quick ones would leave one core idle at the end. */
const folders = [
  '/tests/e2e/',
  '/tests/outbound/storage/',
  '/tests/cli/',
  '/tests/tab/',
  '/tests/sandbox/',
  '/tests/flows/',
];

/** Where jest has run before, it knows how long each file takes; on a fresh checkout the folder tells. */
export default class LongestFirst extends Sequencer {
  override sort(tests: Test[]): Test[] | Promise<Test[]> {
    if (tests.some(({ duration }) => duration !== undefined)) return super.sort(tests);
    return [...tests].sort((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ path }: Test): number {
  const rank = folders.findIndex((folder) => path.includes(folder));
  return rank < 0 ? folders.length : rank;
}
